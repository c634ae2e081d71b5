import { html, nothing, type TemplateResult } from 'lit';
import type { TemplateContext } from './template-context.js';

export type HeadingSize = 'l' | 'm' | 's';

/**
 * The heading of a page (`l`) or of something on it. The level is the host page's business and the size is ours, so
 * the one element takes its level from `aria-level`.
 */
export function heading(
  content: unknown,
  { headingLevel }: Pick<TemplateContext, 'headingLevel'>,
  size: HeadingSize = 'l',
): TemplateResult {
  const level = size === 'l' ? headingLevel : headingLevel + (size === 'm' ? 1 : 2);
  return html`<h2
    class="heading heading--${size}"
    part=${size === 'l' ? 'heading' : nothing}
    aria-level=${level === 2 ? nothing : level}
  >
    ${content}
  </h2>`;
}

/** The heading of what stands above the page's own: of the same level, because levels only go down one at a time, and smaller. */
export function headingBefore(
  content: unknown,
  { headingLevel }: Pick<TemplateContext, 'headingLevel'>,
): TemplateResult {
  return heading(content, { headingLevel: headingLevel - 1 }, 'm');
}

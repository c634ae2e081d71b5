import { html, type TemplateResult } from 'lit';
import type { TemplateContext } from './template-context.js';

/**
 * The innermost frame that everything a widget shows stands in. The outer element cuts off what the host page's
 * style sheets would hand down and keeps the reader's own text size; the inner one sets ours in proportion to it.
 */
export function root(content: unknown, { lang, dir }: Pick<TemplateContext, 'lang' | 'dir'>): TemplateResult {
  return html`<div class="root" part="widget" lang=${lang} dir=${dir}><div class="body">${content}</div></div>`;
}

import { nothing, html, type TemplateResult } from 'lit';
import { waitingPage } from '../journey/waiting-page.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/** What leaves the device, as far as it has come. */
export interface Disclosure {
  readonly isOpen: boolean;
  readonly failed: boolean;
  readonly content: unknown;
}

/** The way to see what is sent. What it shows comes later; the line itself stands from the start, so that nothing moves. */
export function whatWeSendLine(
  { isOpen, failed, content }: Disclosure,
  onDisclose: (isOpen: boolean) => void,
  context: TemplateContext,
): TemplateResult {
  const toggle = ({ currentTarget }: Event): void => onDisclose((currentTarget as HTMLDetailsElement).open);
  return html`<details class="disclosure" ?open=${isOpen} @toggle=${toggle}>
    <summary>${text(context.msg('See exactly what we will send', { id: 'what-we-will-send' }), context)}</summary>
    ${isOpen ? content || waitingPage(failed, () => onDisclose(true), context) : nothing}
  </details>`;
}

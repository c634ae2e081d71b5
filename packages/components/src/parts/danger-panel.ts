import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import { headingBefore } from './heading.js';
import { paragraphs } from './paragraphs.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface DangerPanelView {
  /** Somebody may harm themselves: who listens is named too. */
  readonly selfHarm: boolean;
  readonly onHide: () => void;
}

/**
 * Numbers without spaces, as dialled. To be confirmed by each force: Samaritans (free, day and night), and that NHS 111
 * offers mental health as its second option in England and Wales.
 */
const HELPLINES = { samaritans: '116123', nhs: '111' } as const;

/**
 * Who helps at once, for somebody who wrote of danger. It takes no focus and stops nothing, and looks no different in
 * a service where others may be looking: it names no kind of crime.
 */
export function dangerPanel({ selfHarm, onHide }: DangerPanelView, context: TemplateContext): TemplateResult {
  const { msg, idPrefix } = context;
  const titleId = `${idPrefix}_danger`;
  return html`<div class="notification" role="group" aria-labelledby=${titleId}>
    <div id=${titleId}>
      ${headingBefore(text(msg('If anyone is in danger now', { id: 'danger.title' }), context), context)}
    </div>
    ${paragraphs(
      [
        msg('Call 999. Do not wait until you have sent this form.', { id: 'danger.call' }),
        msg(
          'If it is not safe to speak, call 999 from a mobile phone, listen, and press 55 when you are asked to. Pressing 55 does not tell the police where you are.',
          { id: 'danger.silent' },
        ),
        msg(
          'You can text 999 if your phone is registered for it. To register, text the word ‘register’ to 999 and follow what it says.',
          { id: 'danger.text' },
        ),
      ],
      context,
    )}
    ${selfHarm ? helplines(context) : nothing}
    ${paragraphs(
      [
        msg('This is shown because of words in this form. They were looked at on this device only.', {
          id: 'danger.why',
        }),
      ],
      context,
    )}
    ${button({ label: msg('Hide this help', { id: 'danger.hide' }), secondary: true, onClick: onHide }, context)}
  </div>`;
}

function helplines(context: TemplateContext): TemplateResult {
  const { msg } = context;
  return html`<p>
      ${text(msg('You can talk to someone free of charge, day or night:', { id: 'danger.talk' }), context)}
    </p>
    <ul>
      <li>
        <a href="tel:${HELPLINES.samaritans}"
          >${text(msg('Samaritans: call 116 123', { id: 'danger.samaritans' }), context)}</a
        >
      </li>
      <li>
        <a href="tel:${HELPLINES.nhs}"
          >${text(msg('NHS: call 111 and choose option 2 for mental health', { id: 'danger.nhs' }), context)}</a
        >
      </li>
    </ul>`;
}

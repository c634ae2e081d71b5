import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../messages/msg.js';
import { choice } from '../parts/choice.js';
import type { TemplateContext } from '../parts/template-context.js';

export interface CopyOffer {
  /** Where the copy would go: the address that the person gave to be reached by. */
  readonly address: string;
  readonly wanted: boolean;
  readonly onWant: (wanted: boolean) => void;
}

/** Asks whether a copy of the report should go out by e-mail. Never ticked by us. */
export function copyOffer(offer: CopyOffer | undefined, context: TemplateContext): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  const { address, wanted, onWant } = offer;
  const { msg } = context;
  const tick = ({ target }: Event): void => onWant((target as HTMLInputElement).checked);
  return html`<div class="copy-offer" @input=${tick}>
    ${choice(
      {
        type: 'checkbox',
        id: `${context.idPrefix}_copy`,
        name: 'copy',
        value: 'yes',
        label: fill(msg('Send me a copy of this report by email to {email}', { id: 'copy.offer' }), { email: address }),
        hint: msg('Anyone who can read your email can read the copy. Your access code is not in it.', {
          id: 'copy.hint',
        }),
        checked: wanted,
      },
      context,
    )}
  </div>`;
}

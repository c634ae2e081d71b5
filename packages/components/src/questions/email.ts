import { html, nothing } from 'lit';
import { likelyEmail } from '@frontcounter/schemas/questions';
import { fill } from '../messages/msg.js';
import { linkButton } from '../parts/button.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { wording } from '../parts/text.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

/** Long enough that nobody is corrected in the middle of a word. */
const ADVISE_AFTER_MS = 800;

/** A box for an address, with a suggestion under it when the address looks mistyped. It may be passed over. */
export const email: QuestionTemplate<'email'> = {
  template(view, context) {
    const suggestionId = questionId(context, view.id, 'suggestion');
    const likely = likelyEmail(view.raw);
    return singleControl(
      view,
      html`<div @input=${(event: Event) => adviseLater(event, context)}>
        <input
          class="input input--30"
          id=${questionId(context, view.id)}
          name=${view.id}
          type="email"
          inputmode="email"
          autocomplete=${view.question.own ? 'email' : 'off'}
          autocapitalize="none"
          spellcheck="false"
          dir="ltr"
          aria-describedby=${describedBy(view, context, suggestionId) || nothing}
          aria-invalid=${view.problem ? 'true' : nothing}
          .value=${view.raw}
        />
        <div class="suggestion" ?hidden=${!likely}>
          <div id=${suggestionId}><span ${wording(suggestion(likely, context), context)}></span></div>
          ${linkButton(context.msg('Change it', { id: 'email.change' }), takeAdvice, context)}
        </div>
      </div>`,
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};

/** A sentence, or nothing to read: what describes the box is read out even while it is hidden. */
function suggestion(likely: string | undefined, { msg }: TemplateContext) {
  return likely
    ? fill(msg('Did you mean {address}?', { id: 'email.did-you-mean' }), { address: likely })
    : { text: '' };
}

const pauses = new WeakMap<EventTarget, ReturnType<typeof setTimeout>>();

/** Advises when the typing pauses, and takes at once back what was advised about an address that has changed. */
function adviseLater({ target, currentTarget }: Event, context: TemplateContext): void {
  const [input, shown] = [target as HTMLInputElement, currentTarget as HTMLElement];
  advise(shown, undefined, context);
  clearTimeout(pauses.get(shown));
  pauses.set(
    shown,
    setTimeout(() => {
      if (shown.isConnected) advise(shown, likelyEmail(input.value), context);
    }, ADVISE_AFTER_MS),
  );
}

function advise(within: HTMLElement, likely: string | undefined, context: TemplateContext): void {
  const box = within.querySelector<HTMLElement>('.suggestion');
  const words = box?.querySelector('span');
  if (!box || !words) return;
  words.textContent = suggestion(likely, context).text;
  box.hidden = !likely;
  if (likely)
    context.announce(
      context.msg('Your email address may be mistyped. A suggestion stands below it.', { id: 'email.suggested' }),
    );
}

function takeAdvice({ currentTarget }: Event): void {
  const input = (currentTarget as HTMLElement).closest('.suggestion')?.parentElement?.querySelector('input');
  const likely = input && likelyEmail(input.value);
  if (!input || !likely) return;
  input.value = likely;
  // What is mended needs no more of it, and focus must not go down with the button.
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.focus();
}

import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { choice } from '../parts/choice.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { controls } from './controls.js';

export interface RefusableView {
  readonly id: string;
  readonly preferNotToSay?: { readonly label: Text; readonly checked: boolean };
}

const PART = 'preferNotToSay';

/**
 * The controls of a question, and after them the way not to answer it. The two exclude each other as options do of which one
 * is "none": whoever answers after all takes the tick back by that. The tick, though, empties nothing, because words are
 * not as quick to write again as an option is to choose: it says that they will not be sent, and taking it back is enough.
 *
 * @param isSingle One control with a label of its own, so that no legend says what it is that one prefers not to say.
 */
export function preferNotToSay(
  { id, preferNotToSay: offered = { label: { text: '' }, checked: false } }: RefusableView,
  content: unknown,
  isSingle: boolean,
  context: TemplateContext,
): TemplateResult {
  const note = context.msg('If you filled in anything above, it will not be sent.', { id: 'prefer-not-to-say.note' });
  const keepApart = ({ target, currentTarget }: Event): void => {
    const root = currentTarget as HTMLElement;
    const [tick] = controls(root, partName(id, PART));
    const shown = root.querySelector<HTMLElement>('.refusal__note');
    if (!tick || !shown) return;
    if (target !== tick) tick.checked = false;
    shown.hidden = !tick.checked;
    if (tick.checked) context.announce(note);
  };
  return html`<div @input=${keepApart}>
    ${content}
    <div class="choices refusal">
      ${choice(
        {
          type: 'checkbox',
          id: questionId(context, id, PART),
          name: partName(id, PART),
          value: 'true',
          ...offered,
          describedBy: isSingle ? questionId(context, id, 'label') : undefined,
        },
        context,
      )}
      <p class="hint refusal__note" ?hidden=${!offered.checked}>${text(note, context)}</p>
    </div>
  </div>`;
}

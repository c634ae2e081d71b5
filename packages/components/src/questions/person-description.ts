import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from '@frontcounter/schemas';
import {
  isPersonChoice,
  PERSON_CHOICES,
  PERSON_PARTS,
  personParts,
  personWords,
  type PersonPart,
} from '@frontcounter/schemas/questions';
import { errorMessage } from '../parts/error-message.js';
import { hint } from '../parts/hint.js';
import { option } from '../parts/option.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { typedIn } from './controls.js';
import { severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';
import { isTicked, ticks, untick } from './ticks.js';

type View = QuestionView<'person-description'>;

/** Each part on its own line with its own label; what is wrong with one stands beside it, and the rest at the top. */
export const personDescription: QuestionTemplate<'person-description'> = {
  template(view, context) {
    const parts = personParts(view.question);
    const whole = view.problems.find(({ part }) => part === undefined || part === 'unknown');
    const { problem: _first, ...rest } = view;
    return severalControls(
      { ...rest, ...(whole && { problem: whole }) },
      html`<div @input=${(event: Event) => describedAfterAll(event, view.id)}>
        ${parts.map((part) => personPart(view, part, whole !== undefined && whole.part === undefined, context))}
        ${ticks(
          view.id,
          [
            {
              part: 'unknown',
              label: personWords(context.language).unknown,
              checked: view.raw.unknown,
              invalid: whole !== undefined,
            },
          ],
          context,
        )}
      </div>`,
      context,
    );
  },

  readRaw: (root, { id }) => ({
    ...(Object.fromEntries(PERSON_PARTS.map((part) => [part, typedIn(root, partName(id, part))])) as Record<
      PersonPart,
      string
    >),
    unknown: isTicked(root, id, 'unknown'),
  }),
};

function personPart(view: View, part: PersonPart, isWholeWrong: boolean, context: TemplateContext): TemplateResult {
  const words = personWords(context.language);
  const id = questionId(context, view.id, part);
  const help = words.hint(part);
  const problem = view.problems.find((each) => each.part === part);
  const describedBy = [help && `${id}_hint`, problem && `${id}_error`].filter(Boolean).join(' ');
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(words.label(part), context)}</label>
    ${hint(help, `${id}_hint`, context)} ${errorMessage(problem?.message, `${id}_error`, context)}
    ${partControl(view, part, { id, describedBy, isInvalid: isWholeWrong || problem !== undefined }, context)}
  </div>`;
}

function partControl(
  view: View,
  part: PersonPart,
  { id, describedBy, isInvalid }: { readonly id: string; readonly describedBy: string; readonly isInvalid: boolean },
  context: TemplateContext,
): TemplateResult {
  const said = view.raw[part];
  if (!isPersonChoice(part)) {
    return html`<textarea
      class="input"
      id=${id}
      name=${partName(view.id, part)}
      rows="2"
      autocomplete="off"
      dir="auto"
      aria-describedby=${describedBy || nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      .value=${said}
    ></textarea>`;
  }
  const { option: wordsOf } = personWords(context.language);
  return html`<select
    class="input select"
    id=${id}
    name=${partName(view.id, part)}
    autocomplete="off"
    aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? 'true' : nothing}
  >
    ${option('', context.msg('Select an option', { id: 'select.unanswered' }), said === '', context)}
    ${PERSON_CHOICES[part].map((each) => option(each, wordsOf(part, each), each === said, context))}
  </select>`;
}

/** Whoever describes something after all need not untick the box first. What was described stays when it is ticked. */
function describedAfterAll({ target, currentTarget }: Event, id: string): void {
  const isTick = target instanceof HTMLInputElement && target.name === partName(id, 'unknown');
  if (!isTick) untick(currentTarget as HTMLElement, id, ['unknown']);
}

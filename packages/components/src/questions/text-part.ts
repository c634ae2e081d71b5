import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { errorMessage } from '../parts/error-message.js';
import { optionalNote } from '../parts/label.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { wording } from '../parts/text.js';
import { severalControls, type AnyTypeView } from './question-parts.js';

export interface TextPartView {
  readonly part: string;
  readonly label: Text;
  readonly optional?: boolean;
  readonly autocomplete: string | undefined;
  readonly width?: number;
  readonly value: string;
}

/**
 * A question of several one-line inputs. What is wrong with one of them stands beside it, and the rest at the top.
 *
 * @param around Puts the inputs among what else the question has.
 */
export function textParts(
  view: AnyTypeView,
  parts: readonly TextPartView[],
  context: TemplateContext,
  around: (inputs: readonly TemplateResult[]) => unknown = (inputs) => inputs,
): TemplateResult {
  const whole = view.problems.find((problem) => !parts.some(({ part }) => part === problem.part));
  const { problem: _first, ...rest } = view;
  const top = { ...rest, ...(whole && { problem: whole }) };
  return severalControls(top, around(parts.map((part) => textPart(view, part, whole !== undefined, context))), context);
}

export function textPart(
  view: AnyTypeView,
  { part, label, optional = false, autocomplete, width, value }: TextPartView,
  isWholeWrong: boolean,
  context: TemplateContext,
): TemplateResult {
  const id = questionId(context, view.id, part);
  const errorId = `${id}_error`;
  const problem = view.problems.find((each) => each.part === part);
  const isInvalid = problem !== undefined || (isWholeWrong && !optional);
  return html`<div class="part">
    <label class="part__label" for=${id}
      ><span ${wording(label, context)}></span> ${optionalNote({ optional }, context)}</label
    >
    ${errorMessage(problem?.message, errorId, context)}
    <input
      class="input ${width ? `input--${width}` : ''}"
      id=${id}
      name=${partName(view.id, part)}
      type="text"
      autocomplete=${autocomplete ?? 'off'}
      spellcheck="false"
      dir="auto"
      aria-describedby=${problem ? errorId : nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      .value=${value}
    />
  </div>`;
}

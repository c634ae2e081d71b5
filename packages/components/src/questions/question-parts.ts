import { html, type TemplateResult } from 'lit';
import type { QuestionView } from '@frontcounter/schemas';
import { errorMessage } from '../parts/error-message.js';
import { fieldset } from '../parts/fieldset.js';
import { hint } from '../parts/hint.js';
import { label } from '../parts/label.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';

/** What every question's view says, whatever its type. */
export type AnyTypeView = Omit<QuestionView, 'type' | 'question' | 'raw'>;

/** What stands around a single control, of a question or of a widget's own. */
export type ControlView = Pick<
  AnyTypeView,
  'id' | 'label' | 'hint' | 'optional' | 'isHeading' | 'problem' | 'problems' | 'advice' | 'preferNotToSay'
>;

/** The ids that a control is described by, in the order to read them; undefined when there are none. */
export function describedBy(view: ControlView, context: TemplateContext, ...more: string[]): string | undefined {
  const parts = [view.hint && 'hint', view.problem && 'error', view.advice && 'advice'].filter(
    (part) => part !== undefined,
  );
  const ids = [...parts.map((part) => questionId(context, view.id, part)), ...more];
  return ids.length ? ids.join(' ') : undefined;
}

/** The frame of every question: the mark of an error is a bar beside the whole of it. */
export function frame(hasProblem: boolean, content: unknown): TemplateResult {
  return html`<div class="question ${hasProblem ? 'question--error' : ''}">${content}</div>`;
}

/** A question with one control, which has the question's id and a label that is its own. */
export function singleControl(view: ControlView, control: unknown, context: TemplateContext): TemplateResult {
  return frame(
    view.problems.length > 0,
    html`${label(view, questionId(context, view.id), context)} ${help(view, context)}
    ${orPreferNotToSay(view, control, context, true)}`,
  );
}

/** A question with several controls, in a fieldset that has the question's id. */
export function severalControls(view: AnyTypeView, content: unknown, context: TemplateContext): TemplateResult {
  const set = { ...view, id: questionId(context, view.id), describedBy: describedBy(view, context) };
  return frame(
    view.problems.length > 0,
    fieldset(set, html`${help(view, context)} ${orPreferNotToSay(view, content, context)}`, context),
  );
}

/** What is asked, and after it the way not to answer, where the question offers it. */
function orPreferNotToSay(view: ControlView, content: unknown, context: TemplateContext, isSingle = false): unknown {
  return (view.preferNotToSay && context.preferNotToSay?.(view, content, isSingle, context)) ?? content;
}

/** The hint and the error message, with the ids that `describedBy` names. */
export function help(view: ControlView, context: TemplateContext): TemplateResult {
  return html`${hint(view.hint, questionId(context, view.id, 'hint'), context)}
  ${errorMessage(view.problem?.message, questionId(context, view.id, 'error'), context)}`;
}

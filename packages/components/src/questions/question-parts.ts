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

/** The ids that a control is described by, in the order to read them; empty when there are none. */
export function describedBy(view: ControlView, context: TemplateContext, ...more: string[]): string {
  const parts = [view.hint && 'hint', view.problem && 'error', view.advice && 'advice'].filter(Boolean);
  return [...parts.map((part) => questionId(context, view.id, part)), ...more].join(' ');
}

/**
 * A question in its frame: the mark of an error is a bar beside the whole of it. All in one template, because on a page
 * of many questions each one inside another counts.
 *
 * @param above The label, if the control has none of its own.
 */
export function frame(view: ControlView, above: unknown, control: unknown, context: TemplateContext): TemplateResult {
  return html`<div class=${frameClass(view)}>
    ${above} ${hintOf(view, context)} ${errorOf(view, context)} ${orPreferNotToSay(view, control, context, true)}
  </div>`;
}

/** A question with one control, which has the question's id and a label that is its own. */
export function singleControl(view: ControlView, control: unknown, context: TemplateContext): TemplateResult {
  return frame(view, label(view, questionId(context, view.id), context), control, context);
}

/** A question with several controls, in a fieldset that has the question's id. */
export function severalControls(view: AnyTypeView, content: unknown, context: TemplateContext): TemplateResult {
  const set = {
    ...view,
    id: questionId(context, view.id),
    describedBy: describedBy(view, context),
    hint: hintOf(view, context),
    error: errorOf(view, context),
  };
  return html`<div class=${frameClass(view)}>${fieldset(set, orPreferNotToSay(view, content, context), context)}</div>`;
}

function frameClass({ problems }: ControlView): string {
  return problems.length ? 'question question--error' : 'question';
}

/** What is asked, and after it the way not to answer, where the question offers it. */
function orPreferNotToSay(view: ControlView, content: unknown, context: TemplateContext, isSingle = false): unknown {
  return (view.preferNotToSay && context.preferNotToSay?.(view, content, isSingle, context)) ?? content;
}

/** The hint, with the id that `describedBy` names. */
function hintOf(view: ControlView, context: TemplateContext): unknown {
  return hint(view.hint, questionId(context, view.id, 'hint'), context);
}

/** The error message, with the id that `describedBy` names. */
function errorOf(view: ControlView, context: TemplateContext): unknown {
  return errorMessage(view.problem?.message, questionId(context, view.id, 'error'), context);
}

import type { AnyQuestionView, RawAnswers } from '@frontcounter/schemas';
import { templateOf } from './question-templates.js';

/** What the controls under `root` (a form, or any part of the page) hold now, for each of the questions shown there. */
export function readRaw(root: ParentNode, views: readonly AnyQuestionView[]): RawAnswers {
  return Object.fromEntries(views.map((view) => [view.id, templateOf(view).readRaw(root, view)]));
}

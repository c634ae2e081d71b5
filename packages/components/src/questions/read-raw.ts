import type { AnyQuestionView, RawAnswers } from '@frontcounter/schemas';
import { partName } from '../parts/question-id.js';
import { controls, readingPage } from './controls.js';
import { templateOf } from './question-templates.js';

/** What the controls under `root` (a form, or any part of the page) hold now, for each of the questions shown there. */
export function readRaw(root: ParentNode, views: readonly AnyQuestionView[]): RawAnswers {
  return readingPage(root, () =>
    Object.fromEntries(
      views.map((view) => {
        const typed = templateOf(view).readRaw(root, view);
        const isRefused = controls(root, partName(view.id, 'preferNotToSay'))[0]?.checked;
        return [view.id, isRefused ? { preferNotToSay: true, typed } : typed];
      }),
    ),
  );
}

import { html, nothing } from 'lit';
import { choice } from '../parts/choice.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import { questionId } from '../parts/question-id.js';
import { chosenIn } from './controls.js';
import { describedBy, frame, severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

/**
 * One checkbox. With a statement, or alone on its page, the label is the heading above and the checkbox says
 * "I confirm this"; otherwise the label is the checkbox's own.
 */
export const declaration: QuestionTemplate<'declaration'> = {
  template(view, context) {
    const { statement } = view;
    const isApart = view.isHeading || statement !== undefined;
    const confirm = context.msg('I confirm this', { id: 'declaration.confirm' });
    const box = choice(
      {
        type: 'checkbox',
        id: isApart ? questionId(context, view.id, 'confirm') : questionId(context, view.id),
        name: view.id,
        value: 'confirmed',
        label: isApart ? confirm : view.label,
        checked: view.raw,
        invalid: view.problem !== undefined,
        describedBy: isApart ? undefined : describedBy(view, context),
      },
      context,
    );
    if (!isApart) return frame(view, nothing, box, context);
    return severalControls(
      view,
      html`${statement ? paragraphs(splitParagraphs(statement), context) : ''} ${box}`,
      context,
    );
  },

  readRaw: (root, view) => chosenIn(root, view.id).length > 0,
};

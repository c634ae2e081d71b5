import { typedIn } from './controls.js';
import { amountBox } from './amount-box.js';
import type { QuestionTemplate } from './question-template.js';

export const money: QuestionTemplate<'money'> = {
  template: (view, context) =>
    amountBox(
      view,
      { raw: view.raw, inputMode: 'decimal', width: 10, prefix: { text: '£', lang: context.lang } },
      context,
    ),

  readRaw: (root, view) => typedIn(root, view.id),
};

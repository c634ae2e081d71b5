import { typedIn } from './controls.js';
import { amountBox } from './amount-box.js';
import type { QuestionTemplate } from './question-template.js';

export const numberInput: QuestionTemplate<'number-input'> = {
  template(view, context) {
    const { min = 0, max, decimals } = view.question.rules;
    const digits = Math.max(String(Math.trunc(min)).length, String(Math.trunc(max)).length) + (decimals ?? 0);
    return amountBox(
      view,
      {
        raw: view.raw,
        inputMode: min < 0 ? undefined : decimals ? 'decimal' : 'numeric',
        width: digits <= 3 ? 3 : digits <= 4 ? 5 : digits <= 8 ? 10 : 20,
        prefix: view.prefix,
        suffix: view.suffix,
      },
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};

import type { QuestionTemplate } from './question-template.js';
import { chosenRadio, radioGroup } from './radios.js';

export const yesNo: QuestionTemplate<'yes-no'> = {
  template: (view, context) => radioGroup(view, true, context),

  readRaw: chosenRadio,
};

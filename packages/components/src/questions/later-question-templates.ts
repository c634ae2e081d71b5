import type { QuestionType } from '@frontcounter/schemas';
import '@frontcounter/schemas/questions';
import { address } from './address.js';
import { checkboxes } from './checkboxes.js';
import { dateInput } from './date-input.js';
import { declaration } from './declaration.js';
import { name } from './name.js';
import type { QuestionTemplates } from './question-template.js';
import { select } from './select.js';
import { textInput } from './text-input.js';
import { textarea } from './textarea.js';

/**
 * Every question type that does not load with the widget. A new type is added here, and the compiler says so. What
 * weighs more than a template, such as a map, its template fetches by an `import()` of its own when it is shown.
 */
export const laterQuestionTemplates: QuestionTemplates<Exclude<QuestionType, 'radios'>> = {
  address,
  checkboxes,
  'date-input': dateInput,
  declaration,
  name,
  select,
  'text-input': textInput,
  textarea,
};

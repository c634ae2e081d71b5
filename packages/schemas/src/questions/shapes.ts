import * as z from 'zod/mini';
import { personDescriptionShape } from './person-description/shape.js';
import { autocompleteQuestionShape } from './autocomplete/shape.js';
import { addressShape } from './address/shape.js';
import { areaShape } from './area/shape.js';
import { checkboxesShape } from './checkboxes/shape.js';
import { dateInputShape } from './date-input/shape.js';
import { declarationShape } from './declaration/shape.js';
import { emailShape } from './email/shape.js';
import { fileUploadShape } from './file-upload/shape.js';
import { locationShape } from './location/shape.js';
import { moneyShape } from './money/shape.js';
import { nameShape } from './name/shape.js';
import { numberInputShape } from './number-input/shape.js';
import { radiosShape } from './radios/shape.js';
import { selectShape } from './select/shape.js';
import { telephoneShape } from './telephone/shape.js';
import { textInputShape } from './text-input/shape.js';
import { textareaShape } from './textarea/shape.js';
import { timeInputShape } from './time-input/shape.js';
import { vehicleRegistrationShape } from './vehicle-registration/shape.js';
import { yesNoShape } from './yes-no/shape.js';

/** Any question of a definition. A new type adds its shape here, and the compiler lists what else it lacks. */
export const questionShape = z.discriminatedUnion('type', [
  addressShape,
  areaShape,
  autocompleteQuestionShape,
  checkboxesShape,
  dateInputShape,
  declarationShape,
  emailShape,
  fileUploadShape,
  locationShape,
  moneyShape,
  nameShape,
  numberInputShape,
  personDescriptionShape,
  radiosShape,
  selectShape,
  telephoneShape,
  textInputShape,
  textareaShape,
  timeInputShape,
  vehicleRegistrationShape,
  yesNoShape,
]);

export type Question = z.infer<typeof questionShape>;
export type QuestionType = Question['type'];
/** The question of one type. */
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>;
export type { Option } from './option.js';

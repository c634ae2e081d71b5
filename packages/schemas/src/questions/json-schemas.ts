import { personDescriptionSchema } from './person-description/json-schema.js';
import { autocompleteSchema } from './autocomplete/json-schema.js';
import { addressSchema } from './address/json-schema.js';
import { areaSchema } from './area/json-schema.js';
import { checkboxesSchema } from './checkboxes/json-schema.js';
import { dateInputSchema } from './date-input/json-schema.js';
import { declarationSchema } from './declaration/json-schema.js';
import { emailSchema } from './email/json-schema.js';
import { fileUploadSchema } from './file-upload/json-schema.js';
import type { AnswerSchema, JsonSchema } from './json-schema.js';
import { locationSchema } from './location/json-schema.js';
import { moneySchema } from './money/json-schema.js';
import { nameSchema } from './name/json-schema.js';
import { numberInputSchema } from './number-input/json-schema.js';
import { radiosSchema } from './radios/json-schema.js';
import { selectSchema } from './select/json-schema.js';
import { telephoneSchema } from './telephone/json-schema.js';
import { textInputSchema } from './text-input/json-schema.js';
import { textareaSchema } from './textarea/json-schema.js';
import { timeInputSchema } from './time-input/json-schema.js';
import { vehicleRegistrationSchema } from './vehicle-registration/json-schema.js';
import { yesNoSchema } from './yes-no/json-schema.js';
import type { Question, QuestionOf, QuestionType } from './shapes.js';

const schemas: { readonly [Type in QuestionType]: AnswerSchema<QuestionOf<Type>> } = {
  address: addressSchema,
  area: areaSchema,
  autocomplete: autocompleteSchema,
  'person-description': personDescriptionSchema,
  checkboxes: checkboxesSchema,
  'date-input': dateInputSchema,
  declaration: declarationSchema,
  email: emailSchema,
  'file-upload': fileUploadSchema,
  location: locationSchema,
  money: moneySchema,
  name: nameSchema,
  'number-input': numberInputSchema,
  radios: radiosSchema,
  select: selectSchema,
  telephone: telephoneSchema,
  'text-input': textInputSchema,
  textarea: textareaSchema,
  'time-input': timeInputSchema,
  'vehicle-registration': vehicleRegistrationSchema,
  'yes-no': yesNoSchema,
};

const preferNotToSaySchema: JsonSchema = {
  type: 'object',
  properties: { preferNotToSay: { const: true } },
  required: ['preferNotToSay'],
  additionalProperties: false,
};

/** The schema maker of a question; its type's pairing is stated once, here, as in `logicOf`. */
export function answerSchemaOf(question: Question): AnswerSchema<Question> {
  const ofType = schemas[question.type] as AnswerSchema<Question>;
  if (!question.preferNotToSay) return ofType;
  return (asked, context) => ({ anyOf: [ofType(asked, context), preferNotToSaySchema] });
}

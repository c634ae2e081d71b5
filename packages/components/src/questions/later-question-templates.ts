import type { PlainType, QuestionType } from '@frontcounter/schemas';
import '@frontcounter/schemas/questions';
import { personDescription } from './person-description.js';
import { autocomplete } from './autocomplete.js';
import { address } from './address.js';
import { dateInput } from './date-input.js';
import { declaration } from './declaration.js';
import { email } from './email.js';
import { location } from './location.js';
import { money } from './money.js';
import { name } from './name.js';
import { numberInput } from './number-input.js';
import type { QuestionTemplates } from './question-template.js';
import { select } from './select.js';
import { telephone } from './telephone.js';
import { textInput } from './text-input.js';
import { textarea } from './textarea.js';
import { timeInput } from './time-input.js';
import { vehicleRegistration } from './vehicle-registration.js';
import { yesNo } from './yes-no.js';

/**
 * Every question type that does not load with the widget. A new type is added here, and the compiler says so. Files
 * have a file of their own, `journey/files.ts`: what sends them weighs as much as all of these. An area is asked by
 * alert sign-ups only, whose widget brings its template.
 */
export const laterQuestionTemplates: QuestionTemplates<Exclude<QuestionType, PlainType | 'file-upload' | 'area'>> = {
  address,
  autocomplete,
  'person-description': personDescription,
  'date-input': dateInput,
  declaration,
  email,
  location,
  money,
  name,
  'number-input': numberInput,
  select,
  telephone,
  'text-input': textInput,
  textarea,
  'time-input': timeInput,
  'vehicle-registration': vehicleRegistration,
  'yes-no': yesNo,
};

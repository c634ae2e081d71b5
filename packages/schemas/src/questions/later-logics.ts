import { personDescription } from './person-description/logic.js';
import { autocomplete } from './autocomplete/logic.js';
import { address } from './address/logic.js';
import { area } from './area/logic.js';
import { checkboxes } from './checkboxes/logic.js';
import { dateInput } from './date-input/logic.js';
import { declaration } from './declaration/logic.js';
import { email } from './email/logic.js';
import type { Logics } from './logic.js';
import { fileUpload } from './file-upload/logic.js';
import { location } from './location/logic.js';
import { money } from './money/logic.js';
import { name } from './name/logic.js';
import { numberInput } from './number-input/logic.js';
import { select } from './select/logic.js';
import type { QuestionType } from './shapes.js';
import { telephone } from './telephone/logic.js';
import { textInput } from './text-input/logic.js';
import { textarea } from './textarea/logic.js';
import { timeInput } from './time-input/logic.js';
import { vehicleRegistration } from './vehicle-registration/logic.js';
import { yesNo } from './yes-no/logic.js';

/** Every type that the engine does not know from the start. A new type is added here, and the compiler says so. */
export const laterLogics: Logics<Exclude<QuestionType, 'radios'>> = {
  address,
  area,
  autocomplete,
  'person-description': personDescription,
  checkboxes,
  'date-input': dateInput,
  declaration,
  email,
  'file-upload': fileUpload,
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

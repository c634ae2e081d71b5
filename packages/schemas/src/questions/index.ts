import { laterLogics } from './later-logics.js';
import { addLogics } from './logic.js';
import { orPreferNotToSay } from './prefer-not-to-say.js';

/**
 * Every question type: importing this makes the engine know them all, and what may be refused. `@frontcounter/schemas` does; a page that shall
 * show its first question sooner begins with `@frontcounter/schemas/engine` and fetches this meanwhile.
 */
addLogics(laterLogics, orPreferNotToSay);

export { textFormats, type TextFormat } from './text-input/formats.js';
export { AREA_ID_PATTERN, AREA_NAME_LENGTH } from './area/logic.js';
export { ADDRESS_PARTS, ADDRESS_NEEDED, FOREIGN_PARTS, FOREIGN_NEEDED } from './address/logic.js';
export {
  isPersonChoice,
  PERSON_CHOICES,
  PERSON_PARTS,
  PERSON_TEXT_LIMITS,
  type PersonChoice,
  type PersonPart,
} from './person-description/parts.js';
export { personParts } from './person-description/logic.js';
export { personWords } from './person-description/words.js';
export { findOptions, namedOption, type FindableOption } from './autocomplete/find-options.js';
export { ADDED_FILES } from './file-upload/added-files.js';
export { findFileType, typesOf, HEAD_LENGTH, type FileKind, type FileType } from './file-upload/file-types.js';
export {
  fileSize,
  fileUpload as fileUploadLogic,
  FILE_TEXT_LENGTH,
  MEGABYTE,
  type FileAnswer,
  type FileFault,
  type FileRaw,
} from './file-upload/logic.js';
export { likelyEmail } from './email/likely-email.js';
export { positionText, readPosition, roundPosition, writePosition, type Place } from './location/position.js';
export { locationWords } from './location/words.js';
export { UNTIL_PARTS } from './date-input/logic.js';
export { NAME_PARTS } from './name/logic.js';
export { UUID_V4 } from '../primitives/uuid.js';

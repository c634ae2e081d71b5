import * as z from 'zod/mini';
import { LINE_PATTERN } from '../primitives/text.js';
import { UUID_V4 } from '../primitives/uuid.js';
import { ADDED_FILES } from '../questions/file-upload/added-files.js';
import { typesOf } from '../questions/file-upload/file-types.js';
import { FILE_TEXT_LENGTH, fileUpload, MEGABYTE, type FileAnswer } from '../questions/file-upload/logic.js';

const { rules } = ADDED_FILES;
const lineShape = z.string().check(z.regex(new RegExp(LINE_PATTERN, 'u')));

/** A file that is added to a report. Its bytes travel by themselves to `/v1/uploads`, before, while or after it is named. */
const addedFileShape = z.strictObject({
  /** Random UUID (version 4) that the device made for the upload. */
  upload: z.string().check(z.regex(UUID_V4)),
  /** As the person's device calls it; 200 characters at most. */
  name: lineShape,
  /** Bytes. */
  size: z.int().check(z.gte(1), z.lte(rules.maxSize * MEGABYTE)),
  /** Hexadecimal digits of the SHA-256 of the whole file. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** What the file was found to be by what it holds. */
  type: z.enum(typesOf(rules.kinds)),
  /** What the person says it shows; 200 characters at most. */
  caption: z.exactOptional(lineShape),
});

export const addedFilesShape = z
  .array(addedFileShape)
  .check(
    z.minLength(1),
    z.maxLength(rules.maxFiles),
    z.describe(
      `Each upload once; ${rules.maxTotalSize} MB in all; names and captions of ${FILE_TEXT_LENGTH} characters.`,
    ),
  );

/** What a shape cannot say of files that are added: each upload once, their size in all, their lengths in code points. */
export function canBeAdded(files: readonly FileAnswer[], today: string): boolean {
  const answer = fileUpload.accept(files, ADDED_FILES);
  return answer !== undefined && !fileUpload.check(answer, ADDED_FILES, { today }).length;
}

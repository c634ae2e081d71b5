import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';
import { FILE_ERRORS } from './error-codes.js';

/** Photographs, films, recordings and documents. Each travels by itself, beside the report: see `submission/files.ts`. */
export const fileUploadShape = z.strictObject({
  ...questionBase,
  type: z.literal('file-upload'),
  rules: z.strictObject({
    /** What may be sent. Found by what a file holds, never by its name. */
    kinds: z.array(z.enum(['photo', 'video', 'sound', 'document'])).check(z.minLength(1)),
    maxFiles: z.int().check(z.gte(1), z.lte(50)),
    /** Megabytes (10⁶ bytes) of each file. */
    maxSize: z.int().check(z.gte(1), z.lte(2_000)),
    /** Megabytes of all files together. */
    maxTotalSize: z.int().check(z.gte(1), z.lte(10_000)),
  }),
  errors: errorsShape(['required', ...FILE_ERRORS]),
});

export type FileUploadQuestion = z.infer<typeof fileUploadShape>;

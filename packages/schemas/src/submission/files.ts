import type { ServiceDefinition } from '../definition/shape.js';
import { pagesOf } from '../definition/walk.js';
import type { FileAnswer } from '../questions/file-upload/logic.js';

/** A file that a report names, and which question it answers. */
export interface NamedFile {
  readonly questionId: string;
  /** JSON Pointer (RFC 6901) of the question's answer in the submission. */
  readonly pointer: string;
  readonly file: FileAnswer;
}

/**
 * The files that answers name, in the order of the definition; those of a page with a repeat thing by thing. For
 * answers that `checkSubmission` has passed.
 */
export function filesOf(service: ServiceDefinition, answers: Readonly<Record<string, unknown>>): NamedFile[] {
  return pagesOf(service).flatMap(({ id, repeat, questions = [] }) => {
    const ids = questions.filter(({ type }) => type === 'file-upload').map((question) => question.id);
    const sets = repeat ? ((answers[id] ?? []) as readonly Readonly<Record<string, unknown>>[]) : [answers];
    return sets.flatMap((set, index) =>
      ids.flatMap((questionId) => {
        const pointer = `/answers/${repeat ? `${id}/${index}/` : ''}${questionId}`;
        return ((set[questionId] ?? []) as readonly FileAnswer[]).map((file) => ({ questionId, pointer, file }));
      }),
    );
  });
}

/**
 * How uploads are named in `Upload-Metadata` (tus 1.0): all four, none other. The id is made by the device, so that a
 * report can name a file before the service has heard of it.
 */
export const UPLOAD_METADATA = ['id', 'force', 'service', 'question'] as const;

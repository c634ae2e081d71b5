import type { ServiceDefinition } from '../definition/shape.js';
import type { FileAnswer } from '../questions/file-upload/logic.js';

/** A file that a report names, and which question it answers. */
export interface NamedFile {
  readonly questionId: string;
  readonly file: FileAnswer;
}

/**
 * The files that answers name, in the order of the definition; those of a page with a repeat thing by thing. For
 * answers that `checkSubmission` has passed.
 */
export function filesOf(service: ServiceDefinition, answers: Readonly<Record<string, unknown>>): NamedFile[] {
  const pages = service.sections.flatMap(({ pages }) => pages);
  return pages.flatMap(({ id, repeat, questions = [] }) => {
    const ids = questions.filter(({ type }) => type === 'file-upload').map((question) => question.id);
    const sets = repeat ? ((answers[id] ?? []) as readonly Readonly<Record<string, unknown>>[]) : [answers];
    return sets.flatMap((set) =>
      ids.flatMap((questionId) =>
        ((set[questionId] ?? []) as readonly FileAnswer[]).map((file) => ({ questionId, file })),
      ),
    );
  });
}

/**
 * How uploads are named in `Upload-Metadata` (tus 1.0): all four, none other. The id is made by the device, so that a
 * report can name a file before the service has heard of it.
 */
export const UPLOAD_METADATA = ['id', 'force', 'service', 'question'] as const;

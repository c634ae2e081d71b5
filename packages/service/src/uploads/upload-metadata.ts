import { MEGABYTE, UPLOAD_METADATA, UUID_V4 } from '@frontcounter/schemas';
import type { Services } from '../definitions/load-definitions.js';
import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { requireForce, requireService } from '../submissions/read-submission.js';
import { findFileQuestion } from './file-question.js';

/** What a sender says of a file before it sends it. */
export interface UploadMetadata {
  readonly id: string;
  readonly force: string;
  readonly service: string;
  readonly question: string;
}

export function isUploadId(text: string): boolean {
  return UUID_V4.test(text);
}

type Metadata = Readonly<Record<string, string | null>>;

export function readUploadId({ id }: Metadata = {}): string {
  if (!id || !isUploadId(id)) throw malformed();
  return id;
}

function malformed(): ProblemError {
  return new ProblemError('malformed-request', { detail: `Upload-Metadata has ${UPLOAD_METADATA.join(', ')}.` });
}

/**
 * Reads `Upload-Metadata` and refuses what the definition will not take, before any byte is sent for nothing: a
 * force, service or question that is not there, an empty file, one that is too large.
 */
export function readUploadMetadata(
  metadata: Metadata | undefined,
  size: number,
  origin: string | undefined,
  known: { readonly forces: Forces; readonly services: Services; readonly mostOfOne: number },
): UploadMetadata {
  const id = readUploadId(metadata);
  const { id: _read, force, service, question, ...others } = metadata ?? {};
  if (!force || !service || !question || Object.keys(others).length > 0 || !size) throw malformed();
  requireForce(known.forces, force, origin);
  const { definition } = requireService(known.services, service);
  const asked = findFileQuestion(definition, question);
  if (!asked) throw malformed();
  if (size > Math.min(asked.rules.maxSize * MEGABYTE, known.mostOfOne)) throw new ProblemError('too-large');
  return { id, force, service, question };
}

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Upload, type DetailedError } from 'tus-js-client';
import { SUSSEX } from './service-fixture.js';

/** A file as a person's device has it, with what it makes up to send it. */
export interface TestFile {
  readonly bytes: Buffer;
  readonly id: string;
  readonly token: string;
  readonly sha256: string;
}

/** Bytes that look like a JPEG to whoever reads their beginning, and never twice the same. */
export function testFile(size: number, start = '\xff\xd8\xff\xe0'): TestFile {
  const bytes = randomBytes(size);
  bytes.write(start, 0, 'latin1');
  return {
    bytes,
    id: randomUUID(),
    token: randomBytes(32).toString('base64url'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The file as a report names it. */
export function named({ id, bytes, sha256 }: TestFile, name = 'keys.jpg'): object {
  return { upload: id, name, size: bytes.length, sha256, type: 'image/jpeg' };
}

export interface SendOptions {
  readonly resume?: boolean;
  readonly chunkSize?: number;
  readonly metadata?: Record<string, string>;
}

/** One try with the client that browsers use. Rejects with what stopped it. */
export function sendFile(
  origin: string,
  { bytes, id, token }: TestFile,
  { resume = false, chunkSize = 256 * 1024, metadata = {} }: SendOptions = {},
): Promise<void> {
  const endpoint = `${origin}/v1/uploads`;
  return new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint,
      ...(resume && { uploadUrl: `${endpoint}/${id}` }),
      headers: { authorization: `Bearer ${token}`, origin: SUSSEX },
      metadata: { id, force: 'sussex', service: 'lost-keys', question: 'photos', ...metadata },
      chunkSize,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onSuccess: () => resolve(),
      onError: reject,
    });
    upload.start();
  });
}

/** Tries until the file is there; a person's device does the same, with longer waits. Gives the number of tries. */
export async function sendUntilThere(origin: string, file: TestFile, most = 200): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      await sendFile(origin, file, { resume: tries > 1 });
      return tries;
    } catch (error) {
      if (tries === most) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Status and problem type of a refusal. */
export function refusalOf(error: unknown): string {
  const { originalResponse } = error as DetailedError;
  const body = JSON.parse(originalResponse?.getBody() || '{}') as { type?: string };
  return `${originalResponse?.getStatus()} ${body.type?.split('/').at(-1)}`;
}

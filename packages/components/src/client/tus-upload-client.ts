import { Upload, type DetailedError } from 'tus-js-client';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { readRetryAfter, retryDelay } from './retry-delay.js';
import { createTusRequests } from './tus-requests.js';
import type { UploadClient, UploadFile, UploadOptions, UploadOutcome, UploadWait } from './upload-client.js';

/** Bytes of one request: on a line of 400 kbit/s some ten seconds, and what a dead line may cost. */
const CHUNK = 512 * 1024;

type Try = UploadOutcome | { readonly kind: 'failed'; readonly wait: UploadWait; readonly retryAfter: number };

/**
 * Sends files by tus 1.0 to `<api>/v1/uploads`. A line that breaks, a service that restarts and a disk that is full
 * only take time: it waits, asks how far it came, and goes on.
 */
export class TusUploadClient implements UploadClient {
  readonly #endpoint: string;
  readonly #environment: Environment;

  /** @param api Address of the service, without `/v1`. */
  constructor(api: string, environment: Environment = browserEnvironment) {
    this.#endpoint = `${api.replace(/\/+$/, '')}/v1/uploads`;
    this.#environment = environment;
  }

  async send(file: UploadFile, { signal, onProgress, onWait }: UploadOptions): Promise<UploadOutcome> {
    const { now, random, sleep } = this.#environment;
    let furthest = 0;
    let failures = 0;
    for (let isFirst = true; ; isFirst = false) {
      const tried = await this.#try(file, !isFirst, signal, now, (sent) => {
        // The line works again: the next failure is a first one.
        if (sent > furthest) failures = 0;
        furthest = Math.max(furthest, sent);
        onProgress(sent);
      });
      if (tried.kind !== 'failed') return tried;
      failures += 1;
      onWait(tried.wait);
      await sleep(retryDelay(failures, random(), tried.retryAfter), signal);
    }
  }

  /** One run of requests, until all is there or one fails. When it is resumed it asks first how far it came. */
  #try(
    file: UploadFile,
    resume: boolean,
    signal: AbortSignal,
    now: () => number,
    onProgress: (sent: number) => void,
  ): Promise<Try> {
    return new Promise((resolve, reject) => {
      const finish = (result: Try): void => {
        signal.removeEventListener('abort', stop);
        resolve(result);
      };
      const stop = (): void => {
        void upload.abort(false);
        reject(signal.reason as Error);
      };
      const upload = new Upload(file.file, {
        endpoint: this.#endpoint,
        // Where there is no such upload yet, tus begins it.
        ...(resume && { uploadUrl: this.#addressOf(file) }),
        headers: authorisation(file),
        metadata: { id: file.upload, force: file.force, service: file.service, question: file.question },
        httpStack: createTusRequests(this.#environment),
        chunkSize: CHUNK,
        retryDelays: null,
        // Nothing of it stays on the device.
        storeFingerprintForResuming: false,
        onProgress,
        onSuccess: () => finish({ kind: 'arrived' }),
        onError: (error) => finish(readFailure(error, now())),
      });
      if (signal.aborted) {
        stop();
        return;
      }
      signal.addEventListener('abort', stop, { once: true });
      upload.start();
    });
  }

  async remove(file: UploadFile): Promise<void> {
    await this.#environment
      .fetch(this.#addressOf(file), {
        method: 'DELETE',
        headers: { ...authorisation(file), 'Tus-Resumable': '1.0.0' },
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
      })
      .catch(() => undefined);
  }

  #addressOf({ upload }: UploadFile): string {
    return `${this.#endpoint}/${upload}`;
  }
}

function authorisation({ token }: UploadFile): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}

/** What waiting cannot mend. A conflict, for one, is mended by asking how far the upload came. */
const REFUSALS = ['too-large', 'file-refused'];

function readFailure(error: Error | DetailedError, now: number): Try {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  const retryAfter = readRetryAfter(response?.getHeader('Retry-After') ?? null, now);
  if (!response || !status) return { kind: 'failed', wait: 'network', retryAfter };
  if (status === 507) return { kind: 'failed', wait: 'storage-full', retryAfter };
  const type = /"type":"[^"]*\/([a-z-]+)"/.exec(response.getBody())?.[1] ?? '';
  return REFUSALS.includes(type) ? { kind: 'refused', type } : { kind: 'failed', wait: 'unavailable', retryAfter };
}

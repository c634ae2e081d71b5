import type { UploadClient, UploadFile, UploadOptions, UploadOutcome, UploadWait } from './upload-client.js';

/** What becomes of a file: an outcome, or a wait without end. */
export type FakeUpload = UploadOutcome | UploadWait;

/** A client that sends nothing, for stories, tests and previews. Plays the given ends in turn and repeats the last. */
export class FakeUploadClient implements UploadClient {
  readonly sent: UploadFile[] = [];
  readonly removed: UploadFile[] = [];
  readonly #script: readonly FakeUpload[];

  constructor(script: readonly FakeUpload[] = [{ kind: 'arrived' }]) {
    this.#script = script;
  }

  async send(file: UploadFile, { signal, onProgress, onWait }: UploadOptions): Promise<UploadOutcome> {
    this.sent.push(file);
    const end = this.#script[Math.min(this.sent.length, this.#script.length) - 1] ?? 'network';
    onProgress(Math.floor(file.file.size / 2));
    if (typeof end === 'object') {
      await Promise.resolve();
      return end;
    }
    onWait(end);
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  }

  async remove(file: UploadFile): Promise<void> {
    this.removed.push(file);
  }
}

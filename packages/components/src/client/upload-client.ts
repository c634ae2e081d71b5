/** Why a file cannot go on just now. */
export type UploadWait = 'network' | 'storage-full' | 'unavailable';

/** A file on its way, and what the device made up for it. */
export interface UploadFile {
  /** Random UUID (version 4): the report names the file by it. */
  readonly upload: string;
  /** 256 random bits, base64url: whoever has them can go on with the upload or delete it. */
  readonly token: string;
  readonly file: Blob;
  readonly force: string;
  readonly service: string;
  readonly question: string;
}

export type UploadOutcome =
  /** All of it is there. */
  | { readonly kind: 'arrived' }
  /** The service will not have it: `too-large`, or else it holds what the question does not take. */
  | { readonly kind: 'refused'; readonly type: string };

export interface UploadOptions {
  /** Stops at once; the promise then rejects with the signal's reason. What has arrived stays. */
  readonly signal: AbortSignal;
  /** Bytes that the service has. */
  readonly onProgress: (sent: number) => void;
  /** It cannot go on just now, and is tried again. */
  readonly onWait: (wait: UploadWait) => void;
}

/** Sends files beside a report: one at a time, each from where it stopped, for as long as it takes. */
export interface UploadClient {
  send(file: UploadFile, options: UploadOptions): Promise<UploadOutcome>;
  /** Deletes what has arrived. A failure is no news: the service deletes what no report names. */
  remove(file: UploadFile): Promise<void>;
}

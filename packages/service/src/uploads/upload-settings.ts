export interface UploadSettings {
  /** Where the bytes lie, each file under its upload's id. */
  readonly folder: string;
  /** Bytes of one file, whatever a definition allows. */
  readonly mostOfOne: number;
  /** Bytes of all files here, finished or not. */
  readonly mostOfAll: number;
  /** Files that one network may begin to send in an hour. */
  readonly perHour: number;
}

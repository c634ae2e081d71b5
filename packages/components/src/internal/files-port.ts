import type { QuestionView } from '@frontcounter/schemas/engine';
import type { FileRaw } from '@frontcounter/schemas/questions';

/** Why a file is not moving, or will not. */
export type FileWait = 'network' | 'storage-full' | 'unavailable';

/** How far one file has come. */
export interface FileProgress {
  readonly status: 'reading' | 'waiting' | 'sending' | 'sent' | 'refused' | 'removed';
  /** Bytes that the service has. */
  readonly sent: number;
  /** It is being tried again; this is why it has not gone. */
  readonly wait?: FileWait;
  /** It says where it was taken. */
  readonly hasLocation: boolean;
}

/** The files of a widget, as templates see them. Who reads and sends them is the widget's affair. */
export interface FilesPort {
  /** Files wait for the report: nothing leaves the device before the person sends it. */
  readonly waitsForReport: boolean;
  /** The report was sent before: files wait until the person sends them, too. */
  readonly isAddition?: boolean;
  /** Takes files that the person chose, and gives them as they are known at once. */
  add(files: readonly File[], view: Pick<QuestionView<'file-upload'>, 'id' | 'question'>): readonly FileRaw[];
  /** What has become known of a file since; undefined for one that this widget never held. */
  read(upload: string): Partial<FileRaw> | undefined;
  progress(upload: string): FileProgress | undefined;
  /** The person took it off the list: it is stopped and deleted at the service. */
  remove(upload: string): void;
}

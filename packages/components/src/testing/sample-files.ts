import type { FileRaw } from '@frontcounter/schemas/questions';
import type { FileProgress, FilesPort } from '../internal/files-port.js';

/** A file with a short name. */
export const photo: FileRaw = {
  upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e',
  name: 'IMG_2041.jpg',
  size: 2_431_000,
  caption: '',
  sha256: '9f'.repeat(32),
  type: 'image/jpeg',
};

/** A file with a name that does not fit on one line. */
export const film: FileRaw = {
  ...photo,
  upload: '0a4f6d9c-1b7e-4c55-9d55-6f1d3f2e0b0a',
  name: 'dashcam footage of the junction from the front and the back, complete and uncut.mp4',
  size: 41_900_000,
  type: 'video/mp4',
};

/** Every file stands where `progress` says. */
export function standingFiles(progress: Partial<FileProgress> = {}, waitsForReport = false): FilesPort {
  return {
    waitsForReport,
    add: () => [],
    read: () => undefined,
    progress: () => ({ status: 'sent', sent: 0, hasLocation: false, ...progress }),
    remove: () => undefined,
  };
}

import { html } from 'lit';
import type { FileRaw } from '@frontcounter/schemas/questions';
import type { ExampleSet } from '../examples.js';
import type { FileProgress, FilesPort } from '../internal/files-port.js';
import { fileList } from './file-list.js';

const photo: FileRaw = {
  upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e',
  name: 'IMG_2041.jpg',
  size: 2_431_000,
  caption: '',
  sha256: '9f'.repeat(32),
  type: 'image/jpeg',
};
const film: FileRaw = {
  ...photo,
  upload: '0a4f6d9c-1b7e-4c55-9d55-6f1d3f2e0b0a',
  name: 'dashcam footage of the junction from the front and the back, complete and uncut.mp4',
  size: 41_900_000,
  type: 'video/mp4',
};

type Progress = Partial<FileProgress>;

function standing(progress: Progress): FilesPort {
  return {
    waitsForReport: false,
    add: () => [],
    read: () => undefined,
    progress: () => ({ status: 'sent', sent: 0, hasLocation: false, ...progress }),
    remove: () => undefined,
  };
}

/** Two files that have come equally far: one with a short name, one with a long one. */
export const examples: ExampleSet<Progress> = {
  title: 'parts/file-list',
  render: (progress, context) => html`${fileList([photo, film], () => undefined, context, standing(progress))}`,
  examples: [
    { name: 'sent', data: { status: 'sent' } },
    { name: 'reading', data: { status: 'reading' } },
    { name: 'waiting-for-the-report', data: { status: 'waiting' } },
    { name: 'sending', data: { status: 'sending', sent: 1_200_000 } },
    { name: 'waiting-for-the-network', data: { status: 'sending', sent: 1_200_000, wait: 'network' } },
    { name: 'no-room', data: { status: 'sending', wait: 'storage-full' } },
    { name: 'not-available', data: { status: 'sending', wait: 'unavailable' } },
    { name: 'not-sent', data: { status: 'refused' } },
    { name: 'photo-that-says-where', data: { status: 'sent', hasLocation: true } },
    { name: 'welsh', reader: 'welsh', data: { status: 'sending', sent: 1_200_000 } },
    { name: 'right-to-left', reader: 'rtl', data: { status: 'sending', sent: 1_200_000 } },
  ],
};

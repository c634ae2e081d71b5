import { html } from 'lit';
import type { ExampleSet } from '../examples.js';
import type { FileProgress } from '../internal/files-port.js';
import { film, photo, standingFiles } from '../testing/sample-files.js';
import { fileList } from './file-list.js';

type Progress = Partial<FileProgress>;

/** Two files that have come equally far: one with a short name, one with a long one. */
export const examples: ExampleSet<Progress> = {
  title: 'parts/file-list',
  render: (progress, context) => html`${fileList([photo, film], () => undefined, context, standingFiles(progress))}`,
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

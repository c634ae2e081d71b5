import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '@frontcounter/schemas/engine';
import { fileSize, type FileRaw } from '@frontcounter/schemas/questions';
import { fill } from '../messages/msg.js';
import type { FileProgress, FilesPort } from '../internal/files-port.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** The files of a question or a report, each with how far it has come. */
export function fileList(
  files: readonly FileRaw[],
  more: (file: FileRaw) => unknown,
  context: TemplateContext,
  port: FilesPort | undefined = context.files,
): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<ul class="files">
    ${repeat(
      files,
      ({ upload }) => upload,
      (file) =>
        html`<li class="file ${file.fault ? 'file--refused' : ''}">
          ${fileHead(file, context)} ${fileState(file, port, context)} ${more(file)}
        </li>`,
    )}
  </ul>`;
}

function fileHead({ name, size }: FileRaw, { language }: TemplateContext): TemplateResult {
  return html`<p class="file__head">
    <bdi class="file__name">${name}</bdi>
    <bdi class="file__size">${fileSize(size, (value) => language.number(value))}</bdi>
  </p>`;
}

function fileState(file: FileRaw, port: FilesPort | undefined, context: TemplateContext): unknown {
  if (file.fault) return nothing;
  const { status = 'sent', sent = 0, wait, hasLocation = false } = port?.progress(file.upload) ?? {};
  const percent = Math.floor((sent / file.size) * 100);
  return html`<p class="file__state" data-status=${wait ?? status}>
      ${text(stateWords(status, wait, percent, port?.isAddition ?? false, context), context)}
    </p>
    ${
      // The words say the same; a bar that is read out at every step would drown everything else.
      status === 'sending'
        ? html`<progress class="file__bar" aria-hidden="true" max="100" .value=${percent}></progress>`
        : nothing
    }
    ${hasLocation ? html`<p class="file__location">${text(locationWords(context), context)}</p>` : nothing}`;
}

function stateWords(
  status: FileProgress['status'],
  wait: FileProgress['wait'],
  percent: number,
  isAddition: boolean,
  { msg, language }: TemplateContext,
): Text {
  if (status === 'sending' && wait === 'network') {
    return msg('Waiting for the network. We go on sending this file when it is back.', { id: 'file.network' });
  }
  if (status === 'sending' && wait === 'storage-full' && !isAddition) {
    return msg(
      'We have no room for files at the moment. We keep trying. You do not need to wait to send your report.',
      {
        id: 'file.storage-full',
      },
    );
  }
  if (status === 'sending' && wait !== undefined) {
    return msg('We cannot take this file at the moment. We keep trying.', { id: 'file.unavailable' });
  }
  if (status === 'sending') {
    return fill(msg('{percent}% sent', { id: 'file.sending' }), { percent: language.number(percent) });
  }
  if (status === 'waiting' && isAddition) {
    return msg('This file is sent when you choose ‘Send’', { id: 'tracker.files.state' });
  }
  if (status === 'waiting') return msg('This file is sent together with your report', { id: 'file.waiting' });
  if (status === 'reading') return msg('Reading the file', { id: 'file.reading' });
  if (status === 'sent') return msg('We have all of this file', { id: 'file.sent' });
  return msg('This file was not sent', { id: 'file.not-sent' });
}

function locationWords({ msg }: TemplateContext): Text {
  return msg('This photo says where it was taken. We keep that for the police.', { id: 'file.location' });
}

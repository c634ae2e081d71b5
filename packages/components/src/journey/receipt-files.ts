import { html, nothing, type TemplateResult } from 'lit';
import type { FileAnswer } from '@frontcounter/schemas/questions';
import { fileList } from '../parts/file-list.js';
import type { FilesPort } from '../internal/files-port.js';
import { heading } from '../parts/heading.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/** The files of a report that was sent: how far each has come, and by which hash it can be told from any other. */
export function receiptFiles(
  files: readonly FileAnswer[],
  port: FilesPort,
  context: TemplateContext,
): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  const { msg } = context;
  const statuses = files.map(({ upload }) => port.progress(upload)?.status);
  const isSending = statuses.some((status) => status === 'sending' || status === 'reading');
  const listed = files.map((file) => ({ caption: '', ...file, ...port.read(file.upload) }));
  return html`${
    isSending
      ? notification(
          {
            title: msg('Keep this page open', { id: 'receipt-files.open.title' }),
            content: paragraphs(
              [msg('We have your report. Some of your files are still being sent.', { id: 'receipt-files.open' })],
              context,
            ),
          },
          context,
        )
      : nothing
  }
  ${heading(text(msg('Your files', { id: 'receipt-files.title' }), context), context, 'm')}
  ${fileList(
    listed,
    ({ sha256, fault }) =>
      html`${
          fault
            ? paragraphs(
                [msg('We could not take this file. Call 101 if it is important.', { id: 'receipt-files.refused' })],
                context,
              )
            : nothing
        }
        <p>
          ${text(msg('SHA-256 of the file, which shows that nothing in it has changed:', { id: 'receipt-files.hash' }), context)}
          <br /><bdi class="file__hash">${sha256}</bdi>
        </p>`,
    context,
    port,
  )}`;
}

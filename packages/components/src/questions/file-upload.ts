import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView, Text } from '@frontcounter/schemas/engine';
import type { FileRaw } from '@frontcounter/schemas/questions';
import { fill } from '../messages/msg.js';
import { linkButton } from '../parts/button.js';
import { errorMessage } from '../parts/error-message.js';
import { fileList } from '../parts/file-list.js';
import type { FilesPort } from '../internal/files-port.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { typedIn } from './controls.js';
import { describedBy, severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

/** The element around the list. Its properties are to files what `value` is to an input. */
interface FilesElement extends HTMLElement {
  files: readonly FileRaw[];
  port: FilesPort | undefined;
}

/** What a device offers to choose from; on a telephone, its camera too. */
const ACCEPT = { photo: 'image/*', video: 'video/*', sound: 'audio/*', document: 'application/pdf' } as const;

export const fileUpload: QuestionTemplate<'file-upload'> = {
  template(view, context) {
    const { msg, files: port } = context;
    const inputId = questionId(context, view.id, 'choose');
    const list = ({ currentTarget }: Event): FilesElement | null =>
      (currentTarget as HTMLElement).closest<FilesElement>('.file-upload');
    const add = (element: FilesElement | null, files: FileList | undefined): void => {
      if (element && port && files?.length) element.files = [...element.files, ...port.add([...files], view)];
    };
    const choose = (event: Event): void => {
      const input = event.currentTarget as HTMLInputElement;
      add(list(event), input.files ?? undefined);
      // So that the same file can be chosen again.
      input.value = '';
    };
    const drop = (event: DragEvent): void => {
      // Words dragged into a caption are the browser's affair.
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      list(event)?.removeAttribute('data-dragging');
      add(list(event), event.dataTransfer.files);
    };
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      list(event)?.toggleAttribute('data-dragging', event.type === 'dragover');
    };
    const remove = (file: FileRaw, event: Event): void => {
      const element = list(event);
      if (!element) return;
      element.files = element.files.filter(({ upload }) => upload !== file.upload);
      element.querySelector<HTMLElement>('input[type="file"]')?.focus();
      port?.remove(file.upload);
      context.announce(msg('The file was removed.', { id: 'file.removed' }));
    };
    return severalControls(
      view,
      html`<div
        class="file-upload"
        data-question=${view.id}
        .files=${view.raw}
        .port=${port}
        @dragover=${drag}
        @dragleave=${drag}
        @drop=${drop}
      >
        ${fileList(view.raw, (file) => fileControls(file, view, (event) => remove(file, event), context), context)}
        <div class="file-upload__choose">
          <input
            class="file-upload__input"
            type="file"
            id=${inputId}
            multiple
            accept=${view.question.rules.kinds.map((kind) => ACCEPT[kind]).join(',')}
            aria-describedby=${describedBy(view, context, questionId(context, view.id, 'when')) || nothing}
            aria-invalid=${view.problem ? 'true' : nothing}
            @change=${choose}
          />
          <label class="button button--secondary" for=${inputId}>
            ${text(
              view.raw.length
                ? msg('Add another file', { id: 'file.another' })
                : msg('Choose a file', { id: 'file.choose' }),
              context,
            )}
          </label>
          <span class="file-upload__drop" aria-hidden="true"
            >${text(msg('or drop files here', { id: 'file.drop' }), context)}</span
          >
        </div>
        <p class="hint" id=${questionId(context, view.id, 'when')}>${text(whenWords(port, msg), context)}</p>
      </div>`,
      context,
    );
  },

  readRaw(root, view) {
    const element = root.querySelector<FilesElement>(`.file-upload[data-question="${view.id}"]`);
    return (element?.files ?? []).map((file) => ({
      ...file,
      ...element?.port?.read(file.upload),
      caption: typedIn(root, partName(view.id, file.upload)),
    }));
  },
};

/** When files leave the device. */
function whenWords(port: FilesPort | undefined, msg: TemplateContext['msg']): Text {
  if (port?.isAddition) return msg('Files stay on this device until you choose ‘Send’.', { id: 'tracker.files.when' });
  return port?.waitsForReport
    ? msg('Files stay on this device until you send your report.', { id: 'file.when-sent' })
    : msg(
        'Files are sent to the police while you go on. If you do not send your report, we delete them within a day or two.',
        { id: 'file.when' },
      );
}

/** What can be done with one file: say what it shows, or take it away. */
function fileControls(
  file: FileRaw,
  view: QuestionView<'file-upload'>,
  onRemove: (event: Event) => void,
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const id = questionId(context, view.id, file.upload);
  const problem = view.problems.find(({ part }) => part === file.upload);
  const about: Text = { text: file.name };
  return html`${
      file.fault
        ? errorMessage(faultWords(file, view, context), `${id}_fault`, context)
        : html`<div class="file__caption">
            <label class="part__label" for=${id}>
              ${text(msg('What it shows (optional)', { id: 'file.caption' }), context)}<span class="visually-hidden">
                <bdi>${file.name}</bdi></span
              >
            </label>
            ${errorMessage(problem?.message, `${id}_error`, context)}
            <input
              class="input"
              type="text"
              id=${id}
              name=${partName(view.id, file.upload)}
              autocomplete="off"
              dir="auto"
              aria-describedby=${problem ? `${id}_error` : nothing}
              aria-invalid=${problem ? 'true' : nothing}
              .value=${file.caption}
            />
          </div>`
    }
    <p class="file__remove">${linkButton(msg('Remove', { id: 'file.remove' }), onRemove, context, about)}</p>`;
}

function faultWords(
  { fault }: FileRaw,
  { question }: QuestionView<'file-upload'>,
  { msg, language }: TemplateContext,
): Text {
  switch (fault) {
    case 'empty':
      return msg('This file is empty. Remove it, or choose another.', { id: 'file.fault.empty' });
    case 'maxSize':
      return fill(
        msg('This file is larger than {max} MB. Remove it, or choose a smaller one.', { id: 'file.fault.size' }),
        {
          max: language.number(question.rules.maxSize),
        },
      );
    case 'kinds':
      return msg('We cannot take a file of this kind. Remove it, or choose another.', { id: 'file.fault.kind' });
    default:
      return msg('Your device could not read this file. Remove it, and choose it again.', {
        id: 'file.fault.unreadable',
      });
  }
}

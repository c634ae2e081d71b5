import { html, type LitElement, type TemplateResult } from 'lit';
import type { ProblemView, QuestionView, ReportStatus, Text } from '@frontcounter/schemas/engine';
import { ADDED_FILES, fileUploadLogic, type FileAnswer, type FileRaw } from '@frontcounter/schemas/questions';
import type { UploadClient } from '../client/upload-client.js';
import { FilesController, fileUpload, filesNews, TusUploadClient } from '../journey/files.js';
import { fill, type Msg } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { errorSummary } from '../parts/error-summary.js';
import { fileList } from '../parts/file-list.js';
import { heading } from '../parts/heading.js';
import { inset } from '../parts/inset.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
export { filesStyles } from '../journey/files.js';

/** What adding files to a report needs of the page around it. */
export interface AddingFilesOptions {
  /** The host's own way of sending files, if it has one. */
  readonly uploadClient: () => UploadClient | undefined;
  /** Where the service is, for the usual way. */
  readonly api: () => string;
  readonly report: Pick<ReportStatus, 'force' | 'service'>;
  readonly msg: () => Msg;
  /** Nobody hears of files any more once the person has finished looking. */
  readonly announce: (message: Text) => void;
}

export interface AddingPageView {
  /** Why they were not taken. */
  readonly notice: unknown;
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onFollow: (targetId: string) => void;
}

type FileProblem = Pick<ProblemView, 'part'> & { readonly code: string };

/** Files that somebody adds to a report in one go: chosen and read, then named in the history, then sent. */
export class AddingFiles {
  readonly #host: LitElement;
  readonly #files: FilesController;
  #problems: readonly FileProblem[] = [];
  #named: readonly FileAnswer[] = [];

  constructor(host: LitElement, { uploadClient, api, report, msg, announce }: AddingFilesOptions) {
    this.#host = host;
    this.#files = new FilesController(host, {
      client: () => uploadClient() ?? new TusUploadClient(api()),
      about: () => ({ force: report.force, service: report.service.id }),
      waitsForReport: true,
      isAddition: true,
      say: (news) =>
        announce(
          news === 'waiting'
            ? msg()('Added. It is sent when you choose ‘Send’.', { id: 'tracker.files.waiting' })
            : filesNews(news, msg()),
        ),
    });
  }

  page({ notice, isBusy, onSend, onFollow }: AddingPageView, context: TemplateContext): TemplateResult {
    const { msg, language } = context;
    const { rules } = ADDED_FILES;
    const problems = this.#problems.map(({ code, part }) => ({
      questionId: ADDED_FILES.id,
      ...(part !== undefined && { part }),
      message: problemWords(code, context),
    }));
    const [problem] = problems;
    const view: QuestionView<'file-upload'> = {
      id: ADDED_FILES.id,
      type: 'file-upload',
      question: ADDED_FILES,
      label: msg('Which files do you want to add?', { id: 'tracker.files.label' }),
      hint: fill(
        msg('Photos, videos, sound recordings or PDFs. Up to {count}, of {max} MB each.', { id: 'tracker.files.hint' }),
        {
          count: language.number(rules.maxFiles),
          max: language.number(rules.maxSize),
        },
      ),
      optional: false,
      raw: this.#raw,
      options: [],
      ...(problem && { problem }),
      problems,
      isHeading: false,
      controls: false,
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      if (!isBusy) onSend();
    };
    return html`${notice}
      <form novalidate @submit=${submit}>
        ${problems.length ? errorSummary({ problems, onFollow }, context) : ''}
        ${heading(text(msg('Add a file', { id: 'tracker.add-file' }), context), context)}
        ${fileUpload.template(view, { ...context, files: this.#files })}
        ${button({ label: msg('Send', { id: 'tracker.say.send' }), type: 'submit', busy: isBusy }, context)}
      </form>`;
  }

  /** What was chosen, as the report is to name it; undefined where something is wrong, which the page then says. */
  read(): readonly FileAnswer[] | undefined {
    const { answer, faults = [] } = fileUploadLogic.read(this.#raw, ADDED_FILES);
    this.#problems = answer
      ? fileUploadLogic.check(answer, ADDED_FILES, { today: '' })
      : faults.length
        ? faults
        : [{ code: 'required' }];
    return this.#problems.length ? undefined : answer;
  }

  /** The report names them now: their bytes go. */
  send(named: readonly FileAnswer[]): void {
    this.#named = named;
    this.#files.claim(named.map(({ upload }) => upload));
  }

  /** How far they have come, until the service has them all. */
  onTheirWay(context: TemplateContext): TemplateResult | undefined {
    const statuses = this.#named.map(({ upload }) => this.#files.progress(upload)?.status);
    if (statuses.every((status) => status === 'sent')) return undefined;
    const { msg } = context;
    const listed: FileRaw[] = this.#named.map((file) => ({ caption: '', ...file, ...this.#files.read(file.upload) }));
    return inset(
      html`${
        statuses.includes('sending')
          ? paragraphs(
              [msg('Keep this page open. Your files are still being sent.', { id: 'tracker.files.open' })],
              context,
            )
          : ''
      }
      ${fileList(
        listed,
        ({ fault }) =>
          fault
            ? paragraphs(
                [msg('We could not take this file. Call 101 if it is important.', { id: 'receipt-files.refused' })],
                context,
              )
            : '',
        context,
        this.#files,
      )}`,
    );
  }

  /** The person leaves. What the report names goes on behind; all else is forgotten, and never left the device. */
  end(): void {
    if (this.#named.length) this.#files.leave();
    else this.#files.end();
  }

  /** What stands on the page; captions are typed there. */
  get #raw(): readonly FileRaw[] {
    return fileUpload.readRaw(this.#host.renderRoot, { id: ADDED_FILES.id } as QuestionView<'file-upload'>);
  }
}

function problemWords(code: string, { msg, language }: TemplateContext): Text {
  const { maxFiles, maxTotalSize } = ADDED_FILES.rules;
  switch (code) {
    case 'required':
      return msg('Choose a file', { id: 'tracker.files.required' });
    case 'notRead':
      return msg('Wait until the file has been read', { id: 'tracker.files.not-read' });
    case 'maxFiles':
      return fill(msg('You can add up to {count} files at once', { id: 'tracker.files.too-many' }), {
        count: language.number(maxFiles),
      });
    case 'maxTotalSize':
      return fill(msg('All files together must be {max} MB or smaller', { id: 'tracker.files.too-much' }), {
        max: language.number(maxTotalSize),
      });
    case 'caption':
      return msg('What a file shows must be 200 characters or fewer', { id: 'tracker.files.caption' });
    default:
      return msg('Remove the file that cannot be sent', { id: 'tracker.files.cannot' });
  }
}

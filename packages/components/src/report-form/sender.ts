import type { ReactiveControllerHost, TemplateResult } from 'lit';
import {
  filesOf,
  refuse,
  toSubmission,
  type CheckAnswersView,
  type Position,
  type Submission,
  type Text,
} from '@frontcounter/schemas/engine';
import type { FileAnswer } from '@frontcounter/schemas/questions';
import type { ThemeData } from '@frontcounter/themes';
import { HttpSubmissionClient } from '../client/http-submission-client.js';
import type { SubmissionClient } from '../client/submission-client.js';
import type { FilesController } from '../controllers/files-controller.js';
import type { JourneyController } from '../controllers/journey-controller.js';
import { LateController } from '../controllers/late-controller.js';
import { SubmissionController, type Sending } from '../controllers/submission-controller.js';
import type { TemplateContext } from '../parts/template-context.js';
import { checkAnswersPage } from './check-answers-page.js';
import { confirmationPage } from './confirmation-page.js';
import type { WidgetReader } from './load-reader.js';
import { tellSending } from './tell-sending.js';
import type { whatWeSend, whatWeSendStyles } from './what-we-send.js';

/** What sending needs of the widget around it. What may change while a journey goes on is asked for anew. */
export interface SenderOptions {
  readonly journey: JourneyController;
  readonly reader: () => WidgetReader;
  readonly force: () => ThemeData;
  /** The host's own way of sending, if it has one. */
  readonly client: () => SubmissionClient | undefined;
  /** Where the service is, for the usual way. */
  readonly api: () => string;
  readonly files: () => FilesController | undefined;
  /** The files of a report that was sent, as the receipt shows them. */
  readonly receiptFiles: (files: readonly FileAnswer[], context: TemplateContext) => unknown;
  readonly announce: (message: Text) => void;
  readonly moveFocus: (selector: string) => void;
  readonly dispatch: (type: `police-${string}`, detail: object) => void;
  readonly adoptStyles: (styles: typeof whatWeSendStyles) => void;
  readonly onPrint: () => void;
  /** The report has arrived. */
  readonly onSent: () => void;
}

/** One report from check answers to its receipt: shows what is sent, sends it, and says what became of it. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #submission: SubmissionController;
  readonly #whatWeSend: LateController<typeof whatWeSend>;
  #showsWhatWeSend = false;
  #sentFiles: readonly FileAnswer[] = [];
  #isOver = false;

  constructor(host: ReactiveControllerHost, options: SenderOptions) {
    this.#options = options;
    this.#submission = new SubmissionController(host, (sending, before) => this.#changed(sending, before));
    this.#whatWeSend = new LateController(host, async () => {
      const { whatWeSend, whatWeSendStyles } = await import('./what-we-send.js');
      options.adoptStyles(whatWeSendStyles);
      return whatWeSend;
    });
    this.#showWhatWeSend = (isShown) => {
      this.#showsWhatWeSend = isShown;
      if (isShown) void this.#whatWeSend.need();
      host.requestUpdate();
    };
  }

  readonly #showWhatWeSend: (isShown: boolean) => void;

  get sending(): Sending {
    return this.#submission.sending;
  }

  /** The person stands somewhere else now. */
  moved(): void {
    this.#submission.forgetFailure();
    this.#showsWhatWeSend = false;
    // Wanted next, and small: it should be there when the network is not.
    if (this.#options.journey.state.position.at === 'check-answers') this.#whatWeSend.prefetch();
  }

  /** The person is reporting something else now. */
  end(): void {
    this.#isOver = true;
    this.#submission.end();
  }

  /** Stops what is on its way, forgets it, and says nothing more of it. */
  abandon(): void {
    this.#isOver = true;
    this.#showsWhatWeSend = false;
    this.#submission.abandon();
  }

  /** Check answers, and once the report was sent, its receipt. */
  page(view: CheckAnswersView, context: TemplateContext): TemplateResult {
    const { sending } = this;
    const { journey, reader, force, receiptFiles, onPrint } = this.#options;
    if (sending.status === 'sent') {
      return confirmationPage(
        {
          ...sending,
          service: journey.service,
          words: reader().words,
          force: force(),
          onPrint,
          files: receiptFiles(this.#sentFiles, context),
        },
        context,
      );
    }
    const showsWhatWeSend = this.#showsWhatWeSend;
    return checkAnswersPage(
      view,
      sending,
      {
        onChange: (position: Position) => journey.goTo(position),
        onSend: () => void this.#send(),
        onDisclose: this.#showWhatWeSend,
      },
      {
        isOpen: showsWhatWeSend,
        failed: this.#whatWeSend.failed,
        content: showsWhatWeSend && this.#disclosed(view, context),
      },
      context,
    );
  }

  #disclosed(view: CheckAnswersView, context: TemplateContext): TemplateResult | undefined {
    const report = this.#report();
    if (!report) return undefined;
    const { journey, reader, force, files } = this.#options;
    const client = this.#client;
    return this.#whatWeSend.part?.(
      {
        submission: this.#submission.outgoing(report),
        view,
        force: force(),
        title: reader().words.text('title', journey.service.title),
        address: client instanceof HttpSubmissionClient ? client.address : undefined,
        filesGoAhead: files() !== undefined && files()?.waitsForReport === false,
      },
      context,
    );
  }

  get #client(): SubmissionClient {
    return this.#options.client() ?? new HttpSubmissionClient(this.#options.api());
  }

  /** Undefined when something became wrong while the page stood open, such as a date that midnight made too old. */
  #report(): Submission | undefined {
    const { journey, reader, force } = this.#options;
    return toSubmission(journey.service, journey.state, {
      force: force().id,
      language: reader().lang,
      ...journey.context,
    });
  }

  async #send(): Promise<void> {
    const { journey } = this.#options;
    const report = this.#report();
    if (!report) {
      // Asks for it again.
      journey.goTo({ at: 'check-answers' });
      return;
    }
    const files = this.#options.files();
    this.#sentFiles = filesOf(journey.service, report.answers).map(({ file }) => file);
    const uploads = this.#sentFiles.map(({ upload }) => upload);
    const refusal = await this.#submission.send(report, this.#client);
    if (this.sending.status === 'sent') files?.claim(uploads);
    // The person is reporting something else by now.
    if (this.#isOver) return;
    if (refusal?.errors.length) {
      journey.apply((service, state, today) => refuse(service, state, refusal.errors, today));
    }
  }

  #changed(sending: Sending, before: Sending): void {
    const { reader, announce, moveFocus, dispatch, onSent } = this.#options;
    tellSending(sending, before, { msg: reader().msg, announce, moveFocus, dispatch });
    if (sending.status === 'sent' && before.status === 'sending') onSent();
  }
}

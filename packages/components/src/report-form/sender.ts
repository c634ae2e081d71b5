import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import {
  copyAddress,
  filesOf,
  refuse,
  toSubmission,
  type CheckAnswersView,
  type Position,
  type Submission,
} from '@frontcounter/schemas/engine';
import type { FileAnswer } from '@frontcounter/schemas/questions';
import { mayHaveKept, outboxKey } from '../client/kept-names.js';
import { HttpSubmissionClient } from '../client/http-submission-client.js';
import type { SubmissionClient } from '../client/submission-client.js';
import type { FilesController } from '../controllers/files-controller.js';
import { LateController } from '../controllers/late-controller.js';
import { SubmissionController, type Sending } from '../controllers/submission-controller.js';
import { canFollow, follow } from '../internal/follow.js';
import { checkAnswersPage } from '../journey/check-answers-page.js';
import type { JourneyPort } from '../journey/journey-end.js';
import type { TemplateContext } from '../parts/template-context.js';
import { copyOffer, type CopyOffer } from './copy-offer.js';
import { confirmationPage } from './confirmation-page.js';
import { loadOutbox } from './load-outbox.js';
import type { Outbox } from './outbox.js';
import { sendingFailure } from './sending-failure.js';
import { sendingWords } from './sending-words.js';
import { tellSending } from './tell-sending.js';
import type { whatWeSend } from './what-we-send.js';
import { whatWeSendLine } from './what-we-send-line.js';

/** What sending needs of the widget around it. */
export interface SenderOptions extends JourneyPort {
  /** The host's own way of sending, if it has one. */
  readonly client: () => SubmissionClient | undefined;
  /** Whether the host page says that copies may be asked for. */
  readonly offersCopy: () => boolean;
  readonly files: () => FilesController | undefined;
  /** The files of a report that was sent, as the receipt shows them. */
  readonly receiptFiles: (files: readonly FileAnswer[], context: TemplateContext) => unknown;
  readonly onPrint: () => void;
  /** The report has arrived, or waits on the device to be sent: nothing else needs to keep its answers. */
  readonly onHandedOver: () => void;
  /** The report has arrived. */
  readonly onSent: () => void;
  /** Answers that waited on the device are with the person again. */
  readonly keepDraft: () => void;
  /** The person does not want to report it after all. */
  readonly onGivenUp: () => void;
}

/** One report from check answers to its receipt: shows what is sent, sends it, and says what became of it. */
export class Sender {
  readonly #host: ReactiveControllerHost;
  readonly #options: SenderOptions;
  readonly #submission: SubmissionController;
  readonly #whatWeSend: LateController<typeof whatWeSend>;
  #showsWhatWeSend = false;
  #wantsCopy = false;
  #sentFiles: readonly FileAnswer[] = [];
  #isOver = false;
  #outbox: Outbox | undefined;

  constructor(host: ReactiveControllerHost, options: SenderOptions) {
    this.#host = host;
    this.#options = options;
    this.#submission = new SubmissionController(
      host,
      (sending, before) => this.#changed(sending, before),
      () => this.#outbox !== undefined,
    );
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
    if (this.#mayKeep && mayHaveKept(options.force().id, options.journey.service.id)) void this.#needOutbox();
  }

  readonly #showWhatWeSend: (isShown: boolean) => void;

  get sending(): Sending {
    return this.#submission.sending;
  }

  /** As `sending`; `waiting`: the network is away, and the report waits on the device. */
  get status(): Sending['status'] | 'waiting' {
    return this.#outbox?.isWaiting ? 'waiting' : this.sending.status;
  }

  /** Where somebody else might look, nothing stays on the device. */
  get #mayKeep(): boolean {
    return this.#options.journey.service.safety === 'standard';
  }

  async #needOutbox(): Promise<void> {
    const part = await loadOutbox();
    if (!part || this.#outbox || this.#isOver) return;
    const { journey, reader, force, files, announce, moveFocus, dispatch, keepDraft, onGivenUp } = this.#options;
    const reset = (): void => this.#submission.forgetFailure();
    this.#outbox = new part.Outbox(this.#host, {
      key: outboxKey(force().id, journey.service.id),
      journey,
      client: () => this.#client,
      lang: () => reader().lang,
      announce,
      moveFocus,
      onDelivered: (receipt, replayed) => {
        files()?.claim(this.#sentFiles.map(({ upload }) => upload));
        this.#submission.arrived(receipt, replayed);
      },
      onRefused: (reason) => this.#submission.refused(reason),
      onEarlierDelivered: ({ reference }) => dispatch('police-submitted', { reference }),
      onTakenBack: () => {
        reset();
        moveFocus('.page .heading');
      },
      onDeleted: () => {
        reset();
        onGivenUp();
        moveFocus('.page .heading');
      },
      keepDraft,
      hasUnsentFiles: () => this.#sentFiles.some(({ upload }) => files()?.progress(upload)?.status !== 'sent'),
    });
    // It came later than the news that the network is away.
    if (this.sending.status === 'failed') this.#wait(this.sending.reason);
  }

  /** What there is to say above a page of reports that wait. */
  above(context: TemplateContext): unknown {
    return this.#outbox?.above(this.#options.journey.state.passed.length === 0, context);
  }

  /** The person stands somewhere else now. */
  moved(): void {
    this.#submission.forgetFailure();
    this.#showsWhatWeSend = false;
    // Wanted later, and small: they should be there when the network is not.
    if (this.#mayKeep) void this.#needOutbox();
    if (this.#options.journey.state.position.at === 'check-answers') void this.#whatWeSend.prefetch();
  }

  /** The person is reporting something else now. */
  end(): void {
    this.#isOver = true;
    this.#outbox?.end();
    this.#submission.end();
  }

  /** Stops what is on its way, forgets it, and says nothing more of it. */
  abandon(): void {
    this.#isOver = true;
    this.#showsWhatWeSend = false;
    this.#submission.abandon();
  }

  /** A report that waits on the device, and one that has arrived. */
  page(context: TemplateContext): TemplateResult {
    const { sending } = this;
    if (sending.status !== 'sent' || this.#outbox?.isWaiting) return html`${this.#outbox?.page(context)}`;
    const { journey, reader, force, receiptFiles, onPrint } = this.#options;
    return confirmationPage(
      {
        ...sending,
        service: journey.service,
        words: reader().words,
        force: force(),
        onPrint,
        onFollow: canFollow() ? () => follow(sending.receipt) : undefined,
        files: receiptFiles(this.#sentFiles, context),
      },
      context,
    );
  }

  checkAnswers(view: CheckAnswersView, context: TemplateContext): TemplateResult {
    const { sending } = this;
    const { msg } = context;
    const isOpen = this.#showsWhatWeSend;
    const onSend = (): void => void this.#send();
    return checkAnswersPage(
      view,
      {
        notice: sending.status === 'failed' && sendingFailure(sending.reason, onSend, context),
        closing: html`${copyOffer(this.#copyOffer(), context)}
        ${whatWeSendLine(
          { isOpen, failed: this.#whatWeSend.failed, content: isOpen && this.#disclosed(view, context) },
          this.#showWhatWeSend,
          context,
        )}`,
        send: msg('Send report', { id: 'send' }),
        sending: sending.status === 'sending' && sendingWords(sending, msg),
      },
      { onChange: (position: Position) => this.#options.journey.goTo(position), onSend },
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

  #copyOffer(): CopyOffer | undefined {
    const report = this.#options.offersCopy() ? this.#report() : undefined;
    const address = report && copyAddress(this.#options.journey.service, report.answers);
    if (address === undefined) return undefined;
    const onWant = (wanted: boolean): void => {
      this.#wantsCopy = wanted;
      this.#host.requestUpdate();
    };
    return { address, wanted: this.#wantsCopy, onWant };
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
      copy: this.#wantsCopy && this.#options.offersCopy(),
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
    const { reader, announce, moveFocus, dispatch, onHandedOver, onSent } = this.#options;
    tellSending(sending, before, { msg: reader().msg, announce, moveFocus, dispatch });
    if (sending.status === 'sent' && before.status !== 'sent') {
      onHandedOver();
      onSent();
    }
    if (sending.status === 'failed' && before.status === 'sending') this.#wait(sending.reason);
  }

  /** The network did not take the report: it waits on the device, if the device and the service allow it. */
  #wait(reason: string): void {
    const { intent } = this.#submission;
    if (!this.#outbox || !intent || !(reason === 'offline' || reason === 'unreachable')) return;
    if (this.#outbox.keep(intent, this.#sentFiles.length > 0, reason)) this.#options.onHandedOver();
    this.#options.moveFocus('.page .heading');
  }
}

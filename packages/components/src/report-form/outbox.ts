import { html, nothing, type ReactiveControllerHost } from 'lit';
import {
  refuse,
  restoreJourney,
  storeJourney,
  type Receipt,
  type ServiceDefinition,
  type Text,
} from '@frontcounter/schemas/engine';
import { LocalOutboxStore } from '../client/local-outbox-store.js';
import type { Intent } from '../client/intents.js';
import type { KeptReport } from '../client/outbox-store.js';
import { browserWorld } from '../client/outbox-world.js';
import type { SubmissionClient } from '../client/submission-client.js';
import { createUuid } from '../client/uuid.js';
import { windowLocks } from '../client/window-locks.js';
import type { JourneyController } from '../controllers/journey-controller.js';
import { OutboxController } from '../controllers/outbox-controller.js';
import { catalogue as cy } from '../messages/generated/cy-outbox.js';
import { createMsg, type Msg } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';
import { notSentPage } from './not-sent-page.js';
import type { OutboxContext } from './outbox-context.js';
import { deliveredNotice, keptNotice } from './outbox-notices.js';

/** Its words come along in every language: it is needed when there is no network to fetch them over. */
const CATALOGUES: Readonly<Record<string, typeof cy>> = { cy };

export interface OutboxParts {
  /** The name to keep reports under. */
  readonly key: string;
  readonly journey: JourneyController;
  readonly client: () => SubmissionClient;
  readonly lang: () => string;
  readonly announce: (message: Text) => void;
  readonly moveFocus: (selector: string) => void;
  /** The report that this page tried to send has arrived, or the service does not take it. */
  readonly onDelivered: (receipt: Receipt, replayed: boolean) => void;
  readonly onRefused: (reason: string) => void;
  /** One from an earlier visit has arrived. */
  readonly onEarlierDelivered: (receipt: Receipt) => void;
  /** The person goes back to the answers of the report that this page tried to send. */
  readonly onTakenBack: () => void;
  /** The person does not want it sent, and has nothing more to answer. */
  readonly onDeleted: () => void;
  /** The answers are with the person again, and wait no longer: they were on the device, and should stay there. */
  readonly keepDraft: () => void;
  /** Whether files of it are still on their way. */
  readonly hasUnsentFiles: () => boolean;
}

/** A report of an earlier visit that has arrived, until the person has its receipt. */
interface Delivered {
  readonly report: KeptReport;
  readonly receipt: Receipt;
}

/** Keeps the report of this page when the network does not take it, and sees to those of earlier visits. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #host: ReactiveControllerHost;
  readonly #controller: OutboxController;
  readonly #files = { hostUpdated: (): void => this.#noteFiles() };
  #own: KeptReport | undefined;
  #reason = '';
  #delivered: readonly Delivered[] = [];

  constructor(host: ReactiveControllerHost, parts: OutboxParts) {
    this.#parts = parts;
    this.#host = host;
    this.#controller = new OutboxController(host, {
      store: new LocalOutboxStore(parts.key),
      locks: windowLocks,
      world: browserWorld,
      client: parts.client,
      onDelivered: (report, receipt, replayed) => this.#arrived(report, receipt, replayed),
      onRefused: (report) => this.#refused(report),
    });
    host.addController(this.#files);
  }

  /** The report of this page waits here. */
  get isWaiting(): boolean {
    return this.#own !== undefined;
  }

  /**
   * @param reason Why it was not sent: `offline` or `unreachable`.
   * @returns Whether the device keeps it. Otherwise this page does, as long as it is open.
   */
  keep({ key, submission }: Intent, hasFiles: boolean, reason: string): boolean {
    const { journey } = this.#parts;
    this.#reason = reason;
    this.#own = {
      id: createUuid(),
      key,
      submission,
      keptAt: new Date().toISOString(),
      journey: storeJourney(journey.service, journey.state),
      files: this.#filesOf(hasFiles),
    };
    this.#controller.keep(this.#own);
    return this.#controller.isKept(this.#own.id);
  }

  /** A file has arrived since: what is known of the files is kept with the report. */
  #noteFiles(): void {
    const own = this.#own;
    const files = own && this.#filesOf(own.files !== 'none');
    if (!own || !files || files === own.files || this.#controller.stateOf(own.id) === 'elsewhere') return;
    this.#own = { ...own, files };
    this.#controller.update(this.#own);
  }

  #filesOf(hasFiles: boolean): KeptReport['files'] {
    if (!hasFiles) return 'none';
    return this.#parts.hasUnsentFiles() ? 'missing' : 'arrived';
  }

  end(): void {
    this.#host.removeController(this.#files);
    this.#controller.end();
  }

  /** In the place of check answers, while the report of this page waits. */
  page(context: TemplateContext): unknown {
    const own = this.#own;
    if (!own) return nothing;
    const controller = this.#controller;
    return notSentPage(
      {
        report: own,
        reason: this.#reason,
        state: controller.stateOf(own.id),
        isKept: controller.isKept(own.id),
        onSend: () => void controller.send(own),
        onChange: () => {
          this.#drop(own);
          this.#parts.onTakenBack();
          this.#parts.keepDraft();
        },
        onDelete: () => {
          this.#drop(own);
          this.#parts.onDeleted();
          this.#sayDeleted();
        },
      },
      this.#ownWords(context),
    );
  }

  /** Above a page: what arrived; and above the first one what waits from earlier visits. */
  above(isFirst: boolean, context: TemplateContext): unknown {
    const { service } = this.#parts.journey;
    const earlier = isFirst ? this.#controller.reports.filter(({ id }) => id !== this.#own?.id) : [];
    return html`${this.#delivered.map((each) =>
      deliveredNotice(
        each,
        () => {
          this.#delivered = this.#delivered.filter((other) => other !== each);
          this.#host.requestUpdate();
          this.#parts.moveFocus('.page .heading');
        },
        this.#ownWords(context, each.report.id),
      ),
    )}
    ${earlier.map((report) =>
      keptNotice(
        report,
        this.#controller.stateOf(report.id),
        {
          onSend: () => void this.#controller.send(report),
          onTakeUp: () => this.#takeUp(report, service),
          onDelete: () => {
            this.#controller.remove(report.id);
            this.#parts.moveFocus('.page .heading');
            this.#sayDeleted();
          },
        },
        this.#ownWords(context, report.id),
      ),
    )}`;
  }

  #drop(report: KeptReport): void {
    this.#own = undefined;
    this.#controller.remove(report.id);
  }

  /** The person goes on with the answers of an earlier visit. From now on they are no report that waits. */
  #takeUp(report: KeptReport, service: ServiceDefinition): void {
    const { journey, announce, moveFocus } = this.#parts;
    const kept = restoreJourney(service, report.journey, journey.context);
    this.#controller.remove(report.id);
    if (!kept) {
      moveFocus('.page .heading');
      announce(this.#msg('Its answers no longer fit this form. Please start again.', { id: 'outbox.useless' }));
      return;
    }
    journey.resume(kept.state, kept.typed);
    this.#parts.keepDraft();
    const errors = report.refused?.errors ?? [];
    if (errors.length) journey.apply((definition, state, today) => refuse(definition, state, errors, today));
  }

  #arrived(report: KeptReport, receipt: Receipt, replayed: boolean): void {
    if (report.id === this.#own?.id) {
      this.#own = undefined;
      this.#parts.onDelivered(receipt, replayed);
      return;
    }
    this.#delivered = [...this.#delivered, { report, receipt }];
    this.#host.requestUpdate();
    this.#parts.onEarlierDelivered(receipt);
    this.#parts.announce(
      this.#msg(
        'The report that waited on this device has been sent. Its reference number is at the top of the form.',
        {
          id: 'outbox.delivered.said',
        },
      ),
    );
  }

  #refused(report: KeptReport): void {
    const { journey, onRefused } = this.#parts;
    if (report.id !== this.#own?.id) return;
    const { reason = '', errors = [] } = report.refused ?? {};
    // The new questions come with a new page: until then the report stays where it is, and says so.
    if (reason === 'definition-changed') {
      this.#own = report;
      this.#host.requestUpdate();
      return;
    }
    this.#drop(report);
    onRefused(reason);
    this.#parts.keepDraft();
    if (errors.length) journey.apply((service, state, today) => refuse(service, state, errors, today));
  }

  #sayDeleted(): void {
    this.#parts.announce(
      this.#msg('The report was deleted from this device. It was not sent.', { id: 'outbox.deleted' }),
    );
  }

  get #msg(): Msg {
    const lang = this.#parts.lang();
    return createMsg(lang, CATALOGUES[lang]);
  }

  /** The words of the outbox come with it, those of the parts that it is made of from the widget. */
  #ownWords(context: TemplateContext, id = ''): OutboxContext {
    return { ...context, idPrefix: context.idPrefix + id, own: this.#msg };
  }
}

import { html, type LitElement, type TemplateResult } from 'lit';
import type { CheckAnswersView, Question } from '@frontcounter/schemas/engine';
import { draftKey } from '../client/kept-names.js';
import type { PageKind } from '../journey/events.js';
import type { JourneyEnd, JourneyPort } from '../journey/journey-end.js';
import type { TemplateContext } from '../parts/template-context.js';
import { printWidget } from '../shell/print-widget.js';
import type { DangerWatch } from './danger.js';
import { Drafts } from './drafts.js';
import { watchForDanger } from './load-danger.js';
import { ReportParts, type QuestionHelp } from './report-parts.js';
import { Sender, type SenderOptions } from './sender.js';

/** What the host page of a report form says of sending, and of what is asked. */
export type ReportSettings = Pick<SenderOptions, 'client' | 'offersCopy'> & QuestionHelp;

/** What goes on for all journeys of one form. */
interface Around {
  readonly port: JourneyPort;
  readonly settings: ReportSettings;
  readonly parts: ReportParts;
  readonly danger: () => DangerWatch | undefined;
}

/** A report from its first answer to its receipt: sent, kept on the device where the person wants that, and read for words of danger. */
class ReportEnd implements JourneyEnd {
  readonly #around: Around;
  readonly #sender: Sender;
  readonly #drafts: Drafts | undefined;

  constructor(host: LitElement, around: Around) {
    const { port, settings, parts } = around;
    const { journey, announce, moveFocus } = port;
    this.#around = around;
    this.#sender = new Sender(host, {
      ...port,
      ...settings,
      files: () => parts.files,
      receiptFiles: (files, context) => parts.files && parts.parts?.receiptFiles(files, parts.files, context),
      onPrint: () => printWidget(host),
      onHandedOver: () => this.#drafts?.sent(),
      onSent: () => port.tellPageView('confirmation'),
      keepDraft: () => this.#drafts?.keep(),
      onGivenUp: () => {
        parts.end();
        port.startOver();
      },
    });
    // Where somebody else might look, nothing stays on the device.
    if (journey.service.safety !== 'standard') return;
    this.#drafts = new Drafts(host, {
      key: draftKey(port.force().id, journey.service.id),
      journey,
      moveFocus,
      announce,
    });
  }

  get shows(): PageKind | undefined {
    const { status } = this.#sender;
    if (status === 'sent') return 'confirmation';
    return status === 'waiting' ? status : undefined;
  }

  get isBusy(): boolean {
    return this.#sender.status === 'sending';
  }

  above(context: TemplateContext): unknown {
    return html`${this.#sender.above(context)}${this.#draftWords(context)?.above}${this.#around.danger()?.panel('above')}`;
  }

  below(context: TemplateContext): unknown {
    return this.#draftWords(context)?.below;
  }

  contextParts(): Partial<TemplateContext> {
    return this.#around.parts.context();
  }

  canAsk(questions: readonly Question[]): boolean {
    return this.#around.parts.canAsk(questions);
  }

  needParts(): void {
    this.#around.parts.need();
  }

  get hasFailedParts(): boolean {
    return this.#around.parts.hasFailed;
  }

  help(): TemplateResult | undefined {
    return this.#around.danger()?.panel('below');
  }

  checkAnswers(view: CheckAnswersView, context: TemplateContext): TemplateResult {
    return this.#sender.checkAnswers(view, context);
  }

  page(context: TemplateContext): TemplateResult {
    return this.#sender.page(context);
  }

  moved(problems: number): void {
    this.#sender.moved();
    if (!problems) this.#drafts?.moved();
  }

  end(): void {
    this.#around.parts.end(this.shows !== undefined || this.isBusy);
    this.#sender.end();
    this.#drafts?.end();
    this.#around.danger()?.forget();
  }

  abandon(): void {
    this.#around.parts.end();
    this.#sender.abandon();
    this.#around.danger()?.forget();
  }

  #draftWords(context: TemplateContext): ReturnType<Drafts['words']> | undefined {
    if (this.shows || this.isBusy || this.#around.port.journey.state.position.at === 'exit') return undefined;
    return this.#drafts?.words(context);
  }
}

/** Begins what goes on for all journeys of one form; gives what makes the end of each. */
export function createReportEnds(host: LitElement, port: JourneyPort, settings: ReportSettings): () => JourneyEnd {
  const { journey, context, moveFocus } = port;
  let danger: DangerWatch | undefined;
  void watchForDanger(host, {
    context,
    page: () => journey.key,
    answered: () => [journey.state.answers, journey.state.items],
    moveFocus,
  }).then((watch) => {
    danger = watch;
    // It may have found something while it came.
    host.requestUpdate();
  });
  const parts = new ReportParts(host, port, settings);
  return () => {
    parts.prefetch();
    return new ReportEnd(host, { port, settings, parts, danger: () => danger });
  };
}

import type { LitElement, TemplateResult } from 'lit';
import {
  checkAnswersView,
  refuse,
  restoreJourney,
  toSubmission,
  type CheckAnswersView,
  type JourneyState,
  type Position,
  type Question,
  type Submission,
} from '@frontcounter/schemas/engine';
import type { AlertsClient, SignUpTaken } from '../client/alerts-client.js';
import { HttpAlertsClient } from '../client/http-alerts-client.js';
import { SubmissionController, type Sending } from '../controllers/submission-controller.js';
import {
  SubscriptionController,
  type AlertLink,
  type SubscriptionView,
} from '../controllers/subscription-controller.js';
import { checkAnswersPage } from '../journey/check-answers-page.js';
import type { PageKind } from '../journey/events.js';
import type { JourneyEnd, JourneyPort } from '../journey/journey-end.js';
import type { TemplateContext } from '../parts/template-context.js';
import { alertsMsg } from '../questions/alerts-words.js';
import { area } from '../questions/area.js';
import { addQuestionTemplates, hasQuestionTemplates } from '../questions/question-templates.js';
import { askedPage, type Asked } from './asked-page.js';
import { changingNotice, saving } from './changing.js';
import { choicesPage } from './choices-page.js';
import { confirmPage } from './confirm-page.js';
import { gonePage } from './gone-page.js';
import { leavePage, leftPage } from './leave-page.js';
import { signUpFailure, signUpWords } from './sending-sign-up.js';
import { choiceFault } from './choice-fault.js';

addQuestionTemplates({ area });

/** A sign-up from its last question to the message that asks to confirm it; and what the links in messages are for. */
export class SignUpEnd implements JourneyEnd {
  readonly hasFailedParts = false;
  readonly #host: LitElement;
  readonly #port: JourneyPort;
  readonly #ownClient: () => AlertsClient | undefined;
  readonly #subscription: SubscriptionController;
  #submission: SubmissionController<SignUpTaken>;
  /** The page that the widget begins with is told by the widget, and read from where the host page puts the person. */
  #isShown = false;
  /** Where the message went that asks to confirm what was sent last. */
  #asked: Asked | undefined;

  /**
   * @param ownClient The host's own way of reaching the service, if it has one.
   * @param link What the person came by, if they did.
   */
  constructor(
    host: LitElement,
    port: JourneyPort,
    ownClient: () => AlertsClient | undefined,
    link: AlertLink | undefined,
  ) {
    this.#host = host;
    this.#port = port;
    this.#ownClient = ownClient;
    this.#submission = this.#createSubmission();
    this.#subscription = new SubscriptionController(
      host,
      () => this.#client,
      (view, before) => this.#stands(view, before),
    );
    if (link) this.open(link);
    this.#isShown = true;
  }

  /** Somebody came by the link of a message. */
  open(link: AlertLink): void {
    this.#asked = undefined;
    this.#subscription.open(link);
  }

  /** Forgets what a link has opened. */
  close(): void {
    const { place } = this.#subscription.view;
    if (!place) return;
    this.#subscription.forget();
    if (place === 'changing') this.#port.startOver();
  }

  get shows(): PageKind | undefined {
    const { place } = this.#subscription.view;
    if (place) return place === 'changing' ? undefined : place;
    return this.#asked && 'confirmation';
  }

  get isBusy(): boolean {
    return this.#submission.sending.status === 'sending' || this.#subscription.view.isBusy === true;
  }

  contextParts(): Partial<TemplateContext> {
    return { findAreas: (query, signal) => this.#client.findAreas(this.#port.force().id, query, signal) };
  }

  canAsk(questions: readonly Question[]): boolean {
    return hasQuestionTemplates(questions);
  }

  needParts(): void {}

  above(context: TemplateContext): unknown {
    if (this.#subscription.view.place !== 'changing') return undefined;
    return changingNotice(() => this.#keepChoices(), context);
  }

  below(): undefined {}

  help(): undefined {}

  checkAnswers(view: CheckAnswersView, context: TemplateContext): TemplateResult {
    const { journey } = this.#port;
    const { place, fault, isBusy, isSlow } = this.#subscription.view;
    const isChange = place === 'changing';
    const { sending } = this.#submission;
    const onSend = (): void => void (isChange ? this.#change() : this.#send());
    const failure = sending.status === 'failed' && signUpFailure(sending.reason, onSend, context);
    const msg = alertsMsg(context);
    return checkAnswersPage(
      view,
      {
        notice: fault ? choiceFault(fault, onSend, context) : failure,
        send: isChange ? msg('Save my choices', { id: 'alerts.save' }) : msg('Sign up', { id: 'alerts.send' }),
        sending: isBusy ? saving(isSlow === true, context) : sending.status === 'sending' && signUpWords(sending, msg),
      },
      { onChange: (position: Position) => journey.goTo(position), onSend },
      context,
    );
  }

  page(context: TemplateContext): TemplateResult {
    const subscription = this.#subscription;
    const { view } = subscription;
    const { journey, reader, force } = this.#port;
    switch (view.place) {
      case 'confirm':
        return confirmPage({ ...view, force: force(), onConfirm: () => void subscription.confirm() }, context);
      case 'choices':
        return choicesPage(
          {
            ...view,
            sections: this.#chosen()?.sections,
            onRead: () => void subscription.read(),
            onChange: () => this.#beginChange(),
            onPause: (paused) => void subscription.pause(paused),
            onLeave: () => subscription.goTo('leave'),
          },
          context,
        );
      case 'leave':
        return leavePage(
          { ...view, onLeave: () => void subscription.leave(), onStay: () => subscription.goTo('choices') },
          context,
        );
      case 'left':
        return leftPage(() => this.#signUpAnew(), context);
      case 'gone':
        return gonePage(() => this.#signUpAnew(), context);
      case 'changing':
      case undefined: {
        const next = reader().words.text('confirmation.next', journey.service.confirmation.next);
        return askedPage(
          { next, asked: this.#asked ?? { by: 'email' }, onAgain: () => this.#backToAnswers() },
          context,
        );
      }
    }
  }

  moved(): void {
    this.#submission.forgetFailure();
  }

  end(): void {
    this.#subscription.forget();
    this.#submission.end();
  }

  abandon(): void {
    this.#subscription.forget();
    this.#submission.abandon();
  }

  get #client(): AlertsClient {
    return this.#ownClient() ?? new HttpAlertsClient(this.#port.api());
  }

  #createSubmission(): SubmissionController<SignUpTaken> {
    return new SubmissionController<SignUpTaken>(this.#host, (sending, before) => this.#tell(sending, before));
  }

  /** Undefined when something became wrong while the page stood open. */
  #report(): Submission | undefined {
    const { journey, reader, force } = this.#port;
    return toSubmission(journey.service, journey.state, {
      force: force().id,
      language: reader().lang,
      ...journey.context,
    });
  }

  async #send(): Promise<void> {
    const { journey } = this.#port;
    const signUp = this.#report();
    if (!signUp) {
      // Asks for it again.
      journey.goTo({ at: 'check-answers' });
      return;
    }
    const submission = this.#submission;
    // What was typed may change while it is on its way, and what was sent does not.
    const asked = this.#addressee();
    const refusal = await submission.send(signUp, this.#client);
    if (submission !== this.#submission) return;
    if (submission.sending.status === 'sent') {
      this.#wasTaken(asked);
      return;
    }
    if (refusal?.errors.length) {
      journey.apply((service, state, today) => refuse(service, state, refusal.errors, today));
    }
  }

  #wasTaken(asked: Asked | undefined): void {
    this.#asked = asked ?? { by: 'email' };
    this.#port.dispatch('police-sign-up-sent');
    this.#port.tellPageView('confirmation');
    this.#port.moveFocus('.page .heading');
  }

  /** Nothing came, or the address was wrong: the answers are still there, and another try is another message. */
  #backToAnswers(): void {
    this.#asked = undefined;
    this.#submission.end();
    this.#submission = this.#createSubmission();
    this.#port.tellPageView('check-answers');
    this.#port.moveFocus('.page .heading');
  }

  #signUpAnew(): void {
    this.#subscription.forget();
    this.#port.startOver();
    this.#port.tellPageView('page');
    this.#port.moveFocus('.page .heading');
  }

  #beginChange(): void {
    const chosen = this.#restored();
    if (!chosen) return;
    this.#subscription.goTo('changing');
    this.#port.journey.resume(chosen, {});
  }

  #keepChoices(): void {
    this.#subscription.goTo('choices');
    this.#port.startOver();
  }

  async #change(): Promise<void> {
    const { journey } = this.#port;
    const wishes = this.#report();
    if (!wishes) {
      journey.goTo({ at: 'check-answers' });
      return;
    }
    const refusal = await this.#subscription.change(wishes);
    if (this.#subscription.view.place !== 'changing') journey.startOver();
    else if (refusal?.errors.length) {
      journey.apply((service, state, today) => refuse(service, state, refusal.errors, today));
    }
  }

  /** What somebody gets alerts of, as a journey that is at its end. Undefined when it is of another service. */
  #restored(): JourneyState | undefined {
    const { subscription } = this.#subscription.view;
    const { journey } = this.#port;
    const { service } = journey;
    if (!subscription) return undefined;
    const { id, version } = subscription.service;
    const stored = {
      serviceId: id,
      serviceVersion: version,
      position: { at: 'check-answers' },
      answers: subscription.answers,
      passed: service.sections.flatMap(({ pages }) => pages.map((page) => page.id)),
    };
    return restoreJourney(service, stored, journey.context)?.state;
  }

  #chosen(): CheckAnswersView | undefined {
    const { journey, reader } = this.#port;
    const state = this.#restored();
    return state && checkAnswersView(journey.service, state, reader(), journey.context);
  }

  /** Where the message goes, in words. */
  #addressee(): Asked | undefined {
    const { journey, reader } = this.#port;
    const { sections } = checkAnswersView(journey.service, journey.state, reader(), journey.context);
    const row = sections.flatMap(({ rows }) => rows).find(({ questionId }) => /^(email|mobile)$/.test(questionId));
    const [address] = row?.value ?? [];
    return row && { by: row.questionId === 'email' ? 'email' : 'text', ...(address && { address }) };
  }

  #tell(sending: Sending<SignUpTaken>, before: Sending<SignUpTaken>): void {
    const { announce, context, dispatch, moveFocus } = this.#port;
    if (sending.status === 'sending') announce(signUpWords(sending, alertsMsg(context())));
    if (sending.status !== 'failed' || before.status !== 'sending') return;
    moveFocus('.notification');
    dispatch('police-submit-failed', { type: sending.reason });
  }

  /** Focus goes to what is new: another page, or what stands above this one. */
  #stands(view: SubscriptionView, before: SubscriptionView): void {
    const { announce, context, dispatch, moveFocus, tellPageView } = this.#port;
    const { place, news, fault, isBusy, isSlow } = view;
    if (isBusy) announce(saving(isSlow === true, context()));
    if (news === 'confirmed') dispatch('police-sign-up-confirmed');
    if (this.#isShown && place && place !== before.place) {
      if (place !== 'changing') tellPageView(place);
      moveFocus('.page .heading');
    }
    if (fault || (news && news !== 'confirmed')) moveFocus('.notification');
  }
}

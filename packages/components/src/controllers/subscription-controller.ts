import type { Submission, Subscription } from '@frontcounter/schemas';
import type { ReactiveControllerHost } from 'lit';
import type { AlertsClient } from '../client/alerts-client.js';
import type { Outcome } from '../client/ask.js';
import type { Refusal } from '../client/problems.js';
import { faultOf, type RequestFault } from './request-fault.js';

/** After this long, in milliseconds, the person is told that it is still being tried. */
const SLOW_AFTER = 8_000;

/** What a link in a message about alerts is for, and the secret in it. */
export interface AlertLink {
  readonly purpose: 'confirm' | 'manage';
  readonly token: string;
}

/**
 * Where somebody stands who came by a link. `confirm`: nothing has begun, and a button does it. `choices`: what they get
 * alerts of, once it was read. `changing`: they answer anew. `leave`: asked whether they mean it. `gone`: the link opens nothing.
 */
export type SubscriptionPlace = 'confirm' | 'choices' | 'changing' | 'leave' | 'left' | 'gone';

/** What was just done. `waits`: another address was given, and has to be confirmed before anything changes. */
export type SubscriptionNews = 'confirmed' | 'changed' | 'waits' | 'paused' | 'resumed';

export interface SubscriptionView {
  /** Undefined without a link. */
  readonly place: SubscriptionPlace | undefined;
  /** Undefined until it was read. */
  readonly subscription?: Subscription;
  readonly news?: SubscriptionNews;
  readonly fault?: RequestFault;
  readonly isBusy?: boolean;
  readonly isSlow?: boolean;
}

/** One person's alerts, from the link that opens them until the page is left. The token is in memory and nowhere else. */
export class SubscriptionController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => AlertsClient;
  readonly #onChange: (view: SubscriptionView, before: SubscriptionView) => void;
  #view: SubscriptionView = { place: undefined };
  #token = '';
  #looking = new AbortController();

  /** @param onChange Called after each change of `view`. */
  constructor(
    host: ReactiveControllerHost,
    client: () => AlertsClient,
    onChange: (view: SubscriptionView, before: SubscriptionView) => void,
  ) {
    this.#host = host;
    this.#client = client;
    this.#onChange = onChange;
  }

  get view(): SubscriptionView {
    return this.#view;
  }

  /** Somebody came by a link. Whatever another one opened is forgotten. */
  open({ purpose, token }: AlertLink): void {
    this.forget();
    this.#token = token;
    this.#show({ place: purpose === 'confirm' ? 'confirm' : 'choices' });
    if (purpose === 'manage') void this.read();
  }

  async confirm(): Promise<void> {
    await this.#ask(
      (client, signal) => client.confirm(this.#token, signal),
      ({ manage, subscription }) => {
        this.#token = manage;
        return { place: 'choices', subscription, news: 'confirmed' };
      },
    );
  }

  async read(): Promise<void> {
    await this.#ask(
      (client, signal) => client.read(this.#token, signal),
      (subscription) => ({ place: 'choices', subscription }),
    );
  }

  async pause(paused: boolean): Promise<void> {
    await this.#ask(
      (client, signal) => client.pause(this.#token, paused, signal),
      (subscription) => ({ place: 'choices', subscription, news: paused ? 'paused' : 'resumed' }),
    );
  }

  /** @returns The refusal, when the service gave one. */
  change(submission: Submission): Promise<Refusal | undefined> {
    const { subscription: before } = this.#view;
    return this.#ask(
      (client, signal) => client.change(this.#token, submission, signal),
      (subscription = before) => ({
        place: 'choices',
        ...(subscription && { subscription }),
        news: subscription === before ? 'waits' : 'changed',
      }),
    );
  }

  async leave(): Promise<void> {
    await this.#ask(
      (client, signal) => client.leave(this.#token, signal),
      () => {
        this.#token = '';
        return { place: 'left' };
      },
    );
  }

  /** The person goes on to something else with what was read. */
  goTo(place: 'choices' | 'changing' | 'leave'): void {
    const { subscription, isBusy } = this.#view;
    if (subscription && !isBusy) this.#show({ place, subscription });
  }

  /** Nothing of it stays in this page. */
  forget(): void {
    this.#looking.abort();
    this.#looking = new AbortController();
    this.#token = '';
    this.#show({ place: undefined });
  }

  async #ask<Value>(
    request: (client: AlertsClient, signal: AbortSignal) => Promise<Outcome<Value>>,
    done: (value: Value) => SubscriptionView,
  ): Promise<Refusal | undefined> {
    const { place, subscription, isBusy } = this.#view;
    if (isBusy) return undefined;
    const { signal } = this.#looking;
    const still = { place, ...(subscription && { subscription }) };
    this.#show({ ...still, isBusy: true });
    const slow = setTimeout(() => {
      if (!signal.aborted) this.#show({ ...still, isBusy: true, isSlow: true });
    }, SLOW_AFTER);
    // A client that a force wrote itself may throw. What came of it is not known, as with a lost reply.
    const outcome = await request(this.#client(), signal).catch(() => ({ kind: 'unreachable' }) as const);
    clearTimeout(slow);
    if (signal.aborted) return undefined;
    if (outcome.kind === 'done') this.#show(done(outcome.value));
    else if (outcome.kind === 'refused' && outcome.refusal.type === 'subscription-gone') {
      this.#token = '';
      this.#show({ place: 'gone' });
    } else this.#show({ ...still, fault: faultOf(outcome) });
    return outcome.kind === 'refused' ? outcome.refusal : undefined;
  }

  #show(view: SubscriptionView): void {
    const before = this.#view;
    this.#view = view;
    this.#onChange(view, before);
    this.#host.requestUpdate();
  }
}

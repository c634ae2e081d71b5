import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft, DraftStore, Kept } from '../client/draft-store.js';

/** How keeping stands. */
export type Keeping =
  /** Nothing is kept. */
  | { readonly status: 'off' }
  /** Something was kept on an earlier visit, and the person has not said what to do with it. */
  | { readonly status: 'found'; readonly draft: Draft }
  | { readonly status: 'on'; readonly savedAt: string }
  /** Another window took it over, or deleted it. */
  | { readonly status: 'elsewhere' }
  /** The device refuses. */
  | { readonly status: 'impossible' };

/**
 * Keeps unsent answers on the device for a person who chose that, after each move and when the page is left, until
 * they are sent or deleted. Nothing is stored before the person asks for it.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: DraftStore;
  readonly #journey: () => unknown;
  #stopWatching: (() => void) | undefined;
  #keeping: Keeping;

  /** @param journey Gives what is to be kept, as plain JSON. */
  constructor(host: ReactiveControllerHost, store: DraftStore, journey: () => unknown) {
    this.#host = host;
    this.#store = store;
    this.#journey = journey;
    const draft = store.read();
    this.#keeping = draft ? { status: 'found', draft } : { status: 'off' };
    host.addController(this);
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  hostConnected(): void {
    this.#stopWatching = this.#store.watch(() => this.#lookAgain());
    // A phone ends pages in the background without another word, and `pagehide` does not always come.
    document.addEventListener('visibilitychange', this.#saveWhenHidden);
    addEventListener('pagehide', this.save);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    document.removeEventListener('visibilitychange', this.#saveWhenHidden);
    removeEventListener('pagehide', this.save);
  }

  /** The person is reporting something else now. */
  end(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  /** The person wants the answers kept, in this window. */
  keep(): void {
    const draft = this.#draft();
    this.#note(this.#store.take(draft), draft);
  }

  /** The person goes on with what was found. From now on this window keeps it. */
  takeUp(): unknown {
    if (this.#keeping.status !== 'found') return undefined;
    const { draft } = this.#keeping;
    this.#note(this.#store.take(draft), draft);
    return draft.journey;
  }

  /** Keeps what has been answered since, if that is what the person wants. */
  readonly save = (): void => {
    if (this.#keeping.status !== 'on') return;
    const draft = this.#draft();
    this.#note(this.#store.update(draft), draft);
  };

  /** The answers were sent, or the person does not want them kept any longer. */
  remove(): void {
    this.#store.remove();
    this.#set({ status: 'off' });
  }

  readonly #saveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') this.save();
  };

  #lookAgain(): void {
    const draft = this.#store.read();
    const { status } = this.#keeping;
    if (status === 'found' || status === 'off') {
      this.#set(status === 'found' && draft ? { status, draft } : { status: 'off' });
    } else if (status === 'on') {
      this.#set({ status: 'elsewhere' });
    }
  }

  #draft(): Draft {
    return { savedAt: new Date().toISOString(), journey: this.#journey() };
  }

  #note(kept: Kept, { savedAt }: Draft): void {
    this.#set(kept === 'kept' ? { status: 'on', savedAt } : { status: kept });
  }

  #set(keeping: Keeping): void {
    this.#keeping = keeping;
    this.#host.requestUpdate();
  }
}

import type { Draft, DraftStore, Kept } from './draft-store.js';
import { createUuid } from './uuid.js';

/** A week: long enough to look something up, short enough that a shared device does not keep it for ever. In ms. */
export const DRAFT_LIFETIME = 7 * 24 * 60 * 60 * 1000;

interface Stored extends Draft {
  /** Which window keeps it. */
  readonly keeper: string;
}

/**
 * A draft in the host page's `localStorage`. It never leaves the device, goes when it is a week old, and every
 * failure of the storage is an answer and no exception: private windows have none, and a full one refuses.
 */
export class LocalDraftStore implements DraftStore {
  readonly #key: string;
  readonly #now: () => number;
  readonly #keeper = createUuid();

  constructor(key: string, now: () => number = Date.now) {
    this.#key = key;
    this.#now = now;
  }

  read(): Draft | undefined {
    const stored = this.#read();
    if (!stored) return undefined;
    const age = this.#now() - Date.parse(stored.savedAt);
    // A clock that was set back makes drafts of the future: those would never grow old.
    if (age >= 0 && age < DRAFT_LIFETIME) return { savedAt: stored.savedAt, journey: stored.journey };
    this.remove();
    return undefined;
  }

  take(draft: Draft): Kept {
    try {
      const stored: Stored = { ...draft, keeper: this.#keeper };
      localStorage.setItem(this.#key, JSON.stringify(stored));
      return 'kept';
    } catch {
      return 'impossible';
    }
  }

  update(draft: Draft): Kept {
    return this.#read()?.keeper === this.#keeper ? this.take(draft) : 'elsewhere';
  }

  remove(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing can be kept where nothing can be removed.
    }
  }

  watch(onChange: () => void): () => void {
    // The event comes from other windows only. Without a key, the whole storage was emptied.
    const listen = ({ key }: StorageEvent): void => {
      if (key === this.#key || key === null) onChange();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }

  #read(): Stored | undefined {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      return isStored(stored) ? stored : undefined;
    } catch {
      return undefined;
    }
  }
}

function isStored(value: unknown): value is Stored {
  const { savedAt, keeper, journey } = (value ?? {}) as Partial<Stored>;
  return typeof savedAt === 'string' && typeof keeper === 'string' && typeof journey === 'object';
}

/** Unsent answers that a person chose to keep on the device. */
export interface Draft {
  /** When the person last answered, ISO 8601. */
  readonly savedAt: string;
  /** The journey, as `storeJourney` of `@frontcounter/schemas` gives it. */
  readonly journey: unknown;
}

/** What became of a wish to keep a draft. `elsewhere`: another window has kept or deleted it since. */
export type Kept = 'kept' | 'elsewhere' | 'impossible';

/**
 * Where one service's draft is kept between visits. One window owns it: the one that took it up or kept it last.
 * What another window still holds is older, and must not be written over it, nor bring back what was deleted.
 */
export interface DraftStore {
  /** The draft, if there is one that is not too old. */
  read(): Draft | undefined;
  /** Makes this window the one that keeps the draft. */
  take(draft: Draft): Kept;
  /** Keeps a newer draft, while this window is still the one that does. */
  update(draft: Draft): Kept;
  remove(): void;
  /** Tells when another window has taken, changed or deleted the draft. Gives a function that stops it. */
  watch(onChange: () => void): () => void;
}

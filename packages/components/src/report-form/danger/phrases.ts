/** What words of the person may be about: somebody in danger, or somebody who may harm themselves. */
export type DangerKind = 'danger' | 'self-harm';

/**
 * What to look for in one language. Each phrase is a row of words: `a|b` is either, `a?` may be missing. Words are in
 * small letters; what stands behind an apostrophe is a word of its own (`he 's`, `do n't`, `mae 'n`).
 */
export interface DangerPhrases {
  readonly phrases: Readonly<Record<DangerKind, readonly string[]>>;
  /** Four words or fewer before a phrase, they turn it round: "not going to kill". */
  readonly negations: readonly string[];
  /** Anywhere before a phrase in its sentence, they put it in the past: "was going to kill". */
  readonly past: readonly string[];
  /** Anywhere in the sentence, they say that it was long ago: "last year". */
  readonly longAgo: readonly string[];
}

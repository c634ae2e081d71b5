import type { TokenGroup } from './tokens.js';

/** A way to reach the police that a widget may show. */
export interface Contacts {
  /** Telephone number for emergencies. */
  readonly emergency: string;
  /** Telephone number for everything else. */
  readonly nonEmergency: string;
}

/** A file of `forces/`: one of the 43, or the neutral default. */
export interface Force {
  /** As on data.police.uk: `west-midlands`. */
  readonly id: string;
  /** Display name by language. */
  readonly name: { readonly en: string } & Readonly<Record<string, string>>;
  /** The public site; absent for the neutral default. */
  readonly website?: string;
  /** Languages that its widgets offer, the first as the default. */
  readonly languages: readonly string[];
  /** A file says only what differs from 999 and 101; `parseForce` fills in the rest. */
  readonly contacts: Contacts;
  /** Where "Exit this page" of a sensitive service leads, when not to the usual address. */
  readonly exitAddress?: string;
  /** Paths of this file that the force has not confirmed yet: `contacts`, `tokens`. */
  readonly unconfirmed: readonly string[];
  /** Where facts came from. Never shown. */
  readonly notes?: string;
  /** Only what differs from the base tokens. */
  readonly tokens: TokenGroup;
}

/** What a widget loads of a force. `css` is a style sheet for its shadow root. */
export interface ThemeData extends Pick<Force, 'id' | 'name' | 'website' | 'languages' | 'contacts' | 'exitAddress'> {
  readonly css: string;
}

/** A force file that cannot be used. One sentence per fault: where, what, and the remedy. */
export class ForceError extends Error {
  override readonly name = 'ForceError';
  constructor(
    readonly forceId: string,
    readonly faults: readonly string[],
  ) {
    super([`forces/${forceId}.json cannot be used.`, ...faults].join('\n- '));
  }
}

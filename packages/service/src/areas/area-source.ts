import type { FoundAreas } from '@frontcounter/schemas/submission';

/** What to look for among the neighbourhoods of a force: a postcode as Royal Mail writes it, or the name of a place. */
export type AreaQuery = { readonly force: string } & (
  { readonly postcode: string; readonly place?: never } | { readonly place: string; readonly postcode?: never }
);

/** Who knows which neighbourhood of a force a postcode or place lies in. */
export interface AreaSource {
  /**
   * The neighbourhoods that fit, the likeliest first; none when nobody knows any. Rejects when that cannot be said now,
   * and gives up when the signal aborts. It must not keep or log a postcode: it says where somebody lives.
   */
  find(query: AreaQuery, signal: AbortSignal): Promise<FoundAreas>;
}

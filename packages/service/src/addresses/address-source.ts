import type { FoundAddresses } from '@frontcounter/schemas/submission';

/** A supplier of addresses: the adapter that a force writes for the one that it has a contract with. */
export interface AddressSource {
  /**
   * The addresses that have a postcode, in the order to show them; none when nobody knows it. Rejects when that cannot
   * be said now, and gives up when the signal aborts. It must not keep or log the postcode: it says where somebody
   * lives who may be about to report.
   *
   * @param postcode As Royal Mail writes it: `AA1 1AA`.
   */
  find(postcode: string, signal: AbortSignal): Promise<FoundAddresses>;
}

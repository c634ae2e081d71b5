import type { FoundAddresses } from '@frontcounter/schemas';

/** `offline`: the device says so itself. `unreachable`: there was no usable answer, for whatever reason. */
export type AddressLookupFailure = 'offline' | 'unreachable';

/** Where addresses are looked up by their postcode. Implementations deal with time-outs; they reject only when aborted. */
export interface AddressLookup {
  /** @param postcode As Royal Mail writes it: `AA1 1AA`. */
  find(postcode: string, signal: AbortSignal): Promise<FoundAddresses | AddressLookupFailure>;
}

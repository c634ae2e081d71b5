import type { FoundAddress, FoundAddresses } from '@frontcounter/schemas';
import type { AddressLookup, AddressLookupFailure } from './address-lookup.js';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { timeLimit } from './time-limit.js';

/** Milliseconds. Whoever waits longer has typed the address by then. */
const TIMEOUT = 10_000;
/** No postcode has more delivery points; a reply with more is not what was asked for. */
const MOST_ADDRESSES = 500;

/**
 * Looks addresses up by `POST` to an address, as the API description says. The postcode goes in the body, since servers and
 * proxies keep the addresses that they are asked for; nothing else goes with it.
 */
export class HttpAddressLookup implements AddressLookup {
  readonly #address: string;
  readonly #fetch: Environment['fetch'];

  /** @param address Such as `https://counter.example/v1/addresses`. */
  constructor(address: string, { fetch }: Pick<Environment, 'fetch'> = browserEnvironment) {
    this.#address = address;
    this.#fetch = fetch;
  }

  async find(postcode: string, signal: AbortSignal): Promise<FoundAddresses | AddressLookupFailure> {
    const limit = timeLimit(TIMEOUT, signal);
    try {
      const response = await this.#fetch(this.#address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ postcode }),
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: limit.signal,
      });
      const body: unknown = response.ok ? await response.json() : undefined;
      return readAddresses(body) ?? 'unreachable';
    } catch {
      signal.throwIfAborted();
      return navigator.onLine ? 'unreachable' : 'offline';
    } finally {
      limit.end();
    }
  }
}

function readAddresses(body: unknown): FoundAddresses | undefined {
  if (typeof body !== 'object' || body === null || !('addresses' in body) || !Array.isArray(body.addresses)) {
    return undefined;
  }
  const addresses: readonly unknown[] = body.addresses;
  if (addresses.length > MOST_ADDRESSES || !addresses.every(isAddress)) return undefined;
  return { addresses: [...addresses], ...('sample' in body && body.sample === true && { sample: true }) };
}

function isAddress(value: unknown): value is FoundAddress {
  if (typeof value !== 'object' || value === null) return false;
  const { line1, line2 = '', town, county = '', postcode } = value as Readonly<Record<string, unknown>>;
  return [line1, line2, town, county, postcode].every((part) => typeof part === 'string');
}

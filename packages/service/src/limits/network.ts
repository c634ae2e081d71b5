import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

const DAY = 86_400_000;

/**
 * Names a network for the rate limit without keeping its address: HMAC-SHA-256 under a key that lives in memory and
 * is replaced each day. After that, and after a restart, nobody can tell whose the names were.
 */
export class NetworkNames {
  #key = randomBytes(32);
  #day = 0;

  name(address: string, now: Date): string {
    const day = Math.floor(now.getTime() / DAY);
    if (day !== this.#day) {
      this.#key = randomBytes(32);
      this.#day = day;
    }
    return createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url').slice(0, 16);
  }
}

/** The address for IPv4; for IPv6 its first 64 bits, because one household or phone has all the rest to itself. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link may do: `confirm` begins the alerts; `manage` shows, pauses and ends them. */
export type TokenPurpose = 'confirm' | 'manage';

const MAC_LENGTH = 16;
const LENGTH = 16 + MAC_LENGTH;

/**
 * The secrets in the links of messages: the id of a subscription and HMAC-SHA-256 over it. Every message can carry one,
 * for as long as people keep messages, and nothing of them is stored: who steals the database alone has no link.
 */
export class SubscriptionTokens {
  /** @param secret Of the operator, the same in every copy of the service. */
  constructor(private readonly secret: string) {}

  make(purpose: TokenPurpose, id: string): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
    return Buffer.concat([bytes, this.#mac(purpose, bytes)]).toString('base64url');
  }

  /** The subscription that a token is for; undefined when we did not make it, or not for this. */
  read(purpose: TokenPurpose, token: string): string | undefined {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== LENGTH || bytes.toString('base64url') !== token) return undefined;
    const [id, mac] = [bytes.subarray(0, 16), bytes.subarray(16)];
    if (!timingSafeEqual(mac, this.#mac(purpose, id))) return undefined;
    const hex = id.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  #mac(purpose: TokenPurpose, id: Uint8Array): Buffer {
    return createHmac('sha256', this.secret)
      .update(`frontcounter alerts ${purpose} `)
      .update(id)
      .digest()
      .subarray(0, MAC_LENGTH);
  }
}

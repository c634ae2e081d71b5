import * as z from 'zod';

const LEAST_BYTES = 24;
const MOST_BYTES = 64;
const SECRET = 'must be whsec_ and 24 to 64 random bytes in base64: see "Record systems" in docs/operations.md.';
const ADDRESS =
  'must begin with https://, without user or password. http:// is for this very machine alone: localhost.';

/** The record systems of forces, by force. */
export const webhooksShape = z
  .record(
    z.string(),
    z.strictObject({
      url: z.string().refine(isSafe, { error: ADDRESS }),
      /** Each signs every message. A second one is for the days in which the receiver changes over. */
      secrets: z
        .array(z.string({ error: SECRET }).refine((secret) => keyOf(secret) !== undefined, { error: SECRET }))
        .min(1, { error: 'needs at least one secret.' })
        .max(3, { error: 'has more than three secrets. Take out those that nobody uses any more.' }),
      /** Messages hold answers and what was written; otherwise the record system fetches them. */
      answers: z.boolean({ error: 'must be true or false.' }).default(false),
    }),
  )
  .refine((webhooks) => Object.keys(webhooks).length > 0, { error: 'names no force.' });
export type WebhookSettings = z.infer<typeof webhooksShape>;
export type Webhook = WebhookSettings[string];

/** The bytes of a secret as Standard Webhooks writes it; undefined where it is not one. */
export function keyOf(secret: string): Buffer | undefined {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  const key = Buffer.from(base64 ?? '', 'base64');
  return key.length >= LEAST_BYTES && key.length <= MOST_BYTES ? key : undefined;
}

function isSafe(address: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(address);
    const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
    return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && isHere));
  } catch {
    return false;
  }
}

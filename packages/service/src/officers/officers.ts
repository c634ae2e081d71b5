import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { ProblemError } from '../http/problems.js';

/** What `sha256sum` gives where the variable with the key was empty: it would be the key of everybody who sends none. */
const SHA256_OF_NOTHING = createHash('sha256').update('').digest('hex');

/** The keys of officers and of forces' own systems, by a name that logs may show. */
export const officerKeysShape = z.record(
  z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'A key’s name is lower-case words joined by hyphens, like sussex-desk.',
  }),
  z.strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, {
        error: 'must be the SHA-256 of the key in 64 hexadecimal digits. The key itself stays with who uses it.',
      })
      .refine((digits) => digits !== SHA256_OF_NOTHING, {
        error: 'is the SHA-256 of an empty text. Make a key at random first: see docs/operations.md.',
      }),
    forces: z.array(z.string()).min(1, { error: 'A key opens the reports of at least one force.' }),
  }),
);
export type OfficerKeys = z.infer<typeof officerKeysShape>;

/** Whoever holds a key. */
export interface Officer {
  readonly name: string;
  /** The forces whose reports the key opens. */
  readonly forces: readonly string[];
}

/** Whose key comes with a request. Keys are kept as SHA-256: a fast hash is enough for what was made at random. */
export class Officers {
  readonly #keys: readonly (Officer & { readonly hash: Buffer })[];

  constructor(keys: OfficerKeys) {
    this.#keys = Object.entries(keys).map(([name, { sha256, forces }]) => ({
      name,
      forces,
      hash: Buffer.from(sha256, 'hex'),
    }));
  }

  /**
   * The officer whose key is in `Authorization: Bearer …`.
   *
   * @param force One that the key must be for.
   * @throws {ProblemError} `officer-refused`, with one answer for a missing key, a wrong one and one of another force.
   */
  require(authorization: string | undefined, force?: string): Officer {
    const key = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    const hash = createHash('sha256')
      .update(key ?? '')
      .digest();
    // Every key is compared, so that the time tells nothing of which was right.
    const [officer] = this.#keys.filter((each) => timingSafeEqual(each.hash, hash));
    if (key === undefined || !officer || (force !== undefined && !officer.forces.includes(force)))
      throw new ProblemError('officer-refused', { headers: { 'www-authenticate': 'Bearer' } });
    return { name: officer.name, forces: officer.forces };
  }
}

import { hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

const DIGITS = 16;
const CODE_PATTERN = /^\d{16}$/;

/** scrypt (RFC 7914): 2¹⁵ × 8 × 128 bytes is 32 MiB and some 0.1 s for each guess. */
const LOG2_COST = 15;
const BLOCK_SIZE = 8;
const PARALLEL = 1;
const HASH_LENGTH = 32;

export function createSalt(): Buffer {
  return randomBytes(16);
}

/**
 * The access code of a report: sixteen digits from HKDF-SHA-256 (RFC 5869) over the idempotency key.
 *
 * Two demands pull apart. A retry must get the same code, so the service has to find it again; and the code may be
 * stored only as a slow hash, so that who steals the database cannot read reports. The idempotency key resolves it:
 * 122 random bits that only the sender's device holds (the database has its SHA-256), brought along by every retry.
 * From it and a stored salt the code can be made again; from what is stored alone it cannot.
 */
export function deriveAccessCode(idempotencyKey: string, salt: Uint8Array): string {
  const bytes = Buffer.from(hkdfSync('sha256', idempotencyKey, salt, 'frontcounter access code', 32));
  // 256 bits over 10¹⁶: the bias of the remainder is below 2⁻²⁰⁰.
  return (BigInt(`0x${bytes.toString('hex')}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
}

export function isAccessCode(text: string): boolean {
  return CODE_PATTERN.test(text);
}

/** The code as a PHC string, `$scrypt$ln=15,r=8,p=1$salt$hash`, so that the cost can rise without a migration. */
export async function hashAccessCode(code: string): Promise<string> {
  const salt = createSalt();
  const hash = await slowHash(code, salt, LOG2_COST, BLOCK_SIZE, PARALLEL);
  return `$scrypt$ln=${LOG2_COST},r=${BLOCK_SIZE},p=${PARALLEL}$${base64(salt)}$${base64(hash)}`;
}

/** True when the code made this hash. Takes as long for a wrong code as for the right one. */
export async function verifyAccessCode(code: string, stored: string): Promise<boolean> {
  const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored);
  if (!match) throw new Error('A stored access code hash is not an scrypt PHC string.');
  const [, cost = '', blockSize = '', parallel = '', salt = '', hash = ''] = match;
  const expected = Buffer.from(hash, 'base64');
  const actual = await slowHash(code, Buffer.from(salt, 'base64'), Number(cost), Number(blockSize), Number(parallel));
  return timingSafeEqual(actual, expected);
}

/** A hash that no code opens, for references that do not exist: looking one up costs the same time. */
export const NO_REPORT_HASH = `$scrypt$ln=${LOG2_COST},r=${BLOCK_SIZE},p=${PARALLEL}$${base64(createSalt())}$${base64(randomBytes(HASH_LENGTH))}`;

function slowHash(code: string, salt: Buffer, log2Cost: number, blockSize: number, parallel: number): Promise<Buffer> {
  const N = 2 ** log2Cost;
  return derive(code, salt, HASH_LENGTH, { N, r: blockSize, p: parallel, maxmem: 256 * N * blockSize });
}

/** Base64 without padding, as PHC strings have it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

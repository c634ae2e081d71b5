import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { Gate } from '../limits/gate.js';
import { WrongCodes } from '../limits/wrong-codes.js';
import { isAccessCode, NO_REPORT_HASH, verifyAccessCode } from '../submissions/access-code.js';
import { parseReference } from '../submissions/reference.js';
import type { Report } from './case-store.js';
import { RememberedCodes } from './remembered-codes.js';

/** Apart from the gate of submissions, so that guessing at codes cannot keep anyone from reporting. */
const HASHES_AT_ONCE = 1;
const HASHES_WAITING = 50;
const BUSY_RETRY_SECONDS = 5;

/**
 * Opens reports to whoever has reference and access code. A missing code, a wrong one, an unknown reference and a page
 * of another force get one and the same answer, after the same work; wrong ones are slowed down, whatever they ask for.
 */
export class ReportDoor {
  readonly #wrongCodes = new WrongCodes();
  readonly #codes = new RememberedCodes();
  readonly #hashing = new Gate(HASHES_AT_ONCE, HASHES_WAITING, BUSY_RETRY_SECONDS);

  constructor(
    private readonly options: Pick<RouteOptions, 'db' | 'forces' | 'now'>,
    private readonly verify = verifyAccessCode,
  ) {}

  async open({
    params,
    headers,
  }: Pick<FastifyRequest<{ Params: { reference: string } }>, 'params' | 'headers'>): Promise<Report> {
    const { db, forces, now } = this.options;
    const reference = parseReference(params.reference);
    const code = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    // What is not even written like one is refused at once: the rules of writing are public.
    if (reference === undefined || !isAccessCode(code)) throw unauthorised();

    const wait = this.#wrongCodes.wait(reference, now());
    if (wait > 0) throw new ProblemError('too-many-requests', { retryAfter: wait });
    // Counted before the check, or a hundred guesses at once would all count as the first.
    this.#wrongCodes.add(reference, now());

    const report = await db.selectFrom('report').selectAll().where('reference', '=', reference).executeTakeFirst();
    const { origin } = headers;
    const isOurs = report !== undefined && (origin === undefined || forces.owns(report.force, origin));
    const hash = report?.access_code_hash ?? NO_REPORT_HASH;
    // The short way is for right requests alone: whatever is refused costs the same time.
    if (!isOurs || !this.#codes.has(code, hash, now())) {
      const opens = await this.#hashing.run(() => this.verify(code, hash));
      if (!isOurs || !opens) throw unauthorised();
      this.#codes.add(code, hash, now());
    }

    this.#wrongCodes.forget(reference);
    return report;
  }
}

function unauthorised(): ProblemError {
  return new ProblemError('unauthorised', { headers: { 'www-authenticate': 'Bearer' } });
}

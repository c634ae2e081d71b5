import type { ConfirmedSubscription, Submission, Subscription } from '@frontcounter/schemas/submission';
import { subscriptionConfirmShape, subscriptionPatchShape } from '@frontcounter/schemas/submission';
import type { Services } from '../../packages/service/src/definitions/load-definitions.js';
import type { Forces } from '../../packages/service/src/forces.js';
import { ProblemError } from '../../packages/service/src/http/problems.js';
import { readBody } from '../../packages/service/src/reports/read-body.js';
import { readIdempotencyKey } from '../../packages/service/src/submissions/idempotency-key.js';
import { canonicalJson } from '../../packages/service/src/submissions/json-text.js';
import { readSignUp, type SignUp } from '../../packages/service/src/subscriptions/read-sign-up.js';

interface SignUpOptions {
  readonly services: Services;
  readonly forces: Forces;
  readonly now: () => Date;
  /** No message leaves: whoever wants the token of its link is told here. */
  readonly onAsked?: (confirmToken: string) => void;
}

interface Kept {
  signUp: SignUp;
  readonly confirm: string;
  readonly manage: string;
  confirmedAt?: Date;
  pausedAt?: Date;
  /** The sign-up of another address that this takes the place of. */
  readonly replaces?: Kept;
}

/** Alert sign-ups, as the reference service answers them, without its messages and its limits. */
export class SignUps {
  readonly #options: SignUpOptions;
  readonly #byKey = new Map<string, Submission>();
  #kept: readonly Kept[] = [];

  constructor(options: SignUpOptions) {
    this.#options = options;
  }

  /** `POST /v1/subscriptions` */
  ask(request: Request, body: unknown, origin?: string): object {
    const key = readIdempotencyKey(request.headers.get('idempotency-key') ?? undefined);
    const signUp = readSignUp(body, origin, this.#options);
    const name = `${signUp.submission.force} ${key}`;
    const known = this.#byKey.get(name);
    if (known && canonicalJson(known) !== canonicalJson(signUp.submission))
      throw new ProblemError('idempotency-key-reused');
    this.#byKey.set(name, signUp.submission);
    if (!known) this.#keep(signUp);
    return {};
  }

  /** `POST /v1/subscriptions/confirm` */
  confirm(body: unknown, origin?: string): ConfirmedSubscription {
    const { token } = readBody(body, subscriptionConfirmShape);
    const kept = this.#owned(({ confirm }) => confirm === token, origin);
    if (!kept.confirmedAt) {
      this.#kept = this.#kept.filter(
        (each) => each === kept || !each.confirmedAt || (each !== kept.replaces && !hasSameAddress(each, kept)),
      );
      kept.confirmedAt = this.#options.now();
    }
    return { manage: kept.manage, subscription: shown(kept) };
  }

  /** `/v1/subscriptions/current`; undefined where the reply says nothing: 202 for PUT, 204 for DELETE. */
  current(request: Request, body: unknown, origin?: string): Subscription | undefined {
    const token = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const kept = this.#owned(({ manage, confirmedAt }) => confirmedAt !== undefined && manage === token, origin);
    if (request.method === 'DELETE') {
      this.#kept = this.#kept.filter((each) => each !== kept);
      return undefined;
    }
    if (request.method === 'PATCH') {
      const { paused } = readBody(body, subscriptionPatchShape);
      if (paused) kept.pausedAt ??= this.#options.now();
      else delete kept.pausedAt;
    }
    if (request.method === 'PUT') {
      const signUp = readSignUp(body, origin, this.#options);
      if (signUp.submission.force !== kept.signUp.submission.force) throw new ProblemError('unknown-force');
      if (!hasSameAddress(kept, { signUp })) {
        this.#keep(signUp, kept);
        return undefined;
      }
      kept.signUp = signUp;
    }
    return shown(kept);
  }

  #keep(signUp: SignUp, replaces?: Kept): void {
    const kept = { signUp, confirm: randomToken(), manage: randomToken(), ...(replaces && { replaces }) };
    this.#kept = [...this.#kept, kept];
    this.#options.onAsked?.(kept.confirm);
  }

  #owned(isIt: (kept: Kept) => boolean, origin?: string): Kept {
    const kept = this.#kept.find(isIt);
    if (!kept || (origin !== undefined && !this.#options.forces.owns(kept.signUp.submission.force, origin)))
      throw new ProblemError('subscription-gone');
    return kept;
  }
}

function shown({ signUp: { submission, wishes }, confirmedAt, pausedAt }: Kept): Subscription {
  return {
    service: submission.service,
    force: submission.force,
    language: wishes.language ?? submission.language,
    answers: submission.answers,
    confirmedAt: confirmedAt?.toISOString() ?? '',
    ...(pausedAt && { pausedAt: pausedAt.toISOString() }),
  };
}

function hasSameAddress({ signUp: a }: Pick<Kept, 'signUp'>, { signUp: b }: Pick<Kept, 'signUp'>): boolean {
  const addressOf = ({ submission, wishes }: SignUp): string =>
    `${submission.force} ${wishes.channel} ${wishes.address.toLowerCase()}`;
  return addressOf(a) === addressOf(b);
}

/** As long as the service's own: 32 bytes in base64url. */
function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../database/database.js';
import { forceName } from '../force-name.js';
import { refuseOtherMethods } from '../http/other-methods.js';
import { limitRequests } from '../limits/limit-requests.js';
import {
  confirmSubscription,
  leaveSubscription,
  pauseSubscription,
  type KnownSubscription,
} from './change-subscription.js';
import { SUBSCRIPTION_CSS, subscriptionPage } from './subscription-page.js';
import type { SubscriptionDoor } from './subscription-door.js';
import type { SubscriptionTokens } from './subscription-tokens.js';
import { subscriptionWords, type SubscriptionWords } from './subscription-words.js';

/** Mail scanners open links by the thousand from a few networks, and cost little. */
const REQUESTS_PER_MINUTE = 600;

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

interface Params {
  readonly token: string;
}

export interface SubscriptionPageOptions {
  readonly db: Database;
  readonly door: SubscriptionDoor;
  readonly tokens: SubscriptionTokens;
  readonly now: () => Date;
}

/**
 * Where the links of messages lead: plain pages, without script. Opening one changes nothing, since mail scanners open
 * every link; the button on it does. `POST /v1/subscriptions/unsubscribe/{token}` is what mail programs press for a
 * person (RFC 8058), and leaves at once.
 */
export function subscriptionPageRoutes(app: FastifyInstance, { db, door, tokens, now }: SubscriptionPageOptions): void {
  limitRequests(app, REQUESTS_PER_MINUTE, now);
  // Forms of pages and mail programs post this. What it says is read nowhere else.
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string', bodyLimit: 4_096 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );

  app.get<{ Params: Params }>('/v1/subscriptions/confirm/:token', async ({ params }, reply) => {
    const known = await door.find('confirm', params.token);
    if (!known) return gone(reply);
    if (known.confirmed_at) return confirmed(reply, known);
    return show(reply, known, (words) => ({
      title: words.confirmTitle,
      says: [words.confirmSay],
      actions: [{ action: 'confirm', label: words.confirm }],
    }));
  });

  app.post<{ Params: Params }>('/v1/subscriptions/confirm/:token', async ({ params }, reply) => {
    const known = await door.find('confirm', params.token);
    if (!known || !(await confirmSubscription(db, known.id, now()))) return gone(reply);
    return confirmed(reply, known);
  });

  app.get<{ Params: Params }>('/v1/subscriptions/manage/:token', async ({ params }, reply) => {
    const known = await door.find('manage', params.token);
    return known ? manage(reply, known) : gone(reply);
  });

  app.post<{ Params: Params; Body: unknown }>('/v1/subscriptions/manage/:token', async ({ params, body }, reply) => {
    const known = await door.find('manage', params.token);
    if (!known) return gone(reply);
    const action = body instanceof URLSearchParams ? body.get('action') : undefined;
    if (action === 'leave') {
      await leaveSubscription(db, known.id, now());
      return show(reply, known, (words) => ({ title: words.leftTitle, says: [words.leftSay], actions: [] }));
    }
    if (action !== 'pause' && action !== 'resume') return manage(reply, known);
    const paused_at = action === 'pause' ? now() : null;
    await pauseSubscription(db, known, paused_at, now());
    return manage(reply, { ...known, paused_at });
  });

  app.post<{ Params: Params }>('/v1/subscriptions/unsubscribe/:token', async ({ params }, reply) => {
    const id = tokens.read('manage', params.token);
    if (id !== undefined) await leaveSubscription(db, id, now());
    // The same for whoever had left before: the mail program has nothing to ask them.
    return reply.code(200).type('text/plain; charset=utf-8').send('');
  });
  // A mail program that opens the address in place of posting to it shows what can be done there.
  app.get<{ Params: Params }>('/v1/subscriptions/unsubscribe/:token', async ({ params }, reply) =>
    reply.redirect(`/v1/subscriptions/manage/${encodeURIComponent(params.token)}`, 303),
  );

  app.get('/v1/subscriptions/page.css', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').type('text/css; charset=utf-8').send(SUBSCRIPTION_CSS),
  );

  for (const path of ['confirm', 'manage', 'unsubscribe']) {
    refuseOtherMethods(app, `/v1/subscriptions/${path}/:token`, ['GET', 'POST']);
  }
  refuseOtherMethods(app, '/v1/subscriptions/page.css', ['GET']);
}

interface Shown {
  readonly title: string;
  readonly says: readonly string[];
  readonly actions: readonly { readonly action: string; readonly label: string }[];
}

function confirmed(reply: FastifyReply, known: KnownSubscription): FastifyReply {
  return show(reply, known, (words) => ({ title: words.confirmedTitle, says: [words.confirmedSay], actions: [] }));
}

function manage(reply: FastifyReply, known: KnownSubscription): FastifyReply {
  return show(reply, known, (words) => ({
    title: words.manageTitle,
    says: [known.paused_at ? words.managePaused : words.manageOn, words.manageChange],
    actions: [
      known.paused_at ? { action: 'resume', label: words.resume } : { action: 'pause', label: words.pause },
      { action: 'leave', label: words.leave },
    ],
  }));
}

/** Whose link it was is not known, nor their language: both are said. */
function gone(reply: FastifyReply): FastifyReply {
  const [en, cy] = ['en', 'cy'].map((language) => subscriptionWords(language).words);
  const html = subscriptionPage({
    lang: 'en',
    title: `${en?.goneTitle} / ${cy?.goneTitle}`,
    paragraphs: [en?.goneSay ?? '', cy?.goneSay ?? ''],
    actions: [],
  });
  return send(reply.code(404), html);
}

function show(reply: FastifyReply, known: KnownSubscription, of: (words: SubscriptionWords) => Shown): FastifyReply {
  const { lang, words } = subscriptionWords(known.language);
  const { title, says, actions } = of(words);
  const name = forceName(known.force, lang);
  const paragraphs = [...says.map((text) => text.replace('{force}', () => name)), words.emergency];
  return send(reply, subscriptionPage({ lang, title, paragraphs, actions }));
}

function send(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(html);
}

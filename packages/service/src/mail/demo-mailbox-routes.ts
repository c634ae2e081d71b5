import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { DemoMailbox } from './demo-mailbox.js';
import { MAILBOX_CSS, mailboxPage, messagePage } from './demo-mailbox-pages.js';

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** What a message brings may look as it likes, and open links. It runs nothing, loads nothing and is on no origin. */
const MESSAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

type ById = { Params: { id: string } };

/** `/mailbox`: where mail of the demonstration can be read and its links clicked, by everybody who comes here. */
export function demoMailboxRoutes(app: FastifyInstance, mailbox: DemoMailbox): void {
  app.get('/mailbox', async (_request, reply) => sendHtml(reply, PAGE_POLICY, mailboxPage(mailbox.list())));

  app.get('/mailbox/mailbox.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(MAILBOX_CSS));

  app.get<ById>('/mailbox/:id', async ({ params }, reply) => {
    const found = mailbox.find(params.id);
    if (!found) throw new ProblemError('not-found');
    return sendHtml(reply, PAGE_POLICY, messagePage(found));
  });

  app.get<ById>('/mailbox/:id/html', async ({ params }, reply) => {
    const message = mailbox.find(params.id)?.message;
    if (message?.channel !== 'email') throw new ProblemError('not-found');
    reply.removeHeader('x-frame-options');
    // A link leads to a window of its own: in the frame it would open in the sandbox.
    return sendHtml(reply, MESSAGE_POLICY, message.html.replace('<head>', '<head><base target="_blank">'));
  });

  for (const url of ['/mailbox', '/mailbox/mailbox.css', '/mailbox/:id', '/mailbox/:id/html'])
    refuseOtherMethods(app, url, ['GET']);
}

function sendHtml(reply: FastifyReply, policy: string, html: string): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { DemoMailbox } from './demo-mailbox.js';
import { MAILBOX_CSS, mailboxPage, messagePage, oneClickAddress, unsubscribedPage } from './demo-mailbox-pages.js';

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
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

  void app.register(async (scope) => {
    // A form without boxes has nothing to say.
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, _body, done) =>
      done(null),
    );
    // As a mail program does it: one request, whose reply nobody sees.
    scope.post<ById>('/mailbox/:id/unsubscribe', async ({ params }, reply) => {
      const found = mailbox.find(params.id);
      const address = found && oneClickAddress(found.message);
      if (!address) throw new ProblemError('not-found');
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const payload = 'List-Unsubscribe=One-Click';
      const { statusCode } = await app.inject({ method: 'POST', url: address.pathname, headers, payload });
      return sendHtml(reply, PAGE_POLICY, unsubscribedPage(statusCode === 200));
    });
  });
  refuseOtherMethods(app, '/mailbox/:id/unsubscribe', ['POST']);

  for (const url of ['/mailbox', '/mailbox/mailbox.css', '/mailbox/:id', '/mailbox/:id/html'])
    refuseOtherMethods(app, url, ['GET']);
}

function sendHtml(reply: FastifyReply, policy: string, html: string): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);
}

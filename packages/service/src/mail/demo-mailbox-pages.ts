import { escapeHtml } from './compose-email.js';
import type { ReceivedMessage } from './demo-mailbox.js';
import type { MailMessage } from './mail-sender.js';

const NOTE =
  '<p class="note"><strong>Demonstration.</strong> Mail that this service would send is shown here instead, to everybody who opens this page. It is forgotten when the service stops.</p>';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="/mailbox/mailbox.css">
  </head>
  <body>
    <main>
${main}
    </main>
  </body>
</html>
`;
}

/** The list, the newest first. */
export function mailboxPage(received: readonly ReceivedMessage[]): string {
  const body =
    received.length === 0
      ? '<div class="empty"><p>No messages yet.</p><p>Send a report that asks for a copy by email, or sign up for alerts, then look again.</p></div>'
      : `<ul class="list">${received.map(entry).join('\n')}</ul>`;
  const count = received.length === 1 ? '1 message' : `${received.length} messages`;
  return page(
    `Mailbox: ${count}`,
    `<h1>Mailbox</h1>
${NOTE}
<p class="bar"><span>${count}</span> <a href="/mailbox">Look for new messages</a></p>
${body}`,
  );
}

function entry({ message, at }: ReceivedMessage): string {
  const title = message.channel === 'email' ? message.subject : 'Text message';
  const start = message.text.replaceAll(/\s+(?:-{3,}\s+)?/g, ' ').slice(0, 120);
  return `<li lang="${escapeHtml(message.language)}">
  <a href="/mailbox/${escapeHtml(message.id)}">${escapeHtml(title)}</a>
  <p class="about"><span lang="en">To</span> <bdi>${escapeHtml(message.to)}</bdi> · ${time(at)}</p>
  <p class="start" dir="auto">${escapeHtml(start)}</p>
</li>`;
}

/** One message, as HTML and as text. */
export function messagePage({ message, at }: ReceivedMessage): string {
  const language = escapeHtml(message.language);
  const title = message.channel === 'email' ? message.subject : 'Text message';
  const frame =
    message.channel === 'email'
      ? `<h2>As HTML</h2>
<iframe src="/mailbox/${escapeHtml(message.id)}/html" title="The message as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2>As plain text</h2>`
      : '';
  return page(
    `${title} · Mailbox`,
    `<p><a href="/mailbox">All messages</a></p>
<h1 lang="${language}" dir="auto">${escapeHtml(title)}</h1>
<dl class="about">
<div><dt>To</dt><dd><bdi>${escapeHtml(message.to)}</bdi></dd></div>
<div><dt>Received</dt><dd>${time(at)}</dd></div>
<div><dt>Language</dt><dd>${language}</dd></div>
</dl>
${unsubscribeForm(message)}${frame}
<pre lang="${language}" dir="auto">${linked(message.text)}</pre>`,
  );
}

/** Where one request leaves whatever a message is of; undefined where there is no such thing (RFC 8058). */
export function oneClickAddress(message: MailMessage): URL | undefined {
  if (message.channel !== 'email' || message.headers?.['List-Unsubscribe-Post'] === undefined) return undefined;
  const address = /<(https?:[^>]+)>/.exec(message.headers['List-Unsubscribe'] ?? '')?.[1];
  return address === undefined ? undefined : new URL(address);
}

function unsubscribeForm(message: MailMessage): string {
  if (!oneClickAddress(message)) return '';
  return `<form method="post" action="/mailbox/${escapeHtml(message.id)}/unsubscribe">
<button>Unsubscribe</button> <span class="about">The button that mail programs put beside the sender: one click, and no page to open.</span>
</form>
`;
}

/** What a mail program says once it has pressed that button. */
export function unsubscribedPage(isDone: boolean): string {
  const title = isDone ? 'You have unsubscribed' : 'The service did not take that';
  return page(title, `<p><a href="/mailbox">All messages</a></p>\n<h1>${title}</h1>`);
}

const time = (at: Date): string => `<time lang="en" datetime="${at.toISOString()}">${WHEN.format(at)}</time>`;

/** Addresses in a text can be clicked, as mail programs make them. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 0
        ? escapeHtml(part)
        : `<a href="${escapeHtml(part)}" target="_blank" rel="noreferrer">${escapeHtml(part)}</a>`,
    )
    .join('');
}

export const MAILBOX_CSS = `:root { color-scheme: light dark; --line: #b1b4b6; --quiet: #505a5f; --link: #1d70b8; --paper: #fff; --sheet: #f3f2f1; --ink: #0b0c0c; --focus: #fd0; }
@media (prefers-color-scheme: dark) { :root { --line: #5b6268; --quiet: #b8bec3; --link: #8ab8ea; --paper: #16181a; --sheet: #222629; --ink: #f3f2f1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--sheet); color: var(--ink); font: 1em/1.5 Arial, Helvetica, sans-serif; }
main { max-width: 44em; min-height: 100vh; margin: 0 auto; padding: 1.5em 1.25em 3em; background: var(--paper); overflow-wrap: anywhere; }
h1 { margin: 0 0 .5em; font-size: 1.75em; line-height: 1.2; }
h2 { margin: 1.5em 0 .5em; font-size: 1.125em; }
p { margin: 0 0 1em; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, iframe:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px #0b0c0c; }
.note { padding: .75em 1em; border-inline-start: .3em solid var(--link); background: var(--sheet); }
.bar { display: flex; flex-wrap: wrap; gap: .25em 1.5em; justify-content: space-between; }
.list { margin: 0; padding: 0; list-style: none; border-block-start: 1px solid var(--line); }
.list li { position: relative; padding: .85em 0; border-block-end: 1px solid var(--line); }
.list a { display: inline-block; font-weight: bold; font-size: 1.0625em; }
.list a::after { content: ''; position: absolute; inset: 0; }
.list p { margin: 0; }
.about, .start { color: var(--quiet); font-size: .9375em; }
.empty { padding: 2.5em 1em; border: 1px dashed var(--line); text-align: center; }
dl.about { margin: 0 0 1em; }
dl.about div { display: flex; gap: .5em; }
dl.about dt::after { content: ':'; }
dl.about dd { margin: 0; color: var(--ink); }
button { min-height: 2.75em; padding: .5em 1em; font: inherit; }
iframe { display: block; width: 100%; height: 32em; border: 1px solid var(--line); background: #fff; color-scheme: light; }
pre { margin: 0; padding: 1em; border: 1px solid var(--line); background: var(--sheet); font: .9375em/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; }
`;

import { escapeHtml } from '../mail/compose-email.js';

export const SUBSCRIPTION_CSS = `body {
  max-width: 36em;
  margin: 0 auto;
  padding: 1em;
  font: 100%/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
button {
  display: block;
  min-height: 2.75em;
  margin: 1em 0;
  padding: 0.5em 1em;
  font: inherit;
}
`;

interface SubscriptionPage {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What can be pressed: each posts its `action` back to this page's own address. */
  readonly actions: readonly { readonly action: string; readonly label: string }[];
}

/** A page that works without script, and says nothing of whose it is. */
export function subscriptionPage({ lang, title, paragraphs, actions }: SubscriptionPage): string {
  const forms = actions.map(
    ({ action, label }) =>
      `<form method="post"><button name="action" value="${escapeHtml(action)}">${escapeHtml(label)}</button></form>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/v1/subscriptions/page.css">
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      ${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n      ')}
      ${forms.join('\n      ')}
    </main>
  </body>
</html>
`;
}

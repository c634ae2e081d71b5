/** A part of a message. The plain text and the HTML are both made of these, so they cannot say different things. */
export type EmailBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  /** Something and what there is to say of it, like a question and its answer. */
  | { readonly kind: 'rows'; readonly rows: readonly EmailRow[] };

export interface EmailRow {
  readonly key: string;
  /** Line breaks stay. */
  readonly value: string;
}

interface Email {
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly subject: string;
  readonly blocks: readonly EmailBlock[];
}

const FONT = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5';

/**
 * The subject, the plain text and the simple HTML of a message: no picture, no script, nothing that tells anybody that
 * it was opened. Inline styles, because mail programs drop the others.
 */
export function composeEmail({ language, dir, subject, blocks }: Email): {
  subject: string;
  text: string;
  html: string;
} {
  const body = blocks.map(htmlOf).join('\n');
  return {
    subject,
    text: `${blocks.map(textOf).join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:16px;${FONT}"><div style="max-width:36em;margin:0 auto;overflow-wrap:anywhere">
${body}
</div></body>
</html>
`,
  };
}

function textOf(block: EmailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(60, block.text.length))}`;
    case 'paragraph':
      return block.text;
    case 'link':
      return `${block.label}\n${block.href}`;
    case 'rows':
      return block.rows.map(({ key, value }) => `${key}\n${value.replaceAll(/^/gm, '  ')}`).join('\n\n');
  }
}

function htmlOf(block: EmailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="font-size:20px;margin:24px 0 8px">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
    case 'link':
      return `<p style="margin:0 0 16px"><a href="${escapeHtml(block.href)}">${escapeHtml(block.label)}</a></p>`;
    case 'rows':
      return `<dl style="margin:0 0 16px">${block.rows.map(row).join('')}</dl>`;
  }
}

function row({ key, value }: EmailRow): string {
  return `<dt style="font-weight:bold">${lines(key)}</dt><dd style="margin:0 0 12px">${lines(value)}</dd>`;
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** Text as it stands in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

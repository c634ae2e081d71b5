import type { Alert } from '@frontcounter/schemas/submission';
import { composeEmail, type EmailBlock } from '../mail/compose-email.js';
import { alertWords } from './alert-words.js';

/** Characters of a text message that goes as two (GSM 03.38, less what joins them). */
const LONGEST_TEXT_MESSAGE = 306;

export interface AlertMessage {
  /** The oldest first; one that did not wait for others stands alone. */
  readonly alerts: readonly Alert[];
  readonly isDigest: boolean;
  /** In which the person is written to. Where one of the alerts is not in it, all is in English. */
  readonly language: string;
  readonly forceName: (language: string) => string;
  /** Where they change, pause and leave. */
  readonly manage: string;
}

/** The one language of a whole message. */
function languageOf({ alerts, language }: AlertMessage): string {
  const isWritten = ({ title, text }: Alert): boolean =>
    Object.hasOwn(title, language) && Object.hasOwn(text, language);
  return alertWords(language) && alerts.every(isWritten) ? language : 'en';
}

/** One alert, or the alerts of a digest, as an email. */
export function composeAlertEmail(message: AlertMessage): {
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  const { alerts, isDigest, forceName, manage } = message;
  const language = languageOf(message);
  const words = alertWords(language) ?? alertWords('en')!;
  const force = forceName(language);
  const [first] = alerts;
  const subject = isDigest ? words.digestSubject(alerts.length, force) : (first?.title[language] ?? '');
  const blocks = alerts.flatMap(({ title, text, areas, link }): EmailBlock[] => [
    { kind: 'heading', text: title[language] ?? '' },
    ...(text[language] ?? '')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '')
      .map((paragraph): EmailBlock => ({ kind: 'paragraph', text: paragraph })),
    ...(areas
      ? [{ kind: 'rows', rows: [{ key: words.area, value: areas.map(({ name }) => name).join(', ') }] } as const]
      : []),
    ...(link === undefined ? [] : [{ kind: 'link', href: link, label: words.more } as const]),
  ]);
  const around: EmailBlock[] = [
    { kind: 'paragraph', text: words.emergency },
    { kind: 'paragraph', text: words.why(force) },
    { kind: 'link', href: manage, label: words.manage },
    { kind: 'paragraph', text: words.noReply },
  ];
  return { language, ...composeEmail({ language, dir: 'ltr', subject, blocks: [...blocks, ...around] }) };
}

/**
 * The same as a text message of two parts at most, unless its links are longer: titles, as much of a single alert's text as
 * there is room for, where to read more and where to leave.
 */
export function composeAlertText(message: AlertMessage): { readonly language: string; readonly text: string } {
  const { alerts, isDigest, forceName, manage } = message;
  const language = languageOf(message);
  const words = alertWords(language) ?? alertWords('en')!;
  const force = forceName(language);
  const [first] = alerts;
  const titles = alerts.map(({ title }) => title[language] ?? '');
  const end = [
    ...(!isDigest && first?.link !== undefined ? [`${words.moreShort} ${first.link}`] : []),
    `${words.manageShort} ${manage}`,
  ].join('\n');
  const room = LONGEST_TEXT_MESSAGE - end.length - 1;
  const all = isDigest
    ? `${words.digestText(alerts.length, force)} ${titles.join('; ')}`
    : `${force}: ${titles[0]}\n${(first?.text[language] ?? '').replaceAll(/\s+/g, ' ').trim()}`;
  return { language, text: `${shortened(all, Math.max(room, `${force}: ${titles[0]}`.length))}\n${end}` };
}

/** Up to the end of a word. Three dots, since an ellipsis makes every character of a text message cost twice. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 3);
  return `${/\s/.test(text[cut.length] ?? '') ? cut : cut.replace(/\s+\S*$/, '')}...`;
}

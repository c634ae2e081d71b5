import { english } from '../../messages/english.js';
import { fillIn } from '../../messages/fill-in.js';
import type { Language } from '../../messages/language.js';
import type { Text } from '../../messages/words.js';
import { OPEN_END } from '../../primitives/date-patterns.js';

/** No word here changes the one after it: Welsh would turn the first letter of a month that followed `i` or `o` alone. */
const PATTERNS: Readonly<Record<string, { readonly span: string; readonly since: string }>> = {
  en: { span: '{from} to {to}', since: 'From {from}, still happening' },
  cy: { span: '{from} hyd {to}', since: '{from} ymlaen, yn dal i ddigwydd' },
};

/**
 * `1 to 5 March 2026`, `28 February to 3 March 2026`, `About March 2026 to 5 April 2026`; `From 1 March 2026, still
 * happening`. In English, and marked so, where there is no pattern for the language.
 */
export function showInterval(answer: string, asked: Language): Text {
  const language = Object.hasOwn(PATTERNS, asked.tag) ? asked : english;
  const { span, since } = PATTERNS[language.tag]!;
  const [first = '', last = ''] = answer.split('/');
  if (last === OPEN_END) {
    const from = showEnd(first, language);
    return { text: fillIn(since, { from: since.startsWith('{') ? from : inSentence(from) }), lang: language.tag };
  }
  return {
    text: fillIn(span, { from: withoutRepeats(first, last, language), to: inSentence(showEnd(last, language)) }),
    lang: language.tag,
  };
}

function showEnd(end: string, language: Language): string {
  return (end.endsWith('~') ? language.aboutDate(end.slice(0, -1)) : language.date(end)).text;
}

/** The first date without the month and year that it shares with the last. Both languages write day, month and year. */
function withoutRepeats(first: string, last: string, language: Language): string {
  const shown = showEnd(first, language);
  if (first.includes('~') || last.includes('~')) return shown;
  const kept = first.slice(0, 7) === last.slice(0, 7) ? 1 : first.slice(0, 4) === last.slice(0, 4) ? 2 : 3;
  return shown.split(' ').slice(0, kept).join(' ');
}

/** `About March 2026` in the middle of a sentence. A date that begins with its day or month stays as it is. */
function inSentence(shown: string): string {
  return shown.replace(/^(?:About|Tua)(?=[ \u2019])/, (word) => word.toLowerCase());
}

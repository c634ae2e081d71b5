import {
  compareWithLimit,
  formatIsoDate,
  isRealDate,
  parseIsoDate,
  resolveDateLimit,
  UNKNOWN_DATE,
} from '../../primitives/dates.js';
import { plainCharacters } from '../../primitives/text.js';
import { requiredCode, type AnswerFault, type QuestionLogic, type Reading } from '../question-logic.js';
import type { DateInputQuestion } from './shape.js';

export interface DateInputRaw {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly approximate: boolean;
  readonly unknown: boolean;
}

const PARTS = ['day', 'month', 'year'] as const;

/** EDTF: `2026-03-01`; `2026-03-01~`, `2026-03~` or `2026~` when approximate; `XXXX-XX-XX` when unknown. */
export type DateInputAnswer = string;

/**
 * The four forms of a date: raw day, month and year as typed → answer in EDTF → display "1 March 2026" or "About
 * March 2026" → submitted EDTF. A date with a part missing never becomes an answer unless the person says that it
 * is approximate.
 */
export const dateInput: QuestionLogic<DateInputQuestion, DateInputRaw, DateInputAnswer> = {
  blank: { day: '', month: '', year: '', approximate: false, unknown: false },

  read(raw, { allow = [] }): Reading<DateInputAnswer> {
    if (raw.unknown && allow.includes('unknown')) return { answer: UNKNOWN_DATE };
    const typed = {
      day: plainCharacters(raw.day).trim(),
      month: monthNumber(plainCharacters(raw.month).trim()),
      year: plainCharacters(raw.year).trim(),
    };
    if (!typed.day && !typed.month && !typed.year) return {};
    const approximate = raw.approximate && allow.includes('approximate');
    const needed = !approximate ? PARTS : typed.day ? (['month', 'year'] as const) : (['year'] as const);
    const missing = needed.find((part) => !typed[part]);
    if (missing) return { faults: [{ code: 'incomplete', part: missing }] };

    const wrong = PARTS.find((part) => typed[part] && !isPartOfDate(part, typed[part]));
    if (wrong) return { faults: [{ code: 'real', part: wrong }] };
    const parts = {
      year: Number(typed.year),
      ...(typed.month && { month: Number(typed.month) }),
      ...(typed.day && { day: Number(typed.day) }),
    };
    if (!isRealDate(parts)) return { faults: [{ code: 'real', part: 'day' }] };
    return { answer: formatIsoDate(parts) + (approximate ? '~' : '') };
  },

  write(answer) {
    if (answer === UNKNOWN_DATE) return { ...dateInput.blank, unknown: true };
    const { year, month, day } = parseIsoDate(answer.replace('~', ''))!;
    return {
      day: day === undefined ? '' : String(day),
      month: month === undefined ? '' : String(month),
      year: String(year),
      approximate: answer.endsWith('~'),
      unknown: false,
    };
  },

  check(answer, { rules }, { today }) {
    if (answer === UNKNOWN_DATE) return [];
    const date = answer.replace('~', '');
    const faults: AnswerFault[] = [];
    if (rules?.notBefore && compareWithLimit(date, resolveDateLimit(rules.notBefore, today)) < 0)
      faults.push({ code: 'notBefore' });
    if (rules?.notAfter && compareWithLimit(date, resolveDateLimit(rules.notAfter, today)) > 0)
      faults.push({ code: 'notAfter' });
    return faults;
  },

  accept(value, { allow = [] }) {
    if (typeof value !== 'string') return undefined;
    if (value === UNKNOWN_DATE) return allow.includes('unknown') ? value : undefined;
    if (value.endsWith('~'))
      return allow.includes('approximate') && parseIsoDate(value.slice(0, -1)) ? value : undefined;
    return parseIsoDate(value)?.day ? value : undefined;
  },

  display(answer, _question, _words, language) {
    if (answer === UNKNOWN_DATE) return [language.phrase('unknownDate')];
    return [answer.endsWith('~') ? language.aboutDate(answer.slice(0, -1)) : language.date(answer)];
  },

  operators: ['answered', 'before', 'after'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'incomplete',
    'real',
    ...(['notBefore', 'notAfter'] as const).filter((rule) => question.rules?.[rule] !== undefined),
  ],
};

/**
 * First letters of the months in English and Welsh, all different. People type a month as a word too, and a journey
 * does not remember in which language.
 */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec ion chw maw ebr mai meh gor aws med hyd tac rha'.split(
  ' ',
);

/** `March`, `mar.` or `Mawrth` → `3`; anything else as it is. */
function monthNumber(text: string): string {
  const month = /^[a-z]{3,}\.?$/i.test(text) ? MONTHS.indexOf(text.slice(0, 3).toLowerCase()) : -1;
  return month < 0 ? text : String((month % 12) + 1);
}

function isPartOfDate(part: 'day' | 'month' | 'year', text: string): boolean {
  if (part === 'year') return /^[1-9]\d{3}$/.test(text);
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= (part === 'day' ? 31 : 12);
}

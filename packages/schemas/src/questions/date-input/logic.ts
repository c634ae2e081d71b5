import { compareWithLimit, parseIsoDate, resolveDateLimit, UNKNOWN_DATE } from '../../primitives/dates.js';
import { OPEN_END, REVERSED_INTERVAL } from '../../primitives/date-patterns.js';
import { requiredCode, type AnswerFault, type QuestionLogic, type Reading } from '../question-logic.js';
import { showInterval } from './interval-words.js';
import { DATE_PARTS, readDate, type DatePart } from './read-date.js';
import type { DateInputQuestion, DatePrecision } from './shape.js';

/** `day`, `month` and `year` are the first date of an interval; `until…` its last, where the question has one. */
export interface DateInputRaw {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly approximate: boolean;
  readonly unknown: boolean;
  readonly untilDay?: string;
  readonly untilMonth?: string;
  readonly untilYear?: string;
  readonly untilApproximate?: boolean;
  readonly interval?: boolean;
  readonly ongoing?: boolean;
}

/** The boxes of the last date, by what they hold. */
export const UNTIL_PARTS = { day: 'untilDay', month: 'untilMonth', year: 'untilYear' } as const;

/**
 * EDTF: `2026-03-01`; `2026-03-01~`, `2026-03~` or `2026~` when approximate; `2026-03-01/2026-03-05` from the first to the
 * last or some time between them; `2026-03-01/..` since then and still happening; `XXXX-XX-XX` when unknown.
 */
export type DateInputAnswer = string;

/**
 * The four forms of a date: raw day, month and year as typed → answer in EDTF → display "1 March 2026", "About
 * March 2026" or "1 to 5 March 2026" → submitted EDTF. A date with a part missing never becomes an answer unless the
 * person says that it is approximate.
 */
export const dateInput: QuestionLogic<DateInputQuestion, DateInputRaw, DateInputAnswer> = {
  blank: { day: '', month: '', year: '', approximate: false, unknown: false },

  read(raw, { allow = [] }): Reading<DateInputAnswer> {
    const says = (precision: DatePrecision): boolean => raw[precision] === true && allow.includes(precision);
    if (says('unknown')) return { answer: UNKNOWN_DATE };
    const approximate = says('approximate');
    const first = readDate(raw, approximate);
    const mark = approximate ? '~' : '';
    if (!says('interval')) {
      if (!first) return {};
      if ('fault' in first) return { faults: [{ code: first.fault, part: first.part }] };
      return { answer: first.date + mark + (says('ongoing') ? `/${OPEN_END}` : '') };
    }
    const untilApproximate = raw.untilApproximate === true && allow.includes('approximate');
    const last = readDate(
      { day: raw.untilDay ?? '', month: raw.untilMonth ?? '', year: raw.untilYear ?? '' },
      untilApproximate,
    );
    if (!first && !last) return {};
    const faults = [endFault(first, (part) => part), endFault(last, (part) => UNTIL_PARTS[part])].flat();
    if (faults.length || !first || !last || 'fault' in first || 'fault' in last) return { faults };
    return { answer: `${first.date}${mark}/${last.date}${untilApproximate ? '~' : ''}` };
  },

  write(answer) {
    if (answer === UNKNOWN_DATE) return { ...dateInput.blank, unknown: true };
    const [first = '', last] = answer.split('/');
    const begun = { ...dateInput.blank, ...boxesOf(first), approximate: first.endsWith('~') };
    if (last === undefined) return begun;
    if (last === OPEN_END) return { ...begun, ongoing: true };
    const { day, month, year } = boxesOf(last);
    const ended = { untilDay: day, untilMonth: month, untilYear: year, untilApproximate: last.endsWith('~') };
    return { ...begun, ...ended, interval: true };
  },

  check(answer, { rules }, { today }) {
    if (answer === UNKNOWN_DATE) return [];
    if (REVERSED_INTERVAL.test(answer)) return [{ code: 'order', part: 'untilDay' }];
    const ends = answer.split('/').filter((end) => end !== OPEN_END);
    return ends.flatMap((end, index) => {
      const date = end.replace('~', '');
      // Of one date all three boxes are wrong; of two, the boxes of one.
      const at = ends.length > 1 ? { part: index ? 'untilDay' : 'day' } : {};
      const faults: AnswerFault[] = [];
      if (rules?.notBefore && compareWithLimit(date, resolveDateLimit(rules.notBefore, today)) < 0)
        faults.push({ code: 'notBefore', ...at });
      if (rules?.notAfter && compareWithLimit(date, resolveDateLimit(rules.notAfter, today)) > 0)
        faults.push({ code: 'notAfter', ...at });
      return faults;
    });
  },

  accept(value, { allow = [] }) {
    if (typeof value !== 'string') return undefined;
    if (value === UNKNOWN_DATE) return allow.includes('unknown') ? value : undefined;
    const [first = '', last, ...more] = value.split('/');
    const approximate = allow.includes('approximate');
    if (more.length || !isEnd(first, approximate)) return undefined;
    if (last === undefined) return value;
    const allowed =
      last === OPEN_END ? allow.includes('ongoing') : allow.includes('interval') && isEnd(last, approximate);
    return allowed ? value : undefined;
  },

  display(answer, _question, _words, language) {
    if (answer === UNKNOWN_DATE) return [language.phrase('unknownDate')];
    if (answer.includes('/')) return [showInterval(answer, language)];
    return [answer.endsWith('~') ? language.aboutDate(answer.slice(0, -1)) : language.date(answer)];
  },

  operators: ['answered', 'before', 'after'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'incomplete',
    'real',
    ...(question.allow?.includes('interval') ? ['order'] : []),
    ...(['notBefore', 'notAfter'] as const).filter((rule) => question.rules?.[rule] !== undefined),
  ],
};

/** What keeps one end of an interval from being a date. An end that was left empty lacks its day first. */
function endFault(read: ReturnType<typeof readDate>, partOf: (part: DatePart) => string): AnswerFault[] {
  if (!read) return [{ code: 'incomplete', part: partOf('day') }];
  return 'fault' in read ? [{ code: read.fault, part: partOf(read.part) }] : [];
}

function isEnd(text: string, approximate: boolean): boolean {
  return text.endsWith('~') ? approximate && parseIsoDate(text.slice(0, -1)) !== undefined : !!parseIsoDate(text)?.day;
}

function boxesOf(end: string): Record<DatePart, string> {
  const parts = parseIsoDate(end.replace('~', ''));
  return Object.fromEntries(DATE_PARTS.map((part) => [part, parts?.[part]?.toString() ?? ''])) as Record<
    DatePart,
    string
  >;
}

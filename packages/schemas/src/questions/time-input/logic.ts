import { requiredCode, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import type { Text } from '../../messages/words.js';
import { readTime, writeTime } from './clock.js';
import { timePattern, UNKNOWN_TIME } from './pattern.js';
import type { TimeInputQuestion } from './shape.js';

export interface TimeInputRaw {
  readonly time: string;
  /** The later of two times. */
  readonly until: string;
  readonly approximate: boolean;
  readonly between: boolean;
  readonly ongoing: boolean;
  readonly unknown: boolean;
}

/**
 * As EDTF writes dates: `14:05`; `14:05~` when approximate; `14:05/15:30` between two times; `14:05/..` since then and
 * still happening; `XX:XX` when unknown. Local time in Europe/London.
 */
export type TimeInputAnswer = string;

export const timeInput: QuestionLogic<TimeInputQuestion, TimeInputRaw, TimeInputAnswer> = {
  blank: { time: '', until: '', approximate: false, between: false, ongoing: false, unknown: false },

  read(raw, { allow = [] }) {
    const says = (precision: (typeof allow)[number]): boolean => raw[precision] && allow.includes(precision);
    if (says('unknown')) return { answer: UNKNOWN_TIME };
    const parts = says('between') ? (['time', 'until'] as const) : (['time'] as const);
    if (parts.every((part) => raw[part].trim() === '')) return {};
    const faults: AnswerFault[] = [];
    const times = parts.map((part) => {
      // A question that allows nothing but a time has one box, which is the question itself.
      const at = allow.length ? { part } : {};
      if (raw[part].trim() === '') faults.push({ code: 'incomplete', ...at });
      else {
        const read = readTime(raw[part]);
        if ('time' in read) return read.time + (says('approximate') ? '~' : '');
        faults.push({ code: read.fault, ...at });
      }
      return '';
    });
    if (faults.length) return { faults };
    return { answer: times.join('/') + (parts.length === 1 && says('ongoing') ? '/..' : '') };
  },

  write(answer) {
    if (answer === UNKNOWN_TIME) return { ...timeInput.blank, unknown: true };
    const [time = '', until] = answer.replace(/~/g, '').split('/');
    const between = until !== undefined && until !== '..';
    return {
      time: writeTime(time),
      until: between ? writeTime(until) : '',
      approximate: answer.includes('~'),
      between,
      ongoing: until === '..',
      unknown: false,
    };
  },

  check: () => [],

  accept: (value, { allow = [] }) =>
    typeof value === 'string' && new RegExp(timePattern(allow)).test(value) ? value : undefined,

  display(answer, _question, _words, language) {
    if (answer === UNKNOWN_TIME) return [language.phrase('unknownDate')];
    const [time = '', until] = answer.replace(/~/g, '').split('/');
    const lines: Text[] = [{ text: time }];
    // A line each, and no word put before a time: languages change the words around a number in their own ways.
    if (until === '..') lines.push(language.phrase('ongoing'));
    else if (until !== undefined) lines.splice(0, 1, language.phrase('between'), { text: time }, { text: until });
    if (answer.includes('~')) lines.push(language.phrase('approximate'));
    return lines;
  },

  operators: ['answered'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'real',
    'half',
    ...(question.allow?.includes('between') ? ['incomplete'] : []),
  ],
};

import type { Page } from '../definition/shape.js';
import type { RawAnswers } from '../engine/types.js';
import type { Raw, RawOf } from '../questions/logic.js';
import type { Question, QuestionType } from '../questions/shapes.js';
import type { Chance } from './random-answers.js';

const RIGHT = ['Bread', 'ABC123', 'X', '07700 900123', 'name@example.com', 'cf103nq', '490154203237518', 'one\ntwo'];
const WRONG = ['', ' ', 'x'.repeat(600), '\u0000', '\ud800', '😀'.repeat(130), '<b>', '__proto__'];

const BLANK_ADDRESS = { line1: '', line2: '', town: '', county: '', postcode: '' };

/** What somebody might type on a page: mostly right, so that the journey gets somewhere; often wrong; at times absurd. */
export function randomRaw({ questions = [] }: Page, chance: Chance): RawAnswers {
  const typed = questions.filter(() => chance.happens(0.95));
  return Object.fromEntries(typed.map((question) => [question.id, rawFor(question, chance)]));
}

function rawFor(question: Question, chance: Chance): Raw {
  const typed = typedFor(question, chance);
  return question.preferNotToSay && chance.happens(0.2) ? { preferNotToSay: true, typed } : typed;
}

function typedFor(question: Question, chance: Chance): RawOf<QuestionType> {
  const isRight = chance.happens(0.9);
  const text = (): string => chance.pick(chance.happens(0.9) ? RIGHT : WRONG);
  switch (question.type) {
    case 'radios':
    case 'select':
      return isRight ? chance.pick(question.options).id : chance.pick(['', 'nonsense', '__proto__']);
    case 'checkboxes':
      if (!isRight) return chance.pick<string[]>([[], ['nonsense'], question.options.map(({ id }) => id)]);
      return question.options.filter(({ none }) => !none && chance.happens(0.5)).map(({ id }) => id);
    case 'declaration':
      return isRight;
    case 'person-description':
      return {
        relationship: isRight ? chance.pick(['', 'stranger']) : '__proto__',
        age: isRight ? chance.pick(['', 'from-65', 'unknown']) : 'x',
        height: '',
        build: chance.pick(['', 'slim']),
        hair: text(),
        eyes: '',
        clothing: isRight ? '' : text(),
        features: '',
        unknown: chance.happens(0.2),
      };
    case 'location':
      return {
        words: isRight ? chance.pick(['', 'Outside the library']) : text(),
        postcode: isRight ? chance.pick(['', 'cf103nq']) : text(),
        position: chance.pick(['', '51.48123,-3.17909', '51.48123,-3.17909,12', '91,0', ',']),
        railway: chance.happens(0.1),
        unknown: chance.happens(0.3),
      };
    case 'area':
      return isRight
        ? { search: '', area: 'NC04', name: 'City Centre' }
        : { search: text(), area: chance.pick(['', '../x']), name: text() };
    case 'autocomplete':
      return isRight
        ? chance.pick([
            { option: chance.pick(question.options).id, text: '' },
            { option: '', text: chance.pick(question.options).label },
          ])
        : { option: chance.pick(['', '__proto__']), text: text() };
    case 'file-upload':
      return isRight
        ? [
            {
              upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e',
              name: 'photo.jpg',
              size: 2_400_000,
              caption: text(),
              sha256: '0a'.repeat(32),
              type: 'image/jpeg',
            },
          ]
        : [{ upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e', name: 'a.txt', size: 0, caption: '', fault: 'empty' }];
    case 'email':
      return isRight ? 'name@example.com' : text();
    case 'telephone':
      return isRight ? chance.pick(['07700 900123', '+353 1 234 5678', '020 7946 0018 ext 12']) : text();
    case 'name':
      return isRight ? { first: 'Siân', last: 'Llwyd' } : { first: text(), last: text() };
    case 'address':
      if (chance.happens(0.1)) return { ...BLANK_ADDRESS, where: 'no-fixed-address' };
      if (chance.happens(0.1)) return { ...BLANK_ADDRESS, search: text() };
      if (chance.happens(0.1))
        return { ...BLANK_ADDRESS, where: 'outside-uk', line1: text(), town: text(), country: text() };
      return isRight
        ? { line1: '12 Stryd Fawr', line2: '', town: 'Caerdydd', county: '', postcode: 'cf103nq' }
        : { line1: text(), line2: text(), town: text(), county: text(), postcode: text() };
    case 'date-input':
      return {
        day: isRight ? chance.pick(['1', '14']) : chance.pick(['', '31', '0', 'x']),
        month: isRight ? chance.pick(['6', 'June', '02']) : chance.pick(['', '13', 'x']),
        year: chance.pick(['2026', '2026', '2025', '2024', '1999', '2030', isRight ? '2026' : '']),
        untilDay: chance.pick(['2', '15', '', isRight ? '28' : 'x']),
        untilMonth: isRight ? chance.pick(['6', 'June', '12']) : '',
        untilYear: chance.pick(['2026', '2025', isRight ? '2026' : '']),
        approximate: chance.happens(0.2),
        untilApproximate: chance.happens(0.2),
        interval: chance.happens(0.3),
        ongoing: chance.happens(0.2),
        unknown: chance.happens(0.1),
      };
    case 'vehicle-registration':
      return {
        registration: isRight ? chance.pick(['AB12 CDE', 'a123bcd', 'AB-123-CD']) : text(),
        foreign: chance.happens(0.4),
        country: isRight ? chance.pick(['', 'France']) : text(),
      };
    case 'time-input':
      return {
        time: isRight ? chance.pick(['14:30', '2pm', '١٤:٣٠']) : chance.pick(['', '2:30', 'late']),
        until: isRight ? '11pm' : '',
        approximate: chance.happens(0.3),
        between: chance.happens(0.3),
        ongoing: chance.happens(0.2),
        unknown: chance.happens(0.1),
      };
    case 'yes-no':
      return isRight ? chance.pick(['yes', 'no']) : chance.pick(['', 'maybe']);
    case 'number-input':
    case 'money':
      return isRight ? chance.pick(['5', '12', '1,234', '٧']) : chance.pick(['', 'many', '-1', '1e9', '9'.repeat(400)]);
    case 'text-input':
    case 'textarea':
      return rightText(question, chance, isRight ? chance.pick(RIGHT) : chance.pick(WRONG));
  }
}

function rightText(question: Question, chance: Chance, otherwise: string): string {
  const format = question.type === 'text-input' ? question.rules.format : undefined;
  if (!format || chance.happens(0.1)) return otherwise;
  return { postcode: 'cf103nq', imei: '490154203237518' }[format];
}

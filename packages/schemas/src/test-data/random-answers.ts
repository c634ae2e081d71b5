import { askPage, meetsCondition } from '../definition/relevance.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { logicOf, type Answer } from '../questions/logic.js';
import type { Question } from '../questions/shapes.js';

/** A repeatable source of chance: the same seed gives the same report. */
export class Chance {
  constructor(private state: number) {}

  /** 0 ≤ n < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }
}

const LINES = [
  'Ana',
  'Siân Llwyd',
  "O'Connor",
  'A',
  '12 Stryd Fawr',
  'x'.repeat(100),
  '😀'.repeat(25),
  'مرحبا',
  'ABC123',
  'Z9',
];
const DATES = [
  '2026-06-15',
  '2026-06-16',
  '2025-06-15',
  '2024-02-29',
  '1999-12-31',
  '2000-01-01',
  '2026-06-15~',
  '2026-06~',
  '2026-07~',
  '2026~',
  '2027~',
  '2025~',
  'XXXX-XX-XX',
  '2026-03-01/2026-03-05',
  '2026-03-05/2026-03-01',
  '2026-03-10/2026-03~',
  '2026-06-15~/2026-06-16',
  '2025-05~/2026~',
  '2026-02~/2024-02-29',
  '2026-06-15/..',
  '2024~/..',
  '2026-07-01/..',
];

const POSITIONS: readonly unknown[] = [
  { latitude: 51.48123, longitude: -3.17909, source: 'map' },
  { latitude: 51.48123, longitude: -3.17909, accuracy: 12, source: 'device' },
  { latitude: -90, longitude: 180, accuracy: 0, source: 'device' },
  { latitude: 90.00001, longitude: 0, source: 'map' },
  { latitude: 0, longitude: -180.5, source: 'map' },
  { latitude: 51, longitude: -3, accuracy: 12, source: 'map' },
  { latitude: 51, longitude: -3, source: 'device' },
  { latitude: 51, longitude: -3, accuracy: 0.5, source: 'device' },
  { latitude: 51, longitude: -3, accuracy: -1, source: 'device' },
  { latitude: 51, longitude: -3, accuracy: 30_000_000, source: 'device' },
  { latitude: '51', longitude: -3, source: 'map' },
  { latitude: 51, longitude: -3, source: 'radio' },
  { latitude: 51, longitude: -3, source: 'map', altitude: 4 },
  { latitude: 51, source: 'map' },
  null,
  '51,-3',
];

const HEX = '0123456789abcdef'.split('');

function randomFile(chance: Chance): object {
  const digits = (count: number): string => Array.from({ length: count }, () => chance.pick(HEX)).join('');
  return {
    upload: `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`,
    name: chance.pick([...LINES, 'photo.jpg']),
    size: chance.pick([1, 2_400_000, 10_000_000, ...(chance.happens(0.1) ? [0, 1.5, 10_000_001] : [])]),
    sha256: digits(chance.happens(0.97) ? 64 : 63),
    type: chance.pick(['image/jpeg', 'application/pdf', ...(chance.happens(0.1) ? ['video/mp4', 'text/html'] : [])]),
    ...(chance.happens(0.4) && { caption: chance.pick(LINES) }),
  };
}

/** What no form would make, for any question. */
const ODDITIES: readonly unknown[] = [
  null,
  0,
  1.5,
  true,
  false,
  '',
  ' ',
  ' x',
  'x\n',
  'x\u0000y',
  '\ud800',
  'x'.repeat(5000),
  '😀'.repeat(41),
  [],
  ['x'],
  ['bell', 'bell'],
  {},
  { preferNotToSay: true },
  { preferNotToSay: false },
  { preferNotToSay: true, first: 'A', last: 'B' },
  { first: 'A' },
  { line1: 'A', town: 'B', postcode: 'nope' },
  { line1: 'A', town: 'B', country: 'Ireland' },
  { country: 'Ireland' },
  { noFixedAddress: true },
  { words: 'A', railway: true },
  { railway: false },
  { unknown: true },
  { words: ' A' },
  { position: {} },
  { noFixedAddress: false },
  { noFixedAddress: true, country: 'Ireland' },
  { first: 'A', last: ' B' },
  { first: 'A', last: 'B', extra: 'C' },
  '2026-02-30',
  '2026-13~',
  '2023-02-29',
  '0999-01-01',
  '2026-06',
  'XXXX',
  '2026-02-30/2026-03-01',
  '2026-03-01/2026-02-30',
  '../2026-03-01',
  '2026-03-01/',
  '2026-03-01/../..',
  'XXXX-XX-XX/..',
  'XXXX-XX-XX~',
  'yes',
  'no',
  'car',
  '999',
  'a@b',
  'a@b.uk',
];

/** An answer that the question may well accept; now and then one that breaks a rule. */
function randomAnswer(question: Question, chance: Chance): unknown {
  switch (question.type) {
    case 'radios':
    case 'select':
      return chance.pick(question.options).id;
    case 'checkboxes': {
      const chosen = question.options.filter(({ none }) => !none && chance.happens(0.5)).map(({ id }) => id);
      return chosen.length ? chosen : [chance.pick(question.options).id];
    }
    case 'text-input':
      switch (question.rules.format) {
        case 'postcode':
          return chance.pick(['SW1A 2AA', 'CF10 3NQ', 'M1 1AE', 'sw1a 2aa', 'GIR 0AA']);
        case 'imei':
          return chance.pick(['490154203237518', '49015420323751', '4901542032375180']);
        case undefined:
          return chance.pick(LINES).slice(0, chance.happens(0.9) ? question.rules.maxLength : 200) || 'x';
      }
    // eslint-disable-next-line no-fallthrough -- every format returns above
    case 'textarea':
      return chance
        .pick([...LINES, 'one\ntwo'])
        .slice(0, 40)
        .trim();
    case 'date-input':
      return chance.pick(DATES);
    case 'person-description':
      return chance.pick<unknown>([
        { unknown: true },
        { unknown: true, age: 'from-65' },
        { age: 'from-65', hair: chance.pick(LINES) },
        { relationship: 'stranger', clothing: 'one\ntwo' },
        { build: 'x' },
        { eyes: 'blue', features: 'x'.repeat(501) },
        {},
      ]);
    case 'location':
      return {
        ...(chance.happens(0.7) && { words: chance.pick([...LINES, 'one\ntwo', 'x'.repeat(501)]) }),
        ...(chance.happens(0.4) && { postcode: chance.pick(['CF10 3NQ', 'cf103nq', 'nope']) }),
        ...(chance.happens(0.5) && { position: chance.pick(POSITIONS) }),
        ...(chance.happens(0.1) && { railway: chance.happens(0.9) }),
        ...(chance.happens(0.3) && { unknown: chance.happens(0.9) }),
      };
    case 'area':
      return chance.pick<unknown>([
        { id: 'NC04', name: 'City Centre' },
        { id: '00BKX6', name: chance.pick(LINES) },
        { id: 'NC/04', name: 'City Centre' },
        { id: 'NC04', name: 'x'.repeat(151) },
        { id: 'NC04' },
      ]);
    case 'autocomplete':
      return chance.happens(0.8)
        ? chance.pick(question.options).id
        : chance.pick<unknown>([
            { text: chance.pick(LINES) },
            { text: ' x' },
            { text: 'x'.repeat(101) },
            {},
            'nowhere',
          ]);
    case 'email':
      return chance.pick([
        'ana@example.com',
        'a.b+c@mail.example.co.uk',
        'ana@example',
        `${'a'.repeat(64)}@example.com`,
      ]);
    case 'telephone':
      return chance.pick([
        '07700900123',
        '+447700900123',
        '+44770090012',
        '+15550100;ext=12',
        '0123',
        '02079460000',
        '02079460000;ext=1',
      ]);
    case 'name':
      return { first: chance.pick(LINES), last: chance.pick(LINES) };
    case 'address':
      if (chance.happens(0.1)) return { noFixedAddress: true };
      return {
        line1: chance.pick(LINES),
        town: chance.pick(LINES),
        postcode: 'CF10 3NQ',
        ...(chance.happens(0.3) && { county: 'Gwent' }),
        ...(chance.happens(0.2) && { country: 'Iwerddon', postcode: 'D02 X285' }),
      };
    case 'vehicle-registration':
      return chance.pick([
        { registration: 'AB12 CDE' },
        { registration: 'A 1' },
        { registration: 'ab12cde' },
        { registration: 'AB-123-CD' },
        { registration: 'AB-123-CD', foreign: true },
        { registration: 'AB-123-CD', foreign: true, country: 'France' },
        { registration: '😀'.repeat(21), foreign: true },
        { registration: 'AB12 CDE', foreign: true, country: 'x'.repeat(101) },
        { registration: 'AB12 CDE', country: 'France' },
      ]);
    case 'time-input':
      return chance.pick(['00:00', '14:05', '24:00', '14:05~', '22:00/01:30', '14:05~/15:00', '14:05/..', 'XX:XX']);
    case 'yes-no':
      return chance.happens(0.5);
    case 'number-input':
      return chance.pick([0, 1, 2.5, 12, 90, 90.5, 91, -1, 1e12]);
    case 'money':
      return chance.pick([0, 1, 100, 4999, 5000, 123_450, 1_000_000, 1_000_001, -100, 0.5]);
    case 'declaration':
      return true;
    case 'file-upload':
      return Array.from({ length: 1 + chance.below(chance.happens(0.9) ? 3 : 5) }, () => randomFile(chance));
  }
}

const context = { today: '2026-06-15' };

/** Mostly an answer that keeps the rules: many questions in a row would otherwise leave no report whole. */
function likelyAnswer(question: Question, chance: Chance): unknown {
  if (question.preferNotToSay && chance.happens(0.2)) return { preferNotToSay: true };
  const mayBreakRules = chance.happens(0.02);
  for (let tries = 0; tries < 20; tries += 1) {
    const candidate = randomAnswer(question, chance);
    const answer = logicOf(question).accept(candidate, question);
    if (mayBreakRules || (answer !== undefined && logicOf(question).check(answer, question, context).length === 0)) {
      return candidate;
    }
  }
  return undefined;
}

function answerPage(page: Page, known: Readonly<Record<string, unknown>>, chance: Chance): Record<string, unknown> {
  return {
    ...askPage(
      page,
      (id) => known[id] as Answer | undefined,
      (question) => (question.optional && chance.happens(0.4) ? undefined : (likelyAnswer(question, chance) as Answer)),
      context,
    ).answers,
  };
}

/** Answers along the path that they themselves open. Most such sets can be sent; a few lead to an exit page. */
export function randomAnswers(service: ServiceDefinition, chance: Chance): Record<string, unknown> {
  const mayExit = chance.happens(0.1);
  for (;;) {
    const { answers, exited } = answersOnce(service, chance);
    if (mayExit || !exited) return answers;
  }
}

function answersOnce(
  service: ServiceDefinition,
  chance: Chance,
): { readonly answers: Record<string, unknown>; readonly exited: boolean } {
  const answers: Record<string, unknown> = {};
  const holds = (condition: Page['condition']): boolean =>
    meetsCondition(condition, (id) => answers[id] as Answer | undefined, context);
  for (const section of service.sections) {
    if (!holds(section.condition)) continue;
    for (const page of section.pages) {
      if (!holds(page.condition)) continue;
      if (page.exit) return { answers, exited: true };
      if (page.repeat) {
        const count = 1 + chance.below(page.repeat.max);
        answers[page.id] = Array.from({ length: count }, () => answerPage(page, answers, chance));
      } else {
        Object.assign(answers, answerPage(page, answers, chance));
      }
    }
  }
  return { answers, exited: false };
}

/** Breaks a set of answers in one place: an answer lost, put where it does not belong, or replaced by an oddity. */
export function spoil(
  service: ServiceDefinition,
  answers: Readonly<Record<string, unknown>>,
  chance: Chance,
): Record<string, unknown> {
  const spoilt = structuredClone(answers) as Record<string, unknown>;
  const questions = service.sections.flatMap(({ pages }) => pages.flatMap(({ questions = [] }) => questions));
  const target = chance.pick([...Object.keys(spoilt), chance.pick(questions).id]);
  const list = spoilt[target];
  if (Array.isArray(list) && typeof list[0] === 'object' && chance.happens(0.7)) {
    const item = chance.pick(list as Record<string, unknown>[]);
    item[chance.pick([...Object.keys(item), chance.pick(questions).id])] = chance.pick(ODDITIES);
    return spoilt;
  }
  const question = questions.find(({ id }) => id === target);
  const way = chance.next();
  if (way < 0.25) delete spoilt[target];
  else if (way < 0.5 && question) spoilt[target] = randomAnswer(question, chance);
  else if (way < 0.55) spoilt['constructor'] = 'x';
  else if (way < 0.6 && Array.isArray(list)) spoilt[target] = [...list, ...list, ...list];
  else spoilt[target] = chance.pick(ODDITIES);
  return spoilt;
}

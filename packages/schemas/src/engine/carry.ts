import type { CarrySource } from '../definition/carry-shape.js';
import { askStored, relevance, type Relevance } from '../definition/relevance.js';
import type { Page } from '../definition/shape.js';
import { pagesOf } from '../definition/walk.js';
import { english } from '../messages/english.js';
import type { Text, Words } from '../messages/words.js';
import { parseIsoDate } from '../primitives/dates.js';
import { logicOf } from '../questions/logic.js';
import { isPreferNotToSay } from '../questions/prefer-not-to-say.js';
import type { Context } from '../questions/question-logic.js';
import type { Question } from '../questions/shapes.js';
import type { Reader } from './journey.js';
import type { PageParts } from './page-parts.js';
import type { JourneyState } from './types.js';

interface Carried {
  readonly text: string;
  /** The number by which the sentence takes its form. */
  readonly number?: number;
}

/** Words into which earlier answers are carried: the same reader where the service carries none. */
export const carry: PageParts['carry'] = (service, state, reader, context) => {
  const pages = pagesOf(service);
  if (!pages.some((page) => page.carry)) return reader;
  const found = relevance(service, state.answers, context);
  const own = reader.words;
  const text: Words['text'] = (path, source) => {
    const page = source.includes('{') ? pageOf(pages, path) : undefined;
    if (!page?.carry) return own.text(path, source);
    const values: Record<string, Carried> = {};
    for (const [name, from] of Object.entries(page.carry)) {
      if (!source.includes(`{${name}}`)) continue;
      const value = carriedFrom(from, pages, found, state, { ...reader, words }, context);
      if (!value) return own.text(`${path}.missing`, page.wordings?.[`${path}.missing`] ?? '');
      values[name] = value;
    }
    return filled(path, source, page, values, reader);
  };
  const words: Words = {
    lang: own.lang,
    text,
    label: (question) => text(`questions.${question.id}.label`, question.label),
    option: (question, option) => text(`questions.${question.id}.options.${option.id}.label`, option.label),
  };
  return { ...reader, words };
};

function pageOf(pages: readonly Page[], path: string): Page | undefined {
  const [kind, id] = path.split('.');
  return pages.find((page) =>
    kind === 'pages' ? page.id === id : page.questions?.some((question) => question.id === id),
  );
}

/** The form that the number asks for, in the language that the sentence is in. */
function filled(
  path: string,
  source: string,
  page: Page,
  values: Readonly<Record<string, Carried>>,
  { words, language }: Reader,
): Text {
  let sentence = words.text(path, source);
  const number = Object.values(values).find((value) => value.number !== undefined)?.number;
  if (number !== undefined) {
    const isTranslated = sentence.lang === words.lang && words.lang !== 'en';
    const form = `${path}.${(isTranslated ? language : english).plural(number)}`;
    const own = isTranslated ? words.text(form, '').text : page.wordings?.[form];
    if (own) sentence = { ...sentence, text: own };
  }
  return { ...sentence, text: fillCarried(sentence.text, values) };
}

function fillCarried(sentence: string, values: Readonly<Record<string, Carried>>): string {
  return sentence.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, name: string) => values[name]?.text ?? whole);
}

function carriedFrom(
  source: CarrySource,
  pages: readonly Page[],
  found: Relevance,
  { items }: JourneyState,
  { words, language }: Reader,
  context: Context,
): Carried | undefined {
  const isRelevant = (page: Page): boolean => found.pages.some((each) => each.page === page);
  if ('count' in source) {
    const page = pages.find(({ id }) => id === source.count);
    const number = page && isRelevant(page) ? (items[page.id]?.length ?? 0) : 0;
    return number ? { text: language.number(number), number } : undefined;
  }
  const id = 'question' in source ? source.question : 'sum' in source ? source.sum : source.daysSince;
  const page = pages.find(({ questions = [] }) => questions.some((question) => question.id === id));
  const question = page?.questions?.find((each) => each.id === id);
  if (!page || !question) return undefined;
  if ('sum' in source) {
    if (!isRelevant(page)) return undefined;
    const numbers = (items[page.id] ?? [])
      .map((item) => askStored(page, (each) => found.answers[each], item, context).answers[id])
      .filter((answer) => typeof answer === 'number');
    // Sums of tenths are not tenths in binary.
    const total = Math.round(numbers.reduce((sum, each) => sum + each, 0) * 1e6) / 1e6;
    return numbers.length ? line(question, total, words, language) : undefined;
  }
  const answer = found.answers[id];
  // What somebody would not say is not said back to them in the middle of a sentence.
  if (answer === undefined || isPreferNotToSay(answer)) return undefined;
  const isDate = question.type === 'date-input';
  // Only a whole date fits a sentence: "About March 2026" and "Not known" are sentences of their own.
  const date = isDate && typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) ? answer : undefined;
  if (isDate && !date) return undefined;
  if ('question' in source) return line(question, answer, words, language);
  const number = date ? daysBetween(date, context.today) : -1;
  return number >= 0 ? { text: language.number(number), number } : undefined;
}

/** What check answers shows, where that is one line. */
function line(
  question: Question,
  answer: Relevance['answers'][string],
  words: Words,
  language: Reader['language'],
): Carried | undefined {
  const [shown, ...more] = logicOf(question).display(answer, question, words, language);
  return shown && !more.length ? { text: isolate(shown.text) } : undefined;
}

/** Keeps the direction of what a person typed from reaching the sentence around it (Unicode FSI and PDI). */
function isolate(text: string): string {
  return `\u2068${text.replace(/[\u2066-\u2069\u202A-\u202E]/g, '')}\u2069`;
}

function daysBetween(from: string, to: string): number {
  const [start = NaN, end = NaN] = [from, to].map((date) => {
    const { year, month = 1, day = 1 } = parseIsoDate(date) ?? { year: NaN };
    return Date.UTC(year, month - 1, day);
  });
  return Math.round((end - start) / 86_400_000);
}

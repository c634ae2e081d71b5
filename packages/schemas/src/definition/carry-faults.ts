import type { Question, QuestionType } from '../questions/shapes.js';
import type { CarrySource } from './carry-shape.js';
import { carriedStrings, placeholdersIn, type CarriedString } from './carried-strings.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import { addWords } from './page-words.js';
import type { Page, ServiceDefinition } from './shape.js';
import { placedPages, placedQuestions, type PlacedPage, type PlacedQuestion } from './walk.js';

/** Types whose answer is one line that can stand in a sentence. Long texts, files and lists are repeated nowhere. */
const CARRIED: readonly QuestionType[] = [
  'autocomplete',
  'date-input',
  'money',
  'name',
  'number-input',
  'radios',
  'select',
  'text-input',
  'vehicle-registration',
];
const LONGEST_TEXT = 100;

/** Placeholders that stand for nothing, stand for what cannot be carried, or have no sentence to take their place. */
export function carryFaults(service: ServiceDefinition): DefinitionFault[] {
  const pages = placedPages(service);
  const questions = placedQuestions(service);
  return [
    ...outsidePages(service),
    ...pages.flatMap(({ page, path }, index) => [
      ...Object.entries(page.carry ?? {}).flatMap(([name, source]) =>
        sourceFaults(source, [...path, 'carry', name], page, pages.slice(0, index), questions),
      ),
      ...wordFaults(page, path),
    ]),
  ];
}

/** Words that belong to no page have nothing before them. */
function outsidePages(service: ServiceDefinition): DefinitionFault[] {
  const words = new Map<string, string>();
  addWords(words, '', service, ['title']);
  addWords(words, 'confirmation', service.confirmation, ['title', 'next']);
  const sections = service.sections.map(({ title }, index) => [`sections[${index}].title`, title] as const);
  return [...words, ...sections].flatMap(([path, text]) =>
    placeholdersIn(text).map((name) => fault([path], `"{${name}}"`, 'no placeholder, because only pages have any')),
  );
}

function sourceFaults(
  source: CarrySource,
  path: Path,
  to: Page,
  before: readonly PlacedPage[],
  questions: readonly PlacedQuestion[],
): DefinitionFault[] {
  if ('count' in source) {
    const lists = before.filter(({ page }) => page.repeat).map(({ page }) => page.id);
    if (lists.includes(source.count)) return [];
    const guess = { word: source.count, among: lists };
    return [fault([...path, 'count'], describe(source.count), 'the id of an earlier page with a repeat', guess)];
  }
  const [kind, id] = Object.entries(source)[0] ?? ['question', ''];
  const isFit = (question: Question): boolean =>
    kind === 'sum'
      ? question.type === 'number-input' || question.type === 'money'
      : kind === 'daysSince'
        ? question.type === 'date-input'
        : canBeCarried(question);
  const earlier = questions.filter(({ page }) => before.some((each) => each.page === page));
  const suited = earlier.filter(({ question, page }) => isFit(question) && !page.repeat === (kind !== 'sum'));
  const ids = suited.map(({ question }) => question.id);
  if (ids.includes(id)) return [];
  const asked = questions.find(({ question }) => question.id === id);
  const expected = {
    question: 'an earlier question whose answer is one short line, asked once',
    sum: 'a number-input or money question of an earlier page with a repeat',
    daysSince: 'an earlier date-input, asked once',
  }[kind];
  const found = !asked
    ? `the unknown question "${id}"`
    : earlier.includes(asked)
      ? `"${id}" of type ${asked.question.type}${asked.page.repeat ? ', asked of each of several things' : ''}`
      : `"${id}", which is asked ${asked.page === to ? 'on the same page' : 'later'}`;
  return [fault([...path, kind], found, expected ?? '', asked ? undefined : { word: id, among: ids })];
}

function canBeCarried(question: Question): boolean {
  if (question.type !== 'text-input') return CARRIED.includes(question.type);
  return (question.rules.maxLength ?? LONGEST_TEXT) <= LONGEST_TEXT;
}

function wordFaults(page: Page, path: Path): DefinitionFault[] {
  const { carry = {}, wordings = {} } = page;
  const strings = carriedStrings(page);
  const used = new Set(strings.flatMap(({ names }) => names));
  return [
    ...strings.flatMap((string) => stringFaults(string, page, path)),
    ...Object.keys(carry)
      .filter((name) => !used.has(name))
      .map((name) =>
        fault([...path, 'carry', name], `"${name}", which no words use`, `"{${name}}" in words of the page`),
      ),
    ...Object.entries(wordings).flatMap(([at, text]) => wordingFaults(at, text, strings, [...path, 'wordings', at])),
  ];
}

function stringFaults({ path: at, names, numbers }: CarriedString, page: Page, path: Path): DefinitionFault[] {
  const { carry = {}, wordings = {} } = page;
  const unknown = names.filter((name) => !Object.hasOwn(carry, name));
  if (unknown.length) {
    return unknown.map((name) =>
      fault([...path, 'carry', name], `"{${name}}" in "${at}"`, 'a placeholder that "carry" declares', {
        word: name,
        among: Object.keys(carry),
      }),
    );
  }
  const needed = numbers.length ? ['missing', 'one'] : ['missing'];
  return [
    ...needed
      .filter((form) => !Object.hasOwn(wordings, `${at}.${form}`))
      .map((form) =>
        fault(
          [...path, 'wordings', `${at}.${form}`],
          'nothing',
          form === 'one' ? 'the whole sentence for 1' : 'a whole sentence for when there is nothing to carry',
        ),
      ),
    ...(numbers.length > 1
      ? [fault([...path, 'carry'], `${numbers.length} numbers in "${at}"`, 'one number in a sentence, at most')]
      : []),
  ];
}

function wordingFaults(at: string, text: string, strings: readonly CarriedString[], path: Path): DefinitionFault[] {
  const string = strings.find(
    (each) => at === `${each.path}.missing` || (each.numbers.length > 0 && at === `${each.path}.one`),
  );
  if (!string) {
    const known = strings.flatMap((each) => [
      `${each.path}.missing`,
      ...(each.numbers.length ? [`${each.path}.one`] : []),
    ]);
    const guess = { word: at, among: known };
    return [fault(path, `the path "${at}"`, 'the path of words with a placeholder, and .missing or .one', guess)];
  }
  return placeholderFaults(text, at.endsWith('.missing') ? [] : string.names, string.numbers, path);
}

/** A sentence says all that it is given, except that a form for one number need not name the number. */
export function placeholderFaults(
  text: string,
  names: readonly string[],
  numbers: readonly string[],
  path: Path,
): DefinitionFault[] {
  const found = placeholdersIn(text);
  const isWhole = names.every((name) => found.includes(name) || numbers.includes(name));
  if (isWhole && found.every((name) => names.includes(name))) return [];
  const list = (all: readonly string[]): string => (all.length ? all.map((name) => `{${name}}`).join(', ') : 'none');
  return [fault(path, `the placeholders ${list(found)}`, `the placeholders ${list(names)}`)];
}

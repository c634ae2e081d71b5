import type { Condition } from '../primitives/conditions.js';
import { isObject, type Json } from '../primitives/json.js';
import { conditionShape } from '../questions/base-shape.js';
import { describe, fault, formatPath, type DefinitionFault, type Path } from './faults.js';
import { pagesOf, questionGroups, type QuestionGroup } from './groups/index.js';
import { pageWords } from './page-words.js';
import type { Page } from './shape.js';

export interface WrittenOut {
  /** The definition with the pages and questions of its groups in place of what includes them. */
  readonly json: unknown;
  readonly faults: readonly DefinitionFault[];
  /** Turns places of `json` in a text into those of the definition as its author wrote it. */
  readonly declared: (text: string) => string;
}

type Kind = 'pages' | 'questions';
/** Declared places by the places of what is written out. */
type Origins = Map<string, string>;

const KEYS = ['include', 'condition', 'words'];

/** Writes out what a definition, as parsed JSON of any shape, includes: the engine knows nothing of groups. */
export function writeOutIncludes(json: unknown): WrittenOut {
  const faults: DefinitionFault[] = [];
  const origins: Origins = new Map();
  const sections = mapList(isObject(json) && json['sections'], (section, index) => {
    const at: Path = ['sections', index];
    if (!isObject(section) || !Array.isArray(section['pages'])) return section;
    const pages = writeOut(
      'pages',
      section['pages'],
      { from: [...at, 'pages'], to: [...at, 'pages'] },
      origins,
      faults,
    );
    return {
      ...section,
      pages: pages.map(({ entry, from, to }) => withQuestions(entry, { from, to }, origins, faults)),
    };
  });
  return {
    json: sections && isObject(json) ? { ...json, sections } : json,
    faults,
    declared: (text) =>
      text.replace(PLACE, (whole, page: string) => origins.get(whole) ?? within(whole, page, origins)),
  };
}

const PLACE = /(sections\[\d+\]\.pages\[\d+\])(?:\.questions\[\d+\])?/g;

function within(whole: string, page: string, origins: Origins): string {
  return (origins.get(page) ?? page) + whole.slice(page.length);
}

function withQuestions(
  page: unknown,
  { from, to }: { readonly from: Path; readonly to: Path },
  origins: Origins,
  faults: DefinitionFault[],
): unknown {
  if (!isObject(page) || !Array.isArray(page['questions'])) return page;
  const places = { from: [...from, 'questions'], to: [...to, 'questions'] };
  const questions = writeOut('questions', page['questions'], places, origins, faults);
  return { ...page, questions: questions.map(({ entry }) => entry) };
}

/** One list of pages or questions, each with where it was declared and where it stands now. */
function writeOut(
  kind: Kind,
  entries: readonly unknown[],
  { from, to }: { readonly from: Path; readonly to: Path },
  origins: Origins,
  faults: DefinitionFault[],
): { readonly entry: unknown; readonly from: Path; readonly to: Path }[] {
  const written: { readonly entry: unknown; readonly from: Path }[] = entries.flatMap((entry, index) => {
    const at = [...from, index];
    if (!isObject(entry) || !('include' in entry)) return [{ entry, from: at }];
    const found = includeFaults(kind, entry, at);
    faults.push(...found);
    const group = questionGroups.find(({ id }) => id === entry['include']);
    if (found.length || !group) return [];
    return included(kind, group, entry).map((each, position) => ({
      entry: each,
      from: [...at, 'include', kind, position],
    }));
  });
  return written.map(({ entry, from: declared }, index) => {
    const stands = [...to, index];
    if (formatPath(stands) !== formatPath(declared)) origins.set(formatPath(stands), formatPath(declared));
    return { entry, from: declared, to: stands };
  });
}

/** The pages or questions of a group, reworded and under the condition given. */
function included(kind: Kind, group: QuestionGroup, { condition, words }: Json): unknown[] {
  const pages = JSON.parse(JSON.stringify(pagesOf(group))) as Page[];
  for (const [path, text] of Object.entries((words ?? {}) as Record<string, string>))
    reword(pages, path.split('.'), text);
  const entries = kind === 'pages' ? pages : pages.flatMap(({ questions = [] }) => questions);
  if (condition === undefined) return entries;
  return entries.map((entry) => ({
    ...entry,
    condition: entry.condition ? { all: [condition as Condition, entry.condition] } : condition,
  }));
}

function reword(pages: readonly Page[], [kind, id, ...steps]: readonly string[], text: string): void {
  const among = kind === 'pages' ? pages : pages.flatMap(({ questions = [] }) => questions);
  let place = among.find((each) => each.id === id) as Record<string, unknown> | undefined;
  const key = steps.pop();
  for (const step of steps) {
    const next: unknown = Array.isArray(place) ? place.find((each: Json) => each['id'] === step) : place?.[step];
    place = next as Record<string, unknown> | undefined;
  }
  if (place && key !== undefined) place[key] = text;
}

function includeFaults(kind: Kind, { include, condition, words, ...rest }: Json, at: Path): DefinitionFault[] {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    const guess = { word: unknown, among: KEYS };
    return [fault([...at, unknown], `the key "${unknown}"`, `one of: ${KEYS.join(', ')}`, guess)];
  }
  const suited = questionGroups.filter((group) => kind in group).map(({ id }) => id);
  const group = questionGroups.find(({ id }) => id === include);
  if (!group || !suited.includes(group.id)) {
    const found = group
      ? `"${group.id}", which is a group of ${kind === 'pages' ? 'questions' : 'pages'}`
      : describe(include);
    const guess = !group && typeof include === 'string' ? { word: include, among: suited } : undefined;
    return [fault([...at, 'include'], found, `a group of ${kind}: ${suited.join(', ')}`, guess)];
  }
  if (condition !== undefined && !conditionShape.safeParse(condition).success)
    return [fault([...at, 'condition'], describe(condition), 'a condition')];
  if (words === undefined) return [];
  if (!isObject(words)) return [fault([...at, 'words'], describe(words), 'an object with a text for each path')];
  const known = [...wordPaths(group)];
  return Object.entries(words).flatMap(([path, text]) => {
    if (!known.includes(path)) {
      const guess = { word: path, among: known };
      return [fault([...at, 'words', path], `the path "${path}"`, `the path of a string in "${group.id}"`, guess)];
    }
    const isText = typeof text === 'string' && /\S/.test(text);
    return isText ? [] : [fault([...at, 'words', path], describe(text), 'text that is not empty')];
  });
}

/** What may be reworded: every string of the group, and a hint for each question that has none. */
function wordPaths(group: QuestionGroup): Set<string> {
  const pages = pagesOf(group);
  const hints = pages.flatMap(({ questions = [] }) => questions.map(({ id }) => `questions.${id}.hint`));
  return new Set([...pages.flatMap((page) => [...pageWords(page).keys()]), ...hints]);
}

function mapList<To>(value: unknown, map: (item: unknown, index: number) => To): To[] | undefined {
  return Array.isArray(value) ? value.map(map) : undefined;
}

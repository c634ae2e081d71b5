import type { Page, ServiceDefinition } from '../definition/shape.js';
import { pagesOf } from '../definition/walk.js';
import { isObject } from '../primitives/json.js';
import { logicOf, type Raw } from '../questions/logic.js';
import { isPreferNotToSay, type PreferNotToSayRaw } from '../questions/prefer-not-to-say.js';
import type { Context } from '../questions/question-logic.js';
import type { Question } from '../questions/shapes.js';
import { createJourney } from './journey.js';
import { goTo } from './navigation.js';
import type { Answers, JourneyState, Position, RawAnswers } from './types.js';

/** What a draft keeps of a journey: plain JSON. */
export interface StoredJourney extends Pick<
  JourneyState,
  'serviceId' | 'serviceVersion' | 'position' | 'answers' | 'items' | 'passed'
> {
  /** What the inputs of the page held, checked or not. */
  readonly typed: RawAnswers;
  /** Warnings that the person was being shown. */
  readonly warnings?: readonly string[];
}

export interface RestoredJourney {
  readonly state: JourneyState;
  /** What to put into the inputs of its page besides the answers. */
  readonly typed: RawAnswers;
}

/**
 * What is worth keeping of a journey. Faults are found again when they are still there; of files nothing is kept, their
 * names neither, since they themselves are in memory only.
 */
export function storeJourney(service: ServiceDefinition, state: JourneyState, typed: RawAnswers = {}): StoredJourney {
  const { serviceId, serviceVersion, position, passed } = state;
  const ids = questionsOf(pagesOf(service)).map(({ id }) => id);
  const kept = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id)));
  const items = Object.fromEntries(Object.entries(state.items).map(([id, list]) => [id, list.map(kept)]));
  return {
    serviceId,
    serviceVersion,
    position,
    answers: kept(state.answers),
    items,
    passed,
    typed: kept(typed),
    ...(state.advice && { warnings: state.advice.warnings }),
  };
}

/**
 * Takes up a journey that was kept on a device. What is stored there may be days old, of another version of the
 * definition, or not ours at all, so each answer is looked at like one that came over the wire: what this definition
 * would not accept is left out. The person comes back to the page that they left, or to the first before it that
 * needs them. After a change of the definition, pages are shown again with what was answered, so that nobody misses
 * a question that is new.
 *
 * @returns undefined when it is no journey through this service, or holds nothing that is still of use.
 */
export function restoreJourney(
  service: ServiceDefinition,
  stored: unknown,
  context: Context,
): RestoredJourney | undefined {
  if (!isObject(stored) || stored['serviceId'] !== service.id) return undefined;
  const pages = pagesOf(service);
  const answers = acceptAnswers(questionsOf(pages.filter(({ repeat }) => !repeat)), stored['answers']);
  const items = acceptItems(pages, stored['items']);
  const typed = acceptTyped(questionsOf(pages), stored['typed']);
  if (![answers, items, typed].some((kept) => Object.keys(kept).length)) return undefined;

  const wasThisVersion = stored['serviceVersion'] === service.version;
  const seen: readonly unknown[] = wasThisVersion && Array.isArray(stored['passed']) ? stored['passed'] : [];
  const passed = pages.map(({ id }) => id).filter((id) => seen.includes(id));
  const left = readPosition(stored['position']);
  const { changing: _, ...state } = goTo(
    service,
    { ...createJourney(service, context), answers, items, passed },
    left ?? { at: 'check-answers' },
    context,
  );
  const position = isNextItem(left, state) ? left : state.position;
  const isWhereLeft = JSON.stringify(position) === JSON.stringify(left);
  if (!isWhereLeft) return { state: { ...state, position }, typed: {} };
  const shown: readonly unknown[] = wasThisVersion && Array.isArray(stored['warnings']) ? stored['warnings'] : [];
  const here = pages.find(({ id }) => 'pageId' in position && id === position.pageId);
  const warnings = (here?.warnings ?? []).map(({ id }) => id).filter((id) => shown.includes(id));
  return { state: { ...state, position, ...(warnings.length && { advice: { raw: typed, warnings } }) }, typed };
}

/** One more thing was being described: `goTo` knows those on the list only. */
function isNextItem(left: Position | undefined, { position, items }: JourneyState): left is Position {
  if (left?.at !== 'page' || position.at !== 'list' || left.pageId !== position.pageId) return false;
  return left.item === items[left.pageId]?.length;
}

/** What a draft may hold answers of: files are in memory only, and whatever names them names nothing later. */
function questionsOf(pages: readonly Page[]): Question[] {
  return pages.flatMap(({ questions = [] }) => questions.filter(({ type }) => type !== 'file-upload'));
}

function acceptItems(pages: readonly Page[], stored: unknown): JourneyState['items'] {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    pages.flatMap((page) => {
      const { id, repeat } = page;
      const list = repeat && Object.hasOwn(stored, id) ? stored[id] : undefined;
      if (!repeat || !Array.isArray(list) || list.length === 0) return [];
      return [[id, list.slice(0, repeat.max).map((item) => acceptAnswers(questionsOf([page]), item))]];
    }),
  );
}

/** A draft may be of another version, where a question of the same name has other inputs. */
function acceptTyped(questions: readonly Question[], stored: unknown): RawAnswers {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    questions.flatMap((question) => {
      const raw = Object.hasOwn(stored, question.id) ? stored[question.id] : undefined;
      return isRawOf(question, raw) ? [[question.id, raw as Raw]] : [];
    }),
  );
}

function acceptAnswers(questions: readonly Question[], stored: unknown): Answers {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = Object.hasOwn(stored, question.id) ? stored[question.id] : undefined;
      const answer = value === undefined ? undefined : logicOf(question).accept(value, question);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
}

function readPosition(stored: unknown): Position | undefined {
  if (!isObject(stored)) return undefined;
  const { at, pageId, item } = stored;
  if (at === 'check-answers') return { at };
  if (typeof pageId !== 'string') return undefined;
  if (at === 'list' || at === 'exit') return { at, pageId };
  if (at !== 'page') return undefined;
  return { at, pageId, ...(typeof item === 'number' && { item }) };
}

function isRawOf(question: Question, raw: unknown): boolean {
  const { blank } = logicOf(question);
  if (!question.preferNotToSay || !isPreferNotToSay(raw)) return isLike(blank, raw);
  const { typed }: PreferNotToSayRaw<unknown> = raw;
  return typed === undefined || isLike(blank, typed);
}

/**
 * True when a value has the make-up of a blank one: text for text, a list of texts for a list, the same parts. A part
 * that a blank one has not is text, or a tick: what an address or a date has beyond the usual.
 */
function isLike(blank: unknown, value: unknown): boolean {
  if (Array.isArray(blank)) return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  if (!isObject(blank)) return typeof value === typeof blank;
  if (!isObject(value) || !Object.keys(blank).every((part) => Object.hasOwn(value, part))) return false;
  return Object.entries(value).every(([part, entry]) =>
    Object.hasOwn(blank, part) ? isLike(blank[part], entry) : ['string', 'boolean'].includes(typeof entry),
  );
}

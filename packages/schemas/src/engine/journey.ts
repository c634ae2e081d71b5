import type { Language } from '../messages/language.js';
import type { Words } from '../messages/words.js';
import { logicOf, type Raw } from '../questions/logic.js';
import type { Context } from '../questions/question-logic.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { relevance } from '../definition/relevance.js';
import { pagesOf } from '../definition/walk.js';
import type { Answers, JourneyState, Position } from './types.js';

/** In whose language a view is worded: the definition's words, and what the language does to dates and numbers. */
export interface Reader {
  readonly words: Words;
  readonly language: Language;
}

/** An untouched journey, at the service's first page. */
export function createJourney(service: ServiceDefinition, context: Context): JourneyState {
  const untouched: JourneyState = {
    serviceId: service.id,
    serviceVersion: service.version,
    position: { at: 'check-answers' },
    answers: {},
    items: {},
    passed: [],
  };
  const first = relevance(service, {}, context).pages[0];
  return first ? { ...untouched, position: positionOf(first.page, untouched) } : untouched;
}

/** Where one enters a page: at its questions, or at the list when things have been described already. */
export function positionOf(page: Page, { items }: Pick<JourneyState, 'items'>): Position {
  if (page.exit) return { at: 'exit', pageId: page.id };
  if (!page.repeat) return { at: 'page', pageId: page.id };
  return items[page.id]?.length ? { at: 'list', pageId: page.id } : { at: 'page', pageId: page.id, item: 0 };
}

/** The page with an id. Throws when the definition has none: the position came from another definition. */
export function findPage(service: ServiceDefinition, pageId: string): Page {
  const page = pagesOf(service).find(({ id }) => id === pageId);
  if (page) return page;
  throw new RangeError(`Service "${service.id}" ${service.version} has no page "${pageId}".`);
}

/** What a page's inputs hold for stored answers. */
export function rawOf(page: Page, answers: Answers): Record<string, Raw> {
  return Object.fromEntries(
    (page.questions ?? []).map((question) => {
      const answer = answers[question.id];
      const logic = logicOf(question);
      return [question.id, answer === undefined ? logic.blank : logic.write(answer, question)];
    }),
  );
}

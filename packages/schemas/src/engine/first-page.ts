import type { Context } from '../questions/question-logic.js';
import type { QuestionType } from '../questions/shapes.js';
import type { ServiceDefinition } from '../definition/shape.js';
import { createJourney, type Reader } from './journey.js';
import { answerPage } from './navigation.js';
import type { AnyQuestionView, ExitView, JourneyState, PageView } from './types.js';
import { outlineOf, type ServiceOutline } from './service-outline.js';
import { view } from './views.js';

/**
 * What the first page of a service needs to stand, in one language: plain data, so that a person can begin before the
 * engine and the rest of the definition have arrived. Made when a definition is published.
 */
export interface FirstPage extends ServiceOutline {
  /** BCP 47. */
  readonly lang: string;
  /** Absent where the first page is one that only the engine can show. */
  readonly page?: PageView;
  /** The exits that a choice on that page leads to, by the option's id: whom to call in an emergency must never wait. */
  readonly exits: Readonly<Record<string, ExitView>>;
}

/** Questions that a first page can show without the engine: no answer to them depends on how a language writes. */
const PLAIN = ['radios', 'checkboxes'] as const satisfies readonly QuestionType[];

export type PlainType = (typeof PLAIN)[number];

/** The first page of a service, worded for the reader. */
export function firstPage(service: ServiceDefinition, reader: Reader, context: Context): FirstPage {
  const state = createJourney(service, context);
  const page = plainPage(service, state, reader, context);
  return {
    ...outlineOf(service),
    lang: reader.words.lang,
    ...(page && { page }),
    exits: page ? exitsOf(service, state, page.questions, reader, context) : {},
  };
}

function plainPage(
  service: ServiceDefinition,
  state: JourneyState,
  reader: Reader,
  context: Context,
): PageView | undefined {
  const page = view(service, state, reader, context);
  if (page.at !== 'page' || page.content || page.itemNumber !== undefined) return undefined;
  const [question, ...others] = page.questions;
  const isPlain =
    question && PLAIN.some((type) => type === question.type) && !question.preferNotToSay && !question.controls;
  return isPlain && !others.length ? page : undefined;
}

function exitsOf(
  service: ServiceDefinition,
  state: JourneyState,
  questions: readonly AnyQuestionView[],
  reader: Reader,
  context: Context,
): Record<string, ExitView> {
  return Object.fromEntries(
    questions
      .filter(({ type }) => type === 'radios')
      .flatMap((question) =>
        question.options.flatMap((option) => {
          const next = answerPage(service, state, { [question.id]: option.id }, context);
          const shown = view(service, next, reader, context);
          return shown.at === 'exit' ? [[option.id, shown] as const] : [];
        }),
      ),
  );
}

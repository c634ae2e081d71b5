import { logicOf, type Answer } from '../questions/logic.js';
import { isPreferNotToSay, type PreferNotToSayRaw } from '../questions/prefer-not-to-say.js';
import type { Context } from '../questions/question-logic.js';
import type { Question } from '../questions/shapes.js';
import type { Text } from '../messages/words.js';
import type { Page, Section, ServiceDefinition } from '../definition/shape.js';
import { findPage, rawOf, type Reader } from './journey.js';
import { checkCode } from './check.js';
import { canGoBack, readPage } from './navigation.js';
import { pageParts } from './page-parts.js';
import { askStored, relevance, type AnswerLookup, type Relevance } from '../definition/relevance.js';
import type {
  Answers,
  AnyQuestionView,
  CheckAnswersView,
  ExitView,
  JourneyState,
  ListView,
  OptionView,
  PageView,
  Position,
  ProblemView,
  RawAnswers,
  SummaryRow,
  View,
} from './types.js';
import { YES_NO, yesNoLabel } from '../questions/yes-no/choices.js';
import type { Condition } from '../primitives/conditions.js';

/**
 * Everything there is to show where the person stands, worded for the reader. `raw` is what the inputs hold right
 * now, when a question on the same page opens another; without it, what was refused or stored.
 */
export function view(
  service: ServiceDefinition,
  state: JourneyState,
  reader: Reader,
  context: Context,
  raw?: RawAnswers,
): View {
  const { position } = state;
  const worded = carried(service, state, reader, context);
  switch (position.at) {
    case 'page':
      return pageView(service, state, position, worded, context, raw);
    case 'list':
      return listView(service, state, position.pageId, worded, context);
    case 'exit':
      return exitView(service, state, position.pageId, worded, context);
    case 'check-answers':
      return checkAnswersView(service, state, reader, context);
  }
}

function carried(service: ServiceDefinition, state: JourneyState, reader: Reader, context: Context): Reader {
  return pageParts.carry?.(service, state, reader, context) ?? reader;
}

function pageView(
  service: ServiceDefinition,
  state: JourneyState,
  { pageId, item }: Extract<Position, { at: 'page' }>,
  reader: Reader,
  context: Context,
  typed: RawAnswers | undefined,
): PageView {
  const page = findPage(service, pageId);
  const stored = item === undefined ? state.answers : (state.items[pageId]?.[item] ?? {});
  // A question that is opened again shows the answer that it was left with.
  const raw = { ...rawOf(page, stored), ...state.advice?.raw, ...state.refused?.raw, ...typed };
  const { answers: earlier } = relevance(service, state.answers, context);
  const earlierAnswer: AnswerLookup = (id) => earlier[id];
  const read = readPage(page, earlierAnswer, raw, context);
  const { questions } = read;
  const advice = pageParts.advice?.(page, read, earlierAnswer, state, reader, context);
  const asked = new Set(questions.map(({ id }) => id));
  // While an answer that opened a question is being changed, that question may be gone, and its fault with it.
  const problems = problemViews(page, state, reader).filter(({ questionId }) => asked.has(questionId));
  const problemsOf = groupByQuestion(problems);
  const controlling = controllingQuestions(page);
  return {
    at: 'page',
    id: pageId,
    caption: captionOf(service, page, reader),
    ...(page.title && { heading: reader.words.text(`pages.${pageId}.title`, page.title) }),
    ...pageParts.content?.(page, earlierAnswer, reader, context),
    questions: questions.map((question) => ({
      ...questionView(question, raw[question.id] ?? logicOf(question).blank, {
        reader,
        problems: problemsOf.get(question.id) ?? [],
        isHeading: !page.title && page.questions?.length === 1,
        controls: controlling.has(question.id),
      }),
      ...advice?.[question.id],
    })),
    problems,
    ...(item !== undefined && typeof page.repeat?.order !== 'object' && { itemNumber: item + 1 }),
    canGoBack: canGoBack(service, state, context),
  };
}

function questionView(
  question: Question,
  raw: unknown,
  given: { reader: Reader; problems: readonly ProblemView[]; isHeading: boolean; controls: boolean },
): AnyQuestionView {
  const { words, language } = given.reader;
  const refused: PreferNotToSayRaw<unknown> | undefined =
    question.preferNotToSay && isPreferNotToSay(raw) ? raw : undefined;
  const view = {
    id: question.id,
    type: question.type,
    question,
    label: words.label(question),
    ...(question.hint && { hint: words.text(`questions.${question.id}.hint`, question.hint) }),
    optional: question.optional ?? false,
    raw: refused ? (refused.typed ?? logicOf(question).blank) : raw,
    ...(question.preferNotToSay && {
      preferNotToSay: { label: language.phrase('preferNotToSay'), checked: refused !== undefined },
    }),
    options: optionViews(question, given.reader),
    ...ownWords(question, words),
    ...(given.problems[0] && { problem: given.problems[0] }),
    problems: given.problems,
    isHeading: given.isHeading,
    controls: given.controls,
  };
  // Type, question and raw come from one definition and one registry entry; a union cannot say that they match.
  return view as AnyQuestionView;
}

/** Words that only some question types have, each under its own name in the definition, the overlay and the view. */
function ownWords(question: Question, words: Reader['words']): Record<string, Text> {
  const own: Record<string, Text> = {};
  for (const name of ['statement', 'prefix', 'suffix']) {
    const source = (question as Readonly<Record<string, unknown>>)[name];
    if (typeof source === 'string') own[name] = words.text(`questions.${question.id}.${name}`, source);
  }
  return own;
}

function optionViews(question: Question, { words, language }: Reader): OptionView[] {
  if (question.type === 'yes-no')
    return YES_NO.map((id) => ({
      id,
      label: words.text(`questions.${question.id}.${id}`, yesNoLabel(question, id)),
      none: false,
    }));
  if (!('options' in question)) return [];
  const options = question.options.map((option): OptionView => ({
    id: option.id,
    label: words.option(question, option),
    ...(option.hint && { hint: words.text(`questions.${question.id}.options.${option.id}.hint`, option.hint) }),
    none: 'none' in option && option.none === true,
    ...('synonyms' in option &&
      option.synonyms && {
        synonyms: words.text(`questions.${question.id}.options.${option.id}.synonyms`, option.synonyms).text,
      }),
  }));
  return 'sort' in question && question.sort
    ? options.sort((a, b) => language.compare(a.label.text, b.label.text))
    : options;
}

function problemViews(page: Page, { refused }: JourneyState, { words }: Reader): ProblemView[] {
  const questions = new Map(page.questions?.map((question) => [question.id, question]));
  return (refused?.problems ?? []).map(({ questionId, code, part }) => ({
    questionId,
    ...(part && { part }),
    message: problemMessage(page, questions.get(questionId), code, words.text),
  }));
}

function groupByQuestion(problems: readonly ProblemView[]): Map<string, ProblemView[]> {
  const groups = new Map<string, ProblemView[]>();
  for (const problem of problems) {
    const group = groups.get(problem.questionId);
    if (group) group.push(problem);
    else groups.set(problem.questionId, [problem]);
  }
  return groups;
}

/**
 * The definition's sentence for a fault. A service may refuse for a reason that no person can cause with this form,
 * and for which there is no sentence: then any that the question has, since it must be answered again anyway.
 */
function problemMessage(page: Page, question: Question | undefined, code: string, text: Reader['words']['text']): Text {
  const check = page.checks?.find((each) => checkCode(each) === code);
  if (check) return text(`pages.${page.id}.checks.${check.id}.error`, check.error);
  const errors: Readonly<Record<string, string | undefined>> = (question ? question.errors : page.repeat?.errors) ?? {};
  const known = errors[code] === undefined ? Object.keys(errors)[0] : code;
  const path = question ? `questions.${question.id}.errors` : `pages.${page.id}.repeat.errors`;
  return known === undefined
    ? text(`questions.${question?.id ?? page.id}.label`, question?.label ?? '')
    : text(`${path}.${known}`, errors[known] ?? '');
}

function listView(
  service: ServiceDefinition,
  state: JourneyState,
  pageId: string,
  reader: Reader,
  context: Context,
): ListView {
  const page = findPage(service, pageId);
  const { text } = reader.words;
  const items = itemRows(page, state, relevance(service, state.answers, context).answers, reader, context);
  const max = page.repeat?.max ?? 0;
  return {
    at: 'list',
    id: pageId,
    caption: captionOf(service, page, reader),
    heading: text(`pages.${pageId}.repeat.title`, page.repeat?.title ?? ''),
    items,
    ...itemDates(page, items, reader),
    canMove: page.repeat?.order === 'person' && items.length > 1,
    canAdd: items.length < max,
    max,
    ...(page.repeat?.full && { full: text(`pages.${pageId}.repeat.full`, page.repeat.full) }),
    another: text(`pages.${pageId}.repeat.another`, page.repeat?.another ?? ''),
    problems: problemViews(page, state, reader),
    canGoBack: true,
  };
}

function exitView(
  service: ServiceDefinition,
  state: JourneyState,
  pageId: string,
  reader: Reader,
  context: Context,
): ExitView {
  const { words } = reader;
  const page = findPage(service, pageId);
  const { exit } = page;
  if (!exit) throw new RangeError(`Page "${pageId}" of service "${service.id}" is not an exit page.`);
  const { text, lang } = words.text(`pages.${pageId}.exit.text`, exit.text ?? '');
  const { answers: earlier } = relevance(service, state.answers, context);
  return {
    at: 'exit',
    id: pageId,
    heading: words.text(`pages.${pageId}.exit.title`, exit.title),
    paragraphs: exit.text ? text.split(/\n{2,}/).map((paragraph) => ({ text: paragraph, ...(lang && { lang }) })) : [],
    ...pageParts.content?.(page, (id) => earlier[id], reader, context),
    ...(exit.link && {
      link: { href: exit.link.href, label: words.text(`pages.${pageId}.exit.link.label`, exit.link.label) },
    }),
    canGoBack: canGoBack(service, state, context),
  };
}

/** Every relevant answer by section, each with the place where it can be changed. */
export function checkAnswersView(
  service: ServiceDefinition,
  state: JourneyState,
  reader: Reader,
  context: Context,
): CheckAnswersView {
  const found = relevance(service, state.answers, context);
  const worded = carried(service, state, reader, context);
  return {
    at: 'check-answers',
    sections: service.sections
      .map((section) => sectionSummary(section, found, state, worded, context))
      .filter(({ rows, lists }) => rows.length > 0 || lists.length > 0),
    canGoBack: canGoBack(service, state, context),
  };
}

function sectionSummary(
  section: Section,
  { pages, answers }: Relevance,
  state: JourneyState,
  reader: Reader,
  context: Context,
): CheckAnswersView['sections'][number] {
  const own = pages.filter((each) => each.section === section && !each.page.exit).map(({ page }) => page);
  return {
    id: section.id,
    title: reader.words.text(`sections.${section.id}.title`, section.title),
    rows: own
      .filter(({ repeat }) => !repeat)
      .flatMap((page) => summaryRows(page, answers, state.answers, { at: 'page', pageId: page.id }, reader, context)),
    lists: own.flatMap((page) => {
      if (!page.repeat) return [];
      const items = itemRows(page, state, answers, reader, context);
      const title = reader.words.text(`pages.${page.id}.repeat.title`, page.repeat.title);
      return [{ pageId: page.id, title, items, ...itemDates(page, items, reader) }];
    }),
  };
}

function itemRows(
  page: Page,
  state: JourneyState,
  relevant: Answers,
  reader: Reader,
  context: Context,
): SummaryRow[][] {
  return (state.items[page.id] ?? []).map((item, index) =>
    summaryRows(page, relevant, item, { at: 'page', pageId: page.id, item: index }, reader, context),
  );
}

/** The dates by which the things of a chronology are called. */
function itemDates(
  { repeat }: Page,
  items: readonly (readonly SummaryRow[])[],
  { language }: Reader,
): { readonly dates?: readonly Text[] } {
  const order = repeat?.order;
  if (typeof order !== 'object') return {};
  return {
    dates: items.map(
      (rows) => rows.find(({ questionId }) => questionId === order.date)?.value[0] ?? language.phrase('unknownDate'),
    ),
  };
}

function summaryRows(
  page: Page,
  relevant: Answers,
  stored: Answers,
  change: Position,
  reader: Reader,
  context: Context,
): SummaryRow[] {
  const { questions, answers } = askStored(page, (id) => relevant[id], stored, context);
  return questions.map((question) => ({
    questionId: question.id,
    label: reader.words.label(question),
    value: displayLines(question, answers[question.id], reader),
    change,
  }));
}

function displayLines(question: Question, answer: Answer | undefined, { words, language }: Reader): readonly Text[] {
  return answer === undefined ? [] : logicOf(question).display(answer, question, words, language);
}

function captionOf(service: ServiceDefinition, page: Page, { words }: Reader): Text {
  const section = service.sections.find(({ pages }) => pages.includes(page));
  return words.text(`sections.${section?.id ?? ''}.title`, section?.title ?? service.title);
}

/** Questions of a page that another question or option of the same page depends on. */
function controllingQuestions({ questions = [] }: Page): Set<string> {
  const named = new Set<string>();
  const collect = (condition: Condition | undefined): void => {
    if (!condition) return;
    if ('all' in condition) condition.all.forEach(collect);
    else if ('any' in condition) condition.any.forEach(collect);
    else if ('not' in condition) collect(condition.not);
    else named.add(condition.question);
  };
  for (const question of questions) {
    collect(question.condition);
    if ('options' in question) for (const { condition } of question.options) collect(condition);
  }
  return named;
}

import { formatIsoDate, parseIsoDate, resolveDateLimit, UNKNOWN_DATE } from '../primitives/dates.js';
import type { Condition } from '../primitives/conditions.js';
import { relevance } from './relevance.js';
import type { Answer, Answers } from '../questions/logic.js';
import type { Question } from '../questions/shapes.js';
import { leaves } from './condition-faults.js';
import { fault, type DefinitionFault } from './faults.js';
import type { ServiceDefinition } from './shape.js';
import { placedPages, placedQuestions, type PlacedPage, type PlacedQuestion } from './walk.js';

/** More combinations than this are not tried: such a page counts as reachable. */
const MOST_COMBINATIONS = 5000;

/** Any day serves: limits relative to today move with it. */
const context = { today: '2026-06-15' };

/** Stands for check answers among the pages that were reached; no page has this id. */
const END = '';

/**
 * Pages that no answers lead to, and services of which no answers lead to the end. Tries the combinations of answers
 * that could matter to a page, through the engine itself, so that what is said here is what would happen.
 */
export function reachabilityFaults(service: ServiceDefinition): DefinitionFault[] {
  const pages = placedPages(service);
  const questions = new Map(placedQuestions(service).map((placed) => [placed.question.id, placed]));
  const asked = leavesByQuestion(service);
  const reached = reachedAtOnce(
    service,
    [...questions.values()].map(({ question }) => question),
    asked,
  );
  const canReach = (goal: string, deciding: readonly PlacedPage[]): boolean => {
    if (reached.has(goal)) return true;
    const involved = involvedQuestions(deciding, questions);
    const choices = candidates(involved, asked);
    if (!choices) return true;
    for (const answers of combinations(choices)) {
      const stored = Object.fromEntries(
        involved.flatMap(({ id }, at) => (answers[at] === undefined ? [] : [[id, answers[at]] as const])),
      );
      for (const id of reachedWith(service, stored)) reached.add(id);
      if (reached.has(goal)) return true;
    }
    return false;
  };
  const isExit = ({ page }: PlacedPage): boolean => page.exit !== undefined;
  const faults = pages
    .filter((target, index) => !canReach(target.page.id, [target, ...pages.slice(0, index).filter(isExit)]))
    .map(({ page, path }) =>
      fault(path, `the page "${page.id}", which no answers lead to`, 'a page that can be reached'),
    );
  if (faults.length || canReach(END, pages.filter(isExit))) return faults;
  return [fault(['sections'], 'an exit page on every way through', 'answers that lead to check answers')];
}

function reachedWith(service: ServiceDefinition, stored: Answers): string[] {
  const { pages } = relevance(service, stored, context);
  return [...pages.map(({ page }) => page.id), ...(pages.at(-1)?.page.exit ? [] : [END])];
}

/**
 * What can be reached when every question has its first candidate, its second, and so on. Most pages of most services
 * can, and then need no search of their own.
 */
function reachedAtOnce(
  service: ServiceDefinition,
  questions: readonly Question[],
  asked: ReadonlyMap<string, readonly Leaf[]>,
): Set<string> {
  const choices = questions.map(
    (question) => [question.id, candidateAnswers(question, asked.get(question.id) ?? [])] as const,
  );
  const reached = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    const stored = Object.fromEntries(
      choices.flatMap(([id, answers = []]) => {
        const answer = answers[turn % Math.max(answers.length, 1)];
        return answer === undefined ? [] : [[id, answer] as const];
      }),
    );
    for (const id of reachedWith(service, stored)) reached.add(id);
  }
  return reached;
}

/** Every question that decides, directly or through others, whether one of the pages comes up. */
function involvedQuestions(pages: readonly PlacedPage[], questions: ReadonlyMap<string, PlacedQuestion>): Question[] {
  const found = new Map<string, Question>();
  const follow = (condition: Condition | undefined): void => {
    for (const [{ question: id }] of leaves(condition, [])) {
      const placed = questions.get(id);
      if (!placed || found.has(id)) continue;
      found.set(id, placed.question);
      follow(placed.question.condition);
      if ('options' in placed.question) for (const option of placed.question.options) follow(option.condition);
      follow(placed.page.condition);
      follow(placed.section.condition);
    }
  };
  for (const { page, section } of pages) {
    follow(page.condition);
    follow(section.condition);
    // A page none of whose questions comes up is passed over.
    const { questions: own = [] } = page;
    if (own.every(({ condition }) => condition)) for (const { condition } of own) follow(condition);
  }
  return [...found.values()];
}

type Leaf = ReturnType<typeof leaves>[number][0];

/** What the whole service asks about each question. */
function leavesByQuestion(service: ServiceDefinition): Map<string, Leaf[]> {
  const conditions = [
    ...service.sections.map(({ condition }) => condition),
    ...placedPages(service).map(({ page }) => page.condition),
    ...placedQuestions(service).flatMap(({ question }) => [
      question.condition,
      ...('options' in question ? question.options.map(({ condition }) => condition) : []),
    ]),
  ];
  const found = new Map<string, Leaf[]>();
  for (const [leaf] of conditions.flatMap((condition) => leaves(condition, []))) {
    found.set(leaf.question, [...(found.get(leaf.question) ?? []), leaf]);
  }
  return found;
}

/** The answers to try for each question; undefined when they make too many combinations. */
function candidates(
  questions: readonly Question[],
  asked: ReadonlyMap<string, readonly Leaf[]>,
): (Answer | undefined)[][] | undefined {
  const choices: (Answer | undefined)[][] = [];
  let count = 1;
  for (const question of questions) {
    const answers = candidateAnswers(question, asked.get(question.id) ?? []);
    count *= answers?.length ?? Infinity;
    if (!answers || count > MOST_COMBINATIONS) return undefined;
    choices.push(answers);
  }
  return choices;
}

/** Answers of which one stands for every case that the conditions tell apart; undefined when they are too many. */
function candidateAnswers(question: Question, asked: readonly Leaf[]): (Answer | undefined)[] | undefined {
  const none: (Answer | undefined)[] = question.optional ? [undefined] : [];
  switch (question.type) {
    case 'radios':
    case 'select':
      return [...question.options.map(({ id }) => id), ...none];
    case 'checkboxes': {
      const named = [...new Set(asked.flatMap((leaf) => ('includes' in leaf ? [leaf.includes] : [])))];
      if (2 ** named.length > MOST_COMBINATIONS) return undefined;
      const other = question.options.map(({ id }) => id).find((id) => !named.includes(id));
      const subsets = named.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
      return [...subsets.filter(({ length }) => length > 0), ...(other ? [[other]] : []), ...none];
    }
    case 'date-input': {
      const limits = asked.flatMap((leaf) => ('before' in leaf ? [leaf.before] : 'after' in leaf ? [leaf.after] : []));
      const days = limits
        .map((limit) => resolveDateLimit(limit, context.today))
        .flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]);
      return [...days, context.today, UNKNOWN_DATE, ...none];
    }
    case 'declaration':
      return [true, ...none];
    case 'yes-no':
      return [true, false, ...none];
    case 'number-input':
    case 'money': {
      const named = asked.flatMap((leaf) =>
        'lessThan' in leaf
          ? [leaf.lessThan]
          : 'moreThan' in leaf
            ? [leaf.moreThan]
            : 'equals' in leaf
              ? [Number(leaf.equals)]
              : [],
      );
      return [...new Set([0, ...named.flatMap((number) => [number - 1, number, number + 1])]), ...none];
    }
    case 'autocomplete': {
      const named = new Set(asked.flatMap((leaf) => ('equals' in leaf ? [String(leaf.equals)] : [])));
      const other = question.options.map(({ id }) => id).find((id) => !named.has(id));
      return [...named, ...(other === undefined ? [] : [other]), ...none];
    }
    case 'email':
    case 'text-input':
    case 'textarea': {
      const named = asked.flatMap((leaf) => ('equals' in leaf ? [String(leaf.equals)] : []));
      return [...named, `something other than ${named.join()}`, ...none];
    }
    // Conditions can only ask whether these were answered, not how.
    case 'name':
    case 'address':
    case 'area':
    case 'person-description':
    case 'telephone':
    case 'time-input':
    case 'vehicle-registration':
      return [{}, ...none];
    case 'location':
      return [{}, { railway: true }, ...none];
    case 'file-upload':
      return [[], ...none];
  }
}

function shiftDay(day: string, by: number): string {
  const { year, month = 1, day: dayOfMonth = 1 } = parseIsoDate(day) ?? { year: 2026 };
  const shifted = new Date(Date.UTC(year, month - 1, dayOfMonth + by));
  return formatIsoDate({ year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() });
}

function* combinations<Item>(choices: readonly (readonly Item[])[]): Generator<Item[]> {
  const [first, ...rest] = choices;
  if (!first) {
    yield [];
    return;
  }
  for (const item of first) for (const others of combinations(rest)) yield [item, ...others];
}

import { OPERATORS, type Condition, type Operator } from '../primitives/conditions.js';
import { logicOf } from '../questions/logic.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import { limitFaults } from './page-faults.js';
import type { ServiceDefinition } from './shape.js';
import { placedQuestions, type PlacedQuestion } from './walk.js';

interface PlacedCondition {
  readonly condition: Condition | undefined;
  readonly path: Path;
  /** Questions asked before this place, by order. */
  readonly before: number;
  /** The page on which the condition stands, if it stands inside one. */
  readonly pageId?: string;
}

type Leaf = Extract<Condition, { question: string }>;

/** Conditions on unknown or later questions, on things that cannot be known there, or that their type cannot answer. */
export function conditionFaults(service: ServiceDefinition): DefinitionFault[] {
  const questions = placedQuestions(service);
  // Of questions with the same id the first counts: that there is a second is a fault of its own.
  const byId = new Map([...questions].reverse().map((placed) => [placed.question.id, placed]));
  return placedConditions(service, questions).flatMap(({ condition, ...place }) =>
    leaves(condition, place.path).flatMap(([leaf, path]) => leafFaults(leaf, path, place, byId)),
  );
}

function placedConditions(service: ServiceDefinition, questions: readonly PlacedQuestion[]): PlacedCondition[] {
  let asked = 0;
  const ofSectionsAndPages = service.sections.flatMap((section, sectionIndex): PlacedCondition[] => [
    { condition: section.condition, path: ['sections', sectionIndex, 'condition'], before: asked },
    ...section.pages.flatMap((page, pageIndex): PlacedCondition[] => {
      const at: Path = ['sections', sectionIndex, 'pages', pageIndex];
      const before = asked;
      asked += page.questions?.length ?? 0;
      return [
        { condition: page.condition, path: [...at, 'condition'], before },
        // What a page says stands before it asks, so it knows nothing of its own answers.
        ...(page.content ?? []).map(({ condition }, index) => ({
          condition,
          path: [...at, 'content', index, 'condition'],
          before,
        })),
        ...(['checks', 'warnings'] as const).flatMap((kind) =>
          (page[kind] ?? []).map(({ condition }, index) => ({
            condition,
            path: [...at, kind, index, 'condition'],
            before: asked,
            pageId: page.id,
          })),
        ),
      ];
    }),
  ]);
  return [
    ...ofSectionsAndPages,
    ...questions.flatMap(({ question, page, path, order }) => [
      { condition: question.condition, path: [...path, 'condition'], before: order, pageId: page.id },
      ...('options' in question ? question.options : []).map((option, index) => ({
        condition: option.condition,
        path: [...path, 'options', index, 'condition'],
        before: order,
        pageId: page.id,
      })),
    ]),
  ];
}

/** The conditions that ask one question, with their paths. */
export function leaves(condition: Condition | undefined, path: Path): (readonly [Leaf, Path])[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap((each, index) => leaves(each, [...path, 'all', index]));
  if ('any' in condition) return condition.any.flatMap((each, index) => leaves(each, [...path, 'any', index]));
  if ('not' in condition) return leaves(condition.not, [...path, 'not']);
  return [[condition, path]];
}

function leafFaults(
  leaf: Leaf,
  path: Path,
  { before, pageId }: Omit<PlacedCondition, 'condition'>,
  byId: ReadonlyMap<string, PlacedQuestion>,
): DefinitionFault[] {
  const at = [...path, 'question'];
  const asked = byId.get(leaf.question);
  if (!asked) {
    const among = [...byId.values()].filter(({ order }) => order < before).map(({ question }) => question.id);
    const guess = { word: leaf.question, among };
    return [fault(at, `the unknown question "${leaf.question}"`, 'the id of an earlier question', guess)];
  }
  if (asked.order >= before) {
    return [fault(at, `"${leaf.question}", which is asked later`, 'the id of an earlier question')];
  }
  if (asked.page.repeat && asked.page.id !== pageId) {
    return [
      fault(at, `"${leaf.question}", which is asked once for each of several things`, 'a question that is asked once'),
    ];
  }
  const { question } = asked;
  const operator = OPERATORS.find((each) => each in leaf) ?? 'answered';
  const suited = logicOf(question).operators;
  if (!suited.includes(operator)) {
    return [
      fault(
        [...path, operator],
        `"${operator}" on a question of type ${question.type}`,
        `one of: ${suited.join(', ')}`,
      ),
    ];
  }
  return operandFaults(leaf, operator, asked, path);
}

function operandFaults(leaf: Leaf, operator: Operator, { question }: PlacedQuestion, path: Path): DefinitionFault[] {
  const operand = (leaf as Readonly<Record<string, unknown>>)[operator];
  const at = [...path, operator];
  if (operator === 'before' || operator === 'after') return limitFaults(String(operand), at);
  if (operator === 'answered') return [];
  if (question.type === 'location') {
    if (operand === 'railway' && question.railway) return [];
    return [fault(at, describe(operand), `"railway", and \`"railway": true\` on "${question.id}"`)];
  }
  if (!('options' in question)) {
    const logic = logicOf(question);
    const stored = logic.accept(operand, question);
    // No rule of a text depends on the day.
    const canBe = stored !== undefined && logic.check(stored, question, { today: '' }).length === 0;
    return canBe ? [] : [fault(at, describe(operand), `an answer that "${question.id}" can have, as it is stored`)];
  }
  const ids = question.options.map(({ id }) => id);
  if (typeof operand === 'string' && ids.includes(operand)) return [];
  const guess = { word: String(operand), among: ids };
  return [fault(at, describe(operand), `an option of "${question.id}": ${ids.join(', ')}`, guess)];
}

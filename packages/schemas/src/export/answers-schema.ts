import type { Condition } from '../primitives/conditions.js';
import { leastItems } from '../engine/check.js';
import { placedQuestions } from '../definition/walk.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { answerSchemaOf } from '../questions/json-schemas.js';
import type { JsonSchema } from '../questions/json-schema.js';
import type { Context } from '../questions/question-logic.js';
import type { Question } from '../questions/shapes.js';
import { conditionSchema, leafSchema, type Leaf, type LeafSchema } from './condition-schema.js';

/** The `answers` of a submission: what `checkSubmission` accepts, no more and no less. */
export function answersSchema(service: ServiceDefinition, context: Context | undefined): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const rules: JsonSchema[] = [];
  const locations = new Set(
    placedQuestions(service).map(({ question }) => (question.type === 'location' ? question.id : '')),
  );
  const leaf: LeafSchema = (each) => leafSchema(each, context, (id) => locations.has(id));
  for (const section of service.sections) {
    for (const page of section.pages) {
      const condition = both(section.condition, page.condition);
      if (page.exit) {
        rules.push(...unless(conditionSchema(condition, leaf)));
      } else if (page.repeat) {
        properties[page.id] = listSchema(page, page.repeat.max);
        rules.push(...presence(page.id, false, conditionSchema(condition, leaf)), ...itemRules(page, leaf, context));
      } else {
        const found = questionRules(page, condition, leaf, context);
        Object.assign(properties, found.properties);
        rules.push(...found.rules);
      }
    }
  }
  return objectSchema(properties, rules);
}

function objectSchema(properties: Readonly<Record<string, JsonSchema>>, rules: readonly JsonSchema[]): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, ...(rules.length > 0 && { allOf: rules }) };
}

function questionRules(
  { questions = [], checks = [], wordings = {} }: Page,
  pageCondition: Condition | undefined,
  leaf: LeafSchema,
  context: Context | undefined,
): { readonly properties: Record<string, JsonSchema>; readonly rules: JsonSchema[] } {
  const properties: Record<string, JsonSchema> = {};
  const rules: JsonSchema[] = [];
  for (const question of questions) {
    const answer = answerSchemaOf(question)(question, context);
    properties[question.id] =
      typeof answer === 'object'
        ? { title: wordings[`questions.${question.id}.label.missing`] ?? question.label, ...answer }
        : answer;
    rules.push(
      ...presence(
        question.id,
        question.optional ?? false,
        conditionSchema(both(pageCondition, question.condition), leaf),
      ),
    );
    if ('options' in question) rules.push(...closedOptions(question, leaf));
  }
  for (const { condition, question: id } of checks) {
    const asked = both(pageCondition, questions.find((question) => question.id === id)?.condition);
    rules.push(...unless(conditionSchema(both(asked, condition), leaf)));
  }
  return { properties, rules };
}

/** Present when relevant, unless optional; absent otherwise. */
function presence(id: string, optional: boolean, relevant: JsonSchema | undefined): JsonSchema[] {
  if (relevant === undefined) return [];
  if (relevant === true) return optional ? [] : [{ required: [id] }];
  return [{ if: relevant, ...(!optional && { then: { required: [id] } }), else: { not: { required: [id] } } }];
}

/** An option whose condition does not hold may not be chosen. */
function closedOptions(question: Extract<Question, { options: unknown }>, leaf: LeafSchema): JsonSchema[] {
  return question.options.flatMap((option): JsonSchema[] => {
    const open = option.condition && conditionSchema(option.condition, leaf);
    if (open === undefined) return [];
    const chosen =
      question.type === 'checkboxes' ? { type: 'array', contains: { const: option.id } } : { const: option.id };
    return [{ if: open, else: { not: { properties: { [question.id]: chosen }, required: [question.id] } } }];
  });
}

function unless(exit: JsonSchema | undefined): JsonSchema[] {
  return exit === undefined ? [] : [exit === true ? false : { not: exit }];
}

function both(first: Condition | undefined, second: Condition | undefined): Condition | undefined {
  return first && second ? { all: [first, second] } : (first ?? second);
}

function listSchema(page: Page, max: number): JsonSchema {
  return { type: 'array', minItems: leastItems(page), maxItems: max };
}

/**
 * What each thing of a list must look like. A condition inside may ask about answers outside the list, which the
 * schema of an item cannot see: so the items are described once for each way that those outside may turn out.
 */
function itemRules(page: Page, outer: LeafSchema, context: Context | undefined): JsonSchema[] {
  const questions = page.questions ?? [];
  const own = new Set(questions.map(({ id }) => id));
  const outside = [
    ...new Map(
      leavesOf(page)
        .filter(({ question }) => !own.has(question))
        .map((leaf) => [JSON.stringify(leaf), leaf]),
    ).values(),
  ];
  return truthTables(outside).flatMap((truths): JsonSchema[] => {
    const inner: LeafSchema = (leaf) => truths.get(JSON.stringify(leaf)) ?? outer(leaf);
    const { properties, rules } = questionRules(page, undefined, inner, context);
    const items: JsonSchema = { properties: { [page.id]: { type: 'array', items: objectSchema(properties, rules) } } };
    const when = outside.map((leaf) => {
      const schema = outer(leaf);
      return truths.get(JSON.stringify(leaf)) || schema === undefined ? schema : { not: schema };
    });
    if (when.includes(undefined)) return [];
    return [when.length ? { if: { allOf: when }, then: items } : items];
  });
}

function truthTables(leaves: readonly Leaf[]): Map<string, boolean>[] {
  return leaves.reduce<Map<string, boolean>[]>(
    (tables, leaf) =>
      tables.flatMap((table) => [true, false].map((truth) => new Map(table).set(JSON.stringify(leaf), truth))),
    [new Map<string, boolean>()],
  );
}

function leavesOf({ questions = [], checks = [] }: Page): Leaf[] {
  const collect = (condition: Condition | undefined): Leaf[] => {
    if (!condition) return [];
    if ('all' in condition) return condition.all.flatMap(collect);
    if ('any' in condition) return condition.any.flatMap(collect);
    return 'not' in condition ? collect(condition.not) : [condition];
  };
  return [
    ...questions.flatMap((question) => [
      ...collect(question.condition),
      ...('options' in question ? question.options.flatMap(({ condition }) => collect(condition)) : []),
    ]),
    ...checks.flatMap(({ condition }) => collect(condition)),
  ];
}

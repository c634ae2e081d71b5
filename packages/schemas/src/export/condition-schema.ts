import { comparedDatePattern } from '../primitives/date-patterns.js';
import type { Condition } from '../primitives/conditions.js';
import { resolveDateLimit } from '../primitives/dates.js';
import type { JsonSchema } from '../questions/json-schema.js';
import type { Context } from '../questions/question-logic.js';

export type Leaf = Extract<Condition, { question: string }>;

/** The schema of a leaf, or undefined where a schema cannot say it: a limit relative to today, without a today. */
export type LeafSchema = (leaf: Leaf) => JsonSchema | undefined;

/** A condition as a schema over the object of answers. Undefined when one of its leaves is. */
export function conditionSchema(condition: Condition | undefined, leafSchema: LeafSchema): JsonSchema | undefined {
  if (!condition) return true;
  if ('all' in condition) return combined('allOf', condition.all, leafSchema);
  if ('any' in condition) return combined('anyOf', condition.any, leafSchema);
  if ('not' in condition) {
    const inner = conditionSchema(condition.not, leafSchema);
    return inner === undefined ? undefined : { not: inner };
  }
  return leafSchema(condition);
}

function combined(
  keyword: 'allOf' | 'anyOf',
  conditions: readonly Condition[],
  leafSchema: LeafSchema,
): JsonSchema | undefined {
  const schemas = conditions.map((each) => conditionSchema(each, leafSchema));
  return schemas.includes(undefined) ? undefined : { [keyword]: schemas };
}

/** What a condition asks of one answer. Irrelevant answers are absent from a submission, so presence is relevance. */
export function leafSchema(
  leaf: Leaf,
  context: Context | undefined,
  isLocation: (id: string) => boolean,
): JsonSchema | undefined {
  const id = leaf.question;
  const holds = (answer: JsonSchema): JsonSchema => ({ properties: { [id]: answer }, required: [id] });
  if ('answered' in leaf) return leaf.answered ? { required: [id] } : { not: { required: [id] } };
  if ('equals' in leaf) return holds({ const: leaf.equals });
  if ('includes' in leaf) {
    return holds(
      isLocation(id)
        ? { type: 'object', required: [leaf.includes] }
        : { type: 'array', contains: { const: leaf.includes } },
    );
  }
  if ('lessThan' in leaf) return holds({ type: 'number', exclusiveMaximum: leaf.lessThan });
  if ('moreThan' in leaf) return holds({ type: 'number', exclusiveMinimum: leaf.moreThan });
  const [comparison, limit] = 'before' in leaf ? (['before', leaf.before] as const) : (['after', leaf.after] as const);
  if (!context && limit.startsWith('today')) return undefined;
  return holds({
    type: 'string',
    pattern: comparedDatePattern(comparison, context ? resolveDateLimit(limit, context.today) : limit),
  });
}

import * as z from 'zod/mini';
import { OPERATORS, type Operator } from '../primitives/conditions.js';
import { conditionShape } from '../questions/base-shape.js';
import { questionShape } from '../questions/shapes.js';
import { blockShape } from './content-shape.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import { serviceShape } from './shape.js';

/** Shapes that are told apart by their `type`. */
interface TypedUnion {
  readonly def: { readonly options: readonly z.core.$ZodType[] };
}

const DATE_LIMITS = '"today", "today-28d", "today+1m", "today-2y" or a date like 2026-03-01';

/**
 * Turns what zod found wrong with the shape into faults that an author can act on.
 *
 * @param root The shape that was asked for.
 */
export function shapeFaults(
  error: z.core.$ZodError,
  input: unknown,
  root: z.core.$ZodType = serviceShape,
): DefinitionFault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, issue.path, input, root));
}

function issueFaults(
  issue: z.core.$ZodIssue,
  path: Path,
  input: unknown,
  root: z.core.$ZodType = serviceShape,
): DefinitionFault[] {
  const found = describe(valueAt(input, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const allowed = allowedKeys(path, input, root);
        const among = allowed.length ? `one of: ${allowed.join(', ')}` : 'no such key';
        return fault([...path, key], `the key "${key}"`, among, { word: key, among: allowed });
      });
    case 'invalid_type':
      return [fault(path, found, expectedType(issue.expected))];
    case 'invalid_value': {
      const words = issue.values.map(String);
      const expected = words.length === 1 ? `"${words[0] ?? ''}"` : `one of: ${words.join(', ')}`;
      return [fault(path, found, expected, guessAmong(valueAt(input, path), words))];
    }
    case 'too_small':
      return [fault(path, found, `${sizeOf(issue.origin)} of at least ${String(issue.minimum)}`)];
    case 'too_big':
      return [fault(path, found, `${sizeOf(issue.origin)} of at most ${String(issue.maximum)}`)];
    case 'invalid_format':
      return [fault(path, found, expectedFormat(path))];
    case 'invalid_union':
      return unionFaults(issue, path, input, root);
    default:
      return [fault(path, found, 'a valid value')];
  }
}

function unionFaults(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  path: Path,
  input: unknown,
  root: z.core.$ZodType,
): DefinitionFault[] {
  const value = valueAt(input, path);
  const last = path.at(-1);
  if (path.at(-2) === 'questions' || path.at(-2) === 'content' || last === 'type') {
    const at = last === 'type' ? path : [...path, 'type'];
    const type = valueAt(input, at);
    const types = path.includes('questions') ? questionTypes : blockTypes;
    return [fault(at, describe(type), `one of: ${types.join(', ')}`, guessAmong(type, types))];
  }
  if (path.includes('condition')) return conditionFaults(path, input);
  // The branch that got furthest is the one that was meant.
  const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  const faults = closest.flatMap((inner) => issueFaults(inner, [...path, ...inner.path], input, root));
  return faults.length ? faults : [fault(path, describe(value), 'a valid value')];
}

/** Which part of a condition is wrong: the shape alone says only that the whole of it is none. */
function conditionFaults(path: Path, input: unknown): DefinitionFault[] {
  const value = valueAt(input, path);
  const keys = Object.keys(Object(value) as object);
  const inner = (key: string): Path => [...path, key];
  const [only = ''] = keys.length === 1 ? keys : [];
  if (only === 'not') return partFaults(inner(only), input);
  if (only === 'all' || only === 'any') {
    const parts = valueAt(input, inner(only));
    if (!Array.isArray(parts)) return [fault(inner(only), describe(parts), 'a list of conditions')];
    return parts.flatMap((_, index) => partFaults([...inner(only), index], input));
  }
  const operator = OPERATORS.find((each) => keys.includes(each));
  if (operator && keys.length === 2 && keys.includes('question')) {
    const [key, expected] =
      typeof valueAt(input, inner('question')) === 'string'
        ? ([operator, OPERANDS[operator]] as const)
        : (['question', 'the id of an earlier question'] as const);
    return [fault(inner(key), describe(valueAt(input, inner(key))), expected)];
  }
  const words: readonly string[] = [...OPERATORS, 'all', 'any', 'not'];
  const unknown = keys.find((key) => key !== 'question' && !words.includes(key));
  const expected = `a question with one of ${OPERATORS.join(', ')}, or one of all, any, not`;
  return [fault(path, describe(value), expected, guessAmong(unknown, words))];
}

function partFaults(path: Path, input: unknown): DefinitionFault[] {
  const { error } = conditionShape.safeParse(valueAt(input, path));
  return error?.issues.flatMap((issue) => issueFaults(issue, [...path, ...issue.path], input)) ?? [];
}

const OPERANDS: Record<Operator, string> = {
  equals: 'text, a number, true or false',
  includes: 'the id of an option',
  answered: 'true or false',
  before: DATE_LIMITS,
  after: DATE_LIMITS,
  lessThan: 'a number',
  moreThan: 'a number',
};

const questionTypes = typesOf(questionShape);
const blockTypes = typesOf(blockShape);

function typesOf({ def }: TypedUnion): string[] {
  return def.options.map(({ _zod }) => String([...(_zod.propValues?.['type'] ?? [])][0]));
}

/** Keys that the object at a path may have, so that a misspelt one can be named: follows the shape down the path. */
function allowedKeys(path: Path, input: unknown, root: z.core.$ZodType): string[] {
  let shape: z.core.$ZodType | undefined = root;
  for (const [depth, step] of path.entries()) {
    const object = objectShape(shape, valueAt(input, path.slice(0, depth)));
    shape = object ? object.def.shape[String(step)] : elementOf(shape);
  }
  return Object.keys(objectShape(shape, valueAt(input, path))?.def.shape ?? {});
}

function objectShape(
  shape: z.core.$ZodType | undefined,
  value: unknown,
): { readonly def: z.core.$ZodObjectDef } | undefined {
  const inner = unwrap(shape);
  if (inner instanceof z.core.$ZodObject) return { def: inner._zod.def };
  const union: TypedUnion | undefined = [questionShape, blockShape].find((each) => each === inner);
  const type = valueAt(value, ['type']);
  const option = union?.def.options.find(({ _zod }) => _zod.propValues?.['type']?.has(type as string));
  return option && { def: option._zod.def as z.core.$ZodObjectDef };
}

function unwrap(shape: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return shape instanceof z.core.$ZodOptional ? shape._zod.def.innerType : shape;
}

function elementOf(shape: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = unwrap(shape);
  return inner instanceof z.core.$ZodArray ? inner._zod.def.element : undefined;
}

function guessAmong(word: unknown, among: readonly string[]): { word: string; among: readonly string[] } | undefined {
  return typeof word === 'string' ? { word, among } : undefined;
}

function expectedType(type: string): string {
  return (
    {
      string: 'text',
      boolean: 'true or false',
      int: 'a whole number',
      number: 'a number',
      array: 'a list',
      object: 'an object',
    }[type] ?? `a value of type ${type}`
  );
}

function expectedFormat(path: Path): string {
  switch (path.at(-1)) {
    case 'id':
    case 'question':
    case 'tracker':
      return 'an id of lower-case words joined by hyphens, at most 64 characters';
    case 'version':
      return 'a version of three numbers, like 1.0.0';
    case 'href':
      return 'an address that begins with https:, tel:, sms: or mailto:';
    case 'notBefore':
    case 'notAfter':
    case 'before':
    case 'after':
      return DATE_LIMITS;
    default:
      return 'text that is not empty';
  }
}

function sizeOf(origin: string): string {
  return { string: 'a length', array: 'a list' }[origin] ?? 'a number';
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    input,
  );
}

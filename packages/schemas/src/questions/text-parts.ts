import { cleanLine, isCleanLine, textLength } from '../primitives/text.js';
import type { AnswerFault } from './question-logic.js';

/** Longest single part of a name or address, in code points. Longer ones exist on no document; a bound keeps the store safe. */
export const PART_MAX_LENGTH = 100;

/** Reads several one-line inputs; undefined when all are empty. Empty parts are left out of the answer. */
export function readParts<Part extends string>(
  raw: Readonly<Record<Part, string>>,
  parts: readonly Part[],
): Partial<Record<Part, string>> | undefined {
  const entries = parts.map((part) => [part, cleanLine(raw[part])] as const).filter(([, text]) => text !== '');
  return entries.length ? (Object.fromEntries(entries) as Partial<Record<Part, string>>) : undefined;
}

export function missingParts<Part extends string>(
  answer: Partial<Record<Part, string>>,
  needed: readonly Part[],
): AnswerFault[] {
  return needed.filter((part) => !answer[part]).map((part) => ({ code: part, part }));
}

export function longParts(answer: Readonly<Record<string, string>>): AnswerFault[] {
  return Object.keys(answer)
    .filter((part) => textLength(answer[part]!) > PART_MAX_LENGTH)
    .map((part) => ({ code: 'maxLength', part, params: { max: PART_MAX_LENGTH } }));
}

/** Recognises an object of clean one-line texts under the given names and no others. */
export function acceptParts<Part extends string>(
  value: unknown,
  parts: readonly Part[],
): Partial<Record<Part, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const known = entries.every(
    ([part, text]) => (parts as readonly string[]).includes(part) && typeof text === 'string' && isCleanLine(text),
  );
  return known && entries.length > 0 ? value : undefined;
}

/**
 * Ids of services, pages, questions and options are lower-case words joined by hyphens, at most 64 characters.
 *
 * They become object keys, DOM ids and JSON Pointers, so names that already mean something on every JavaScript
 * object are refused: `__proto__` by the pattern, `constructor` and `prototype` by name.
 */
export const ID_PATTERN = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const ID_MAX_LENGTH = 64;

export function isId(value: string): boolean {
  return value.length <= ID_MAX_LENGTH && ID_PATTERN.test(value);
}

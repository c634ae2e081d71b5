/** A repeat's answer to an address question: answers, list, item, question, part. Nothing real goes deeper. */
const DEEPEST = 8;

/**
 * Why a parsed JSON value cannot be kept, or undefined. PostgreSQL refuses NUL and lone surrogates, and nesting
 * without end would exhaust the stack of whatever walks it next. This walk has no stack to exhaust.
 */
export function storageFault(value: unknown): 'text-malformed' | 'too-deep' | undefined {
  const rest: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && !isStorable(value)) return 'text-malformed';
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return 'too-deep';
    for (const [key, inner] of Object.entries(value)) {
      if (!isStorable(key)) return 'text-malformed';
      rest.push({ value: inner, depth: depth + 1 });
    }
  }
  return undefined;
}

function isStorable(text: string): boolean {
  // With the `u` flag a surrogate pair is one code point, so only lone halves match.
  return !/[\0\uD800-\uDFFF]/u.test(text);
}

/**
 * JSON with object keys in order and no spaces, so that one submission has one text however its sender wrote it.
 * For values that `storageFault` has passed.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

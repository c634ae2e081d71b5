/**
 * Why a definition's pattern may not be used, or undefined when it is safe.
 *
 * A backtracking engine takes exponential time over patterns such as `(a+)+$`, so a hostile or careless definition
 * could freeze the reader's phone or the service (OWASP ASVS 1.3.12). Deciding this exactly is hard; refusing every
 * shape that can cause it is not. What remains (literals, classes, optional and repeated single characters,
 * groups without repetition inside repetition) is all that real form fields have needed.
 */
export function patternFault(source: string): string | undefined {
  try {
    new RegExp(source, 'u');
  } catch {
    return 'it is not a valid regular expression';
  }
  if (/\(\?(?!:)/.test(source)) return 'it uses a look-around or a named group';
  if (/\\[1-9k]/.test(source)) return 'it refers back to a group';

  const groups: { repeats: boolean; alternates: boolean }[] = [];
  let unbounded = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]!;
    let closed: { repeats: boolean; alternates: boolean } | undefined;
    if (character === '\\') {
      at += 1;
      if (source[at + 1] === '{' && /[pPu]/.test(source[at]!)) at = source.indexOf('}', at);
    } else if (character === '[') {
      for (at += 1; source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
    } else if (character === '(') {
      groups.push({ repeats: false, alternates: false });
      continue;
    } else if (character === ')') {
      closed = groups.pop();
    } else if (character === '|') {
      for (const group of groups) group.alternates = true;
      continue;
    }

    const quantifier = /^(?:\*|\+|\?|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at + 1));
    if (!quantifier) {
      const parent = groups.at(-1);
      if (parent && closed) {
        parent.repeats ||= closed.repeats;
        parent.alternates ||= closed.alternates;
      }
      continue;
    }
    at += quantifier[0].length;
    const endless = /^[*+]|,\}/.test(quantifier[0]);
    const mostRepeats = endless ? Infinity : quantifier[0].startsWith('?') ? 1 : Number(quantifier[3] || quantifier[1]);
    if (closed && mostRepeats > 1 && closed.repeats) return 'it repeats a group that already repeats something';
    if (closed && mostRepeats > 1 && closed.alternates) return 'it repeats a group of alternatives';
    if (endless) unbounded += 1;
    if (unbounded > 2) return 'it has more than two endless repetitions';
    for (const group of groups) group.repeats = true;
  }
  return undefined;
}

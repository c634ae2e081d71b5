/**
 * Why a definition's pattern may not be used, or undefined when it is safe.
 *
 * A backtracking engine takes exponential or quadratic time over patterns such as `(a+)+$` or `\S+@\S+`, so a
 * careless definition could freeze the reader's phone or the service (OWASP ASVS 1.3.12). A pattern is slow only
 * where one text can be shared out among its repetitions in many ways. So: nothing that varies is repeated as a
 * whole, and between two long repetitions that could take the same characters something must stand that they cannot
 * take. This refuses some harmless patterns, and no harmful one is known to pass: the tests ask a prover.
 *
 * @param source as in `rules.pattern`: ECMA 262, `u` flag, matched against the whole answer.
 */
export function patternFault(source: string): string | undefined {
  try {
    new RegExp(source, 'u');
  } catch {
    return 'it is not a valid regular expression';
  }
  try {
    const { ways } = new PatternReader(source).readAlternatives();
    return ways > MOST_WAYS ? 'it has too many optional parts' : undefined;
  } catch (error) {
    if (error instanceof UnsafePattern) return error.message;
    throw error;
  }
}

class UnsafePattern extends Error {}

/** A repetition that may take this many more characters than it must is long: it is treated as endless. */
const LONG = 10;
/** In how many ways the short repetitions and alternatives of a pattern may be combined. */
const MOST_WAYS = 1000;

/** What is known of a part of a pattern. Single characters and classes are held as their own source. */
interface Part {
  /** All that it is made of. */
  readonly characters: readonly string[];
  /** What every match of it contains. */
  readonly certain: readonly string[];
  readonly loops: readonly Loop[];
  readonly ways: number;
}

/** A long repetition, with what is certain to stand before and after it in the part. */
interface Loop {
  readonly characters: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const NOTHING: Part = { characters: [], certain: [], loops: [], ways: 1 };

/** Reads a valid pattern by recursive descent. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Part {
    const parts = [this.readSequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.readSequence());
    }
    if (parts.length === 1) return parts[0]!;
    return {
      characters: parts.flatMap(({ characters }) => characters),
      certain: [],
      loops: parts.flatMap(({ loops }) => loops),
      ways: parts.reduce((sum, { ways }) => sum + ways, 0),
    };
  }

  private readSequence(): Part {
    let part = NOTHING;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) part = join(part, this.readRepeated());
    return part;
  }

  private readRepeated(): Part {
    const part = this.readOne();
    const quantifier = this.take(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
    if (!quantifier) return part;
    const [text, exactly, comma, most] = quantifier;
    const least = exactly !== undefined ? Number(exactly) : text.startsWith('+') ? 1 : 0;
    const greatest =
      exactly === undefined ? (text.startsWith('?') ? 1 : Infinity) : !comma ? least : most ? Number(most) : Infinity;
    return repeat(part, least, greatest);
  }

  private readOne(): Part {
    const group = this.take(/\((\?:|(?!\?))/y);
    if (group) {
      const part = this.readAlternatives();
      this.at += 1;
      return part;
    }
    if (this.take(/\(/y)) throw new UnsafePattern('it uses a look-around or a named group');
    if (this.take(/\^|\$|\\[bB]/y)) return NOTHING;
    if (this.take(/\\[1-9k]/y)) throw new UnsafePattern('it refers back to a group');
    const one = this.take(
      /\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u.{4}|x..|c.|.)|./suy,
    );
    const characters = one ? [one[0]] : [];
    return { characters, certain: characters, loops: [], ways: 1 };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}

function repeat(part: Part, least: number, greatest: number): Part {
  if (greatest > 1 && (part.ways > 1 || part.loops.length)) {
    throw new UnsafePattern('it repeats a group that varies in itself');
  }
  const { characters, ways } = part;
  const certain = least > 0 ? part.certain : [];
  const spread = greatest - least;
  if (spread < LONG) return { characters, certain, loops: part.loops, ways: ways + spread };
  return { characters, certain, loops: [{ characters, before: [], after: [] }], ways };
}

function join(left: Part, right: Part): Part {
  for (const first of left.loops) {
    for (const second of right.loops) {
      const between = [...first.after, ...second.before];
      const shared = [first.characters, second.characters];
      if (overlap(shared) && between.every((character) => overlap([...shared, [character]]))) {
        throw new UnsafePattern('it has two long repetitions that can take the same characters');
      }
    }
  }
  return {
    characters: [...left.characters, ...right.characters],
    certain: [...left.certain, ...right.certain],
    loops: [
      ...left.loops.map((loop) => ({ ...loop, after: [...loop.after, ...right.certain] })),
      ...right.loops.map((loop) => ({ ...loop, before: [...left.certain, ...loop.before] })),
    ],
    ways: left.ways * right.ways,
  };
}

/** True when some character is in all of the sets, each given as single characters and classes. */
function overlap(sets: readonly (readonly string[])[]): boolean {
  const inAll = new RegExp(`^${sets.map((set) => `(?=(?:${set.join('|')})$)`).join('')}`, 'u');
  const last = sets.some((set) => set.every(isAscii)) ? 0x7f : 0x10ffff;
  for (let code = 0; code <= last; code += 1) if (inAll.test(String.fromCodePoint(code))) return true;
  return false;
}

/** True when a character or class certainly has nothing beyond ASCII: then a million others need not be tried. */
function isAscii(source: string): boolean {
  return !/\\[pPsSWDuxc]|\[\^|^\.$|[^ -~]/.test(source);
}

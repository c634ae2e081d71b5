import { nearestWord } from '../primitives/nearest.js';

/** One thing wrong with a definition, for whoever writes it. */
export interface DefinitionFault {
  /** Where, from the root of the definition: `sections[0].pages[2].questions[0].condition.question`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What must stand there. */
  readonly expected: string;
  /** The valid word that was most likely meant. */
  readonly nearest?: string;
  /** All of this as one sentence or two. */
  readonly message: string;
}

/** Thrown by `parseService` and `parseTracker`: a definition is refused whole, with every fault that was found. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  constructor(
    readonly definitionId: string,
    readonly faults: readonly DefinitionFault[],
    kind: 'Service' | 'Tracker' = 'Service',
  ) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(
      `${kind} definition "${definitionId}" has ${count}.\n${faults.map(({ message }) => `- ${message}`).join('\n')}`,
    );
  }
}

export type Path = readonly PropertyKey[];

export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      return index === 0 ? name : /^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');
}

/** A value as an author would recognise it, at most 60 characters. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What nests too deep to be written, or is no JSON at all, is only named by its type. */
function jsonOf(value: unknown): string {
  try {
    // Typed as always text, which it is not for a function or a symbol.
    const text = JSON.stringify(value) as string | undefined;
    return text ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** Gives the fault its sentence. `among` are the valid words of which one may have been meant by `word`. */
export function fault(
  path: Path,
  found: string,
  expected: string,
  guess?: { readonly word: string; readonly among: Iterable<string> },
): DefinitionFault {
  const nearest = guess && nearestWord(guess.word, guess.among);
  const place = formatPath(path) || 'the definition';
  const remedy = nearest ? ` Did you mean "${nearest}"?` : '';
  return {
    path: formatPath(path),
    found,
    expected,
    ...(nearest && { nearest }),
    message: `${place}: found ${found}; expected ${expected}.${remedy}`,
  };
}

/** What an option can be found by: its own name, and others that it goes by. */
export interface FindableOption {
  readonly id: string;
  readonly label: string;
  /** Separated by commas. */
  readonly synonyms?: string | undefined;
}

/** Text as it is compared: without case, accents and punctuation, so that `cote d’ivoire` finds `Côte d'Ivoire`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Entry<Option> {
  readonly option: Option;
  readonly label: string;
  readonly others: readonly string[];
}

const folded = new WeakMap<readonly FindableOption[], readonly Entry<FindableOption>[]>();

/** Thousands of names are folded once, not at every key. */
function entriesOf<Option extends FindableOption>(options: readonly Option[]): readonly Entry<Option>[] {
  let entries = folded.get(options) as readonly Entry<Option>[] | undefined;
  if (!entries) {
    entries = options.map((option) => ({
      option,
      label: foldText(option.label),
      others: (option.synonyms ?? '').split(',').map(foldText).filter(Boolean),
    }));
    folded.set(options, entries);
  }
  return entries;
}

/**
 * The options that a typed text may mean, the likeliest first: names that begin with it, names with a word that does,
 * other names that do, and names that hold it anywhere. All of them, in their own order, when nothing is typed.
 */
export function findOptions<Option extends FindableOption>(options: readonly Option[], typed: string): Option[] {
  const sought = foldText(typed);
  if (!sought) return [...options];
  const ranks: Option[][] = [[], [], [], []];
  for (const { option, label, others } of entriesOf(options)) ranks[rankOf(sought, label, others)]?.push(option);
  return ranks.flat();
}

function rankOf(sought: string, label: string, others: readonly string[]): number {
  const within = ` ${sought}`;
  if (label.startsWith(sought)) return 0;
  if (` ${label}`.includes(within)) return 1;
  if (others.some((other) => ` ${other}`.includes(within))) return 2;
  return label.includes(sought) ? 3 : -1;
}

/** The option that a typed text names in full, by its own name before any other that it goes by. */
export function namedOption<Option extends FindableOption>(
  options: readonly Option[],
  typed: string,
): Option | undefined {
  const sought = foldText(typed);
  if (!sought) return undefined;
  const entries = entriesOf(options);
  return (
    options.find(({ label }) => label === typed.trim()) ??
    entries.find(({ label }) => label === sought)?.option ??
    entries.find(({ others }) => others.includes(sought))?.option
  );
}

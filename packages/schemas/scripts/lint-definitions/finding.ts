/** Something about a definition's words that a person should mend (an error) or look at (a warning). */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Id path within the file: `pages.own-report`. */
  readonly place: string;
  readonly wrong: string;
  readonly remedy: string;
}

/** A finding and the file that it stands in, from the root of the repository. */
export interface FiledFinding extends Finding {
  readonly file: string;
}

export function findingLine({ severity, file, place, wrong, remedy }: FiledFinding): string {
  return `${file}: ${place}: ${severity === 'warning' ? 'warning: ' : ''}${wrong} ${remedy}`;
}

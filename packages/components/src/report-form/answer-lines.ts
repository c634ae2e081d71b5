import { html, type TemplateResult } from 'lit';

/**
 * An answer as it goes over the wire, for people to read: text as it stands, and of what has parts a line for each,
 * under the names that they are sent by. Nothing is left out and nothing is worded anew.
 */
export function answerLines(answer: unknown): TemplateResult[] {
  return leaves(answer, []).map(({ path, value }) => {
    const shown = html`<span class="as-sent" dir="auto" translate="no" .textContent=${value}></span>`;
    return path.length ? html`<bdi class="part-name" dir="ltr" translate="no">${path.join(' ')}</bdi> ${shown}` : shown;
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

function leaves(value: unknown, path: readonly string[]): Leaf[] {
  if (Array.isArray(value)) {
    // A list of options needs no numbers; things with parts do, to tell whose part it is.
    const isPlain = value.every((entry) => typeof entry !== 'object' || entry === null);
    return value.flatMap((entry: unknown, index) => leaves(entry, isPlain ? path : [...path, String(index + 1)]));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]: [string, unknown]) => leaves(part, [...path, name]));
  }
  return [{ path, value: String(value) }];
}

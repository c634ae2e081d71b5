import type { Overlay } from '../../src/messages/words.js';
import { trackerWords, type TrackerDefinition } from '../../src/trackers/index.js';
import type { FiledFinding } from './finding.js';
import { hardWords } from './page-reading-age.js';
import { readingAge } from './reading-age.js';
import { untranslatedWords } from './translations.js';

export interface LintedTracker {
  readonly tracker: TrackerDefinition;
  readonly welsh: Overlay;
}

const TRACKERS = 'packages/schemas/trackers';

/** What is to be mended or looked at in the words of trackers: what is hard to read, what has no Welsh. */
export function lintTrackers(trackers: readonly LintedTracker[]): FiledFinding[] {
  return trackers.flatMap(({ tracker, welsh }) => {
    const own = `${TRACKERS}/${tracker.id}`;
    const words = trackerWords(tracker);
    return [
      ...[...partsOf(words)].flatMap(([place, texts]) =>
        hardWords(place, readingAge(texts), texts.join(' ').split(/\s+/).length).map((finding) => ({
          ...finding,
          file: `${own}/tracker.json`,
        })),
      ),
      ...untranslatedWords(words, 'cy', welsh).map((finding) => ({ ...finding, file: `${own}/cy.json` })),
    ];
  });
}

/** Sentences by the stage or outcome that they are about. */
function partsOf(words: ReadonlyMap<string, string>): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const [path, text] of words) {
    if (!text.includes(' ')) continue;
    const part = path.split('.').slice(0, 2).join('.');
    parts.set(part, [...(parts.get(part) ?? []), text]);
  }
  return parts;
}

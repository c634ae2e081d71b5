import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { completeOverlay, definitionWords, parseService } from './definition/index.js';
import {
  answerList,
  answerPage,
  checkSubmission,
  createJourney,
  createWords,
  english,
  toSubmission,
  view,
  type JourneyState,
  type Overlay,
  type RawAnswers,
  type ServiceDefinition,
  type Text,
} from './index.js';
import { welsh } from './messages/welsh.js';
import { readingAge } from '../scripts/lint-definitions/reading-age.js';

/** A whole journey as data: `services/<id>/examples.json`. `list` steps answer "add another?". */
interface JourneyExample {
  readonly id: string;
  readonly title: string;
  readonly today: string;
  readonly steps: readonly (
    { readonly page: string; readonly raw: RawAnswers } | { readonly list: string; readonly another: boolean }
  )[];
  readonly end: { readonly at: 'check-answers' } | { readonly at: 'exit'; readonly page: string };
}

const folder = new URL('../services/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

for (const id of readdirSync(folder)) {
  const overlay = read(`${id}/cy.json`) as Overlay;
  const service = parseService(read(`${id}/service.json`), { overlays: { cy: overlay }, complete: ['cy'] });
  const examples = read(`${id}/examples.json`) as JourneyExample[];

  /** The states that an example passes through, the last being its end. */
  const play = ({ today, steps }: JourneyExample): JourneyState[] => {
    const states = [createJourney(service, { today })];
    for (const step of steps) {
      const state = states.at(-1)!;
      const { position } = state;
      if ('list' in step) {
        assert.deepEqual(position, { at: 'list', pageId: step.list });
        states.push(answerList(service, state, step.another, { today }));
      } else {
        assert.ok(
          position.at === 'page' && position.pageId === step.page,
          `At ${JSON.stringify(position)}, not at ${step.page}.`,
        );
        states.push(answerPage(service, state, step.raw, { today }));
      }
      assert.equal(states.at(-1)?.refused, undefined, `${'page' in step ? step.page : step.list} was refused.`);
    }
    return states;
  };

  for (const example of examples) {
    test(`${id}: ${example.id}: ${example.title}`, () => {
      const last = play(example).at(-1)!;
      const { end, today } = example;
      assert.deepEqual(last.position, end.at === 'exit' ? { at: 'exit', pageId: end.page } : end);
      const submission = toSubmission(service, last, { force: 'neutral', language: 'cy', today });
      assert.equal(submission === undefined, end.at === 'exit');
      if (submission) assert.deepEqual(checkSubmission(service, submission, { today }), []);
    });
  }

  test(`${id}: the examples show every page and ask every question`, () => {
    const seen = new Set<string>();
    for (const example of examples) {
      for (const state of play(example)) {
        const shown = view(service, state, { words: createWords('en'), language: english }, { today: example.today });
        if ('id' in shown) seen.add(shown.id);
        if (shown.at === 'page') shown.questions.forEach((question) => seen.add(question.id));
      }
      for (const step of example.steps)
        if ('raw' in step) Object.keys(step.raw).forEach((question) => seen.add(question));
    }
    const pages = service.sections.flatMap((section) => section.pages);
    const all = pages.flatMap((page) => [page.id, ...(page.questions ?? []).map((question) => question.id)]);
    assert.deepEqual(
      all.filter((each) => !seen.has(each)),
      [],
    );
  });

  test(`${id}: in Welsh nothing is left in English`, () => {
    const words = createWords('en', 'cy', completeOverlay(service, 'cy', overlay));
    for (const example of examples) {
      for (const state of play(example)) {
        const shown = view(service, state, { words, language: welsh }, { today: example.today });
        for (const text of textsOf(shown)) assert.notEqual(text.lang, 'en', text.text);
      }
    }
  });

  test(`${id}: sentences are plain and whole`, () => {
    for (const [path, text] of definitionWords(service)) {
      assert.doesNotMatch(text, / {2}|\s$|^\s|\.\.\.|<\/?[a-z]/, path);
      assert.ok(!/\b(?:don't|can't|you're|we'll|please)\b/i.test(text), `${path}: ${text}`);
      if (path.includes('.errors.'))
        assert.match(text, /^[A-Z].*[^.]$/, `${path}: GOV.UK error messages have no full stop.`);
    }
  });

  test(`${id}: a nine-year-old can read it`, () => {
    const age = readingAge([...definitionWords(service).values()].filter((text) => text.includes(' ')));
    assert.ok(age <= 9, `Reading age ${age.toFixed(1)}`);
  });
}

test('the guide for web teams names every service', () => {
  const guide = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  for (const id of readdirSync(folder)) {
    const { kind, title, safety } = read(`${id}/service.json`) as Pick<ServiceDefinition, 'kind' | 'title' | 'safety'>;
    const row = `^\\| \`${id}\` +\\| ${title} +\\| ${safety} `;
    // What is no report has a widget of its own, and a section about it.
    assert.match(guide, new RegExp(kind === 'report' ? row : `<police-[a-z-]+ service="${id}">`, 'm'), id);
  }
});

function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') return [value as Text];
  // The definition's own words travel with a question view; they are not shown.
  return Object.entries(value).flatMap(([key, child]) => (key === 'question' ? [] : textsOf(child)));
}

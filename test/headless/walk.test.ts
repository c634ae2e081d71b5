import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { checkSubmission, createWords, english, type RawAnswers } from '@frontcounter/schemas';
import { parseService } from '@frontcounter/schemas/definition';
import { walk } from '../../docs/examples/walk.js';

interface Example {
  readonly today: string;
  readonly steps: readonly { readonly page: string; readonly raw: RawAnswers }[];
}

const require = createRequire(import.meta.url);
const read = (file: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@frontcounter/schemas/services/lost-property/${file}`), 'utf8'));
const service = parseService(read('service.json'));
const [{ today, steps }] = read('examples.json') as [Example];
const given = { reader: { words: createWords('en'), language: english }, force: 'sussex', today };

test('a journey runs with no screen, from what was typed to a submission that the service accepts', () => {
  const { asked, submission } = walk(service, Object.fromEntries(steps.map(({ page, raw }) => [page, raw])), given);

  assert.equal(asked[0], 'Is it an emergency?');
  assert.ok(submission);
  assert.deepEqual(checkSubmission(service, submission, given), []);
});

test('a journey without answers asks the first question and gives nothing to send', () => {
  const { asked, submission } = walk(service, {}, given);

  assert.deepEqual(asked, ['Is it an emergency?']);
  assert.equal(submission, undefined);
});

test('the guide shows the examples as they are, and the screens take about a hundred lines', () => {
  const guide = readFileSync(new URL('../../docs/headless.md', import.meta.url), 'utf8');
  for (const name of ['headless', 'walk']) {
    const source = readFileSync(new URL(`../../docs/examples/${name}.ts`, import.meta.url), 'utf8');
    assert.ok(guide.includes(source), `docs/headless.md does not show docs/examples/${name}.ts as it is.`);
    assert.ok(source.trimEnd().split('\n').length < 110);
  }
});

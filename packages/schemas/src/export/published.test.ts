import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { definitionJsonSchema, openApi, submissionJsonSchema, trackerJsonSchema } from './index.js';

test('an editor accepts a right definition and marks a wrong one', () => {
  const validate = new Ajv2020({ strict: false }).compile(definitionJsonSchema());

  assert.ok(validate(lostBicycle), JSON.stringify(validate.errors));
  assert.equal(validate({ ...lostBicycle, safety: 'standrd' }), false);
  assert.equal(validate({ ...lostBicycle, titel: 'Lost' }), false);
});

test('an editor accepts the trackers and marks a wrong one', () => {
  const validate = new Ajv2020({ strict: false }).compile(trackerJsonSchema());
  const folder = new URL('../../trackers/', import.meta.url);
  for (const id of readdirSync(folder)) {
    const tracker = JSON.parse(readFileSync(new URL(`${id}/tracker.json`, folder), 'utf8')) as object;
    assert.ok(validate(tracker), JSON.stringify(validate.errors));
    assert.equal(validate({ ...tracker, stagess: [] }), false);
  }
});

test('an editor shows what each part of a definition is for', () => {
  assert.match(JSON.stringify(definitionJsonSchema()), /"description":"How careful the widget must be/);
});

test('the API description is OpenAPI 3.1', async () => {
  const description = JSON.parse(JSON.stringify(openApi([lostBicycle], '1.0.0')));

  const verdict = await new Validator().validate(description);

  assert.deepEqual(verdict.errors ?? [], []);
  assert.equal(verdict.valid, true);
});

test('the schema for no particular day leaves out only what depends on the day', () => {
  const validate = new Ajv2020({ strict: false }).compile(submissionJsonSchema(lostBicycle));
  const answers = { kind: 'scooter', marks: ['bell'], 'your-name': { first: 'Ana', last: 'Ash' }, true: true };
  const submission = (lostOn: string): unknown => ({
    service: { id: 'lost-bicycle', version: '1.2.0' },
    force: 'sussex',
    language: 'cy',
    answers: { ...answers, 'lost-on': lostOn },
  });

  assert.equal(validate(submission('2199-01-01')), true);
  assert.equal(validate(submission('1999-12-31')), false);
});

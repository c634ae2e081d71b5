import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { ServiceDefinition } from '../definition/shape.js';
import { pagesOf } from '../definition/walk.js';
import { checkSubmission } from '../submission/submission.js';
import { Chance, randomAnswers, spoil } from '../test-data/random-answers.js';
import { services } from '../test-data/services.js';
import { submissionJsonSchema } from './index.js';

const context = { today: '2026-06-15' };
for (const service of services) {
  // The fixtures ask every type in every way; a long service repeats them, and each of its answer sets takes longer.
  const isRepetition =
    service.kind === 'alert-signup' || pagesOf(service).length > 30 || service.id.endsWith('-refusable');
  const runs = isRepetition ? 1500 : 3000;
  test(`schema and engine give the same verdict on ${service.id}`, () => {
    const validate = new Ajv2020({ strict: true, strictRequired: false, keywords: ['x-valid-on'] }).compile(
      submissionJsonSchema(service, context),
    );
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 9 }),
        (seed, faults, wish) => {
          // One person in ten wants a copy: sometimes there is an address that it may go to.
          const copy = wish === 9 && ({ copy: true } as const);
          const chance = new Chance(seed);
          let answers = randomAnswers(service, chance);
          for (let count = 0; count < faults; count += 1) answers = spoil(service, answers, chance);

          const bySchema = validate({ ...asSubmission(service, answers), ...copy });
          const byEngine = checkSubmission(service, { answers, ...copy }, context);

          verdicts[bySchema ? 'accepted' : 'refused'] += 1;
          assert.equal(
            bySchema,
            byEngine.length === 0,
            `schema: ${JSON.stringify(validate.errors?.slice(0, 3))}\nengine: ${JSON.stringify(byEngine)}\nanswers: ${JSON.stringify(answers)}`,
          );
        },
      ),
      { numRuns: runs },
    );
    // A generator that only ever makes one kind of answer would prove nothing.
    assert.ok(verdicts.accepted > runs / 50 && verdicts.refused > runs / 10, JSON.stringify(verdicts));
  });
}

function asSubmission({ id, version }: ServiceDefinition, answers: unknown): object {
  return { service: { id, version }, force: 'sussex', language: 'en', answers };
}

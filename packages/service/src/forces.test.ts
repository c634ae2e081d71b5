import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Receipt } from '@frontcounter/schemas/submission';
import { sql } from 'kysely';
import { createForces, forcesShape } from './forces.js';
import { databaseKinds, NOON, sending, startFixture, submissionOf, type Fixture } from './testing/service-fixture.js';

const FORCES = Array.from({ length: 43 }, (_, index) => `force-${index + 1}`);
const originOf = (force: string): string => `https://www.${force}.example`;

test('a page belongs to the forces that name its origin exactly', () => {
  const forces = createForces({
    sussex: { origins: ['https://a.example', 'https://shared.example'] },
    surrey: { origins: ['https://shared.example'] },
  });
  assert.deepEqual(forces.at('https://shared.example'), ['sussex', 'surrey']);
  assert.deepEqual(forces.at('https://a.example.evil.example'), []);
  assert.equal(forces.owns('surrey', 'https://a.example'), false);
  assert.equal(forces.owns('constructor', 'https://a.example'), false);
  assert.equal(forces.has('toString'), false);
});

test('an origin is written as a browser sends it', () => {
  const accepts = (origin: string): boolean => forcesShape.safeParse({ sussex: { origins: [origin] } }).success;
  for (const origin of ['https://www.sussex.police.uk', 'http://localhost:8080', 'https://x.example:8443'])
    assert.ok(accepts(origin), origin);
  for (const origin of [
    '*',
    'null',
    '',
    'www.sussex.police.uk',
    'https://www.sussex.police.uk/',
    'https://*.police.uk',
    'https://X.example',
    'file:///x',
  ]) {
    assert.ok(!accepts(origin), origin);
  }
});

describe('between 43 forces', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await startFixture(databaseKinds.at(-1), {
      forces: Object.fromEntries(FORCES.map((force) => [force, { origins: [originOf(force)] }])),
    });
  });
  after(() => fixture.close());

  test('no page sends for another force', async () => {
    let tries = 0;
    for (const force of FORCES) {
      for (const other of FORCES) {
        if (other === force) continue;
        const { statusCode } = await fixture.app.inject(
          sending(randomUUID(), submissionOf({ force }), { origin: originOf(other) }),
        );
        assert.equal(statusCode, 403);
        tries += 1;
      }
    }
    assert.equal(tries, 43 * 42);
    const { count } = await fixture.db
      .selectFrom('report')
      .select(sql<string>`count(*)`.as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(Number(count), 0);
  });

  test('no page reads a report of another force, though it has the code', async () => {
    const [own = '', ...others] = FORCES;
    const sent = await fixture.app.inject(
      sending(randomUUID(), submissionOf({ force: own }), { origin: originOf(own) }),
    );
    const { reference, accessCode } = sent.json<Receipt>();
    const readFrom = async (force: string): Promise<number> => {
      // A minute apart, so that the slow-down of wrong codes is not what keeps them out.
      fixture.clock.now = new Date(fixture.clock.now.getTime() + 61_000);
      const url = `/v1/reports/${reference}`;
      return (
        await fixture.app.inject({ url, headers: { origin: originOf(force), authorization: `Bearer ${accessCode}` } })
      ).statusCode;
    };
    for (const other of others) assert.equal(await readFrom(other), 401);
    assert.equal(await readFrom(own), 200);
    fixture.clock.now = NOON;
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { reportStatusShape, type Receipt } from '@frontcounter/schemas/submission';
import type { LightMyRequestResponse } from 'fastify';
import {
  databaseKinds,
  GWENT,
  NOON,
  sending,
  startFixture,
  submissionOf,
  SUSSEX,
  type Fixture,
} from '../testing/service-fixture.js';
import { createForces } from '../forces.js';
import { verifyAccessCode } from '../submissions/access-code.js';
import { ReportDoor } from './report-door.js';

const WRONG_CODE = '0000000000000000';

for (const kind of databaseKinds) {
  describe(`reading a report on ${kind.name}`, () => {
    let fixture: Fixture;
    let receipt: Receipt;

    const read = (
      reference: string,
      code?: string,
      headers: Record<string, string> = {},
    ): Promise<LightMyRequestResponse> =>
      fixture.app.inject({
        url: `/v1/reports/${reference}`,
        headers: { origin: SUSSEX, ...(code !== undefined && { authorization: `Bearer ${code}` }), ...headers },
      });
    const send = async (overrides: object = {}): Promise<Receipt> =>
      (await fixture.app.inject(sending(randomUUID(), submissionOf(overrides)))).json<Receipt>();

    before(async () => {
      fixture = await startFixture(kind);
      receipt = await send();
    });
    after(() => fixture.close());

    test('reference and access code open the report, and each reading is logged', async () => {
      const response = await read(receipt.reference, receipt.accessCode);
      assert.equal(response.statusCode, 200);
      assert.equal(response.headers['cache-control'], 'no-store');
      assert.deepEqual(reportStatusShape.parse(response.json()), {
        reference: receipt.reference,
        service: { id: 'lost-keys', version: '2.1.0', title: 'Report lost keys' },
        force: 'sussex',
        language: 'en',
        safety: 'standard',
        tracker: 'general',
        stage: 'received',
        expectBy: '2026-06-22',
        receivedAt: NOON.toISOString(),
        history: [{ id: '1', at: NOON.toISOString(), kind: 'received', from: 'person', stage: 'received' }],
        files: [],
        can: ['add-information', 'add-file', 'ask', 'correct-contact', 'withdraw'],
      });
      const { id } = await fixture.db
        .selectFrom('report')
        .select('id')
        .where('reference', '=', receipt.reference)
        .executeTakeFirstOrThrow();
      const audit = await fixture.db
        .selectFrom('audit')
        .select('operation')
        .where('report_id', '=', id)
        .orderBy('id')
        .execute();
      assert.deepEqual(
        audit.map(({ operation }) => operation),
        ['collection', 'consultation'],
      );
    });

    test('the title is in the language that the report was made in', async () => {
      const { reference, accessCode } = await send({ language: 'cy' });
      const response = await read(reference, accessCode);
      assert.equal(reportStatusShape.parse(response.json()).service.title, 'Rhoi gwybod am allweddi coll');
    });

    test('a reference may be written in lower case and without its hyphen', async () => {
      assert.equal((await read(receipt.reference.toLowerCase().replace('-', ''), receipt.accessCode)).statusCode, 200);
    });

    test('missing code, wrong code, unknown reference and another force’s page get one and the same answer', async () => {
      const { reference, accessCode } = receipt;
      const answers = await Promise.all([
        read(reference),
        read(reference, WRONG_CODE),
        read(reference, 'not-a-code'),
        read('2222-2222', accessCode),
        read('2222-2222'),
        read('nonsense', accessCode),
        read(reference, accessCode, { origin: GWENT }),
        read(reference, undefined, { authorization: `Basic ${accessCode}` }),
      ]);
      const faces = answers.map(({ statusCode, body, headers }) => {
        const { date: _date, ratelimit: _limit, 'access-control-allow-origin': _origin, ...rest } = headers;
        return JSON.stringify([statusCode, body, rest]);
      });
      assert.equal(new Set(faces).size, 1, faces.join('\n'));
      assert.equal(answers[0].statusCode, 401);
      assert.equal(answers[0].headers['www-authenticate'], 'Bearer');
    });

    test('a wrong code and an unknown reference take the same work', async () => {
      const { reference } = await send();
      // Of the processor, which other programs on the machine do not lengthen as they do the clock's.
      const work = async (of: string): Promise<number> => {
        const start = process.cpuUsage();
        const { statusCode } = await read(of, WRONG_CODE);
        assert.equal(statusCode, 401);
        fixture.clock.now = new Date(fixture.clock.now.getTime() + 16 * 60_000);
        return process.cpuUsage(start).user;
      };
      const known: number[] = [];
      const unknown: number[] = [];
      for (let round = 0; round < 6; round += 1) {
        known.push(await work(reference));
        unknown.push(await work('3333-3333'));
      }
      fixture.clock.now = NOON;
      const least = (of: number[]): number => Math.min(...of);
      // The slow hash is most of either; without it an unknown reference would take a tenth of a known one's.
      assert.ok(
        least(unknown) > least(known) * 0.6 && least(known) > least(unknown) * 0.6,
        `${least(known)} ${least(unknown)}`,
      );
    });

    test('a right code is hashed once, and what is refused each time', async () => {
      const { reference, accessCode } = await send();
      let hashed = 0;
      const door = new ReportDoor(
        { db: fixture.db, forces: createForces(fixture.config.forces), now: () => NOON },
        (code, hash) => {
          hashed += 1;
          return verifyAccessCode(code, hash);
        },
      );
      const open = async (code: string, origin = SUSSEX): Promise<boolean> => {
        const headers = { origin, authorization: `Bearer ${code}` };
        return door.open({ params: { reference }, headers }).then(
          () => true,
          () => false,
        );
      };
      const tries = [
        [accessCode, SUSSEX, true, 1],
        [accessCode, SUSSEX, true, 1],
        [WRONG_CODE, SUSSEX, false, 2],
        [accessCode, GWENT, false, 3],
        [WRONG_CODE, SUSSEX, false, 4],
        [accessCode, SUSSEX, true, 4],
      ] as const;
      for (const [code, origin, opens, hashes] of tries) {
        assert.equal(await open(code, origin), opens);
        assert.equal(hashed, hashes);
      }
    });

    test('guessing is slowed down for a known and an unknown reference alike, and the owner gets in afterwards', async () => {
      const { reference, accessCode } = await send();
      for (const guessed of [reference, '4444-4444']) {
        const statuses: number[] = [];
        for (let tries = 0; tries < 7; tries += 1) statuses.push((await read(guessed, WRONG_CODE)).statusCode);
        assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429]);
      }
      const refused = await read(reference, accessCode);
      assert.equal(refused.statusCode, 429);
      assert.equal(refused.headers['retry-after'], '1');
      fixture.clock.now = new Date(NOON.getTime() + 1000);
      assert.equal((await read(reference, accessCode)).statusCode, 200);
      fixture.clock.now = NOON;
    });

    test('guesses that come at once are counted one by one', async () => {
      const { reference } = await send();
      const statuses = (await Promise.all(Array.from({ length: 20 }, () => read(reference, WRONG_CODE)))).map(
        ({ statusCode }) => statusCode,
      );
      assert.equal(statuses.filter((status) => status === 401).length, 5);
      assert.equal(statuses.filter((status) => status === 429).length, 15);
    });
  });
}

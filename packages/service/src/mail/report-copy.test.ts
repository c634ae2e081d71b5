import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Receipt } from '@frontcounter/schemas/submission';
import type { LightMyRequestResponse } from 'fastify';
import { rightAnswers } from '../testing/lost-keys.js';
import { databaseKinds, sending, startFixture, submissionOf, type Fixture } from '../testing/service-fixture.js';
import { until } from '../testing/until.js';

const answers = {
  ...rightAnswers,
  story: 'They fell out.\nSee https://evil.example/prize and [this](http://evil.example) <b>now</b>',
  contact: ['email'],
  email: 'gwen@example.com',
};

for (const kind of databaseKinds) {
  describe(`a copy by e-mail on ${kind.name}`, () => {
    let fixture: Fixture;
    before(async () => {
      fixture = await startFixture(kind, { mail: { email: { by: 'demo' } } });
    });
    after(() => fixture.close());

    const send = (overrides: object, key: string = randomUUID()): Promise<LightMyRequestResponse> =>
      fixture.app.inject(sending(key, submissionOf({ answers, copy: true, ...overrides })));

    async function waiting(): Promise<number> {
      const rows = await fixture.db
        .selectFrom('outbox')
        .select('id')
        .where('topic', '=', 'report-copy')
        .where('delivered_at', 'is', null)
        .execute();
      return rows.length;
    }

    /** Every message in the mailbox, as text and as HTML. */
    async function messages(): Promise<string[]> {
      await until(async () => (await waiting()) === 0);
      const list = (await fixture.app.inject('/mailbox')).body;
      const ids = [...list.matchAll(/href="\/mailbox\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
      return Promise.all(
        ids.map(async (id) => {
          const [text, html] = [`/mailbox/${id}`, `/mailbox/${id}/html`].map((url) => fixture.app.inject(url));
          return (await text!).body + (await html!).body;
        }),
      );
    }

    test('leaves once for a report that was sent twice, in the person’s language, without the access code', async () => {
      const key = randomUUID();
      const first = await send({ language: 'cy' }, key);
      assert.equal(first.statusCode, 201, first.body);
      const { reference, accessCode, copy } = first.json<Receipt>();
      assert.equal(copy, true);
      assert.equal((await send({ language: 'cy' }, key)).body, first.body);

      const [message = '', ...others] = await messages();
      assert.deepEqual(others, []);
      assert.match(message, /gwen@example\.com/);
      assert.match(message, new RegExp(`Copi o’ch adroddiad ${reference}`));
      assert.match(message, /Rhoi gwybod am allweddi coll/);
      assert.match(message, /What happened\?[\s\S]*They fell out\./);
      assert.match(message, /A red one[\s\S]*A torch/);
      assert.match(message, /We look out for them\./);
      assert.ok(!message.includes(accessCode));
      assert.doesNotMatch(message, /<b>now|https:\/\/evil|http:\/\/evil|evil\.example/, 'nothing typed becomes a link');
      assert.doesNotMatch(fixture.log.join(''), /gwen|fell out/);
    });

    test('is not sent where nobody asked for one, and is refused where there is no address for it', async () => {
      const before = (await messages()).length;
      const plain = await send({ copy: undefined });
      assert.equal(plain.statusCode, 201);
      assert.ok(!('copy' in plain.json<Receipt>()));
      for (const wrong of [rightAnswers, { ...answers, contact: ['post'], email: undefined }]) {
        const refused = await send({ answers: wrong });
        assert.equal(refused.statusCode, 422);
        assert.deepEqual(refused.json<{ errors: unknown }>().errors, [{ pointer: '/copy', code: 'not-relevant' }]);
      }
      assert.equal((await send({ copy: false })).statusCode, 400);
      assert.equal((await messages()).length, before);
    });
  });
}

test('a service that sends no mail says so, and keeps nothing to send', async () => {
  const fixture = await startFixture();
  const reply = await fixture.app.inject(sending(randomUUID(), submissionOf({ answers, copy: true })));
  assert.equal(reply.json<Receipt>().copy, false);
  assert.equal((await fixture.app.inject('/mailbox')).statusCode, 404);
  const rows = await fixture.db.selectFrom('outbox').select('topic').execute();
  assert.deepEqual(rows, [{ topic: 'report-received' }]);
  await fixture.close();
});

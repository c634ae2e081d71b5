import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError } from '../config.js';
import { openDatabase } from '../database/database.js';
import { databaseKinds, NOON, removeFolder, temporaryFolder } from '../testing/service-fixture.js';
import { runOutboxCommand } from './outbox-command.js';
import { postMessage } from './post-message.js';

async function run(environment: Record<string, string>, ...words: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await runOutboxCommand(words, environment, (part) => void (text += part));
  return { code, text };
}

for (const kind of databaseKinds) {
  test(`an operator lists what was given up on and has it tried again, on ${kind.name}`, async (t) => {
    const folder = temporaryFolder();
    const dataFolder = join(folder, 'data');
    const { databaseUrl, remove } = await kind.make(dataFolder);
    t.after(async () => {
      await remove();
      removeFolder(folder);
    });
    const environment = {
      FRONTCOUNTER_DATA: dataFolder,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    };
    const db = await openDatabase({ dataFolder, ...(databaseUrl !== undefined && { databaseUrl }) });

    const payload = { reference: 'CANA-RY22', service: { id: 'lost-keys', version: '1.0.0' }, language: 'en' };
    const id = await postMessage(db, { topic: 'report-received', force: 'sussex', payload, at: NOON });
    await db.updateTable('outbox').set({ abandoned_at: NOON, attempts: 16, fault: 'http-500' }).execute();
    await db.destroy();

    const { code, text } = await run(environment, 'list');
    assert.equal(code, 0);
    assert.equal(text, `${id}\treport-received\tsussex\t2026-06-15T12:00:00.000Z\t16\thttp-500\n`);
    assert.deepEqual(await run(environment, 'retry', id), { code: 0, text: '1 message will be tried again.\n' });
  });
}

test('what it does not understand is answered with how it is used, and opens nothing', async () => {
  for (const words of [[], ['delete'], ['retry'], ['retry', 'everything'], ['list', 'more']]) {
    const { code, text } = await run({ DATABASE_URL: 'mysql://nowhere' }, ...words);
    assert.equal(code, 2);
    assert.match(text, /^frontcounter-service outbox list/);
  }
});

test('a wrong environment is said before anything is opened', async () => {
  await assert.rejects(run({ DATABASE_URL: 'mysql://nowhere' }, 'list'), ConfigError);
});

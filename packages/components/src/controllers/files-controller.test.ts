import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionOf } from '@frontcounter/schemas';
import type { ReactiveControllerHost } from 'lit';
import type { UploadClient, UploadFile, UploadOptions, UploadOutcome } from '../client/upload-client.js';
import { FilesController, type FilesNews } from './files-controller.js';

const question: QuestionOf<'file-upload'> = {
  id: 'photos',
  type: 'file-upload',
  label: 'Photos',
  rules: { kinds: ['photo'], maxFiles: 5, maxSize: 1, maxTotalSize: 5 },
};

/** The first bytes of a PNG, and a number that makes each a file of its own. */
const photo = (number: number): File =>
  new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number])], `${number}.png`);

class Client implements UploadClient {
  readonly sent: UploadFile[] = [];
  readonly removed: string[] = [];
  outcome: UploadOutcome | 'never' = { kind: 'arrived' };

  async send(file: UploadFile, { signal }: UploadOptions): Promise<UploadOutcome> {
    this.sent.push(file);
    if (this.outcome !== 'never') return this.outcome;
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  }

  async remove({ upload }: UploadFile): Promise<void> {
    this.removed.push(upload);
  }
}

function hold({ waitsForReport = false } = {}) {
  const client = new Client();
  const news: FilesNews[] = [];
  const host = { addController: () => {}, removeController: () => {}, requestUpdate: () => {} };
  const files = new FilesController(host as unknown as ReactiveControllerHost, {
    client: () => client,
    waitsForReport,
    about: () => ({ force: 'sussex', service: 'crime' }),
    say: (each) => void news.push(each),
  });
  const add = (...numbers: number[]): string[] =>
    files.add(numbers.map(photo), { question }).map(({ upload }) => upload);
  const statuses = (ids: readonly string[]) => ids.map((id) => files.progress(id)?.status);
  return { client, news, files, add, statuses };
}

async function settled(check: () => boolean): Promise<void> {
  for (let turns = 0; turns < 400 && !check(); turns += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(check(), 'it did not come to that');
}

test('sends each file in the order chosen, with its hash and kind found on the device', async () => {
  const { client, news, files, add, statuses } = hold();
  const ids = add(1, 2);
  await settled(() => statuses(ids).every((status) => status === 'sent'));

  assert.deepEqual(
    client.sent.map(({ upload }) => upload),
    ids,
  );
  assert.deepEqual(news, ['added', 'sent']);
  const [first = ''] = ids;
  assert.match(files.read(first)?.sha256 ?? '', /^[0-9a-f]{64}$/);
  assert.equal(files.read(first)?.type, 'image/png');
});

test('sends nothing of a sensitive report before the report, and then what it names', async () => {
  const { client, news, files, add, statuses } = hold({ waitsForReport: true });
  const [named = '', other = ''] = add(1, 2);
  await settled(() => statuses([named, other]).every((status) => status === 'waiting'));
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.deepEqual(client.sent, []);

  files.claim([named]);
  await settled(() => statuses([named])[0] === 'sent');
  assert.deepEqual(
    client.sent.map(({ upload }) => upload),
    [named],
  );
  assert.deepEqual(client.removed, [], 'of what was never sent nothing has to be deleted');
  assert.deepEqual(news, ['waiting', 'sent']);
});

test('leaving before the report was sent stops a file and deletes what has arrived', async () => {
  const { client, files, add } = hold();
  client.outcome = 'never';
  const ids = add(1);
  await settled(() => client.sent.length === 1);

  files.end();
  assert.deepEqual(client.removed, ids);
});

test('going on to another report leaves the files of the one under way alone', async () => {
  const { client, files, add } = hold();
  client.outcome = 'never';
  const ids = add(1);
  await settled(() => client.sent.length === 1);

  files.leave();
  files.claim(ids);
  assert.deepEqual(client.removed, []);
});

test('a widget taken off its page stops its files, and goes on with them when it comes back, but sends none twice', async () => {
  const { client, files, add, statuses } = hold();
  const [done = ''] = add(1);
  await settled(() => statuses([done])[0] === 'sent');
  client.outcome = 'never';
  const [under = ''] = add(2);
  await settled(() => client.sent.length === 2);

  files.hostDisconnected();
  client.outcome = { kind: 'arrived' };
  files.hostConnected();
  await settled(() => statuses([under])[0] === 'sent');
  assert.deepEqual(
    client.sent.map(({ upload }) => upload),
    [done, under, under],
  );
});

test('a report that was sent takes its files along, also when the widget had left the page meanwhile', async () => {
  const { client, files, add, statuses } = hold();
  client.outcome = 'never';
  const ids = add(1);
  await settled(() => client.sent.length === 1);
  files.hostDisconnected();

  client.outcome = { kind: 'arrived' };
  files.claim(ids);
  await settled(() => statuses(ids)[0] === 'sent');
});

test('says which of two reasons the service had to refuse a file', async () => {
  for (const [type, fault] of [
    ['too-large', 'maxSize'],
    ['file-refused', 'kinds'],
  ] as const) {
    const { client, news, files, add, statuses } = hold();
    client.outcome = { kind: 'refused', type };
    const [id = ''] = add(1);
    await settled(() => statuses([id])[0] === 'refused');
    assert.equal(files.read(id)?.fault, fault);
    assert.deepEqual(news, ['added', 'refused']);
  }
});

test('refuses on the device what is too large or of another kind, and sends none of it', async () => {
  const { client, files } = hold();
  const large = new File([new Uint8Array(1_048_577)], 'large.png');
  const words = new File(['words'], 'words.png');
  const ids = files.add([large, words], { question }).map(({ upload }) => upload);
  await settled(() => ids.every((id) => files.progress(id)?.status === 'refused'));

  assert.deepEqual(
    ids.map((id) => files.read(id)?.fault),
    ['maxSize', 'kinds'],
  );
  assert.deepEqual(client.sent, []);
});

import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { reportStatusShape, type Receipt, type ReportFile, type Submission } from '@frontcounter/schemas/submission';
import { loadDefinitions } from '../definitions/load-definitions.js';
import { rightAnswers } from '../testing/lost-keys.js';
import { named, refusalOf, sendFile, testFile, type TestFile } from '../testing/sender.js';
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
import { ReportNews } from '../reports/report-news.js';
import { UploadChecks } from './check-upload.js';
import { deleteUnclaimed } from './delete-unclaimed.js';
import { purgeUploads, sweepFiles } from './purge-uploads.js';
import { claimFiles } from './report-files.js';
import { requireRoomForMore } from './upload-room.js';
import { UploadStore } from './upload-store.js';

const HOUR = 3_600_000;
const SIZE = 1_000_000;

for (const kind of databaseKinds) {
  describe(`files on ${kind.name}`, () => {
    let fixture: Fixture;
    let origin: string;
    let folder: string;

    before(async () => {
      fixture = await startFixture(kind);
      folder = join(fixture.config.dataFolder, 'uploads');
      origin = await fixture.app.listen({ host: '127.0.0.1', port: 0 });
    });
    after(() => fixture.close());

    const pathOf = ({ id }: TestFile): string => join(folder, id);
    const hashOf = (file: TestFile): string =>
      createHash('sha256')
        .update(readFileSync(pathOf(file)))
        .digest('hex');
    const report = async (...photos: object[]): Promise<Receipt> => {
      const response = await fixture.app.inject(
        sending(randomUUID(), submissionOf({ answers: { ...rightAnswers, photos } })),
      );
      assert.equal(response.statusCode, 201, response.body);
      return response.json<Receipt>();
    };
    const filesOf = async ({ reference, accessCode }: Receipt): Promise<ReportFile[]> => {
      const headers = { origin: SUSSEX, authorization: `Bearer ${accessCode}` };
      const response = await fixture.app.inject({ url: `/v1/reports/${reference}`, headers });
      return reportStatusShape.parse(response.json()).files;
    };
    const statesOf = async (receipt: Receipt): Promise<string[]> => (await filesOf(receipt)).map(({ state }) => state);
    const ask = (method: 'HEAD' | 'DELETE', { id, token }: TestFile, headers = {}) =>
      fixture.app.inject({
        method,
        url: `/v1/uploads/${id}`,
        headers: { origin: SUSSEX, authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', ...headers },
      });
    const begin = (file: TestFile, payload?: Buffer, { app } = fixture) =>
      app.inject({
        method: 'POST',
        url: '/v1/uploads',
        headers: {
          origin: SUSSEX,
          authorization: `Bearer ${file.token}`,
          'tus-resumable': '1.0.0',
          'upload-length': String(SIZE),
          'upload-metadata': Object.entries({ id: file.id, force: 'sussex', service: 'lost-keys', question: 'photos' })
            .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
            .join(','),
          ...(payload && { 'content-type': 'application/offset+octet-stream' }),
        },
        ...(payload && { payload }),
      });
    const refused = async (file: TestFile, options = {}): Promise<string> =>
      sendFile(origin, file, options).then(() => 'taken', refusalOf);

    test('a file arrives byte for byte, under its id', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, file);
      assert.equal(hashOf(file), file.sha256);
      const { headers } = await ask('HEAD', file);
      assert.equal(headers['upload-offset'], String(SIZE));
      assert.equal(headers['upload-metadata'], undefined);
    });

    test('a report does not wait for its files, and says how far each has come', async () => {
      const [early, late, never] = [testFile(SIZE), testFile(SIZE), testFile(SIZE)];
      await sendFile(origin, early);
      const receipt = await report(named(early, 'a.jpg'), named(late, 'b.jpg'), named(never, 'c.jpg'));
      assert.deepEqual(await filesOf(receipt), [
        { name: 'a.jpg', size: SIZE, sha256: early.sha256, state: 'verified', entry: '1' },
        { name: 'b.jpg', size: SIZE, sha256: late.sha256, state: 'pending', entry: '1' },
        { name: 'c.jpg', size: SIZE, sha256: never.sha256, state: 'pending', entry: '1' },
      ]);
      await sendFile(origin, late);
      assert.deepEqual(await statesOf(receipt), ['verified', 'verified', 'pending']);
    });

    test('a file that is not the one the report names is refused', async () => {
      const [promised, sent] = [testFile(SIZE), testFile(SIZE)];
      const receipt = await report(named({ ...promised, id: sent.id }));
      await sendFile(origin, sent);
      assert.deepEqual(await statesOf(receipt), ['refused']);
    });

    test('a file belongs to the first report that names it, and can then no more be deleted', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, file);
      const receipt = await report(named(file));
      const again = await fixture.app.inject(
        sending(randomUUID(), submissionOf({ answers: { ...rightAnswers, photos: [named(file)] } })),
      );
      assert.equal(again.statusCode, 422);
      assert.equal((await ask('DELETE', file)).statusCode, 409);
      assert.deepEqual(await statesOf(receipt), ['verified']);
    });

    test('a report that names a file in the moment of its deletion keeps it', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, file);
      const { reference } = await report(named(testFile(SIZE)));
      const { id } = await fixture.db
        .selectFrom('report')
        .select('id')
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow();
      const service = loadDefinitions(fixture.config.definitionsFolder).get('lost-keys');
      assert.ok(service);
      const submission = submissionOf({ answers: { ...rightAnswers, photos: [named(file)] } }) as Submission;
      const deleted = await fixture.db.transaction().execute(async (transaction) => {
        await claimFiles(transaction, id, service, submission);
        const deletion = deleteUnclaimed(fixture.db, (upload) => upload('id', '=', file.id));
        await new Promise((resolve) => setTimeout(resolve, 200));
        return { deletion };
      });
      assert.deepEqual(await deleted.deletion, []);
      assert.equal((await ask('HEAD', file)).statusCode, 200);
    });

    test('what is no photograph is refused by what it holds, and not kept', async () => {
      const page = testFile(SIZE, '<!doctype html><script>');
      assert.equal(await refused(page), '422 file-refused');
      assert.equal(existsSync(pathOf(page)), false);
      assert.equal((await ask('HEAD', page)).statusCode, 422);
      assert.deepEqual(await statesOf(await report(named(page))), ['refused']);
      const pdf = testFile(SIZE, '%PDF-1.7');
      assert.equal(await refused(pdf), '422 file-refused');
    });

    test('what the definition does not take is refused before it is sent', async () => {
      const file = testFile(100);
      const of = (metadata: Record<string, string>) => refused({ ...file, id: randomUUID() }, { metadata });
      assert.equal(await refused(testFile(30_000_001)), '413 too-large');
      assert.equal(await of({ question: 'story' }), '400 malformed-request');
      assert.equal(await of({ question: 'constructor' }), '400 malformed-request');
      assert.equal(await of({ service: 'no-such-service' }), '404 unknown-service');
      assert.equal(await of({ force: 'no-such-force' }), '404 unknown-force');
      assert.equal(await of({ force: 'gwent' }), '403 origin-not-allowed');
      assert.equal(await of({ filename: 'x' }), '400 malformed-request');
      for (const id of ['../../etc/passwd', 'x', randomUUID().toUpperCase(), '']) {
        assert.equal(await of({ id }), '400 malformed-request', id);
      }
    });

    test('only whoever began a file can go on with it, ask after it or delete it', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, file);
      const thief = { ...file, token: testFile(8).token };
      const none = { ...file, token: '' };
      for (const who of [thief, none]) {
        assert.equal((await ask('HEAD', who)).statusCode, 404);
        assert.equal((await ask('DELETE', who)).statusCode, 404);
        assert.equal(await refused(who), '404 not-found');
      }
      assert.equal((await ask('HEAD', file, { origin: GWENT })).statusCode, 404);
      assert.equal((await ask('DELETE', file)).statusCode, 204);
      assert.equal(existsSync(pathOf(file)), false);
      assert.equal((await ask('HEAD', file)).statusCode, 404);
    });

    test('a query does not lead to the file of another', async () => {
      const [own, other] = [testFile(SIZE), testFile(10)];
      assert.equal((await begin(own)).statusCode, 201);
      await sendFile(origin, other);
      const { statusCode, headers } = await fixture.app.inject({
        method: 'HEAD',
        url: `/v1/uploads/${own.id}?/${other.id}`,
        headers: { origin: SUSSEX, authorization: `Bearer ${own.token}`, 'tus-resumable': '1.0.0' },
      });
      assert.equal(statusCode, 200);
      assert.equal(headers['upload-length'], String(SIZE));
      assert.equal(headers['upload-offset'], '0');
    });

    test('bytes that come with the beginning are not taken: only what is sent to it is checked', async () => {
      const page = testFile(SIZE, '<!doctype html><script>');
      const reply = await begin(page, page.bytes);
      assert.equal(reply.statusCode, 201, reply.body);
      assert.equal(reply.headers['upload-offset'], undefined);
      assert.equal((await ask('HEAD', page)).headers['upload-offset'], '0');
      assert.equal(await refused(page, { resume: true }), '422 file-refused');
    });

    test('a beginning whose reply was lost may be repeated; later the sender is told to ask', async () => {
      const file = testFile(SIZE);
      assert.equal((await begin(file)).statusCode, 201);
      const second = await begin(file);
      assert.equal(second.statusCode, 201);
      assert.equal(second.headers.location, `/v1/uploads/${file.id}`);
      await sendFile(origin, file, { resume: true });
      assert.equal((await begin(file)).statusCode, 409);
      assert.equal(hashOf(file), file.sha256);
    });

    test('a full disk stops a file, has a name, and loses nothing', async () => {
      const file = testFile(SIZE);
      const patch = (offset: number, payload: Buffer) =>
        fixture.app.inject({
          method: 'PATCH',
          url: `/v1/uploads/${file.id}`,
          headers: {
            origin: SUSSEX,
            authorization: `Bearer ${file.token}`,
            'tus-resumable': '1.0.0',
            'upload-offset': String(offset),
            'content-type': 'application/offset+octet-stream',
          },
          payload,
        });
      assert.equal((await begin(file)).statusCode, 201);
      assert.equal((await patch(0, file.bytes.subarray(0, 300_000))).statusCode, 204);
      // Every write to /dev/full fails with the kernel's own ENOSPC. A device has no length, so it goes on from 0.
      const aside = `${pathOf(file)}-aside`;
      renameSync(pathOf(file), aside);
      symlinkSync('/dev/full', pathOf(file));
      const full = await patch(0, file.bytes.subarray(0, 100_000));
      assert.equal(full.statusCode, 507, full.body);
      assert.match(full.json<{ type: string }>().type, /storage-full$/);
      assert.equal(full.headers['retry-after'], '60');
      unlinkSync(pathOf(file));
      renameSync(aside, pathOf(file));
      assert.equal((await ask('HEAD', file)).headers['upload-offset'], '300000');
      await sendFile(origin, file, { resume: true });
      assert.equal(hashOf(file), file.sha256);
    });

    test('no more is promised than there is room for', async () => {
      const small = await startFixture(kind, { uploads: { mostOfAll: 1_500_000 } });
      const there = await small.app.listen({ host: '127.0.0.1', port: 0 });
      const first = testFile(SIZE);
      await sendFile(there, first);
      assert.equal(await sendFile(there, testFile(SIZE)).then(() => 'taken', refusalOf), '507 storage-full');
      await small.app.inject({
        method: 'DELETE',
        url: `/v1/uploads/${first.id}`,
        headers: { authorization: `Bearer ${first.token}` },
      });
      await sendFile(there, testFile(SIZE));
      await small.close();
    });

    test('room is promised for an hour, and none is kept for what is taken over', async () => {
      const small = await startFixture(kind, { uploads: { mostOfAll: 1_500_000 } });
      const there = await small.app.listen({ host: '127.0.0.1', port: 0 });
      const tried = (file: TestFile, options = {}): Promise<string> =>
        sendFile(there, file, options).then(() => 'taken', refusalOf);
      const [silent, second, third] = [testFile(SIZE), testFile(SIZE), testFile(SIZE)];
      assert.equal((await begin(silent, undefined, small)).statusCode, 201);
      assert.equal((await begin(silent, undefined, small)).statusCode, 201, 'its own promise is no obstacle');
      assert.equal(await tried(second), '507 storage-full');
      small.clock.now = new Date(NOON.getTime() + HOUR + 1);
      assert.equal(await tried(second), 'taken');
      assert.equal(await tried(silent, { resume: true }), '507 storage-full');
      assert.equal(await tried(third), '507 storage-full');
      await small.db.updateTable('upload').set({ taken_at: NOON }).where('id', '=', second.id).execute();
      assert.equal(await tried(third), 'taken');
      await small.close();
    });

    test('the disk is asked again for every part of a file', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, file);
      const upload = await fixture.db
        .selectFrom('upload')
        .selectAll()
        .where('id', '=', file.id)
        .executeTakeFirstOrThrow();
      const store = new UploadStore(folder, fixture.db);
      const options = {
        db: fixture.db,
        store,
        settings: fixture.config.uploads,
        now: () => NOON,
      };
      await requireRoomForMore(upload, 1, options);
      await assert.rejects(requireRoomForMore(upload, Number.MAX_SAFE_INTEGER, options), { type: 'storage-full' });
    });

    test('what uploads send is no report', async () => {
      const { statusCode } = await fixture.app.inject({
        ...sending(randomUUID(), submissionOf(), { 'content-type': 'application/offset+octet-stream' }),
        payload: 'bytes',
      });
      assert.equal(statusCode, 415);
    });

    test('one network may begin so many files an hour', async () => {
      const few = await startFixture(kind, { uploads: { perHour: 2 } });
      const there = await few.app.listen({ host: '127.0.0.1', port: 0 });
      await sendFile(there, testFile(10));
      await sendFile(there, testFile(10));
      assert.equal(await sendFile(there, testFile(10)).then(() => 'taken', refusalOf), '429 too-many-requests');
      await few.close();
    });

    test('what no report names is gone a day later; what one names is waited for a week', async () => {
      const store = new UploadStore(folder, fixture.db);
      const [loose, claimed, half] = [testFile(SIZE), testFile(SIZE), testFile(SIZE)];
      await sendFile(origin, loose);
      await sendFile(origin, claimed);
      const receipt = await report(named(claimed), named(half));
      await purgeUploads(fixture.db, store, new Date(NOON.getTime() + 23 * HOUR));
      assert.equal(existsSync(pathOf(loose)), true);
      await purgeUploads(fixture.db, store, new Date(NOON.getTime() + 25 * HOUR));
      assert.equal(existsSync(pathOf(loose)), false);
      assert.equal((await ask('HEAD', loose)).statusCode, 404);
      await purgeUploads(fixture.db, store, new Date(NOON.getTime() + 8 * 24 * HOUR));
      assert.equal(hashOf(claimed), claimed.sha256);
      fixture.clock.now = new Date(NOON.getTime() + 8 * 24 * HOUR);
      assert.deepEqual(await statesOf(receipt), ['verified', 'refused']);
      fixture.clock.now = NOON;
    });

    test('a file that arrived in full before a stop is checked when its sender asks', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, { ...file, bytes: file.bytes }).catch(() => undefined);
      await fixture.db
        .updateTable('upload')
        .set({ received_at: null, checked_at: null, sha256: null, type: null })
        .where('id', '=', file.id)
        .execute();
      const receipt = await report(named(file));
      assert.deepEqual(await statesOf(receipt), ['pending']);
      await sendFile(origin, file, { resume: true });
      assert.deepEqual(await statesOf(receipt), ['verified']);
    });

    test('what was left over is checked; a file that cannot be read does not keep the others from it', async () => {
      // A folder in the place of a file fails to open; its size is the kernel's to say.
      const aside = mkdtempSync(join(folder, 'aside-'));
      const [broken, whole] = [testFile(statSync(aside).size), testFile(SIZE)];
      for (const file of [broken, whole]) await sendFile(origin, file);
      const ids = [broken.id, whole.id];
      const unchecked = { received_at: null, checked_at: null, sha256: null, type: null };
      await fixture.db.updateTable('upload').set(unchecked).where('id', 'in', ids).execute();
      const receipt = await report(named(broken), named(whole));
      unlinkSync(pathOf(broken));
      symlinkSync(aside, pathOf(broken));
      const services = loadDefinitions(fixture.config.definitionsFolder);
      const store = new UploadStore(folder, fixture.db);
      const checks = new UploadChecks({ db: fixture.db, store, services, now: () => NOON, news: new ReportNews() });
      const failures: unknown[] = [];
      await checks.checkLeftOver(new AbortController().signal, (error) => failures.push(error));
      assert.equal(failures.length, 1);
      assert.deepEqual(await statesOf(receipt), ['received', 'verified']);
      unlinkSync(pathOf(broken));
    });

    test('a file is read through once, however often its sender asks meanwhile', async () => {
      const file = testFile(SIZE);
      await sendFile(origin, file);
      await fixture.db.updateTable('upload').set({ checked_at: null }).where('id', '=', file.id).execute();
      let reads = 0;
      class CountingStore extends UploadStore {
        override examine(id: string): ReturnType<UploadStore['examine']> {
          reads += 1;
          return super.examine(id);
        }
      }
      const services = loadDefinitions(fixture.config.definitionsFolder);
      const store = new CountingStore(folder, fixture.db);
      const checks = new UploadChecks({ db: fixture.db, store, services, now: () => NOON, news: new ReportNews() });
      await Promise.all([checks.check(file.id), checks.check(file.id), checks.check(file.id)]);
      assert.equal(reads, 1);
    });

    test('bytes that no row keeps are swept away after a day; those of a row, and what is no upload, stay', async () => {
      const [stray, fresh, kept] = [testFile(10), testFile(10), testFile(10)];
      await sendFile(origin, kept);
      const note = join(folder, 'note.txt');
      for (const path of [pathOf(stray), pathOf(fresh), note]) writeFileSync(path, 'x');
      const dayBefore = new Date(NOON.getTime() - 25 * HOUR);
      for (const path of [pathOf(stray), pathOf(kept), note]) utimesSync(path, dayBefore, dayBefore);
      await sweepFiles(fixture.db, new UploadStore(folder, fixture.db), NOON);
      assert.deepEqual(
        [pathOf(stray), pathOf(fresh), pathOf(kept), note].map((path) => existsSync(path)),
        [false, true, true, true],
      );
      unlinkSync(pathOf(fresh));
      unlinkSync(note);
    });

    test('a page of a force may send, and read what it needs of a reply', async () => {
      const { statusCode, headers } = await fixture.app.inject({
        method: 'OPTIONS',
        url: `/v1/uploads/${randomUUID()}`,
        headers: {
          origin: SUSSEX,
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'authorization,content-type,tus-resumable,upload-offset',
        },
      });
      assert.equal(statusCode, 204);
      assert.match(String(headers['access-control-allow-methods']), /PATCH.*DELETE/);
      assert.match(String(headers['access-control-allow-headers']), /Tus-Resumable.*Upload-Offset/);
      const file = testFile(10);
      await sendFile(origin, file);
      const reply = await ask('HEAD', file);
      assert.match(String(reply.headers['access-control-expose-headers']), /Upload-Offset/);
      assert.equal(reply.headers['access-control-allow-origin'], '*');
    });

    test('the log has no name, id, token or hash of a file', () => {
      const lines = fixture.log.join('\n');
      assert.match(lines, /\/v1\/uploads\/:id/);
      assert.doesNotMatch(lines, /keys\.jpg|[0-9a-f]{64}|Bearer/);
    });
  });
}

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { lostKeys, lostKeysInWelsh } from '../testing/lost-keys.js';
import { removeFolder, temporaryFolder } from '../testing/service-fixture.js';
import { DefinitionsError, loadDefinitions } from './load-definitions.js';

/** A folder of definitions: files by path, objects written as JSON and strings as they are. */
function folderWith(t: TestContext, files: Record<string, object | string>): string {
  const folder = temporaryFolder();
  t.after(() => removeFolder(folder));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const refused = (folder: string, message: RegExp): void =>
  assert.throws(
    () => loadDefinitions(folder),
    (error) => error instanceof DefinitionsError && message.test(error.message),
  );

test('the shared definitions are there without a word said, with their Welsh', () => {
  const lostProperty = loadDefinitions().get('lost-property');
  assert.equal(lostProperty?.definition.kind, 'report');
  assert.equal(typeof lostProperty.overlays.cy?.title, 'string');
  assert.deepEqual(Object.keys(lostProperty.overlays), ['cy']);
});

test('a force’s own stand beside them', (t) => {
  const folder = folderWith(t, {
    'lost-keys/service.json': lostKeys,
    'lost-keys/cy.json': lostKeysInWelsh,
    'notes/read-me.txt': 'no definition',
  });
  const services = loadDefinitions(folder);
  assert.deepEqual(services.get('lost-keys')?.overlays, { cy: lostKeysInWelsh });
  assert.ok(services.has('lost-property'));
});

test('what cannot be used stops the start and is named', (t) => {
  refused(folderWith(t, { 'a/service.json': '{' }), /a\/service\.json: .*JSON/);
  refused(
    folderWith(t, { 'a/service.json': { ...lostKeys, kind: 'rumour' } }),
    /a\/service\.json: Service definition "lost-keys" has 1 fault\.\n- kind: found "rumour"/,
  );
  refused(
    folderWith(t, { 'a/service.json': lostKeys, 'b/service.json': lostKeys }),
    /b: there is already a service "lost-keys"\. Give this one another id\./,
  );
  refused(
    folderWith(t, { 'a/service.json': { ...lostKeys, id: 'lost-property' } }),
    /already a service "lost-property"/,
  );
  refused(
    folderWith(t, { 'a/service.json': lostKeys, 'a/cy.json': { 'questions.hat.label': 'Het' } }),
    /questions\.hat\.label/,
  );
  refused(
    folderWith(t, { 'a/service.json': { ...lostKeys, tracker: 'lost-property-2' } }),
    /a\/service\.json: there is no tracker "lost-property-2"\. Name one of antisocial-behaviour, crime, /,
  );
  refused('/no/such/folder', /^\/no\/such\/folder: there is no such folder\. Check FRONTCOUNTER_DEFINITIONS\./);
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf, packageJsonOf } from './packages.js';

interface Named {
  readonly name: string;
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly (Named & {
      readonly tagName?: string;
      readonly attributes?: readonly Named[];
      readonly events?: readonly Named[];
      readonly members?: readonly Named[];
    })[];
  }[];
}

const folder = folderOf('components');
const manifest = JSON.parse(
  readFileSync(join(folder, packageJsonOf('components').customElements ?? ''), 'utf8'),
) as Manifest;
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

describe('the custom-elements manifest', () => {
  it('names files that the package holds', () => {
    assert.ok(manifest.modules.length > 0);
    for (const { path } of manifest.modules) assert.ok(existsSync(join(folder, path)), path);
  });

  it('describes the public side of the report form', () => {
    const form = elements.find(({ tagName }) => tagName === 'police-report-form');
    const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();
    assert.deepEqual(names(form?.attributes), [
      'addresses',
      'api',
      'copies',
      'definition',
      'exit-address',
      'force',
      'lang',
      'service',
      'theme',
      'tiles',
      'tiles-attribution',
    ]);
    assert.deepEqual(names(form?.events), [
      'police-errors-shown',
      'police-exit',
      'police-language-change',
      'police-load-failed',
      'police-page-view',
      'police-ready',
      'police-submit-failed',
      'police-submitted',
    ]);
    assert.ok(names(form?.members).every((name) => !name.startsWith('#')));
  });

  it('describes the public side of the status tracker, whose access code is no attribute', () => {
    const tracker = elements.find(({ tagName }) => tagName === 'police-status-tracker');
    const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();
    assert.deepEqual(names(tracker?.attributes), ['api', 'exit-address', 'force', 'lang', 'reference', 'theme']);
    assert.deepEqual(names(tracker?.events), [
      'police-errors-shown',
      'police-language-change',
      'police-load-failed',
      'police-page-view',
      'police-ready',
    ]);
  });

  it('describes the public side of the sign-up for alerts', () => {
    const signUp = elements.find(({ tagName }) => tagName === 'police-alert-signup');
    const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();
    assert.deepEqual(names(signUp?.attributes), ['api', 'definition', 'force', 'lang', 'service', 'theme']);
    assert.deepEqual(names(signUp?.events), [
      'police-errors-shown',
      'police-language-change',
      'police-load-failed',
      'police-page-view',
      'police-ready',
      'police-sign-up-confirmed',
      'police-sign-up-sent',
      'police-submit-failed',
    ]);
    assert.ok(names(signUp?.members).every((name) => !name.startsWith('#')));
  });
});

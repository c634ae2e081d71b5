import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { WidgetFault } from '../internal/widget-fault.js';
import { loadTheme } from './load-theme.js';

const sussex = JSON.parse(
  readFileSync(new URL('../../../themes/forces/sussex.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;

const original = globalThis.fetch;
let file: unknown;

beforeEach(() => {
  file = { ...sussex, contacts: { nonEmergency: '01632960001' } };
  globalThis.fetch = () =>
    Promise.resolve(file === undefined ? new Response(null, { status: 404 }) : Response.json(file));
});

afterEach(() => {
  globalThis.fetch = original;
});

const published = (): Promise<never> => Promise.reject(new Error('Nobody asks for what is published.'));
const resources = { definition: published, overlay: published, theme: published };
const read = (force = 'sussex') =>
  loadTheme(
    { force, own: '/sussex.json', base: 'https://force.example/page/' },
    resources,
    new AbortController().signal,
  );

/** What the web team reads when the widget cannot start. */
async function refusal(force?: string): Promise<WidgetFault> {
  const error = await read(force).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof WidgetFault);
  return error;
}

describe("a force's own theme", () => {
  it('is read as the published one would be: names, numbers, colours', async () => {
    const { id, contacts, css } = await read();

    assert.equal(id, 'sussex');
    assert.deepEqual(contacts, { emergency: '999', nonEmergency: '01632960001' });
    assert.match(css, /--_brand:/);
  });

  it('is refused with a pair of colours that cannot be read, and a nearest colour that passes', async () => {
    file = { ...sussex, tokens: { light: { link: { $type: 'color', $value: '#999999' } } } };

    const { reason, message } = await refusal();

    assert.equal(reason, 'theme-invalid');
    assert.match(message, /^`theme` is not a valid force file\. Mend https:\/\/force\.example\/sussex\.json:\n- /);
    assert.match(message, /The nearest link that passes is #/);
  });

  it('is refused when something in it is no part of a force file, or when it is no such file at all', async () => {
    file = { ...sussex, colour: 'blue' };
    assert.match((await refusal()).message, /"colour" is not a key of a force file/);
    file = ['blue'];
    assert.equal((await refusal()).reason, 'theme-invalid');
  });

  it('is refused for reports to another force: its numbers would be shown', async () => {
    const { reason, message } = await refusal('kent');

    assert.equal(reason, 'theme-invalid');
    assert.equal(
      message,
      '`theme` https://force.example/sussex.json is of the force "sussex", and the report goes to "kent". Make them the same.',
    );
  });

  it('says when it is not there', async () => {
    file = undefined;

    const { reason, message } = await refusal();

    assert.equal(reason, 'not-found');
    assert.match(message, /`theme` "https:\/\/force\.example\/sussex\.json" does not exist/);
  });
});

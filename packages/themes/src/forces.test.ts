import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContrast } from './check-contrast.js';
import { ForceError, type Force } from './force.js';
import { parseForce } from './parse-force.js';
import { createTheme } from './theme.js';
import { createThemeData } from './theme-data.js';

const folder = new URL('../forces/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const sussex = read('sussex.json') as Force;
const changed = (changes: Record<string, unknown>) => ({ ...sussex, ...changes });
const withTokens = (tokens: object) => changed({ tokens });

test('the 43 territorial forces have a file, and so has the neutral default', () => {
  assert.ok(files.length >= 44, `${files.length} files`);
  assert.ok(files.includes('neutral.json'));
});

for (const file of files) {
  test(`${file} makes a theme that can be read, in under 600 bytes of CSS`, () => {
    const force = parseForce(read(file));
    const theme = createThemeData(read(file));
    assert.equal(`${theme.id}.json`, file);
    assert.deepEqual(checkContrast(createTheme(force.tokens)), []);
    assert.ok(theme.css.length < 600, `${theme.css.length} bytes`);
    assert.doesNotMatch(JSON.stringify(theme), /unconfirmed|notes/);
  });

  test(`${file} says that its colours are placeholders until the force has confirmed them`, () => {
    const { tokens, unconfirmed } = parseForce(read(file));
    const hasColors = Object.keys(tokens).length > 0;
    assert.equal(hasColors && unconfirmed.includes('tokens'), /placeholder/i.test(tokens.$description ?? ''));
  });
}

test('a force that differs in nothing adds no style sheet', () => {
  assert.equal(createThemeData(withTokens({})).css, '');
});

test('what a file does not say of contacts is what serves everywhere', () => {
  const { contacts: _, ...without } = sussex;
  assert.deepEqual(createThemeData(without).contacts, { emergency: '999', nonEmergency: '101' });
  const own = { ...without, contacts: { nonEmergency: '01234567890' } };
  assert.deepEqual(createThemeData(own).contacts, { emergency: '999', nonEmergency: '01234567890' });
});

test('only what differs is said; the page may override it; dark is derived from light', () => {
  const { css } = createThemeData(withTokens({ light: { brand: { $value: '#4b2a6b' } } }));
  assert.equal(
    css,
    ':host{--_brand:var(--police-brand,#4b2a6b)}' +
      '@supports(color:light-dark(#000,#000)){:host{--_brand:var(--police-brand,light-dark(#4b2a6b,#c3a8dd))}}',
  );
});

test('an alias stays an alias, in both schemes', () => {
  const { css } = createThemeData(withTokens({ light: { error: { $value: '{light.text}' } } }));
  assert.equal(css, ':host{--_error:var(--police-error,var(--_text))}');
});

test('a colour that cannot be read is refused with the pair, its ratio and the nearest that passes', () => {
  assert.throws(
    () => createThemeData(withTokens({ light: { link: { $value: '#0072ce' } } })),
    (error) => {
      assert.ok(error instanceof ForceError);
      assert.deepEqual(error.faults, [
        'light.link (#0072ce) on light.page (#fff) has a contrast of 4.88; it needs 7. The nearest link that passes is #005396.',
        'light.link (#0072ce) on light.surface (#f3f4f5) has a contrast of 4.43; it needs 7. The nearest link that passes is #005396.',
      ]);
      return true;
    },
  );
});

test('each fault of a force file is named, with its remedy', () => {
  const faultsOf = (json: unknown): readonly string[] => {
    try {
      parseForce(json);
      return [];
    } catch (error) {
      assert.ok(error instanceof ForceError);
      return error.faults;
    }
  };
  const expectFault = (json: unknown, pattern: RegExp) => {
    const faults = faultsOf(json);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', pattern);
  };
  assert.deepEqual(faultsOf(sussex), []);
  expectFault(changed({ id: 'Sussex Police' }), /"id" must be lower-case words/);
  expectFault(changed({ website: 'javascript:alert(1)' }), /"website" must be an https address/);
  expectFault(changed({ languages: ['en', 'cy'] }), /"name.cy" must be the display name/);
  expectFault(changed({ languages: [] }), /"languages" must be a list/);
  expectFault(changed({ contacts: { emergency: '999', nonEmergency: 'call us' } }), /"contacts.nonEmergency"/);
  expectFault(changed({ colour: '#fff' }), /"colour" is not a key of a force file/);
  expectFault(
    withTokens({ light: { brnd: { $value: '#123456' } } }),
    /Token {light.brnd} is unknown. Use one of light.brand,/,
  );
  expectFault(withTokens({ light: { brand: { $value: 'navy' } } }), /"navy" is not a colour. Write it as #rrggbb./);
  expectFault(
    withTokens({ light: { brand: { $value: '{light.nothing}' } } }),
    /Token {light.nothing} does not exist; {light.brand} leads to it/,
  );
  expectFault(
    withTokens({ light: { brand: { $value: '{light.link}' } } }),
    /Token {light.brand} is an alias of itself/,
  );
  expectFault(
    withTokens({ shape: { radius: { $value: '0}*{display:none' } } }),
    /characters that a style sheet cannot take/,
  );
  for (const json of [null, 3, 'x', [], {}]) assert.ok(faultsOf(json).length > 3);
});

test('an exit address must be one that a browser can open safely', () => {
  const { exitAddress } = createThemeData(changed({ exitAddress: 'https://www.bbc.co.uk/weather' }));
  assert.equal(exitAddress, 'https://www.bbc.co.uk/weather');
  for (const wrong of ['javascript:alert(1)', 'http://example.com', 'bbc.co.uk', ''])
    assert.throws(() => parseForce(changed({ exitAddress: wrong })), /"exitAddress" must be an https address/);
});

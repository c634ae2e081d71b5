import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContrast } from './check-contrast.js';
import { parseHex, perceptualDistance } from './color.js';
import { ForceError, type Force } from './force.js';
import { parseForce } from './parse-force.js';
import { colorIn, modes } from './modes.js';
import { pageCss } from './page-css.js';
import { designTokens } from './design-tokens.js';
import { createTheme } from './theme.js';
import { flattenTokens, type TokenGroup } from './tokens.js';
import { createThemeData } from './theme-data.js';

const folder = new URL('../forces/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const sussex = read('sussex.json') as Force;
const changed = (changes: Record<string, unknown>) => ({ ...sussex, ...changes });
const withTokens = (tokens: object) => changed({ tokens });

/** The territorial forces of England and Wales. Service addresses, stored reports and host pages hold these ids. */
const TERRITORIAL = `
  avon-and-somerset
  bedfordshire
  cambridgeshire
  cheshire
  city-of-london
  cleveland
  cumbria
  derbyshire
  devon-and-cornwall
  dorset
  durham
  dyfed-powys
  essex
  gloucestershire
  greater-manchester
  gwent
  hampshire
  hertfordshire
  humberside
  kent
  lancashire
  leicestershire
  lincolnshire
  merseyside
  metropolitan
  norfolk
  north-wales
  north-yorkshire
  northamptonshire
  northumbria
  nottinghamshire
  south-wales
  south-yorkshire
  staffordshire
  suffolk
  surrey
  sussex
  thames-valley
  warwickshire
  west-mercia
  west-midlands
  west-yorkshire
  wiltshire
`;

test('the 43 territorial forces have a file, and so has the neutral default', () => {
  const ids = TERRITORIAL.trim().split(/\s+/);
  assert.equal(ids.length, 43);
  for (const id of [...ids, 'neutral']) assert.ok(files.includes(`${id}.json`), `packages/themes/forces/${id}.json`);
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

test('no two placeholder colours can be taken for each other', () => {
  const brands = files
    .map((file) => parseForce(read(file)))
    .filter(({ unconfirmed }) => unconfirmed.includes('tokens'))
    .map(({ id, tokens }) => ({ id, brand: parseHex(colorIn(createTheme(tokens), 'light', 'brand')) }));
  const alike = brands.flatMap(({ id, brand }, index) =>
    brands
      .slice(0, index)
      .filter((other) => perceptualDistance(brand, other.brand) < 0.04)
      .map((other) => `Give ${id} a brand that differs more from that of ${other.id}.`),
  );
  assert.deepEqual(alike, []);
});

test('values are read as the format has them since 2025.10, too', () => {
  const brand = { $value: { colorSpace: 'srgb', components: [0.0706, 0.2078, 0.3569], hex: '#ffffff' } };
  const tokens = { light: { brand }, shape: { radius: { $value: { value: 6, unit: 'px' } } } };
  const short = { light: { brand: { $value: '#12355b' } }, shape: { radius: { $value: '6px' } } };
  assert.equal(createThemeData(withTokens(tokens)).css, createThemeData(withTokens(short)).css);
});

test('a grey of a force’s own gives way where the reader asks for more contrast', () => {
  const { css } = createThemeData(withTokens({ light: { border: { $value: '#888' } } }));
  assert.match(css, /@media\(prefers-contrast:more\){:host{--_border:var\(--_text\)}}$/);
});

test('an edge that is only just seen is refused for those who ask for more contrast', () => {
  const tokens = {
    light: { brand: { $value: '#949400' }, 'brand-contrast': { $value: '#000' }, link: { $value: '#036' } },
  };
  const faults = checkContrast(createTheme(tokens)).filter(({ mode }) => mode === 'light-more-contrast');
  assert.match(
    faults[0]?.message ?? '',
    /^light\.brand \(#949400\).*it needs 4\.5 where the reader asks for more contrast/,
  );
});

test('what a file does not say of contacts is what serves everywhere', () => {
  const { contacts: _, ...without } = sussex;
  assert.deepEqual(createThemeData(without).contacts, { emergency: '999', nonEmergency: '101' });
  const own = { ...without, contacts: { nonEmergency: '01632960001' } };
  assert.deepEqual(createThemeData(own).contacts, { emergency: '999', nonEmergency: '01632960001' });
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
    withTokens({ shape: { 'font-family': { $value: '0}*{display:none' } } }),
    /characters that a style sheet cannot take/,
  );
  expectFault(withTokens({ shape: { radius: { $value: '1em' } } }), /"1em" is not a length. Write it in px./);
  expectFault(
    withTokens({ light: { brand: { $value: { colorSpace: 'display-p3', components: [0, 0, 1] } } } }),
    /"display-p3".* is not a colour. Write it as #rrggbb./,
  );
  for (const json of [null, 3, 'x', [], {}]) assert.ok(faultsOf(json).length > 3);
});

test('an exit address must be one that a browser can open safely', () => {
  const { exitAddress } = createThemeData(changed({ exitAddress: 'https://www.bbc.co.uk/weather' }));
  assert.equal(exitAddress, 'https://www.bbc.co.uk/weather');
  for (const wrong of ['javascript:alert(1)', 'http://example.com', 'bbc.co.uk', ''])
    assert.throws(() => parseForce(changed({ exitAddress: wrong })), /"exitAddress" must be an https address/);
});

test('the tokens for design tools have every colour in every mode, resolved, and read back the same', () => {
  const force = parseForce(sussex);
  const theme = createTheme(force.tokens);
  for (const mode of modes) {
    const file = JSON.parse(JSON.stringify(designTokens(force, theme, mode))) as TokenGroup;
    assert.match(String(file.$description), /Sussex Police\. Placeholder/);
    assert.deepEqual(file['$extensions'], { 'com.figma.modeName': mode });
    const tokens = flattenTokens({ color: file['color'], shape: file['shape'] });
    for (const [path, value] of tokens) {
      assert.ok('css' in value, path);
      const [group, name = ''] = path.split('.');
      if (group === 'color')
        assert.deepEqual(parseHex(value.css), parseHex(colorIn(theme, mode, name as 'brand')), `${mode} ${path}`);
    }
    assert.deepEqual(tokens.get('shape.radius'), { css: '2px' });
    assert.equal(tokens.size, 19);
  }
});

test('the style sheet for a page has every public property, resolved', () => {
  const css = pageCss(createTheme(parseForce(sussex).tokens));
  assert.match(css, /^:root{\n {2}--police-brand: #0d4f5c;/);
  assert.match(css, /--police-button: #0d4f5c;/);
  assert.match(css, /--police-button: light-dark\(#0d4f5c,#52bfd4\);/);
  assert.match(css, /@media\(prefers-contrast:more\){\n:root{\n {2}--police-secondary-text: #0b0c0c;/);
  assert.doesNotMatch(css, /var\(|undefined/);
});

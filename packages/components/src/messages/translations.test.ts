import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  cataloguePath,
  extractMessages,
  formatCatalogue,
  LANGUAGES,
  mergeTranslations,
  PARTS,
  xliffPath,
} from '../../scripts/messages.js';
import { formatXliff, parseXliff } from '../../scripts/xliff.js';

const REMEDY = 'Run `npm run localize`, then translate what it lists.';
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const source = extractMessages();
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('the source code says something', () => {
  assert.ok(source.length > 50);
});

test('counts have a sentence for each of the six plural forms', () => {
  const groups = new Map<string, string[]>();
  for (const { id } of source) {
    const [, group, form] = /^(.+)\.(zero|one|two|few|many|other)$/.exec(id) ?? [];
    if (group && form) groups.set(group, [...(groups.get(group) ?? []), form]);
  }

  assert.ok(groups.size >= 2);
  for (const [group, forms] of groups) assert.deepEqual(forms, PLURAL_FORMS, group);
});

for (const lang of LANGUAGES) {
  const xliff = readFileSync(xliffPath(lang), 'utf8');
  const units = parseXliff(xliff);

  test(`${lang}: the XLIFF file holds the messages of the source code, in its words and no others`, () => {
    const current = units.map(({ id, source: english }) => ({ id, source: english }));
    assert.deepEqual(
      current,
      source.map(({ id, source: english }) => ({ id, source: english })),
      REMEDY,
    );
    assert.equal(formatXliff(lang, units), xliff, REMEDY);
  });

  test(`${lang}: no message is missing or left in English`, () => {
    const missing = units.filter(({ source: english, target }) => !target?.trim() || target === english);
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
      REMEDY,
    );
  });

  test(`${lang}: every translation fills the same places as the English`, () => {
    for (const { id, source: english, target = '' } of units) {
      // "None" is said without its number in Welsh: `zero` may leave places out, but not make any up.
      if (id.endsWith('.zero'))
        assert.ok(
          places(target).every((place) => places(english).includes(place)),
          id,
        );
      else assert.deepEqual(places(target), places(english), id);
    }
  });

  for (const part of [undefined, ...PARTS]) {
    test(`${lang}: the module that widgets load is what the XLIFF file says${part ? `: ${part}` : ''}`, async () => {
      const module = readFileSync(cataloguePath(lang, part), 'utf8');

      assert.equal(module, await formatCatalogue(lang, units, part), REMEDY);
      assert.equal(module.includes(`'${PARTS[0]}.`), part === PARTS[0], 'words are in one module');
    });
  }
}

test('a translation is dropped when its English changes', () => {
  const before = [
    { id: 'back', source: 'Back', target: 'Yn ôl' },
    { id: 'continue', source: 'Next', target: 'Nesaf' },
  ];
  const now = [
    { id: 'back', source: 'Back' },
    { id: 'continue', source: 'Continue', note: 'On the button' },
  ];

  assert.deepEqual(mergeTranslations(now, before), [
    { id: 'back', source: 'Back', target: 'Yn ôl' },
    { id: 'continue', source: 'Continue', note: 'On the button' },
  ]);
});

test('XLIFF keeps every character, and notes for the translator', () => {
  const all = [{ id: 'a.b', source: 'A < B & "C" > \'D\'', target: 'Â’ &amp; <b>', note: 'See <b>' }];

  assert.deepEqual(parseXliff(formatXliff('cy', all)), all);
});

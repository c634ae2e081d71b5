import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createIntlLanguage } from './intl-language.js';
import { english } from './english.js';
import { loadLanguage } from './languages.js';
import { welsh } from './welsh.js';
import {
  aboutDateExamples,
  dateExamples,
  dateTimeExamples,
  numberExamples,
  welshOrder,
  welshPlurals,
} from './language.examples.js';

for (const [tag, language] of Object.entries({ en: english, cy: welsh })) {
  const key = tag as 'en' | 'cy';

  test(`${tag}: dates at every precision`, () => {
    for (const example of dateExamples) assert.deepEqual(language.date(example.iso), { text: example[key], lang: tag });
  });

  test(`${tag}: approximate dates are sentences of their own`, () => {
    for (const example of aboutDateExamples)
      assert.deepEqual(language.aboutDate(example.iso), { text: example[key], lang: tag });
  });

  test(`${tag}: instants in Europe/London on both sides of a clock change`, () => {
    for (const example of dateTimeExamples)
      assert.deepEqual(language.dateTime(new Date(example.instant)), { text: example[key], lang: tag });
  });

  test(`${tag}: numbers`, () => {
    for (const { value, text } of numberExamples) assert.equal(language.number(value), text);
  });

  // Node carries all of Unicode CLDR (`process.versions.cldr`), which Chromium does not.
  test(`${tag}: every day and month is as in CLDR`, () => {
    const day = new Intl.DateTimeFormat(key === 'en' ? 'en-GB' : tag, { dateStyle: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(key === 'en' ? 'en-GB' : tag, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2025, 0, 1); time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      assert.equal(language.date(iso).text, day.format(time));
      assert.equal(language.date(iso.slice(0, 7)).text, month.format(time));
    }
  });

  test(`${tag}: numbers are as in CLDR`, () => {
    const format = new Intl.NumberFormat(key === 'en' ? 'en-GB' : tag);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        (value) => language.number(value) === format.format(value),
      ),
    );
  });
}

test('Welsh counts have six forms', () => {
  assert.equal(Array.from({ length: 21 }, (_, count) => welsh.plural(count)).join(' '), welshPlurals);
});

test('Welsh sorts by its own alphabet', () => {
  for (const words of welshOrder) assert.deepEqual([...words].reverse().sort(welsh.compare), words);
});

test('Welsh sorts as CLDR collation does', () => {
  const { compare } = new Intl.Collator('cy');
  const letters = [
    ...'a b c d e f g h i j k l m n o p q r s t u v w y â ê î ô û ŵ ŷ á è ï A B C D L P R T'.split(' '),
    'ch',
    'dd',
    'ff',
    'ng',
    'll',
    'ph',
    'rh',
    'th',
    'Ll',
    'Ch',
    ' ',
    '1',
  ];
  const word = fc
    .array(fc.constantFrom(...letters), { maxLength: 6 })
    .map((parts) => parts.join(''))
    // CLDR does not take `lL` for the letter `ll`; nobody writes it.
    .filter((text) => !/\p{Ll}\p{Lu}/u.test(text));
  fc.assert(
    fc.property(word, word, (a, b) => Math.sign(welsh.compare(a, b)) === Math.sign(compare(a, b))),
    { numRuns: 5000 },
  );
});

test('a language without data of its own speaks for itself where the browser can', () => {
  const polish = createIntlLanguage('pl');
  assert.deepEqual(polish.date('2026-03-01'), { text: '1 marca 2026', lang: 'pl' });
  assert.deepEqual(polish.date('2026-03'), { text: 'marzec 2026', lang: 'pl' });
  assert.equal(polish.number(12345.5), '12\u00a0345,5');
  assert.equal(polish.plural(3), 'few');
  assert.deepEqual(['ż', 'z', 'ą', 'a'].sort(polish.compare), ['a', 'ą', 'z', 'ż']);
  assert.deepEqual(polish.aboutDate('2026-03'), { text: 'About March 2026', lang: 'en' });
});

test('dates that must be quoted are Gregorian, in Latin digits, in London', () => {
  for (const tag of ['fa', 'ar-EG', 'bn', 'th', 'ur', 'fa-u-ca-persian-nu-arab']) {
    const language = createIntlLanguage(tag);
    assert.match(language.date('2026-03-01').text, /\b1\b/, tag);
    assert.match(language.date('2026-03-01').text, /2026/, tag);
    assert.match(language.dateTime(new Date('2026-07-31T23:30:00Z')).text, /00:30/, tag);
    assert.match(language.number(12), /^12$/, tag);
  }
});

test('scripts that run from right to left', () => {
  const directions = ['ar', 'ur', 'fa', 'ps', 'ckb', 'he', 'pa-PK', 'pa', 'ku', 'pl', 'so'].map(
    (tag) => `${tag} ${createIntlLanguage(tag).dir}`,
  );
  assert.deepEqual(directions, [
    'ar rtl',
    'ur rtl',
    'fa rtl',
    'ps rtl',
    'ckb rtl',
    'he rtl',
    'pa-PK rtl',
    'pa ltr',
    'ku ltr',
    'pl ltr',
    'so ltr',
  ]);
});

test('no tag throws, and what is not known is English that says so', async () => {
  for (const tag of ['zz', 'x', '', 'english', '-', 'tlh', 'en-US', 'EN', '__proto__', 'constructor', 'toString']) {
    const language = await loadLanguage(tag);
    assert.deepEqual(language.date('2026-03-01'), { text: '1 March 2026', lang: 'en' }, tag);
    assert.equal(language.number(1234), '1,234');
    assert.equal(language.dir, 'ltr');
  }
});

test('Welsh is found whatever its region or case', async () => {
  assert.equal(await loadLanguage('cy-GB'), welsh);
  assert.equal(await loadLanguage('CY'), welsh);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asciiDigits, cleanBlock, cleanLine, isCleanBlock, isCleanLine, textLength } from './text.js';

describe('cleanLine and cleanBlock', () => {
  const cases = [
    ['trim spaces of every kind', '\u00a0\u3000 a b \ufeff', 'a b', 'a b'],
    ['keep spaces inside', 'a  b', 'a  b', 'a  b'],
    ['give each line break its place', 'a\r\nb\rc\nd', 'a b c d', 'a\nb\nc\nd'],
    ['take tabs as spaces', 'a\tb', 'a b', 'a b'],
    ['compose accents', 'e\u0301', 'é', 'é'],
    ['compose accents that a control character kept apart', 'e\u0000\u0301', 'é', 'é'],
    ['drop NUL, which no database takes', 'a\u0000b', 'ab', 'ab'],
    ['drop lone surrogates', 'a\ud800b\udc00', 'ab', 'ab'],
    ['do not join surrogates that were apart', '\ud83d\u0000\ude00', '', ''],
    ['drop what would steer a terminal', '\u001b[31mred\u009b0m', '[31mred0m', '[31mred0m'],
    ['keep emoji of several code points', '👩‍👩‍👧', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['keep right-to-left text', 'مرحبا', 'مرحبا', 'مرحبا'],
    ['take other line separators as spaces in a line', 'a\u2028b\u2029c', 'a b c', 'a\u2028b\u2029c'],
    ['find nothing in white space', ' \t\r\n ', '', ''],
  ] as const;
  for (const [what, raw, line, block] of cases) {
    it(what, () => assert.deepEqual([cleanLine(raw), cleanBlock(raw)], [line, block]));
  }

  it('make text that the wire takes, and that stays the same when cleaned again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (raw) => {
          const line = cleanLine(raw);
          const block = cleanBlock(raw);
          assert.equal(cleanLine(line), line);
          assert.equal(cleanBlock(block), block);
          assert.ok(line === '' || isCleanLine(line));
          assert.ok(block === '' || isCleanBlock(block));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('isCleanLine and isCleanBlock', () => {
  const hostile = [
    ['nothing', ''],
    ['a space in front', ' a'],
    ['a space behind', 'a '],
    ['a line break behind', 'a\n'],
    ['NUL', 'a\u0000b'],
    ['a tab', 'a\tb'],
    ['an escape', 'a\u001bb'],
    ['a C1 control', 'a\u009bb'],
    ['a lone surrogate', 'a\ud800'],
  ] as const;
  for (const [what, text] of hostile) {
    it(`refuse ${what}`, () => assert.deepEqual([isCleanLine(text), isCleanBlock(text)], [false, false]));
  }

  it('differ in line breaks only', () => {
    for (const text of ['a\nb', 'a\u2028b', 'a\u2029b'])
      assert.deepEqual([isCleanLine(text), isCleanBlock(text)], [false, true]);
  });

  it('look at a hundred thousand spaces only once', () => {
    assert.equal(isCleanBlock(`a${' '.repeat(100_000)}`), false);
  });
});

describe('textLength', () => {
  it('counts code points, as JSON Schema does', () => {
    for (const [text, length] of [
      ['', 0],
      ['abc', 3],
      ['é', 1],
      ['😀', 1],
      ['👩‍👧', 3],
      ['a\nb', 3],
    ] as const) {
      assert.equal(textLength(text), length);
    }
  });
});

describe('asciiDigits', () => {
  const scripts = {
    Arabic: '٠١٢٣٤٥٦٧٨٩',
    'Persian and Urdu': '۰۱۲۳۴۵۶۷۸۹',
    Devanagari: '०१२३४५६७८९',
    Bengali: '০১২৩৪৫৬৭৮৯',
    Gurmukhi: '੦੧੨੩੪੫੬੭੮੯',
    Gujarati: '૦૧૨૩૪૫૬૭૮૯',
    Tamil: '௦௧௨௩௪௫௬௭௮௯',
    Thai: '๐๑๒๓๔๕๖๗๘๙',
    Myanmar: '၀၁၂၃၄၅၆၇၈၉',
    'full-width': '0123456789',
    Adlam: '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙',
    'mathematical bold': '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
    'mathematical monospace': '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿',
  };
  for (const [script, digits] of Object.entries(scripts)) {
    it(`reads ${script} digits`, () => assert.equal(asciiDigits(digits), '0123456789'));
  }

  it('leaves what is no decimal digit alone', () => assert.equal(asciiDigits('a½²Ⅷ一'), 'a½²Ⅷ一'));
});

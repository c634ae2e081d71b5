import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSync } from 'recheck';
import { patternFault } from './patterns.js';

const raw = String.raw;

/** What a prover says of the pattern as the engine runs it. */
function proof(pattern: string): string {
  return checkSync(`^(?:${pattern})$`, 'u', { timeout: null, incubationTimeout: null, seedingTimeout: null }).status;
}

const accepted = {
  'an item number': raw`[A-Z0-9]+`,
  'a number plate': raw`[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{2}\d{2} ?[A-Z]{3}`,
  'a crime reference number': raw`\d{2}/\d{1,7}/\d{2}`,
  'numbers of any length between separators': raw`\d+/\d+/\d+`,
  'words and numbers in turn': raw`[A-Z]+-\d+-[A-Z]+`,
  'a telephone number with optional brackets': raw`\(?0\d{4}\)? ?\d{6}`,
  'a collar number': raw`(?:PC|PS|DC|DS)? ?\d{1,5}`,
  'a vehicle identification number': raw`[A-HJ-NPR-Z0-9]{17}`,
  'a passport number': raw`\d{9}|[A-Z]{2}\d{7}`,
  'a driving licence number': raw`[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z0-9]{3}`,
  'a serial number with Unicode letters': raw`[\p{L}\d '.-]+`,
  'a web address': raw`https://\S+`,
  'a time of day': raw`(?:[01]?\d|2[0-3]):[0-5]\d`,
  'an amount of money': raw`£?\d+(?:\.\d{2})?`,
  'a version': raw`(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)`,
  'letters, then digits, then letters': raw`[A-Z]+\d+[a-z]*`,
  'a repeated group that never varies': raw`(?:[0-9A-F]{2}:){5}[0-9A-F]{2}`,
  'long repetitions in alternatives': raw`\d+|[A-Z]+\d+`,
  'a literal bracket and question mark': raw`\(\?\)\\1[(?]`,
  'a bracket inside a class': raw`[)\](|]+`,
  'an escape by code point': raw`\u{1F600}+\x41+\u00e9+`,
  nothing: '',
};

const refused = {
  'a repetition repeated': [raw`(a+)+`, raw`(?:\d*)*`, raw`([a-z]+)*b`, raw`(?:a{1,20}){1,20}b`, raw`(?:x(?:y+)z?)+`],
  'alternatives repeated': [raw`(a|a)*`, raw`(?:a|ab)*`, raw`(?:a|b|ab){2,30}c`, raw`((?:a|a)x?)+`],
  'an optional part repeated': [raw`(?:a?){20}a{20}`, raw`(?:a?b?)*c`],
  'two repetitions that can take the same characters': [
    raw`a*a*`,
    raw`a+b?a+`,
    raw`\S+@\S+`,
    raw`[^\s@]+@[^\s@]+\.[^\s@]+`,
    raw`.*,.*`,
    raw`\d*\.?\d*`,
    raw`[a-z]*[a-z0-9]*[a-z0-9_]*`,
    raw`(?:\d+|x)\d+`,
    raw`(?:\d+|x)?y?\d+`,
    raw`a+(?:b|c)?a+`,
    raw`\x41+A+`,
    raw`\u{1F600}+[\u{1F600}-\u{1F64F}]+`,
    raw`\p{Script=Gothic}+\p{L}+`,
    raw`(?:ab)+[ab]+`,
  ],
  'repetitions that are long, if not endless': [raw`a{0,500}a{0,500}`, raw`[a-z]{1,200}[a-z0-9]{1,200}`],
  'many optional parts': ['a?'.repeat(20) + 'a'.repeat(20), raw`\d{0,9}\d{0,9}\d{0,9}\d{0,9}\d{0,9}x`],
  'what the fast engines cannot do': [raw`(?=a)a`, raw`(?!a)b`, raw`(?<=a)b`, raw`(?<year>\d)`, raw`(a)\1`],
  'what is no regular expression': ['(', '[', 'a{2,1}', '*', raw`\q`, '\\', 'a**', raw`\p{Nonsense}`],
};

describe('patternFault', () => {
  for (const [what, pattern] of Object.entries(accepted)) {
    it(`accepts ${what}, and so does the prover: ${pattern}`, () => {
      assert.equal(patternFault(pattern), undefined);
      assert.equal(proof(pattern), 'safe');
    });
  }

  for (const [what, patterns] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      for (const pattern of patterns) assert.equal(typeof patternFault(pattern), 'string', pattern);
    });
  }

  it('refuses whatever the prover finds vulnerable among all patterns of a few pieces', () => {
    const pieces = ['a', 'a?', 'a*', '[ab]+', 'b{1,40}', '(?:a|b)', '(?:ab)*', '(?:a|b*)'];
    const missed: string[] = [];
    let asked = 0;
    for (const first of pieces)
      for (const second of pieces)
        for (const third of pieces) {
          for (const pattern of [first + second + third, `(?:${first}${second})*${third}`]) {
            if (patternFault(pattern) !== undefined) continue;
            asked += 1;
            if (proof(pattern) === 'vulnerable') missed.push(pattern);
          }
        }
    assert.deepEqual(missed, []);
    assert.ok(asked > 100);
  });
});

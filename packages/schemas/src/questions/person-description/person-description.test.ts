import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { welsh } from '../../messages/welsh.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { personDescription } from './logic.js';
import { isPersonChoice, PERSON_CHOICES, PERSON_PARTS } from './parts.js';
import type { PersonDescriptionQuestion } from './shape.js';
import { personWords } from './words.js';

const question: PersonDescriptionQuestion = {
  id: 'suspect',
  type: 'person-description',
  label: 'What did they look like?',
};
const some: PersonDescriptionQuestion = { ...question, parts: ['build', 'age'] };
const { blank } = personDescription;

describe('person description', () => {
  itKeepsItsForms(personDescription, question, {
    answers: [
      { age: 'from-25-to-34' },
      { height: 'unknown' },
      { relationship: 'ex-partner', build: 'slim', hair: 'Short, dark', clothing: 'Red coat\nBlack boots' },
      { unknown: true },
    ],
    hostile: [
      { age: 30 },
      { age: 'thirty' },
      { age: ['from-25-to-34'] },
      { hair: '' },
      { hair: ' short' },
      { hair: 'a\u0000b' },
      { hair: null },
      { weight: 'heavy' },
      { unknown: false },
      { unknown: true, age: 'unknown' },
      { toString: 'x' },
      'slim',
      [{ age: 'unknown' }],
    ],
  });

  const cases = [
    ['takes one part alone', { build: 'medium' }, { build: 'medium' }],
    ['tidies what is typed', { hair: '  Long\r\n\u0000red ' }, { hair: 'Long\nred' }],
    ['takes only what its lists offer', { build: 'enormous', eyes: '__proto__' }, undefined],
    ['takes "I cannot describe this person" for an answer', { unknown: true }, { unknown: true }],
    ['refuses that beside a description', { unknown: true, age: 'under-10' }, ['unknown at unknown']],
    ['counts characters, not code units', { hair: '😀'.repeat(200) }, { hair: '😀'.repeat(200) }],
    ['refuses too long a text, where it is', { hair: 'x'.repeat(201) }, ['maxLength at hair']],
    [
      'refuses each text that is too long',
      { clothing: 'x'.repeat(501), features: 'x'.repeat(501) },
      ['maxLength at clothing', 'maxLength at features'],
    ],
  ] as const;
  for (const [what, raw, expected] of cases) {
    it(what, () => assert.deepEqual(outcome(personDescription, { ...blank, ...raw }, question), expected));
  }

  it('asks for the parts that it is told to, in its own order', () => {
    assert.deepEqual(personDescription.read({ ...blank, build: 'slim', hair: 'Red', age: 'from-65' }, some).answer, {
      age: 'from-65',
      build: 'slim',
    });
    assert.equal(personDescription.accept({ hair: 'Red' }, some), undefined);
  });

  it('needs a message for long texts only where it asks for texts', () => {
    assert.deepEqual(personDescription.errorCodes(question), ['required', 'unknown', 'maxLength']);
    assert.deepEqual(personDescription.errorCodes({ ...some, optional: true }), ['unknown']);
  });

  it('shows a line for each part that was described, in either language', () => {
    const answer = { hair: 'Short\nand grey', age: 'from-65', build: 'unknown' };
    assert.deepEqual(personDescription.display(answer, question, words, english), [
      { text: 'Approximate age: 65 or over', lang: 'en' },
      { text: 'Build: I do not know', lang: 'en' },
      { text: 'Hair: Short and grey' },
    ]);
    assert.deepEqual(personDescription.display(answer, question, words, welsh), [
      { text: 'Oed yn fras: 65 neu hŷn', lang: 'cy' },
      { text: 'Maint y corff: Nid wyf yn gwybod', lang: 'cy' },
      { text: 'Gwallt: Short and grey' },
    ]);
    assert.deepEqual(personDescription.display({ unknown: true }, question, words, english), [
      { text: 'I cannot describe this person', lang: 'en' },
    ]);
  });

  it('has words of its own for every part and option in both languages, and English for any other', () => {
    for (const tag of ['en', 'cy']) {
      const { label, option } = personWords({ tag });
      for (const part of PERSON_PARTS) {
        assert.match(label(part).text, /\S/);
        if (!isPersonChoice(part)) continue;
        for (const id of PERSON_CHOICES[part]) assert.match(option(part, id).text, /\S/, `${tag} ${part} ${id}`);
        const all = PERSON_CHOICES[part].map((id) => option(part, id).text);
        assert.equal(new Set(all).size, all.length, `${tag} ${part}`);
      }
    }
    assert.deepEqual(personWords({ tag: 'pl' }).label('age'), { text: 'Approximate age', lang: 'en' });
    assert.deepEqual(personWords({ tag: 'cy-GB' }).label('age'), { text: 'Oed yn fras', lang: 'cy' });
  });
});

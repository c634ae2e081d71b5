import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { createWords } from '../../messages/words.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { findOptions, foldText, namedOption } from './find-options.js';
import { autocomplete } from './logic.js';
import type { AutocompleteQuestion } from './shape.js';

const question: AutocompleteQuestion = {
  id: 'country',
  type: 'autocomplete',
  label: 'Which country?',
  options: [
    { id: 'ci', label: 'Côte d’Ivoire', synonyms: 'Ivory Coast' },
    { id: 'gb', label: 'United Kingdom', synonyms: 'UK, Great Britain, Prydain Fawr' },
    { id: 'us', label: 'United States', synonyms: 'USA, America' },
    { id: 'tz', label: 'Tanzania, United Republic of' },
    { id: 'nl', label: 'Netherlands', synonyms: 'Holland' },
  ],
};
const open: AutocompleteQuestion = { ...question, freeText: true };

describe('autocomplete', () => {
  itKeepsItsForms(autocomplete, question, {
    answers: ['gb', 'ci'],
    hostile: ['fr', 'United Kingdom', { text: 'Wales' }, ['gb'], { option: 'gb' }, 'constructor'],
  });
  describe('with free text', () => {
    itKeepsItsForms(autocomplete, open, {
      answers: ['gb', { text: 'Patagonia' }],
      hostile: ['Patagonia', { text: '' }, { text: ' a' }, { text: 'a\nb' }, { text: 1 }, { text: 'a', id: 'gb' }],
    });
  });

  const cases = [
    ['takes a chosen option', question, { option: 'gb', text: '' }, 'gb'],
    ['takes a name typed in full', question, { option: '', text: ' united KINGDOM ' }, 'gb'],
    ['takes it without its accents and apostrophe', question, { option: '', text: "cote d'ivoire" }, 'ci'],
    ['takes another name for it', question, { option: '', text: 'holland' }, 'nl'],
    ['refuses what is not on the list', question, { option: '', text: 'Narnia' }, ['unlisted']],
    ['refuses a part of a name, which could be several', question, { option: '', text: 'United' }, ['unlisted']],
    ['ignores an option that there is not', question, { option: '__proto__', text: '' }, undefined],
    ['prefers the list to the same words as free text', open, { option: '', text: 'usa' }, 'us'],
    ['keeps free text', open, { option: '', text: ' Narnia\n' }, { text: 'Narnia' }],
    ['refuses too long a text', open, { option: '', text: 'x'.repeat(101) }, ['maxLength']],
  ] as const;
  for (const [what, asked, raw, expected] of cases) {
    it(what, () => assert.deepEqual(outcome(autocomplete, raw, asked), expected));
  }

  it('shows an option in the reader’s language, and free text as it was typed', () => {
    const welsh = createWords('en', 'cy', { 'questions.country.options.gb.label': 'Y Deyrnas Unedig' });
    assert.deepEqual(autocomplete.display('gb', question, welsh, english), [{ text: 'Y Deyrnas Unedig', lang: 'cy' }]);
    assert.deepEqual(autocomplete.display({ text: 'Narnia' }, open, words, english), [{ text: 'Narnia' }]);
  });

  it('needs a message for what can go wrong, and no other', () => {
    assert.deepEqual(autocomplete.errorCodes(question), ['required', 'unlisted']);
    assert.deepEqual(autocomplete.errorCodes({ ...open, optional: true }), ['maxLength']);
  });
});

describe('finding options', () => {
  const found = (typed: string): string[] => findOptions(question.options, typed).map(({ id }) => id);

  it('puts names that begin with what was typed before those with a word that does', () => {
    assert.deepEqual(found('united'), ['gb', 'us', 'tz']);
  });

  it('looks at other names, and then inside names', () => {
    assert.deepEqual(found('brit'), ['gb']);
    assert.deepEqual(found('an'), ['tz', 'nl']);
    assert.deepEqual(found('fawr'), ['gb']);
  });

  it('gives all when nothing is typed, and none when nothing fits', () => {
    assert.deepEqual(found(' - '), ['ci', 'gb', 'us', 'tz', 'nl']);
    assert.deepEqual(found('zz'), []);
  });

  it('folds case, accents, apostrophes and punctuation of any script', () => {
    assert.equal(foldText('  CÔTE d’Ivoire '), 'cote divoire');
    assert.equal(foldText('Ŵy-Ŷd'), 'wy yd');
    assert.equal(foldText('ΕΛΛΆΔΑ'), 'ελλαδα');
  });

  it('prefers a name to another that some option goes by', () => {
    const options = [
      { id: 'a', label: 'Alpha', synonyms: 'Beta' },
      { id: 'b', label: 'Beta' },
    ];
    assert.equal(namedOption(options, 'beta')?.id, 'b');
    assert.equal(namedOption(options, ''), undefined);
  });

  it('folds five thousand names once, and not at every key', () => {
    let reads = 0;
    const options = Array.from({ length: 5000 }, (_, index) => ({
      id: `o${index}`,
      get label(): string {
        reads += 1;
        return `Street number ${index}`;
      },
    }));
    findOptions(options, 'warm');
    reads = 0;
    for (let turn = 0; turn < 20; turn += 1) assert.equal(findOptions(options, `number 49${turn % 10}`).length, 11);
    assert.ok(reads < 5000, `${reads} names were read`);
  });
});

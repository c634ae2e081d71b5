import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../../messages/english.js';
import { welsh } from '../../messages/welsh.js';
import { context, itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { telephone } from './logic.js';
import type { TelephoneQuestion } from './shape.js';

const question: TelephoneQuestion = { id: 'telephone', type: 'telephone', label: 'What is your phone number?' };

const REFUSED = ['format'];

/** As people type it → as it is stored. */
const typed: Readonly<Record<string, string | readonly string[]>> = {
  '07700900123': '+447700900123',
  '07700 900123': '+447700900123',
  '07700 900 123': '+447700900123',
  '07700-900-123': '+447700900123',
  '07700–900–123': '+447700900123',
  '07700.900.123': '+447700900123',
  '07700/900123': '+447700900123',
  '(01632) 960 001': '+441632960001',
  '020 7946 0018': '+442079460018',
  '016977 2345': '+44169772345',
  '+44 7700 900123': '+447700900123',
  '+44 (0)7700 900123': '+447700900123',
  '+44 (0) 20 7946 0018': '+442079460018',
  '+44 07700 900123': '+447700900123',
  '(+44) 7700 900123': '+447700900123',
  '0044 7700 900123': '+447700900123',
  '0044 (0)7700 900123': '+447700900123',
  '00447700900123': '+447700900123',
  '44 7700 900123': '+447700900123',
  '447700900123': '+447700900123',
  '+49 (0)30 901820': '+4930901820',
  '+353 1 234 5678': '+35312345678',
  '+1 202-555-0123': '+12025550123',
  '\u202a+44 7700 900123\u202c': '+447700900123',
  '07700\u00a0900123': '+447700900123',
  '\uff10\uff17\uff17\uff10\uff10\uff19\uff10\uff10\uff11\uff12\uff13': '+447700900123',
  '\uff0b\uff14\uff14 \uff17\uff17\uff10\uff10 \uff19\uff10\uff10\uff11\uff12\uff13': '+447700900123',
  '٠٧٧٠٠٩٠٠١٢٣': '+447700900123',
  '०७७००९००१२३': '+447700900123',
  '999': REFUSED,
  '7700 900123': REFUSED,
  '07700 90012': REFUSED,
  '07700 9001': REFUSED,
  '07700 900123 4': REFUSED,
  '00 7700 900123 456 789': REFUSED,
  '+0 7700 900123': REFUSED,
  '07700 9OO123': REFUSED,
  'ask my sister': REFUSED,
  '+': REFUSED,
  '---': REFUSED,
  'tel:+44-7700-900-123': '+447700900123',
  '020 7946 0018 ext 12': '+442079460018;ext=12',
  '020 7946 0018 ext. 12': '+442079460018;ext=12',
  '020 7946 0018, extension 12': '+442079460018;ext=12',
  '020 7946 0018 (x12)': '+442079460018;ext=12',
  '020 7946 0018x12': '+442079460018;ext=12',
  '020 7946 0018 #12': '+442079460018;ext=12',
  '+442079460018;ext=12': '+442079460018;ext=12',
  '020 7946 0018 est. 12': '+442079460018;ext=12',
  '020 7946 0018 estyniad 12': '+442079460018;ext=12',
  '+353 1 234 5678 ext 007': '+35312345678;ext=007',
  '٠٢٠ ٧٩٤٦ ٠٠١٨ x١٢': '+442079460018;ext=12',
  'ext 12': REFUSED,
  '020 7946 0018 ext': REFUSED,
  '020 7946 0018 ext 123456789': REFUSED,
  '+44 7700 90012': REFUSED,
  '+44 7700 9001234': REFUSED,
  '04632 960 001': REFUSED,
};

/** As it is stored → as it is shown. */
const shown: Readonly<Record<string, string>> = {
  '+447700900123': '07700 900 123',
  '+441632960001': '01632 960 001',
  '+442079460018': '020 7946 0018',
  '+442920180123': '029 2018 0123',
  '+441134960123': '0113 496 0123',
  '+441214960123': '0121 496 0123',
  '+441914980123': '0191 498 0123',
  '+443001231234': '0300 123 1234',
  '+448081570123': '0808 157 0123',
  '+44800890567': '0800 890 567',
  '+449098790123': '0909 879 0123',
  '+44169772345': '016977 2345',
  '+441768712345': '017687 12345',
  '+44120412345': '01204 12345',
  '+445512345678': '055 1234 5678',
  '+35312345678': '+35312345678',
  '+12025550123': '+12025550123',
};

describe('telephone', () => {
  itKeepsItsForms(telephone, question, {
    answers: [...Object.keys(shown), '+442079460018;ext=12', '+12025550123;ext=0'],
    hostile: [' +447700900123', '+447700900123\n', 447700900123, ['+447700900123'], { number: '+447700900123' }, true],
  });

  for (const [raw, expected] of Object.entries(typed)) {
    it(expected === REFUSED ? `refuses ${raw}` : `stores ${raw} as ${String(expected)}`, () => {
      assert.deepEqual(outcome(telephone, raw, question), expected);
    });
  }

  for (const [stored, text] of Object.entries(shown)) {
    it(`shows ${stored} as ${text}, and so in its box`, () => {
      assert.deepEqual(telephone.display(stored, question, words, english), [{ text }]);
      assert.equal(telephone.write(stored, question), text);
    });
  }

  it('names an extension in the language of the reader', () => {
    const stored = '+442079460018;ext=12';
    assert.deepEqual(telephone.display(stored, question, words, english), [
      { text: '020 7946 0018 ext. 12', lang: 'en' },
    ]);
    assert.deepEqual(telephone.display(stored, question, words, welsh), [
      { text: '020 7946 0018 est. 12', lang: 'cy' },
    ]);
    for (const { text } of [
      ...telephone.display(stored, question, words, english),
      ...telephone.display(stored, question, words, welsh),
    ])
      assert.equal(outcome(telephone, text, question), stored);
  });

  it('takes what forms stored before as the same number', () => {
    assert.equal(telephone.accept('07700900123', question), '+447700900123');
    assert.equal(telephone.accept('0169772345', question), '+44169772345');
  });

  it('reads digits of ten scripts alike', () => {
    for (const zero of ['٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '၀', '\uff10']) {
      const inScript = '07700900123'.replace(/\d/g, (digit) =>
        String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
      );
      assert.equal(outcome(telephone, inScript, question), '+447700900123');
    }
  });

  it('gives an answer or a fault for anything at all, and never another for its own', () => {
    const marks = fc.constantFrom(...'0123456789+()- x#;=ext.'.split(''));
    const raws = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: marks, maxLength: 24 }));
    fc.assert(
      fc.property(raws, (raw) => {
        const { answer } = telephone.read(raw, question);
        if (answer === undefined || telephone.check(answer, question, context).length) return;
        assert.equal(telephone.accept(answer, question), answer);
        assert.deepEqual(telephone.read(telephone.write(answer, question), question), { answer });
      }),
      { numRuns: 2000 },
    );
  });

  it('needs a message for its form, and for nothing entered unless it is optional', () => {
    assert.deepEqual(telephone.errorCodes(question), ['required', 'format']);
    assert.deepEqual(telephone.errorCodes({ ...question, optional: true }), ['format']);
  });
});

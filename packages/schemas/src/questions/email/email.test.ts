import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { context, itKeepsItsForms, outcome } from '../testing/logic-suite.js';
import { likelyEmail } from './likely-email.js';
import { email } from './logic.js';
import type { EmailQuestion } from './shape.js';

const question: EmailQuestion = { id: 'email', type: 'email', label: 'What is your email address?' };

const REFUSED = ['format'];

/** As people type it → as it is stored. */
const typed: Readonly<Record<string, string | readonly string[]>> = {
  'name@example.com': 'name@example.com',
  'Name.Surname+police@mail.example.co.uk': 'Name.Surname+police@mail.example.co.uk',
  "o'brien@example.com": "o'brien@example.com",
  'o’brien@example.com': "o'brien@example.com",
  '  name@example.com ': 'name@example.com',
  'name@example. com': 'name@example.com',
  'name @ example.com': 'name@example.com',
  'name@example.com.': 'name@example.com',
  '\u200bname@example.com\u200b': 'name@example.com',
  '\uff4e\uff41\uff4d\uff45\uff20\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45\uff0e\uff43\uff4f\uff4d':
    'name@example.com',
  'n_a-m.e@sub-domain.example.museum': 'n_a-m.e@sub-domain.example.museum',
  'name@123.example': 'name@123.example',
  'jane doe@example.com': REFUSED,
  'name@example': REFUSED,
  'name.example.com': REFUSED,
  'name@@example.com': REFUSED,
  'name@example..com': REFUSED,
  '@example.com': REFUSED,
  'name@': REFUSED,
  'name@example.c': REFUSED,
  'name@-example.com': REFUSED,
  'name@example.com, other@example.com': REFUSED,
  'name@example.com\u0000bcc:x@y.uk': REFUSED,
  '<name@example.com>': REFUSED,
  [`${'a'.repeat(64)}@example.com`]: `${'a'.repeat(64)}@example.com`,
  [`${'a'.repeat(65)}@example.com`]: REFUSED,
  [`a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.com`]: REFUSED,
};

describe('email', () => {
  itKeepsItsForms(email, question, {
    answers: ['name@example.com', "o'brien+police@mail.example.co.uk"],
    hostile: [' name@example.com', 'name@example.com\n', ['name@example.com'], { email: 'name@example.com' }, true],
  });

  for (const [raw, expected] of Object.entries(typed)) {
    const shown = JSON.stringify(raw.length > 50 ? `${raw.slice(0, 20)}… (${raw.length})` : raw);
    it(expected === REFUSED ? `refuses ${shown}` : `stores ${shown} as ${String(expected)}`.slice(0, 120), () => {
      assert.deepEqual(outcome(email, raw, question), expected);
    });
  }

  it('takes white space for nothing', () => assert.deepEqual(email.read(' \t ', question), {}));

  it('gives an answer or a fault for anything at all, and never rewrites its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const { answer } = email.read(raw, question);
        if (answer === undefined || email.check(answer, question, context).length) return;
        assert.deepEqual(email.read(answer, question), { answer });
      }),
    );
  });

  it('needs a message for its form, and for nothing entered unless it is optional', () => {
    assert.deepEqual(email.errorCodes(question), ['required', 'format']);
    assert.deepEqual(email.errorCodes({ ...question, optional: true }), ['format']);
  });
});

describe('the likely address', () => {
  const meant = {
    'ana@gmial.com': 'ana@gmail.com',
    'ana@gmai.com': 'ana@gmail.com',
    'ana@gnail.com': 'ana@gmail.com',
    'ana@gmail.co': 'ana@gmail.com',
    'ana@gmail.con': 'ana@gmail.com',
    'ana@gmail.cmo': 'ana@gmail.com',
    'ana@gmail.co.uk': 'ana@gmail.com',
    'Ana.B@GMIAL.COM': 'Ana.B@gmail.com',
    'ana@hotmial.com': 'ana@hotmail.com',
    'ana@hotmial.couk': 'ana@hotmail.co.uk',
    'ana@outlok.com': 'ana@outlook.com',
    'ana@outlook.co.uk': 'ana@outlook.com',
    'ana@yaho.co.uk': 'ana@yahoo.co.uk',
    'ana@iclould.com': 'ana@icloud.com',
    'ana@btinternt.com': 'ana@btinternet.com',
    'ana@example.con': 'ana@example.com',
    'ana@example.couk': 'ana@example.co.uk',
  };
  for (const [raw, likely] of Object.entries(meant))
    it(`of ${raw} is ${likely}`, () => assert.equal(likelyEmail(raw), likely));

  const right = [
    'ana@gmail.com',
    'ana@GMAIL.com',
    'ana@mail.com',
    'ana@email.com',
    'ana@ymail.com',
    'ana@yahoo.ca',
    'ana@yahoo.co.in',
    'ana@hotmail.fr',
    'ana@me.com',
    'ana@hey.com',
    'ana@sky.com',
    'ana@example.com',
    'ana@mail.example.co.uk',
    'ana@gmial',
    'gmial.com',
    '',
  ];
  for (const raw of right)
    it(`of ${raw || 'nothing'} is not guessed at`, () => assert.equal(likelyEmail(raw), undefined));

  it('is never guessed at again', () => {
    for (const likely of Object.values(meant)) assert.equal(likelyEmail(likely), undefined);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMsg, fill } from './msg.js';

test('says a sentence in the reader’s language, and marks it so', () => {
  const msg = createMsg('cy', { back: 'Yn ôl' });

  assert.deepEqual(msg('Back', { id: 'back' }), { text: 'Yn ôl', lang: 'cy' });
});

test('says what has no translation in English, and marks it so', () => {
  const msg = createMsg('cy', { back: 'Yn ôl' });

  assert.deepEqual(msg('Continue', { id: 'continue' }), { text: 'Continue', lang: 'en' });
  assert.deepEqual(msg('What?', { id: 'constructor' }), { text: 'What?', lang: 'en' });
});

test('two languages on one page do not meet', () => {
  const welsh = createMsg('cy', { back: 'Yn ôl' });
  const english = createMsg();

  assert.equal(welsh('Back', { id: 'back' }).text, 'Yn ôl');
  assert.equal(english('Back', { id: 'back' }).text, 'Back');
  assert.equal(welsh('Back', { id: 'back' }).text, 'Yn ôl');
});

test('fills every place of a sentence, as text, and keeps its language', () => {
  const sentence = { text: 'Eitem {number} o {total}: {number}', lang: 'cy' };

  assert.deepEqual(fill(sentence, { number: '$& {total}', total: '3' }), {
    text: 'Eitem $& {total} o 3: $& {total}',
    lang: 'cy',
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { SubscriptionTokens } from './subscription-tokens.js';

const tokens = new SubscriptionTokens('a secret of the operator, made at random');

test('a token is for its own subscription and purpose, and short enough for a text message', () => {
  const id = randomUUID();
  const token = tokens.make('manage', id);
  assert.equal(tokens.read('manage', token), id);
  assert.equal(tokens.read('confirm', token), undefined);
  assert.equal(token.length, 43);
});

test('one that we did not make is for nothing', () => {
  const token = tokens.make('manage', randomUUID());
  const other = new SubscriptionTokens('another secret, made at random as well').make('manage', randomUUID());
  const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
  for (const wrong of ['', 'x', token.slice(1), `${token}A`, `${token}==`, changed, other, 'é'.repeat(43)])
    assert.equal(tokens.read('manage', wrong), undefined);
});

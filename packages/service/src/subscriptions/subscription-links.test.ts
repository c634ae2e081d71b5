import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { SubscriptionLinks } from './subscription-links.js';
import { SubscriptionTokens } from './subscription-tokens.js';

const tokens = new SubscriptionTokens('a secret of the operator, made at random');
const links = new SubscriptionLinks('https://counter.example', tokens, {
  sussex: { en: 'https://www.sussex.police.uk/alerts' },
  gwent: { en: 'https://www.gwent.police.uk/alerts', cy: 'https://www.gwent.police.uk/cy/rhybuddion?o=neges' },
});

test('links lead to the page of the force, in the language of the message, with the token where no server sees it', () => {
  const id = randomUUID();
  const token = tokens.make('manage', id);
  const to = (force: string, language: string): string => links.page('manage', { id, force, language });
  assert.equal(to('gwent', 'cy'), `https://www.gwent.police.uk/cy/rhybuddion?o=neges#police-alerts=manage.${token}`);
  assert.equal(to('gwent', 'pl'), `https://www.gwent.police.uk/alerts#police-alerts=manage.${token}`);
  assert.equal(to('sussex', 'cy'), `https://www.sussex.police.uk/alerts#police-alerts=manage.${token}`);
  assert.equal(to('kent', 'en'), `https://counter.example/v1/subscriptions/manage/${token}`);
  assert.equal(to('constructor', 'en'), `https://counter.example/v1/subscriptions/manage/${token}`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertWishes, quietFor } from './alert-wishes.js';

test('reads everything that a sign-up says', () => {
  assert.deepEqual(
    alertWishes({
      topics: ['burglary', 'fraud'],
      severity: 'urgent',
      where: 'near',
      area: { id: 'NC04', name: 'City Centre' },
      channel: 'email',
      email: 'sam@example.com',
      frequency: 'at-once',
      quiet: 'own',
      'quiet-from': '21:30',
      'quiet-until': '08:00',
      language: 'cy',
      consent: true,
    }),
    {
      channel: 'email',
      address: 'sam@example.com',
      topics: ['burglary', 'fraud'],
      area: 'NC04',
      severity: 'urgent',
      frequency: 'at-once',
      quiet: { from: 1290, until: 480 },
      language: 'cy',
    },
  );
});

test('what is not asked is as ordinary sign-ups have it', () => {
  assert.deepEqual(alertWishes({ topics: ['fraud'], mobile: '07700900123' }), {
    channel: 'text',
    address: '07700900123',
    topics: ['fraud'],
    severity: 'all',
    frequency: 'at-once',
  });
  assert.equal(alertWishes({ topics: ['fraud'] }), undefined);
  assert.equal(alertWishes({ topics: ['fraud'], mobile: '+447700900123;ext=1' }), undefined);
});

test('quiet hours are those chosen, the night, or none', () => {
  const quiet = (answers: object) => alertWishes({ email: 'a@example.com', ...answers })?.quiet;
  assert.deepEqual(quiet({ quiet: 'night' }), { from: 1320, until: 420 });
  assert.equal(quiet({ quiet: 'none' }), undefined);
  assert.equal(quiet({ quiet: 'own', 'quiet-from': '09:00', 'quiet-until': '09:00' }), undefined);
  assert.equal(quiet({ quiet: 'own', 'quiet-from': 'XX:XX', 'quiet-until': '09:00' }), undefined);
});

test('quiet hours go over midnight', () => {
  const night = { from: 22 * 60, until: 7 * 60 };
  for (const [hour, left] of [
    [21.99, 0],
    [22, 540],
    [23, 480],
    [0, 420],
    [6.5, 30],
    [7, 0],
    [12, 0],
  ] as const)
    assert.equal(quietFor(night, Math.floor(hour * 60)), left, String(hour));
  assert.equal(quietFor({ from: 540, until: 1020 }, 600), 420);
});

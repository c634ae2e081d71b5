import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesOf, questionGroups } from '../definition/groups/index.js';
import { contactPermission, mayCallAt } from './contact-permission.js';

const sensitive = { safety: 'sensitive' } as const;
const standard = { safety: 'standard' } as const;
const nothing = {
  channels: [],
  calls: [],
  mayLeaveMessage: false,
  maySayPolice: false,
  hideNumber: true,
  hasNotes: false,
};

describe('contactPermission', () => {
  it('allows what was called safe, and nothing else', () => {
    assert.deepEqual(
      contactPermission(sensitive, {
        'safe-contact-how': ['letter', 'call'],
        'safe-contact-times': ['weekday-morning', 'weekend-evening'],
        'safe-contact-message': false,
        'safe-contact-withhold': true,
        'safe-contact-say-police': false,
        'safe-contact-notes': 'Never on Fridays.',
      }),
      {
        channels: ['call', 'letter'],
        calls: [
          { days: 'weekdays', from: 8, until: 12 },
          { days: 'weekend', from: 17, until: 21 },
        ],
        mayLeaveMessage: false,
        maySayPolice: false,
        hideNumber: true,
        hasNotes: true,
      },
    );
    assert.deepEqual(
      contactPermission(sensitive, {
        'safe-contact-how': ['call'],
        'safe-contact-times': ['any'],
        'safe-contact-message': true,
        'safe-contact-withhold': false,
        'safe-contact-say-police': true,
      }),
      {
        channels: ['call'],
        calls: 'any',
        mayLeaveMessage: true,
        maySayPolice: true,
        hideNumber: false,
        hasNotes: false,
      },
    );
  });

  it('allows nothing to those who asked not to be contacted', () => {
    assert.deepEqual(contactPermission(sensitive, { 'safe-contact-how': ['none'] }), nothing);
    assert.deepEqual(contactPermission(standard, { 'safe-contact-how': ['none'], contact: ['email'] }), nothing);
  });

  it('takes what is missing or not understood for a no', () => {
    for (const how of [[], 'email', null, ['pigeon'], { email: true }])
      assert.deepEqual(contactPermission(standard, { 'safe-contact-how': how, contact: ['email'] }), nothing);
    const bare = contactPermission(sensitive, { 'safe-contact-how': ['call'] });
    assert.deepEqual(bare, { ...nothing, channels: ['call'] });
    assert.equal(mayCallAt(bare, { weekday: 1, hour: 10 }), false);
  });

  it('takes "I prefer not to say" for a no, whichever question it answers', () => {
    const refusal = { preferNotToSay: true };
    for (const service of [standard, sensitive]) {
      assert.deepEqual(contactPermission(service, { contact: refusal }), nothing);
      assert.deepEqual(contactPermission(service, { 'safe-contact-how': refusal, contact: ['email'] }), nothing);
      const permission = contactPermission(service, {
        'safe-contact-how': ['call', 'email'],
        'safe-contact-times': refusal,
        'safe-contact-message': refusal,
        'safe-contact-withhold': refusal,
        'safe-contact-say-police': refusal,
        'safe-contact-notes': refusal,
      });
      // There are no notes to read; but nor did the person say that nothing else matters.
      assert.deepEqual(permission, { ...nothing, channels: ['call', 'email'], hasNotes: true });
    }
  });

  it('reads the contact question of a standard service that did not ask what is safe', () => {
    assert.deepEqual(contactPermission(standard, { contact: ['post', 'email'] }).channels, ['email', 'letter']);
    assert.deepEqual(contactPermission(standard, { contact: ['telephone'] }), {
      channels: ['call', 'text'],
      calls: 'any',
      mayLeaveMessage: true,
      maySayPolice: true,
      hideNumber: false,
      hasNotes: false,
    });
    assert.deepEqual(contactPermission(standard, {}), nothing);
    for (const safety of ['sensitive', 'anonymous'] as const)
      assert.deepEqual(contactPermission({ safety }, { contact: ['email', 'telephone'] }), nothing);
  });

  it('knows every option that the group offers', () => {
    const group = questionGroups.find(({ id }) => id === 'safe-contact')!;
    const questions = pagesOf(group).flatMap((page) => page.questions ?? []);
    const options = (id: string): string[] => {
      const question = questions.find((each) => each.id === id)!;
      return 'options' in question ? question.options.map((option) => option.id) : [];
    };
    for (const how of options('safe-contact-how').filter((id) => id !== 'none'))
      assert.deepEqual(contactPermission(sensitive, { 'safe-contact-how': [how] }).channels, [how]);
    for (const time of options('safe-contact-times')) {
      const { calls } = contactPermission(sensitive, { 'safe-contact-how': ['call'], 'safe-contact-times': [time] });
      assert.equal(calls === 'any' || calls.length === 1, true, time);
    }
  });
});

describe('mayCallAt', () => {
  const permission = contactPermission(sensitive, {
    'safe-contact-how': ['call'],
    'safe-contact-times': ['weekday-afternoon', 'weekend-morning'],
  });
  for (const [weekday, hour, safe] of [
    [1, 11, false],
    [1, 12, true],
    [5, 16, true],
    [5, 17, false],
    [6, 12, false],
    [7, 8, true],
    [7, 7, false],
  ] as const)
    it(`is ${safe} on day ${weekday} at ${hour}`, () => assert.equal(mayCallAt(permission, { weekday, hour }), safe));

  it('is false where calls were not called safe', () => {
    const byMail = contactPermission(sensitive, { 'safe-contact-how': ['email'], 'safe-contact-times': ['any'] });
    assert.equal(mayCallAt(byMail, { weekday: 1, hour: 12 }), false);
  });
});

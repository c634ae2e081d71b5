import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseService } from '../definition/parse-service.js';
import { createWords } from '../messages/words.js';
import { english } from '../messages/english.js';
import { checkSubmission, toSubmission } from '../submission/submission.js';
import { answerPage, goTo } from './navigation.js';
import { createJourney } from './journey.js';
import { refuse } from './refuse.js';
import { view } from './views.js';
import type { RawAnswers } from './types.js';

const context = { today: '2026-06-15' };
const day = (day: string) => ({ day, month: '6', year: '2026', approximate: false, unknown: false });
const errors = {
  incomplete: 'Enter a whole date',
  real: 'Enter a real date',
};
const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** Seen on a day, and asked again whether it was still there: two answers of which neither is wrong alone. */
const service = parseService({
  id: 'seen-kite',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a kite',
  sections: [
    {
      id: 'kite',
      title: 'The kite',
      pages: [
        {
          id: 'seen',
          questions: [
            { id: 'seen', type: 'radios', label: 'Seen?', options: yesNo, errors: { required: 'Select yes' } },
          ],
        },
        {
          id: 'gone',
          title: 'Where it is',
          questions: [
            { id: 'there', type: 'radios', label: 'There?', options: yesNo, errors: { required: 'Select yes' } },
            { id: 'since', type: 'date-input', label: 'Since?', optional: true, errors },
          ],
          checks: [
            {
              id: 'needs-day',
              condition: {
                all: [
                  { question: 'seen', equals: 'yes' },
                  { question: 'there', equals: 'no' },
                  { question: 'since', answered: false },
                ],
              },
              question: 'since',
              error: 'Enter the day since when it is gone',
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Reported', next: 'Thank you.' },
});
const reader = { words: createWords('en'), language: english };
const welsh = {
  words: createWords('en', 'cy', { 'pages.gone.checks.needs-day.error': 'Nodwch y diwrnod' }),
  language: english,
};

function walk(...pages: readonly RawAnswers[]) {
  return pages.reduce((state, raw) => answerPage(service, state, raw, context), createJourney(service, context));
}

describe('a check across questions', () => {
  it('stops the page with its own sentence, at the question that it names', () => {
    const state = walk({ seen: 'yes' }, { there: 'no' });
    assert.deepEqual(state.position, { at: 'page', pageId: 'gone' });
    const shown = view(service, state, reader, context);
    assert.ok(shown.at === 'page');
    assert.deepEqual(shown.problems, [
      { questionId: 'since', message: { text: 'Enter the day since when it is gone', lang: 'en' } },
    ]);
    const inWelsh = view(service, state, welsh, context);
    assert.ok(inWelsh.at === 'page');
    assert.deepEqual(inWelsh.problems[0]?.message, { text: 'Nodwch y diwrnod', lang: 'cy' });
  });

  it('lets the page go once it does not hold', () => {
    for (const raw of [{ there: 'yes' }, { there: 'no', since: day('1') }])
      assert.deepEqual(walk({ seen: 'yes' }, raw).position, { at: 'check-answers' });
    assert.deepEqual(walk({ seen: 'no' }, { there: 'no' }).position, { at: 'check-answers' });
  });

  it('waits until every answer of the page is right by itself', () => {
    const { refused } = walk({ seen: 'yes' }, { there: 'no', since: day('31') });
    assert.deepEqual(
      refused?.problems.map(({ code }) => code),
      ['real'],
    );
  });

  it('brings back a page that a later change has made wrong', () => {
    const done = walk({ seen: 'no' }, { there: 'no' });
    const changed = answerPage(
      service,
      goTo(service, done, { at: 'page', pageId: 'seen' }, context),
      { seen: 'yes' },
      context,
    );
    assert.deepEqual(changed.position, { at: 'page', pageId: 'gone' });
    assert.equal(toSubmission(service, changed, { force: 'sussex', language: 'en', ...context }), undefined);
  });

  it('is made by the service too, and its refusal is shown with the same sentence', () => {
    const answers = { seen: 'yes', there: 'no' };
    const refused = checkSubmission(service, { answers }, context);
    assert.deepEqual(refused, [{ pointer: '/answers/since', code: 'check-needs-day' }]);
    assert.deepEqual(checkSubmission(service, { answers: { ...answers, since: '2026-06-01' } }, context), []);
    const state = refuse(service, walk({ seen: 'yes' }, { there: 'yes' }), refused, context);
    const shown = view(service, state, reader, context);
    assert.ok(shown.at === 'page');
    assert.equal(shown.problems[0]?.message.text, 'Enter the day since when it is gone');
  });
});

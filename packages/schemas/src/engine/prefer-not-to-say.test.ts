import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWords } from '../messages/words.js';
import { parseService } from '../definition/index.js';
import { meetsCondition } from '../definition/relevance.js';
import { welsh } from '../messages/welsh.js';
import { checkSubmission, toSubmission } from '../submission/submission.js';
import { reader } from '../test-data/traveller.js';
import {
  answerPage,
  checkAnswersView,
  createJourney,
  goTo,
  restoreJourney,
  storeJourney,
  view,
  type JourneyState,
  type RawAnswers,
} from '../index.js';

const context = { today: '2026-06-15' };
const REFUSED = { preferNotToSay: true } as const;

const service = parseService({
  id: 'lost-hat',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a lost hat',
  sections: [
    {
      id: 'you',
      title: 'You',
      pages: [
        {
          id: 'you',
          title: 'About you',
          questions: [
            {
              id: 'name',
              type: 'text-input',
              label: 'Your name',
              preferNotToSay: true,
              rules: { maxLength: 20 },
              errors: {
                required: 'Enter your name, or select ‘I prefer not to say’',
                maxLength: 'At most 20 characters',
              },
            },
            {
              id: 'born',
              type: 'date-input',
              label: 'Your date of birth',
              preferNotToSay: true,
              rules: { notAfter: 'today' },
              errors: {
                required: 'Enter your date of birth, or select ‘I prefer not to say’',
                incomplete: 'It must include a day, month and year',
                real: 'It must be a real date',
                notAfter: 'It must be in the past',
              },
            },
          ],
        },
        {
          id: 'hat',
          title: 'The hat of {name}',
          carry: { name: { question: 'name' } },
          wordings: { 'pages.hat.title.missing': 'The hat' },
          questions: [
            {
              id: 'hat',
              type: 'text-input',
              label: 'What does it look like?',
              rules: { maxLength: 20 },
              errors: { required: 'Enter what it looks like', maxLength: 'At most 20 characters' },
            },
          ],
        },
        {
          id: 'child',
          condition: { question: 'born', after: 'today-18y' },
          exit: { title: 'Ask an adult', text: 'Ask an adult to tell us.' },
        },
      ],
    },
  ],
  confirmation: { title: 'Reported', next: 'We look for it.' },
});

const blank = { day: '', month: '', year: '', approximate: false, unknown: false };
const start = createJourney(service, context);
const answer = (raw: RawAnswers, state: JourneyState = start): JourneyState => answerPage(service, state, raw, context);
const refusedBoth = answer({ name: { ...REFUSED, typed: 'Mair' }, born: REFUSED });

describe('a journey on which somebody prefers not to say', () => {
  it('goes on, keeps nothing of what was typed, and sends that they prefer it', () => {
    assert.deepEqual(refusedBoth.answers, { name: REFUSED, born: REFUSED });
    const end = answer({ hat: 'Black' }, refusedBoth);
    const sent = toSubmission(service, end, { force: 'sussex', language: 'en', ...context });
    assert.deepEqual(sent?.answers, { name: REFUSED, born: REFUSED, hat: 'Black' });
    assert.deepEqual(checkSubmission(service, sent, context), []);
    assert.ok(!JSON.stringify(end).includes('Mair'));
  });

  it('offers it beside the inputs, ticked with nothing in them when the page is opened again', () => {
    const shown = view(service, goTo(service, refusedBoth, { at: 'page', pageId: 'you' }, context), reader, context);
    assert.ok('questions' in shown);
    const label = { text: 'I prefer not to say', lang: 'en' };
    assert.deepEqual(
      shown.questions.map(({ raw, preferNotToSay }) => ({ raw, preferNotToSay })),
      [
        { raw: '', preferNotToSay: { label, checked: true } },
        { raw: blank, preferNotToSay: { label, checked: true } },
      ],
    );
  });

  it('keeps what was typed while the page is refused for another answer, and says how both ways help', () => {
    const stopped = answer({ name: { ...REFUSED, typed: 'Mair' }, born: blank });
    const shown = view(service, stopped, reader, context);
    assert.ok('questions' in shown);
    assert.equal(shown.questions[0]?.raw, 'Mair');
    assert.equal(shown.questions[0].preferNotToSay?.checked, true);
    assert.deepEqual(
      shown.problems.map(({ message }) => message.text),
      ['Enter your date of birth, or select ‘I prefer not to say’'],
    );
  });

  it('shows it at check answers in the language of the reader', () => {
    const words = createWords('en', 'cy');
    const { sections } = checkAnswersView(service, refusedBoth, { words, language: welsh }, context);
    assert.deepEqual(sections[0]?.rows[0]?.value, [{ text: 'Mae’n well gennyf beidio â dweud', lang: 'cy' }]);
  });

  it('takes it for answered, and for nothing else that a condition may ask', () => {
    const holds = (leaf: object): boolean =>
      meetsCondition({ question: 'q', ...leaf } as never, () => REFUSED, context);
    assert.ok(holds({ answered: true }));
    const rest = [{ equals: 'preferNotToSay' }, { equals: true }, { includes: 'railway' }, { lessThan: 9 }];
    for (const leaf of [...rest, { moreThan: -9 }, { before: 'today' }, { after: '1900-01-01' }, { answered: false }])
      assert.ok(!holds(leaf), JSON.stringify(leaf));
  });

  it('carries it into no later sentence', () => {
    const heading = (state: JourneyState): unknown => {
      const shown = view(service, state, reader, context);
      return 'heading' in shown ? shown.heading.text : undefined;
    };
    assert.equal(heading(refusedBoth), 'The hat');
    assert.equal(heading(answer({ name: 'Mair', born: REFUSED })), 'The hat of \u2068Mair\u2069');
  });

  it('goes on from a draft with what stood in the inputs, and takes nothing else from one', () => {
    const restore = (typed: unknown): unknown => {
      const stored = { ...storeJourney(service, start), typed };
      return restoreJourney(service, JSON.parse(JSON.stringify(stored)), context)?.typed;
    };
    const typed = { name: { ...REFUSED, typed: 'Mair' }, born: REFUSED };
    assert.deepEqual(restore(typed), typed);
    assert.equal(restore({ name: { ...REFUSED, typed: ['x'] } }), undefined);
    assert.deepEqual(
      restoreJourney(service, JSON.parse(JSON.stringify(storeJourney(service, refusedBoth))), context)?.state.answers,
      refusedBoth.answers,
    );
  });

  it('is refused where the definition does not offer it', () => {
    const sent = { answers: { name: REFUSED, born: REFUSED, hat: REFUSED } };
    assert.deepEqual(checkSubmission(service, sent, context), [{ pointer: '/answers/hat', code: 'type' }]);
  });
});

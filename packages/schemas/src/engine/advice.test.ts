import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersSchema } from '../export/answers-schema.js';
import { checkSubmission, restoreJourney, storeJourney, type RawAnswers } from '../index.js';
import { changed } from '../test-data/changed.js';
import { foundTrailer } from '../test-data/found-trailer.js';
import { Traveller } from '../test-data/traveller.js';

/** The pages up to the one that warns. */
const service = {
  ...foundTrailer,
  sections: foundTrailer.sections.slice(0, 1).map((section) => ({ ...section, pages: section.pages.slice(0, 4) })),
};
const plates = { 'own-plate': { registration: 'AB12 CDE', foreign: false, country: '' } };
const found = { time: '14:30', until: '', approximate: false, between: false, ongoing: false, unknown: false };
const typed = (length: string, wheels = ''): RawAnswers => ({
  locked: 'no',
  'found-at': found,
  ...plates,
  length,
  wheels,
});

function atTrailer(): Traveller {
  const traveller = new Traveller(service);
  traveller.answer({ coupled: 'no' });
  traveller.answer({});
  return traveller;
}

/** The questions at which advice stands, with its words. */
function advised(traveller: Traveller): Record<string, readonly string[]> {
  return Object.fromEntries(
    traveller
      .page()
      .questions.flatMap(({ id, advice }) => (advice ? [[id, advice.map(({ text }) => text)] as const] : [])),
  );
}

describe('a warning', () => {
  it('brings the page back once, with what was typed, and without an error', () => {
    const traveller = atTrailer();
    assert.equal(traveller.answer(typed('11')), 'page trailer');
    assert.deepEqual(advised(traveller), { length: ['Few trailers are longer than 10 metres.'] });
    assert.deepEqual(traveller.page().problems, []);
    assert.equal(traveller.page().questions.find(({ id }) => id === 'length')?.raw, '11');
    assert.deepEqual(traveller.state.answers['length'], undefined);

    assert.equal(traveller.answer(typed('11')), 'check-answers');
    assert.equal(traveller.sent['length'], 11);
    assert.equal(traveller.state.advice, undefined);
  });

  it('holds nobody back whose answers do not warn', () => {
    assert.equal(atTrailer().answer(typed('9')), 'check-answers');
  });

  it('is shown again when the answer becomes another that warns, and not when something else changes', () => {
    const traveller = atTrailer();
    traveller.answer(typed('11'));
    assert.equal(traveller.answer(typed('12')), 'page trailer');
    assert.deepEqual(Object.keys(advised(traveller)), ['length']);
    assert.equal(traveller.answer({ ...typed('12'), locked: 'no', plate: undefined }), 'check-answers');
  });

  it('is shown with others that hold', () => {
    const traveller = atTrailer();
    traveller.answer(typed('11', '6'));
    assert.deepEqual(Object.keys(advised(traveller)), ['length', 'wheels']);
    assert.equal(traveller.answer(typed('11', '6')), 'check-answers');
  });

  it('is gone once the answer is changed to one that does not warn', () => {
    const traveller = atTrailer();
    traveller.answer(typed('11'));
    assert.equal(traveller.answer(typed('9')), 'check-answers');
  });

  it('waits until the answers are right by the rules', () => {
    const traveller = atTrailer();
    traveller.answer({ ...typed('11'), 'own-plate': { registration: '', foreign: false, country: '' } });
    assert.deepEqual(advised(traveller), {});
    assert.equal(traveller.state.refused?.problems.length, 1);
  });

  it('is forgotten on the way back', () => {
    const traveller = atTrailer();
    traveller.answer(typed('11'));
    traveller.back();
    assert.equal(traveller.state.advice, undefined);
  });

  it('survives in a draft, by its id alone', () => {
    const traveller = atTrailer();
    traveller.answer(typed('11'));
    const stored = storeJourney(service, traveller.state, typed('11'));
    assert.deepEqual(stored.warnings, ['long']);
    const { context } = traveller;
    const restored = restoreJourney(service, JSON.parse(JSON.stringify(stored)), context);
    assert.ok(restored);
    traveller.state = restored.state;
    assert.deepEqual(Object.keys(advised(traveller)), ['length']);
    assert.equal(traveller.answer(typed('11')), 'check-answers');
    for (const warnings of ['long', [{}], ['none'], null])
      assert.equal(restoreJourney(service, { ...stored, warnings }, context)?.state.advice, undefined);
  });

  it('is nothing to the service, nor to the JSON Schema', () => {
    const traveller = atTrailer();
    traveller.answer(typed('11'));
    traveller.answer(typed('11'));
    const without = changed(service, 'sections[0].pages[3].warnings', undefined);
    const { submission, context } = traveller;
    assert.ok(submission);
    assert.deepEqual(checkSubmission(service, submission, context), []);
    assert.deepEqual(answersSchema(service, context), answersSchema(without, context));
  });
});

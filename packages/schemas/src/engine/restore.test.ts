import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourney } from './journey.js';
import { restoreJourney, storeJourney, type RestoredJourney } from './restore.js';
import { answerPage, canSubmit } from './navigation.js';
import type { JourneyState, RawAnswers } from './types.js';
import { travel, typed } from '../test-data/lost-bicycle.answers.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { Traveller } from '../test-data/traveller.js';
import { address } from '../questions/address/logic.js';
import { toSubmission } from '../submission/submission.js';

const context = { today: '2026-06-15' };
const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function restore(state: JourneyState, inputs: RawAnswers = {}, service = lostBicycle): RestoredJourney | undefined {
  return restoreJourney(service, throughStorage(storeJourney(service, state, inputs)), context);
}

describe('a journey that was kept', () => {
  it('goes on where it was left, on every page of it', () => {
    const traveller = new Traveller(lostBicycle);
    for (let pages = 0; traveller.place !== 'check-answers' && pages < 50; pages += 1) {
      if (pages > 0) assert.deepEqual(restore(traveller.state)?.state, traveller.state, traveller.place);
      const { position } = traveller.state;
      if (position.at === 'list') traveller.another(false);
      else traveller.answer(typed[(position as { pageId: keyof typeof typed }).pageId]);
    }
    assert.equal(traveller.place, 'check-answers');
    assert.deepEqual(restore(traveller.state)?.state, traveller.state);
  });

  it('sends what it would have sent', () => {
    const { state } = travel();
    const about = { force: 'sussex', language: 'en', today: context.today };
    const restored = restore(state);
    assert.ok(restored);
    assert.deepEqual(toSubmission(lostBicycle, restored.state, about), toSubmission(lostBicycle, state, about));
  });

  it('has what was typed on its page, and nothing typed anywhere else', () => {
    const state = answerPage(lostBicycle, createJourney(lostBicycle, context), typed.kind, context);
    const { position } = state;
    assert.equal(position.at, 'page');
    const [first] =
      lostBicycle.sections
        .flatMap(({ pages }) => pages)
        .find(({ id }) => 'pageId' in position && id === position.pageId)?.questions ?? [];
    assert.ok(first);
    assert.deepEqual(restore(state, { [first.id]: 'half a wo' })?.typed, { [first.id]: 'half a wo' });
    assert.deepEqual(restore({ ...state, position: { at: 'check-answers' } }, { [first.id]: 'half a wo' })?.typed, {});
  });

  it('leaves out of what was typed whatever no input could have held', () => {
    const page = lostBicycle.sections
      .flatMap(({ pages }) => pages)
      .find(({ questions = [] }) => questions.some(({ id }) => id === 'address'));
    assert.ok(page);
    const state: JourneyState = { ...travel().state, position: { at: 'page', pageId: page.id } };
    const half = { ...address.blank, where: 'outside-uk' as const, country: 'Iwer' };
    assert.deepEqual(restore(state, { address: half })?.typed, { address: half });
    for (const wrong of [{ search: 5 }, { country: null }, { where: ['uk'] }, { line1: 1 }]) {
      assert.deepEqual(restore(state, { address: { ...half, ...wrong } as never })?.typed, {}, JSON.stringify(wrong));
    }
  });

  it('shows its pages again after the definition has changed, with what was answered', () => {
    const { state } = travel();
    const changed = { ...structuredClone(lostBicycle), version: '9.9.9' };
    const restored = restore(state, {}, changed)?.state;
    assert.ok(restored);
    assert.equal(restored.serviceVersion, '9.9.9');
    assert.deepEqual(restored.answers, state.answers);
    assert.equal(canSubmit(changed, restored, context), false);
    assert.deepEqual(restored.position, createJourney(changed, context).position);
  });

  it('leaves out what the definition no longer takes', () => {
    const { state } = travel();
    const ids = Object.keys(state.answers);
    for (const id of ids) {
      const restored = restore({ ...state, answers: { ...state.answers, [id]: { of: ['another', 'kind'] } as never } });
      assert.ok(restored);
      assert.equal(Object.hasOwn(restored.state.answers, id), false, id);
    }
  });

  it('keeps nothing of files, not even what they are called', () => {
    const ids = lostBicycle.sections.flatMap(({ pages }) =>
      pages.flatMap(({ questions = [] }) => questions.filter(({ type }) => type === 'file-upload').map(({ id }) => id)),
    );
    assert.ok(ids.length > 0);
    const [id = ''] = ids;
    const file = { upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e', name: 'me at home.jpg', size: 9, caption: '' };
    const { state } = travel();
    const withFile = { ...state, answers: { ...state.answers, [id]: [{ ...file, sha256: '0a'.repeat(32) }] as never } };
    const stored = JSON.stringify(storeJourney(lostBicycle, withFile, { [id]: [file] as never }));
    assert.doesNotMatch(stored, /me at home|6f1d3f2e/);
  });

  it('is none when it is of another service, or holds nothing', () => {
    const { state } = travel();
    assert.equal(restore({ ...state, serviceId: 'crime' }), undefined);
    assert.equal(restore(createJourney(lostBicycle, context)), undefined);
  });

  const rubbish = [null, 1, 'text', [], {}, { serviceId: 'lost-bicycle' }, { serviceId: 'lost-bicycle', answers: [1] }];
  for (const stored of rubbish) {
    it(`is none when what is stored is ${JSON.stringify(stored)}`, () => {
      assert.equal(restoreJourney(lostBicycle, stored, context), undefined);
    });
  }

  it('stands on a page of the service, whatever position is stored', () => {
    const { state } = travel();
    for (const position of [
      null,
      { at: 'page' },
      { at: 'page', pageId: 'nowhere' },
      { at: 'list', pageId: '__proto__' },
    ]) {
      const restored = restore({ ...state, position: position as never });
      assert.deepEqual(restored?.state.position, { at: 'check-answers' });
    }
  });
});

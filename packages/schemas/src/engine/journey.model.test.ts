import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSubmission } from '../submission/submission.js';
import { submissionShape } from '../submission/contract.js';
import { logicOf, type Answers } from '../questions/logic.js';
import { Chance, randomAnswers } from '../test-data/random-answers.js';
import { randomRaw } from '../test-data/random-raw.js';
import { services } from '../test-data/services.js';
import { Traveller } from '../test-data/traveller.js';
import { findPage } from './journey.js';
import { canSubmit } from './navigation.js';
import { relevance } from '../definition/relevance.js';
import type { Page } from '../definition/shape.js';
import type { RawAnswers } from './types.js';

/** One thing that a person does, or now and then that a hostile page or a service has the engine do. */
function move(traveller: Traveller, chance: Chance): string {
  const { position } = traveller.state;
  if (chance.happens(0.8)) {
    if (position.at === 'exit') return traveller.back();
    if (position.at === 'list') return traveller.another(chance.pick([true, false, false, undefined]));
    if (position.at === 'page')
      return traveller.answer(randomRaw(findPage(traveller.service, position.pageId), chance));
  }
  const pages = traveller.service.sections.flatMap((section) => section.pages);
  const { id: pageId } = chance.pick(pages);
  const item = chance.below(6) - 1;
  const questionId = chance.pick(pages.flatMap(({ questions = [] }) => questions)).id;
  switch (chance.below(7)) {
    case 0:
      return traveller.back();
    case 1:
      return traveller.goTo({ at: 'page', pageId });
    case 2:
      return traveller.goTo({ at: 'page', pageId, item });
    case 3:
      return traveller.goTo(
        chance.pick([{ at: 'list', pageId }, { at: 'exit', pageId }, { at: 'check-answers' }] as const),
      );
    case 4:
      return traveller.remove(pageId, item);
    case 5:
      return traveller.refuse([{ pointer: `/answers/${questionId}`, code: 'required' }]);
    default:
      return traveller.refuse([{ pointer: `/answers/${pageId}/${item}/${questionId}`, code: 'maxLength' }]);
  }
}

/**
 * Answers page after page as somebody does who knows what to say: chance alone seldom gets through a long report. What a
 * page refuses is tried again at random.
 */
function answerAll(traveller: Traveller, chance: Chance): void {
  const { service } = traveller;
  let said = randomAnswers(service, chance);
  for (let tries = 0; tries < 600; tries += 1) {
    const { position, refused } = traveller.state;
    if (position.at === 'exit') {
      // What led there would lead there again.
      said = randomAnswers(service, chance);
      traveller.back();
    } else if (position.at === 'list') {
      // A list that is too short refuses to end.
      traveller.another(refused !== undefined);
    } else if (position.at === 'page') {
      const page = findPage(service, position.pageId);
      const items = said[page.id] as readonly Answers[] | undefined;
      const known = (page.repeat ? items?.[0] : said) as Answers | undefined;
      traveller.answer(refused ? randomRaw(page, chance) : rawOf(page, known ?? {}));
    } else return;
  }
}

function rawOf({ questions = [] }: Page, answers: Answers): RawAnswers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = logicOf(question).accept(answers[question.id], question);
      return answer === undefined ? [] : [[question.id, logicOf(question).write(answer, question)]];
    }),
  );
}

/** What holds after any move whatever. */
function assertSound({ service, state, context, place, view, submission }: Traveller): void {
  const { pages } = relevance(service, state.answers, context);
  const { position } = state;
  if (position.at === 'check-answers') {
    assert.ok(canSubmit(service, state, context), 'check answers is reached only when everything is answered');
  } else {
    const here = pages.find(({ page }) => page.id === position.pageId)?.page;
    assert.ok(here, `${place} is relevant`);
    assert.equal(position.at === 'exit', here.exit !== undefined);
    const count = state.items[here.id]?.length ?? 0;
    if (position.at === 'list') assert.ok(here.repeat && count > 0);
    if (position.at === 'page') assert.equal(position.item !== undefined, here.repeat !== undefined);
    if (position.at === 'page' && position.item !== undefined) assert.ok(position.item >= 0 && position.item <= count);
    assert.ok(count <= (here.repeat?.max ?? 0));
  }
  assert.equal(view.at, position.at);
  assert.equal(submission !== undefined, canSubmit(service, state, context));
  if (submission) {
    assert.deepEqual(checkSubmission(service, submission, context), [], 'client and service agree');
    assert.ok(submissionShape.safeParse(JSON.parse(JSON.stringify(submission))).success);
  }
}

for (const service of services) {
  describe(`any journey through ${service.id}`, () => {
    it('stays on a relevant page, ends only when complete, and sends what the service accepts', () => {
      const reached = { sent: 0, exits: 0, lists: 0 };
      const pages = service.sections.flatMap((section) => section.pages);
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 80, size: 'max' }), (seeds) => {
          const traveller = new Traveller(service);
          for (const [index, seed] of seeds.entries()) {
            if (index === Math.floor(seeds.length / 2)) answerAll(traveller, new Chance(seed));
            move(traveller, new Chance(seed));
            assertSound(traveller);
            if (traveller.submission) reached.sent += 1;
            if (traveller.state.position.at === 'exit') reached.exits += 1;
            if (traveller.state.position.at === 'list') reached.lists += 1;
          }
        }),
        // A long service has more to look at in every move.
        { numRuns: Math.max(5, Math.min(20, Math.ceil(150 / pages.length))), includeErrorInReport: true },
      );
      const hasExits = service.sections.some(({ pages }) => pages.some(({ exit }) => exit));
      assert.ok(reached.sent > 0 && reached.exits > 0 === hasExits, JSON.stringify(reached));
      const hasLists = pages.some(({ repeat }) => repeat);
      assert.ok(hasLists || reached.lists === 0, JSON.stringify(reached));
    });
  });
}

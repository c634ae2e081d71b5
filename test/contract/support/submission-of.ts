import assert from 'node:assert/strict';
import {
  answerList,
  answerPage,
  createJourney,
  londonDate,
  toSubmission,
  type JourneyState,
  type RawAnswers,
  type ServiceDefinition,
  type Submission,
} from '@frontcounter/schemas';
import type { JourneyExample } from '../../journeys/support/walk.js';

/** What the engine makes of an example journey today, sent to Sussex in Welsh. */
export function submissionOf(service: ServiceDefinition, { steps }: Pick<JourneyExample, 'steps'>): Submission {
  const context = { today: londonDate(new Date()) };
  let state: JourneyState = createJourney(service, context);
  for (const step of steps) {
    const { position } = state;
    // An example that was written for another day may name a page that does not come up today.
    if (!('pageId' in position) || position.pageId !== ('page' in step ? step.page : step.list)) continue;
    state =
      'page' in step
        ? answerPage(service, state, step.raw as RawAnswers, context)
        : answerList(service, state, step.another, context);
  }
  const submission = toSubmission(service, state, { force: 'sussex', language: 'cy', ...context });
  assert.ok(submission, `The journey stopped at ${JSON.stringify(state.position)}.`);
  return submission;
}

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
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

type JourneyRaw = Readonly<Record<string, unknown>>;

/** Files belong to one report for good, and examples name the same ones again and again. */
function withOwnFiles(raw: JourneyRaw): JourneyRaw {
  return Object.fromEntries(
    Object.entries(raw).map(([id, value]) => [
      id,
      Array.isArray(value)
        ? value.map((each: unknown) => (typeof each === 'object' ? { ...each, upload: randomUUID() } : each))
        : value,
    ]),
  );
}

/** What the engine makes of an example journey today, sent to Sussex in Welsh. */
export function submissionOf(service: ServiceDefinition, { steps }: Pick<JourneyExample, 'steps'>): Submission {
  const context = { today: londonDate(new Date()) };
  let state: JourneyState = createJourney(service, context);
  for (const step of steps) {
    const { position } = state;
    // An example that was written for another day may name a page that does not come up today.
    if (!('pageId' in position) || position.pageId !== ('page' in step ? step.page : step.list)) continue;
    if ('page' in step) {
      const raw = withOwnFiles(step.raw) as RawAnswers;
      state = answerPage(service, state, raw, context);
      // A page that asks to look again, as it does at a date that lies further back on a later day, lets one go on.
      if (state.advice) state = answerPage(service, state, raw, context);
    } else {
      state = answerList(service, state, step.another, context);
    }
  }
  const submission = toSubmission(service, state, { force: 'sussex', language: 'cy', ...context });
  assert.ok(submission, `The journey stopped at ${JSON.stringify(state.position)}.`);
  return submission;
}

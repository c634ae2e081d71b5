import { readFileSync } from 'node:fs';
import { answerList, answerPage, createJourney, londonDate, toSubmission } from '@frontcounter/schemas';
import { parseService } from '@frontcounter/schemas/definition';

/** @typedef {{ page: string, raw: import('@frontcounter/schemas').RawAnswers } | { list: string, another: boolean }} Step */

const services = new URL('../../packages/schemas/services/', import.meta.url);

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(new URL(`lost-property/${file}`, services), 'utf8'));

/**
 * What the form in the page sends: the longest example of the lost-property report, with two things more, gone through
 * with the engine.
 *
 * @param {string} force
 * @returns {string} the body, as JSON
 */
export function submissionBody(force) {
  const service = parseService(read('service.json'));
  const context = { today: londonDate(new Date()) };
  /** @type {Step[]} */
  const steps = read('examples.json').find((/** @type {{ id: string }} */ { id }) => id === 'longest').steps;
  let state = createJourney(service, context);
  for (const step of steps) {
    const { position } = state;
    // The example was written for one day, and may name a page that does not come up on another.
    if (!('pageId' in position) || position.pageId !== ('page' in step ? step.page : step.list)) continue;
    if ('list' in step) state = answerList(service, state, step.another, context);
    else {
      state = answerPage(service, state, step.raw, context);
      // A page that asks to look again lets one go on.
      if (state.advice) state = answerPage(service, state, step.raw, context);
    }
  }
  const submission = toSubmission(service, state, { force, language: 'en', ...context });
  if (!submission)
    throw new Error(`The example of the lost-property report stopped at ${JSON.stringify(state.position)}.`);
  return JSON.stringify(submission);
}

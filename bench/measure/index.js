import { measureFirstQuestion } from './first-question.js';
import { measureLongForm } from './long-form.js';
import { measureMounts } from './mounts.js';
import { measureHostility, measurePolicy } from './surroundings.js';

/**
 * @typedef {object} Measure
 * @property {string} id for `--only`
 * @property {import('../forms/index.js').WorkId} work
 * @property {number} rounds
 * @property {boolean} [isLong] left out for rivals once the time is up
 * @property {(browser: import('playwright-core').Browser, address: string) => Promise<unknown>} take
 */

/** @type {readonly Measure[]} */
export const measures = [
  {
    id: 'first-question',
    work: 'w1',
    rounds: 5,
    take: (browser, address) => measureFirstQuestion(browser, address, false),
  },
  { id: 'slow', work: 'w1', rounds: 5, take: (browser, address) => measureFirstQuestion(browser, address, true) },
  { id: 'w2', work: 'w2', rounds: 3, take: (browser, address) => measureLongForm(browser, address, 200) },
  { id: 'w3', work: 'w3', rounds: 3, take: (browser, address) => measureLongForm(browser, address, 1000) },
  { id: 'policy', work: 'w1', rounds: 1, take: measurePolicy },
  { id: 'hostile-css', work: 'w1', rounds: 1, take: measureHostility },
  { id: 'mounts', work: 'w1', rounds: 1, isLong: true, take: (browser, address) => measureMounts(browser, address) },
];

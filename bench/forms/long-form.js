import { kinds } from './form.js';

/**
 * @typedef {import('./form.js').Form} Form
 * @typedef {import('./form.js').Question} Question
 */

const optionsOf = (/** @type {string} */ id, /** @type {number} */ count) =>
  Array.from({ length: count }, (_, at) => ({ value: `${id}_o${at + 1}`, label: `Answer ${at + 1}` }));

/**
 * One question of a long form. The kinds take turns; every third is required; of every ten, one is asked only after a
 * certain answer to the radios nearest before it.
 *
 * @param {number} at from 0
 * @returns {Question}
 */
function questionAt(at) {
  const id = `q${at + 1}`;
  const kind = kinds[at % kinds.length] ?? 'text';
  const counts = { radios: 4, checkboxes: 4, select: 8 };
  const radios = at - ((at - kinds.indexOf('radios') + kinds.length) % kinds.length);
  return {
    id,
    kind,
    label: `Question ${at + 1}: what do you know about this?`,
    ...(at % 4 === 0 ? { hint: 'For example, what you saw, heard or were told.' } : {}),
    required: at % 3 === 0,
    ...(kind === 'radios' || kind === 'checkboxes' || kind === 'select'
      ? { options: optionsOf(id, counts[kind]) }
      : {}),
    ...(kind === 'text' ? { maxLength: 100 } : {}),
    ...(kind === 'long-text' ? { maxLength: 1000 } : {}),
    ...(kind === 'number' ? { max: 1000 } : {}),
    ...(at % 10 === 9 && radios >= 0 && radios < at
      ? { condition: { question: `q${radios + 1}`, equals: `q${radios + 1}_o1` } }
      : {}),
  };
}

/**
 * W2 and W3: many questions on one page.
 *
 * @param {string} id
 * @param {number} count
 * @returns {Form}
 */
export const longForm = (id, count) => ({
  id,
  title: `${count} questions`,
  pages: [
    { id: 'all', title: `${count} questions`, questions: Array.from({ length: count }, (_, at) => questionAt(at)) },
  ],
});

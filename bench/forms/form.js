/**
 * The neutral description of a form that every subject's adapter turns into its own format.
 *
 * @typedef {'text' | 'long-text' | 'radios' | 'checkboxes' | 'select' | 'number' | 'date' | 'email'} Kind
 * @typedef {{ question: string, equals: string }} Condition Another question on the form has this answer.
 * @typedef {{ value: string, label: string }} Option
 * @typedef {object} Question
 * @property {string} id unique on the form; letters, digits and underscores
 * @property {Kind} kind
 * @property {string} label
 * @property {string} [hint]
 * @property {boolean} required
 * @property {Option[]} [options] of `radios`, `checkboxes` and `select`
 * @property {number} [maxLength] of `text` and `long-text`, in characters
 * @property {number} [max] of `number`, whose least is 0
 * @property {Condition} [condition]
 * @typedef {{ id: string, title: string, questions: Question[], repeat?: string }} Page
 *   `repeat` says that the page is asked for each of several things, and is the word for one of them.
 * @typedef {{ id: string, title: string, pages: Page[] }} Form
 */

/** @type {readonly Kind[]} */
export const kinds = ['text', 'long-text', 'radios', 'checkboxes', 'select', 'number', 'date', 'email'];

/** @param {Form} form */
export const questionsOf = (form) => form.pages.flatMap((page) => page.questions);

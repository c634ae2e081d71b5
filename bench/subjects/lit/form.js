/**
 * The neutral description itself: a hand-written element has a template for each kind of question.
 *
 * @param {import('../../forms/form.js').Form} form
 */
export const adapt = (form) => form;

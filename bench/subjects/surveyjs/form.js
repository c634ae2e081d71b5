/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Question} Question
 * @typedef {import('../../forms/form.js').Kind} Kind
 */

/** @type {Record<Kind, Record<string, unknown>>} */
const kinds = {
  text: { type: 'text' },
  'long-text': { type: 'comment' },
  radios: { type: 'radiogroup' },
  checkboxes: { type: 'checkbox' },
  select: { type: 'dropdown', renderAs: 'select' },
  number: { type: 'text', inputType: 'number', min: 0 },
  date: { type: 'text', inputType: 'date' },
  email: { type: 'text', inputType: 'email', validators: [{ type: 'email' }] },
};

/** @param {Question} question */
const elementOf = ({ id, kind, label, hint, required, options, maxLength, max, condition }) => ({
  ...kinds[kind],
  name: id,
  title: label,
  isRequired: required,
  ...(hint && { description: hint }),
  ...(options && { choices: options.map(({ value, label: text }) => ({ value, text })) }),
  ...(maxLength && { maxLength }),
  ...(max !== undefined && { max }),
  ...(condition && { visibleIf: `{${condition.question}} = '${condition.equals}'` }),
});

/** @param {Form} form */
export const adapt = (form) => ({
  title: form.title,
  pages: form.pages.map(({ id, title, questions, repeat }) => ({
    name: id,
    title,
    elements: repeat
      ? [
          {
            type: 'paneldynamic',
            name: `${id}_things`,
            title,
            templateElements: questions.map(elementOf),
            panelCount: 1,
          },
        ]
      : questions.map(elementOf),
  })),
});

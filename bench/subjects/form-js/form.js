/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Question} Question
 * @typedef {import('../../forms/form.js').Kind} Kind
 */

/** @type {Record<Kind, Record<string, unknown>>} */
const kinds = {
  text: { type: 'textfield' },
  'long-text': { type: 'textarea' },
  radios: { type: 'radio' },
  checkboxes: { type: 'checklist' },
  select: { type: 'select' },
  number: { type: 'number' },
  date: { type: 'datetime', subtype: 'date' },
  email: { type: 'textfield' },
};

/** @param {Question} question */
const componentOf = ({ id, kind, label, hint, required, options, maxLength, max, condition }) => ({
  ...kinds[kind],
  id: `field_${id}`,
  key: id,
  ...(kind === 'date' ? { dateLabel: label } : { label }),
  ...(hint && { description: hint }),
  ...(options && { values: options }),
  ...(condition && { conditional: { hide: `=${condition.question} != "${condition.equals}"` } }),
  validate: {
    required,
    ...(maxLength && { maxLength }),
    ...(max !== undefined && { min: 0, max }),
    ...(kind === 'email' && { validationType: 'email' }),
  },
});

/**
 * One schema for each page: the library has no pages of its own.
 *
 * @param {Form} form
 */
export const adapt = (form) =>
  form.pages.map(({ id, questions, repeat }) => ({
    type: 'default',
    schemaVersion: 18,
    components: [
      ...(repeat
        ? [
            {
              type: 'dynamiclist',
              id: `list_${id}`,
              path: `${id}_things`,
              allowAddRemove: true,
              defaultRepetitions: 1,
              components: questions.map(componentOf),
            },
          ]
        : questions.map(componentOf)),
      { type: 'button', id: `submit_${id}`, action: 'submit', label: 'Continue' },
    ],
  }));

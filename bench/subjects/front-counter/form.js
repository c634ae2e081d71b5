/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Question} Question
 * @typedef {import('../../forms/form.js').Kind} Kind
 */

/** Ids of ours are lower case with hyphens. */
const idOf = (/** @type {string} */ id) => id.replaceAll('_', '-');

/** @type {Record<Kind, string>} */
const types = {
  text: 'text-input',
  'long-text': 'textarea',
  radios: 'radios',
  checkboxes: 'checkboxes',
  select: 'select',
  number: 'number-input',
  date: 'date-input',
  email: 'email',
};

/** @type {Partial<Record<Kind, Record<string, string>>>} */
const errors = {
  number: { number: 'Enter a number', min: 'Enter 0 or more', max: 'Enter a lower number' },
  date: { incomplete: 'Enter a day, month and year', real: 'Enter a real date' },
  email: { format: 'Enter an email address, like name@example.com' },
};

/** @param {Question} question */
function questionOf({ id, kind, label, hint, required, options, maxLength, max, condition }) {
  return {
    id: idOf(id),
    type: types[kind],
    label,
    ...(hint && { hint }),
    ...(!required && { optional: true }),
    ...(options && { options: options.map((option) => ({ id: idOf(option.value), label: option.label })) }),
    ...(maxLength && { rules: { maxLength } }),
    ...(max !== undefined && { rules: { min: 0, max } }),
    ...(condition && { condition: { question: idOf(condition.question), equals: idOf(condition.equals) } }),
    errors: {
      ...(required && { required: 'Answer this question' }),
      ...(maxLength && { maxLength: 'Write less' }),
      ...errors[kind],
    },
  };
}

/**
 * A service definition of a force's own, for the long forms.
 *
 * @param {Form} form
 */
export const adapt = (form) => ({
  id: `bench-${form.id}`,
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: form.title,
  personalData: { purpose: 'To measure.', retention: 'None.' },
  confirmation: { title: 'Measured', next: 'Nothing happens next.' },
  sections: [
    {
      id: 'questions',
      title: form.title,
      pages: form.pages.map((page) => ({
        id: idOf(page.id),
        title: page.title,

        questions: page.questions.map(questionOf),
      })),
    },
  ],
});

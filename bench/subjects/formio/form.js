/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Question} Question
 * @typedef {import('../../forms/form.js').Kind} Kind
 * @typedef {Record<string, unknown>} Component
 */

/** @type {Record<Kind, string>} */
const types = {
  text: 'textfield',
  'long-text': 'textarea',
  radios: 'radio',
  checkboxes: 'selectboxes',
  select: 'select',
  number: 'number',
  date: 'day',
  email: 'email',
};

/**
 * @param {Question} question
 * @returns {Component}
 */
function componentOf({ id, kind, label, hint, required, options, maxLength, max, condition }) {
  const values = options?.map(({ value, label: text }) => ({ value, label: text }));
  return {
    type: types[kind],
    key: id,
    label,
    input: true,
    ...(hint && { description: hint }),
    ...(values && (kind === 'select' ? { widget: 'html5', data: { values } } : { values })),
    ...(condition && { conditional: { show: true, when: condition.question, eq: condition.equals } }),
    validate: { required, ...(maxLength && { maxLength }), ...(max !== undefined && { min: 0, max }) },
  };
}

/** @param {Form} form */
export function adapt(form) {
  const pages = form.pages.map(({ id, title, questions, repeat }) => ({
    type: 'panel',
    key: id,
    title,
    components: repeat
      ? [
          {
            type: 'editgrid',
            key: `${id}_things`,
            label: title,
            input: true,
            openWhenEmpty: true,
            components: questions.map(componentOf),
          },
        ]
      : questions.map(componentOf),
  }));
  if (pages.length > 1) return { display: 'wizard', components: pages };
  const submit = { type: 'button', action: 'submit', key: 'submit', label: 'Submit', input: true };
  return { display: 'form', components: [...pages.flatMap(({ components }) => components), submit] };
}

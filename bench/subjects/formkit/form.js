/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Question} Question
 * @typedef {import('../../forms/form.js').Kind} Kind
 */

/** @type {Record<Kind, string>} */
const types = {
  text: 'text',
  'long-text': 'textarea',
  radios: 'radio',
  checkboxes: 'checkbox',
  select: 'select',
  number: 'number',
  date: 'date',
  email: 'email',
};

/** @param {Question} question */
function nodeOf({ id, kind, label, hint, required, options, maxLength, max, condition }) {
  const rules = [
    ...(required ? ['required'] : []),
    ...(maxLength ? [`length:0,${maxLength}`] : []),
    ...(max === undefined ? [] : [`between:0,${max}`]),
    ...(kind === 'email' ? ['email'] : []),
  ];
  return {
    $formkit: types[kind],
    name: id,
    id,
    label,
    ...(hint && { help: hint }),
    ...(options && { options }),
    ...(kind === 'select' && { placeholder: ' ' }),
    ...(rules.length > 0 && { validation: rules.join('|') }),
    ...(condition && { if: `$get(${condition.question}).value === "${condition.equals}"` }),
  };
}

/**
 * A schema for each page. Its repeater is sold apart, so one thing is asked about where others ask about several.
 *
 * @param {Form} form
 */
export const adapt = (form) =>
  form.pages.map(({ id, questions, repeat }) => {
    const nodes = questions.map(nodeOf);
    return repeat ? [{ $formkit: 'list', name: id, children: [{ $formkit: 'group', children: nodes }] }] : nodes;
  });

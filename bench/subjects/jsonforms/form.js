/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Page} Page
 * @typedef {import('../../forms/form.js').Question} Question
 */

/** @param {Question} question */
function schemaOf({ kind, label, hint, options, maxLength, max }) {
  const about = { title: label, ...(hint && { description: hint }) };
  const choices = options?.map(({ value, label: title }) => ({ const: value, title }));
  if (kind === 'checkboxes')
    return { ...about, type: 'array', uniqueItems: true, items: { type: 'string', oneOf: choices } };
  if (choices) return { ...about, type: 'string', oneOf: choices };
  if (kind === 'number') return { ...about, type: 'number', minimum: 0, maximum: max };
  const format = kind === 'date' || kind === 'email' ? { format: kind } : {};
  return { ...about, type: 'string', ...format, ...(maxLength && { maxLength }) };
}

/** @param {Question} question */
const controlOf = ({ id, kind, condition }) => ({
  type: 'Control',
  scope: `#/properties/${id}`,
  ...(kind === 'radios' && { options: { format: 'radio' } }),
  ...(kind === 'long-text' && { options: { multi: true } }),
  ...(condition && {
    rule: {
      effect: 'SHOW',
      condition: {
        scope: `#/properties/${condition.question}`,
        schema: { const: condition.equals },
        failWhenUndefined: true,
      },
    },
  }),
});

/** @param {Question[]} questions */
const objectOf = (questions) => ({
  type: 'object',
  properties: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
  required: questions.flatMap(({ id, required, condition }) => (required && !condition ? [id] : [])),
});

const listOf = (/** @type {Page} */ { id }) => `${id}_things`;

/**
 * A JSON Schema and a UI schema, whose categories are the pages.
 *
 * @param {Form} form
 */
export function adapt({ pages }) {
  const repeats = pages.filter((page) => page.repeat);
  const whole = objectOf(pages.filter((page) => !page.repeat).flatMap((page) => page.questions));
  const categories = pages.map((page) => ({
    type: 'Category',
    label: page.title,
    elements: page.repeat
      ? [{ type: 'Control', scope: `#/properties/${listOf(page)}` }]
      : page.questions.map(controlOf),
  }));
  return {
    schema: {
      ...whole,
      properties: {
        ...whole.properties,
        ...Object.fromEntries(
          repeats.map((page) => [listOf(page), { type: 'array', title: page.title, items: objectOf(page.questions) }]),
        ),
      },
    },
    uischema:
      pages.length > 1
        ? { type: 'Categorization', elements: categories }
        : { type: 'VerticalLayout', elements: categories[0]?.elements },
  };
}

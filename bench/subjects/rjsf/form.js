/**
 * @typedef {import('../../forms/form.js').Form} Form
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

const widgets = { 'long-text': 'textarea', radios: 'radio', checkboxes: 'checkboxes' };

/** @param {Question[]} questions */
const uiOf = (questions) =>
  Object.fromEntries(
    questions.flatMap(({ id, kind }) =>
      kind in widgets ? [[id, { 'ui:widget': widgets[/** @type {keyof typeof widgets} */ (kind)] }]] : [],
    ),
  );

/** @param {Question[]} questions */
const objectOf = (questions) => ({
  type: 'object',
  properties: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
  required: questions.flatMap(({ id, required, kind }) => (required && kind !== 'checkboxes' ? [id] : [])),
});

/**
 * A JSON Schema and a UI schema for each page: the library has no pages of its own. What an earlier page decides is
 * decided by whoever shows the page (`earlier`).
 *
 * @param {Form} form
 */
export const adapt = (form) =>
  form.pages.map(({ id, questions, repeat }) => {
    const here = new Set(questions.map((question) => question.id));
    const isHere = (/** @type {Question} */ { condition }) => condition && here.has(condition.question);
    const earlier = questions.filter((question) => question.condition && !isHere(question));
    const always = questions.filter((question) => !question.condition);
    const rules = questions.filter(isHere).map((question) => ({
      if: {
        properties: { [question.condition?.question ?? '']: { const: question.condition?.equals } },
        required: [question.condition?.question],
      },
      then: objectOf([question]),
    }));
    const list = `${id}_things`;
    return {
      schema: repeat
        ? { type: 'object', properties: { [list]: { type: 'array', minItems: 1, items: objectOf(questions) } } }
        : { ...objectOf(always), ...(rules.length > 0 && { allOf: rules }) },
      uiSchema: repeat ? { [list]: { items: uiOf(questions) } } : uiOf(questions),
      earlier: earlier.map((question) => ({ id: question.id, condition: question.condition, ...objectOf([question]) })),
    };
  });

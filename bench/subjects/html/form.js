/**
 * @typedef {import('../../forms/form.js').Form} Form
 * @typedef {import('../../forms/form.js').Page} Page
 * @typedef {import('../../forms/form.js').Question} Question
 */

const types = { number: 'number', date: 'date', email: 'email', text: 'text' };

/** @param {Question} question */
function control({ id, kind, hint, required, options = [], maxLength, max }) {
  const described = hint ? ` aria-describedby="${id}-hint"` : '';
  const must = required ? ' required' : '';
  const length = maxLength ? ` maxlength="${maxLength}"` : '';
  if (kind === 'long-text') return `<textarea id="${id}" name="${id}" rows="5"${must}${length}${described}></textarea>`;
  if (kind === 'select') {
    const choices = options.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
    return `<select id="${id}" name="${id}"${must}${described}><option value=""></option>${choices}</select>`;
  }
  const range = max === undefined ? '' : ` min="0" max="${max}"`;
  return `<input id="${id}" name="${id}" type="${types[/** @type {keyof typeof types} */ (kind)]}"${must}${length}${range}${described}>`;
}

/** @param {Question} question */
function field(question) {
  const { id, kind, label, hint, required, options = [], condition } = question;
  const when = condition ? ` data-question="${condition.question}" data-equals="${condition.equals}" hidden` : '';
  const says = hint ? `<p id="${id}-hint">${hint}</p>` : '';
  if (kind !== 'radios' && kind !== 'checkboxes') {
    return `<div class="field"${when}><label for="${id}">${label}</label>${says}${control(question)}</div>`;
  }
  const type = kind === 'radios' ? 'radio' : 'checkbox';
  const must = required && kind === 'radios' ? ' required' : '';
  const choices = options.map(
    ({ value, label: text }) => `<label><input type="${type}" name="${id}" value="${value}"${must}> ${text}</label>`,
  );
  const least = required && kind === 'checkboxes' ? ' data-least' : '';
  return `<fieldset class="field"${least}${when}><legend>${label}</legend>${says}${choices.join('')}</fieldset>`;
}

/** @param {Page} page */
function section({ title, questions, repeat }, /** @type {number} */ at) {
  const fields = questions.map(field).join('\n');
  const things = repeat
    ? `<div class="thing">${fields}</div><button type="button" class="add">Add another ${repeat}</button>`
    : fields;
  return `<section${at > 0 ? ' hidden' : ''}><h2>${title}</h2>${things}<button>Continue</button></section>`;
}

/**
 * The markup that a web team would write by hand.
 *
 * @param {Form} form
 */
export const adapt = (form) => `<form novalidate>${form.pages.map(section).join('\n')}</form>`;

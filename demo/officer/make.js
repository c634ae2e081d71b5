/**
 * An element with its attributes and what stands in it. Text stays text: nothing is read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes] `true`: without a value; `false` and undefined: none
 * @param {...(Node | string)} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/**
 * An element of the page, by id.
 *
 * @template {HTMLElement} [Element=HTMLElement]
 * @param {string} id
 * @param {abstract new () => Element} [kind]
 * @returns {Element}
 */
export function the(id, kind) {
  const element = document.getElementById(id);
  if (element && (!kind || element instanceof kind)) return /** @type {Element} */ (element);
  throw new Error(`The page lacks #${id}.`);
}

/**
 * A button that looks like a link, for what stays on this page.
 *
 * @param {string} text
 * @param {() => void} press
 * @param {Readonly<Record<string, string | undefined>>} [attributes]
 */
export function linkButton(text, press, attributes = {}) {
  const button = make('button', { type: 'button', class: 'link', ...attributes }, text);
  button.addEventListener('click', press);
  return button;
}

/**
 * Rows of a description list: what, and what of it. A row that has nothing says so.
 *
 * @param {readonly (readonly [string, ...(string | Node)[]])[]} rows
 */
export function rows(rows) {
  return rows.map(([name, ...values]) =>
    make('div', {}, make('dt', {}, name), ...values.map((value) => make('dd', {}, value))),
  );
}

import { css, html, LitElement, nothing } from 'lit';

const types = { number: 'number', date: 'date', email: 'email', text: 'text' };

class BareForm extends LitElement {
  static properties = { form: { attribute: false }, at: { state: true } };
  static styles = css`
    :host {
      display: block;
      font:
        1.1rem/1.4 system-ui,
        sans-serif;
      all: initial;
      font-family: system-ui, sans-serif;
      display: block;
    }
    .field {
      margin: 0 0 1.5rem;
      padding: 0;
      border: 0;
    }
    .field > label,
    legend {
      display: block;
      font-weight: bold;
    }
    fieldset label {
      display: block;
      padding: 0.25rem 0;
    }
    input,
    select,
    textarea,
    button {
      font: inherit;
    }
    input:not([type='radio'], [type='checkbox']),
    select,
    textarea {
      width: 100%;
      box-sizing: border-box;
      padding: 0.4rem;
      border: 2px solid;
    }
    .error {
      color: #b00;
      font-weight: bold;
      margin: 0;
    }
    button {
      padding: 0.5rem 1rem;
    }
  `;
  at = 0;
  things = 1;
  answers = {};
  errors = {};

  onInput = ({ target }) => {
    this.answers[target.name] = target.type === 'checkbox' ? target.checked : target.value;
    if (target.type === 'radio') this.requestUpdate();
  };

  onSubmit = (event) => {
    event.preventDefault();
    this.errors = {};
    for (const field of this.renderRoot.querySelectorAll('.field')) {
      const controls = [...field.querySelectorAll('input, select, textarea')];
      const isMissing = 'least' in field.dataset && !controls.some((control) => control.checked);
      const wrong = controls.find((control) => !control.validity.valid);
      if (isMissing || wrong) this.errors[field.id] = wrong?.validationMessage ?? 'Select at least one';
    }
    if (Object.keys(this.errors).length === 0 && this.at < this.form.pages.length - 1) this.at += 1;
    this.requestUpdate();
  };

  control({ kind, required, options, maxLength, max }, name) {
    if (kind === 'long-text')
      return html`<textarea id=${name} name=${name} rows="5" maxlength=${maxLength} ?required=${required}></textarea>`;
    if (kind === 'select') {
      return html`<select id=${name} name=${name} ?required=${required}>
        <option value=""></option>
        ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select>`;
    }
    return html`<input
      id=${name}
      name=${name}
      type=${types[kind]}
      ?required=${required}
      maxlength=${maxLength ?? nothing}
      min=${max === undefined ? nothing : 0}
      max=${max ?? nothing}
    />`;
  }

  field(question, thing) {
    const { id, kind, label, hint, required, options, condition } = question;
    if (condition && this.answers[condition.question] !== condition.equals) return nothing;
    const name = thing > 0 ? `${id}_${thing}` : id;
    const error = this.errors[`field-${name}`];
    const says = html`${hint ? html`<p>${hint}</p>` : nothing}${error ? html`<p class="error">${error}</p>` : nothing}`;
    if (kind !== 'radios' && kind !== 'checkboxes') {
      return html`<div class="field" id="field-${name}">
        <label for=${name}>${label}</label>${says}${this.control(question, name)}
      </div>`;
    }
    const type = kind === 'radios' ? 'radio' : 'checkbox';
    return html`<fieldset
      class="field"
      id="field-${name}"
      data-least=${required && kind === 'checkboxes' ? '' : nothing}
    >
      <legend>${label}</legend>
      ${says}${options.map(
        (option) =>
          html`<label
            ><input type=${type} name=${name} value=${option.value} ?required=${required && kind === 'radios'} />
            ${option.label}</label
          >`,
      )}
    </fieldset>`;
  }

  render() {
    const page = this.form.pages[this.at];
    const things = Array.from({ length: page.repeat ? this.things : 1 }, (_, thing) =>
      page.questions.map((question) => this.field(question, thing)),
    );
    const onAdd = () => {
      this.things += 1;
      this.requestUpdate();
    };
    return html`<form novalidate @input=${this.onInput} @submit=${this.onSubmit}>
      <h2>${page.title}</h2>
      ${things}
      ${page.repeat ? html`<button type="button" @click=${onAdd}>Add another ${page.repeat}</button>` : nothing}<button>
        Continue
      </button>
    </form>`;
  }
}
customElements.define('bare-form', BareForm);

export function mount(element, form) {
  const bare = Object.assign(document.createElement('bare-form'), { form });
  element.append(bare);
  return () => bare.remove();
}

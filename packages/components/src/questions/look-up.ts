import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '@frontcounter/schemas';
import { button } from '../parts/button.js';
import { errorMessage } from '../parts/error-message.js';
import { hint } from '../parts/hint.js';
import { option } from '../parts/option.js';
import { progress } from '../parts/progress.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/** Something typed to look for, a button, and what came of it. */
export interface LookUpView {
  /** Of the question. */
  readonly id: string;
  readonly box: LookUpBox;
  readonly find: Text;
  readonly isSearching: boolean;
  /** Where there is no list: that it is being looked for, that nothing was found, or why nothing could be. */
  readonly news?: Text | undefined;
  readonly list?: LookUpList | false | undefined;
  /** `from`: the box or the button. */
  readonly onFind: (from: Element) => void;
}

interface LookUpBox {
  readonly label: Text;
  readonly hint: Text;
  /** What is wrong with what was typed to look for. */
  readonly wrong: Text | undefined;
  /** Something else is wrong with the question. */
  readonly invalid: boolean;
  /** In characters, of the widths that the styles have. */
  readonly width: number;
  readonly autocomplete: string;
  readonly value: string;
}

interface LookUpList {
  readonly label: Text;
  /** Says that what was found is made up, where it is. */
  readonly sample: Text | false | undefined;
  /** How many there are: what the list says while none is chosen. */
  readonly count: Text;
  readonly found: readonly { readonly key: string; readonly name: string }[];
  /** `index`: of what was found; undefined when none is chosen. */
  readonly onChoose: (index: number | undefined, from: Element) => void;
}

/** A box, a button, and what was found as one native list. Stands in an element of the class `address-search`. */
export function lookUp(view: LookUpView, context: TemplateContext): TemplateResult {
  const { id, box, find, isSearching, news, list, onFind } = view;
  return html`${searchBox(id, box, onFind, context)}
  ${button(
    {
      label: find,
      secondary: true,
      busy: isSearching,
      onClick: ({ currentTarget }) => onFind(currentTarget as Element),
    },
    context,
  )}
  ${news && (isSearching ? progress(news, context) : html`<p>${text(news, context)}</p>`)}
  ${list ? results(id, list, context) : nothing}`;
}

function searchBox(
  questionName: string,
  { label, hint: help, wrong, invalid, width, autocomplete, value }: LookUpBox,
  onFind: LookUpView['onFind'],
  context: TemplateContext,
): TemplateResult {
  const id = questionId(context, questionName, 'search');
  // Enter in a box would send the page's form; here it means "find".
  const find = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onFind(event.currentTarget as Element);
  };
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(label, context)}</label>
    ${hint(help, `${id}_hint`, context)} ${errorMessage(wrong, `${id}_error`, context)}
    <input
      class="input input--${width}"
      id=${id}
      name=${partName(questionName, 'search')}
      type="text"
      autocomplete=${autocomplete}
      spellcheck="false"
      dir="auto"
      aria-describedby=${`${id}_hint${wrong ? ` ${id}_error` : ''}`}
      aria-invalid=${wrong || invalid ? 'true' : nothing}
      .value=${value}
      @keydown=${find}
    />
  </div>`;
}

function results(
  questionName: string,
  { label, sample, count, found, onChoose }: LookUpList,
  context: TemplateContext,
): TemplateResult {
  const id = questionId(context, questionName, 'found');
  const choose = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    onChoose(value === '' ? undefined : Number(value), currentTarget as Element);
  };
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(label, context)}</label>
    ${sample ? hint(sample, `${id}_hint`, context) : nothing}
    <select
      class="input select"
      id=${id}
      name=${partName(questionName, 'found')}
      autocomplete="off"
      aria-describedby=${sample ? `${id}_hint` : nothing}
      @change=${choose}
    >
      ${option('', count, false, context)}
      ${repeat(
        found,
        ({ key }) => key,
        ({ name }, index) => html`<option value=${index} dir="auto" .textContent=${name}></option>`,
      )}
    </select>
  </div>`;
}

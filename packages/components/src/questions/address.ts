import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { FoundAddress, QuestionView, RawOf, Text } from '@frontcounter/schemas';
import { ADDRESS_NEEDED, ADDRESS_PARTS, FOREIGN_NEEDED, FOREIGN_PARTS } from '@frontcounter/schemas/questions';
import { choice } from '../parts/choice.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { chosenIn, controls, typedIn } from './controls.js';
import type { QuestionTemplate } from './question-template.js';
import { textParts, type TextPartView } from './text-part.js';

type Part = (typeof FOREIGN_PARTS)[number];
type Where = NonNullable<RawOf<'address'>['where']>;
type View = QuestionView<'address'>;

/** WHATWG autofill tokens. A county has none that browsers agree on for the United Kingdom. */
const AUTOCOMPLETE: Readonly<Record<Part, string | undefined>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  county: undefined,
  postcode: 'postal-code',
  country: 'country-name',
};

const WIDTH: Readonly<Record<Part, number | undefined>> = {
  line1: undefined,
  line2: undefined,
  town: 20,
  county: 20,
  postcode: 10,
  country: 20,
};

function labels({ msg }: TemplateContext, isForeign: boolean): Readonly<Record<Part, Text>> {
  return {
    line1: msg('Address line 1', { id: 'address.line1' }),
    line2: msg('Address line 2', { id: 'address.line2' }),
    town: msg('Town or city', { id: 'address.town' }),
    county: isForeign ? msg('State or region', { id: 'address.region' }) : msg('County', { id: 'address.county' }),
    postcode: isForeign
      ? msg('Postal code', { id: 'address.postal-code' })
      : msg('Postcode', { id: 'address.postcode' }),
    country: msg('Country', { id: 'address.country' }),
  };
}

/**
 * An address in boxes. Where the question allows other answers than a UK address, the person first says which; where
 * the page has a look-up, that comes before the boxes. Boxes that are out of sight keep what was typed.
 */
export const address: QuestionTemplate<'address'> = {
  template: (view, context) => html`${addressForm(view, context)}`,

  readRaw(root, { id, question }) {
    const [search] = controls(root, partName(id, 'search'));
    return {
      line1: typedIn(root, partName(id, 'line1')),
      line2: typedIn(root, partName(id, 'line2')),
      town: typedIn(root, partName(id, 'town')),
      county: typedIn(root, partName(id, 'county')),
      postcode: typedIn(root, partName(id, 'postcode')),
      ...(question.allow && { where: (chosenIn(root, partName(id, 'where'))[0] ?? 'uk') as Where }),
      ...(question.allow?.includes('outside-uk') && { country: typedIn(root, partName(id, 'country')) }),
      ...(search && !search.closest('[hidden]') && { search: search.value }),
    };
  },
};

/** Remembers which of its ways in is open, from one rendering of the page to the next. */
class AddressForm extends AsyncDirective {
  #where: Where | undefined;
  #isSearching: boolean | undefined;
  #shown: { readonly view: View; readonly context: TemplateContext } | undefined;

  render(view: View, context: TemplateContext): TemplateResult {
    this.#shown = { view, context };
    const { raw, question } = view;
    const where = question.allow ? (this.#where ?? raw.where ?? 'uk') : 'uk';
    const isForeign = where === 'outside-uk';
    const isSearch = where === 'uk' && context.addressSearch !== undefined;
    // What is wrong with one box must be seen there; until it is mended there is nothing to look for.
    const hasWrongPart = view.problems.some(({ part }) => part !== undefined);
    const isTyped = raw.search === undefined && FOREIGN_PARTS.some((part) => raw[part]);
    const isOpen = isSearch && !hasWrongPart && (this.#isSearching ?? !isTyped);
    if (hasWrongPart) this.#isSearching = false;

    const label = labels(context, isForeign);
    const needed: readonly Part[] = isForeign ? FOREIGN_NEEDED : ADDRESS_NEEDED;
    const parts = FOREIGN_PARTS.filter((part) => part !== 'country' || question.allow?.includes('outside-uk')).map(
      (part): TextPartView => {
        const width = part === 'postcode' && isForeign ? 20 : WIDTH[part];
        return {
          part,
          label: label[part],
          // On an optional question every part may be left; saying so five times would only add words.
          optional: !view.optional && !needed.includes(part),
          autocomplete: question.own ? AUTOCOMPLETE[part] : undefined,
          ...(width && { width }),
          value: raw[part] || (part === 'postcode' && hasWrongPart && raw.search) || '',
        };
      },
    );
    return textParts(
      view,
      parts,
      context,
      (inputs) =>
        html`${question.allow ? this.#choices(view, where, context) : nothing}
          ${
            context.addressSearch
              ? html`<div ?hidden=${!isSearch || hasWrongPart}>
                  ${context.addressSearch(
                    {
                      id: view.id,
                      search: raw.search ?? '',
                      isOpen,
                      invalid: view.problem !== undefined,
                      own: question.own ?? false,
                      onToggle: this.#toggle,
                      onChoose: this.#fill,
                    },
                    context,
                  )}
                </div>`
              : nothing
          }
          <div class="address" ?hidden=${isOpen || where === 'no-fixed-address'}>
            ${inputs.slice(0, 5)} ${inputs[5] ? html`<div ?hidden=${!isForeign}>${inputs[5]}</div>` : nothing}
          </div>`,
    );
  }

  #choices({ id, question }: View, where: Where, context: TemplateContext): TemplateResult {
    const { msg } = context;
    const words: Readonly<Record<Where, Text>> = {
      uk: msg('In the UK', { id: 'address.uk' }),
      'outside-uk': msg('Outside the UK', { id: 'address.outside-uk' }),
      'no-fixed-address': msg('No fixed address', { id: 'address.none' }),
    };
    const ways: readonly Where[] = ['uk', 'outside-uk', 'no-fixed-address'];
    return html`<div class="choices address__where" @change=${this.#choose}>
      ${ways
        .filter((way) => way === 'uk' || question.allow?.includes(way))
        .map((way) =>
          choice(
            {
              type: 'radio',
              id: questionId(context, id, `where-${way}`),
              name: partName(id, 'where'),
              value: way,
              label: words[way],
              checked: way === where,
            },
            context,
          ),
        )}
    </div>`;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#where = target.value as Where;
    this.#again();
  };

  /** Whoever turns from one way to the other takes the postcode along, and goes on typing where they would look for it. */
  readonly #toggle = (isSearching: boolean, from: Element): void => {
    const fieldset = from.closest('fieldset');
    const { id = '' } = this.#shown?.view ?? {};
    const [postcode] = fieldset ? controls(fieldset, partName(id, 'postcode')) : [];
    const [search] = fieldset ? controls(fieldset, partName(id, 'search')) : [];
    if (postcode && search) {
      if (isSearching) search.value ||= postcode.value;
      else postcode.value ||= search.value;
    }
    this.#isSearching = isSearching;
    this.#again();
    fieldset?.querySelector<HTMLElement>(`[name="${partName(id, isSearching ? 'search' : 'line1')}"]`)?.focus();
  };

  readonly #fill = (chosen: FoundAddress | undefined, from: Element): void => {
    const fieldset = from.closest('fieldset');
    for (const part of ADDRESS_PARTS) {
      const [control] = fieldset ? controls(fieldset, partName(this.#shown?.view.id ?? '', part)) : [];
      if (control) control.value = chosen?.[part] ?? '';
    }
  };

  #again(): void {
    if (this.#shown) this.setValue(this.render(this.#shown.view, this.#shown.context));
  }
}

const addressForm = directive(AddressForm);

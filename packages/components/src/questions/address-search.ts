import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FoundAddress, Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { button, linkButton } from '../parts/button.js';
import { errorMessage } from '../parts/error-message.js';
import { hint } from '../parts/hint.js';
import { progress } from '../parts/progress.js';
import { partName, questionId } from '../parts/question-id.js';
import type { AddressSearchView, TemplateContext } from '../parts/template-context.js';
import { dirOf, langOf, text } from '../parts/text.js';

/** How looking for an address stands. */
export type AddressSearchState =
  | { readonly status: 'idle' }
  /** What was typed is no postcode. */
  | { readonly status: 'wrong' }
  | { readonly status: 'searching'; readonly slow: boolean }
  | {
      readonly status: 'found';
      readonly postcode: string;
      readonly addresses: readonly FoundAddress[];
      readonly sample: boolean;
    }
  | { readonly status: 'failed'; readonly reason: 'offline' | 'unreachable' };

export interface AddressSearchActions {
  readonly onFind: (from: Element) => void;
  /** `index`: of the addresses found; undefined when none is chosen. */
  readonly onChoose: (index: number | undefined, from: Element) => void;
}

/** A postcode, a button, and the addresses that were found as one native list. Typing by hand is always one press away. */
export function addressSearch(
  view: AddressSearchView,
  state: AddressSearchState,
  { onFind, onChoose }: AddressSearchActions,
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const byHand = linkButton(
    msg('Enter the address by hand', { id: 'address-search.by-hand' }),
    ({ currentTarget }) => view.onToggle(false, currentTarget as Element),
    context,
  );
  const bySearch = linkButton(
    msg('Find an address by its postcode', { id: 'address-search.open' }),
    ({ currentTarget }) => view.onToggle(true, currentTarget as Element),
    context,
  );
  return html`<p ?hidden=${view.isOpen}>${bySearch}</p>
    <div class="address-search" ?hidden=${!view.isOpen}>
      ${postcodeBox(view, state, onFind, context)}
      ${button(
        {
          label: msg('Find address', { id: 'address-search.find' }),
          secondary: true,
          busy: state.status === 'searching',
          onClick: ({ currentTarget }) => onFind(currentTarget as Element),
        },
        context,
      )}
      ${news(state, context)}
      ${state.status === 'found' && state.addresses.length ? results(view, state, onChoose, context) : nothing}
      <p>${byHand}</p>
    </div>`;
}

function postcodeBox(
  view: AddressSearchView,
  state: AddressSearchState,
  onFind: AddressSearchActions['onFind'],
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const id = questionId(context, view.id, 'search');
  const isWrong = state.status === 'wrong';
  const wrong = isWrong ? notAPostcode(context) : undefined;
  const help = msg('We send only the postcode, to find the addresses that have it.', { id: 'address-search.hint' });
  // Enter in a box would send the page's form; here it means "find".
  const find = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onFind(event.currentTarget as Element);
  };
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(msg('Postcode', { id: 'address.postcode' }), context)}</label>
    ${hint(help, `${id}_hint`, context)} ${errorMessage(wrong, `${id}_error`, context)}
    <input
      class="input input--10"
      id=${id}
      name=${partName(view.id, 'search')}
      type="text"
      autocomplete=${view.own ? 'postal-code' : 'off'}
      spellcheck="false"
      dir="auto"
      aria-describedby=${`${id}_hint${isWrong ? ` ${id}_error` : ''}`}
      aria-invalid=${isWrong || view.invalid ? 'true' : nothing}
      .value=${view.search}
      @keydown=${find}
    />
  </div>`;
}

function results(
  view: AddressSearchView,
  { addresses, sample, postcode }: Extract<AddressSearchState, { status: 'found' }>,
  onChoose: AddressSearchActions['onChoose'],
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const id = questionId(context, view.id, 'found');
  const count = addressesFound(addresses.length, context);
  const made = msg('These addresses are made up, for trying this form out.', { id: 'address-search.sample' });
  const choose = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    onChoose(value === '' ? undefined : Number(value), currentTarget as Element);
  };
  return html`<div class="part">
    <label class="part__label" for=${id}
      >${text(msg('Choose the address', { id: 'address-search.choose' }), context)}</label
    >
    ${sample ? hint(made, `${id}_hint`, context) : nothing}
    <select
      class="input select"
      id=${id}
      name=${partName(view.id, 'found')}
      autocomplete="off"
      aria-describedby=${sample ? `${id}_hint` : nothing}
      @change=${choose}
    >
      <option value="" lang=${langOf(count, context)} dir=${dirOf(count, context)} .textContent=${count.text}></option>
      ${repeat(
        addresses,
        (_address, index) => `${postcode} ${index}`,
        ({ line1, line2, town }, index) =>
          html`<option
            value=${index}
            dir="auto"
            .textContent=${[line1, line2, town].filter(Boolean).join(', ')}
          ></option>`,
      )}
    </select>
  </div>`;
}

/** What came of it, where that is not a list. Said aloud as well when it happens: see the directive. */
function news(state: AddressSearchState, context: TemplateContext): TemplateResult | typeof nothing {
  const words = searchNews(state, context);
  if (!words || state.status === 'wrong') return nothing;
  if (state.status === 'searching') return progress(words, context);
  return state.status === 'found' && state.addresses.length ? nothing : html`<p>${text(words, context)}</p>`;
}

/** One sentence for how it stands, for the eye and the ear; undefined before anything was looked for. */
export function searchNews(state: AddressSearchState, context: TemplateContext): Text | undefined {
  const { msg } = context;
  switch (state.status) {
    case 'idle':
      return undefined;
    case 'wrong':
      return notAPostcode(context);
    case 'searching':
      return state.slow
        ? msg('This takes longer than usual. You can enter the address by hand.', { id: 'address-search.slow' })
        : msg('Looking for addresses', { id: 'address-search.searching' });
    case 'found':
      return state.addresses.length
        ? addressesFound(state.addresses.length, context)
        : msg('We found no addresses for this postcode. Check it, or enter the address by hand.', {
            id: 'address-search.none',
          });
    case 'failed':
      return state.reason === 'offline'
        ? msg('You are offline, so we cannot look for addresses. Enter the address by hand.', {
            id: 'address-search.offline',
          })
        : msg('We cannot look for addresses at the moment. Enter the address by hand.', {
            id: 'address-search.unreachable',
          });
  }
}

function notAPostcode({ msg }: TemplateContext): Text {
  return msg('Enter a full UK postcode, like AA3 1AB', { id: 'address-search.wrong' });
}

function addressesFound(count: number, { msg, language }: TemplateContext): Text {
  return fill(
    {
      zero: msg('{count} addresses found', { id: 'addresses-found.zero' }),
      one: msg('{count} address found', { id: 'addresses-found.one' }),
      two: msg('{count} addresses found', { id: 'addresses-found.two' }),
      few: msg('{count} addresses found', { id: 'addresses-found.few' }),
      many: msg('{count} addresses found', { id: 'addresses-found.many' }),
      other: msg('{count} addresses found', { id: 'addresses-found.other' }),
    }[language.plural(count)],
    { count: language.number(count) },
  );
}

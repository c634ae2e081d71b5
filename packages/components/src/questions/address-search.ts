import { html, type TemplateResult } from 'lit';
import type { FoundAddress, Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { linkButton } from '../parts/button.js';
import type { AddressSearchView, TemplateContext } from '../parts/template-context.js';
import { lookUp } from './look-up.js';

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

/** Addresses by their postcode. Typing by hand is always one press away. */
export function addressSearch(
  view: AddressSearchView,
  state: AddressSearchState,
  { onFind, onChoose }: AddressSearchActions,
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const news = searchNews(state, context);
  const isWrong = state.status === 'wrong';
  const found = state.status === 'found' && state.addresses.length ? state : undefined;
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
      ${lookUp(
        {
          id: view.id,
          box: {
            label: msg('Postcode', { id: 'address.postcode' }),
            hint: msg('We send only the postcode, to find the addresses that have it.', { id: 'address-search.hint' }),
            wrong: isWrong ? news : undefined,
            invalid: view.invalid,
            width: 10,
            autocomplete: view.own ? 'postal-code' : 'off',
            value: view.search,
          },
          find: msg('Find address', { id: 'address-search.find' }),
          isSearching: state.status === 'searching',
          news: isWrong || found ? undefined : news,
          list: found && {
            label: msg('Choose the address', { id: 'address-search.choose' }),
            sample:
              found.sample &&
              msg('These addresses are made up, for trying this form out.', { id: 'address-search.sample' }),
            count: addressesFound(found.addresses.length, context),
            found: found.addresses.map(({ line1, line2, town }, index) => ({
              key: `${found.postcode} ${index}`,
              name: [line1, line2, town].filter(Boolean).join(', '),
            })),
            onChoose,
          },
          onFind,
        },
        context,
      )}
      <p>${byHand}</p>
    </div>`;
}

/** One sentence for how it stands, for the eye and the ear; undefined before anything was looked for. */
export function searchNews(state: AddressSearchState, context: TemplateContext): Text | undefined {
  const { msg } = context;
  switch (state.status) {
    case 'idle':
      return undefined;
    case 'wrong':
      return msg('Enter a full UK postcode, like AA3 1AB', { id: 'address-search.wrong' });
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

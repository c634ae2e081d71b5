import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { FoundAddresses } from '@frontcounter/schemas';
import { textFormats } from '@frontcounter/schemas/questions';
import type { AddressSearchView, TemplateContext } from '../parts/template-context.js';
import { addressSearch, searchNews, type AddressSearchState } from './address-search.js';

/** Milliseconds until the person is told that it takes long. */
const SLOW_AFTER = 4_000;

/** Finds the addresses of a postcode that is written as it should be. Rejects only when aborted. */
export type FindAddresses = (
  postcode: string,
  signal: AbortSignal,
) => Promise<FoundAddresses | 'offline' | 'unreachable'>;

const { tidy, pattern } = textFormats.postcode;

/** Looks for addresses once at a time, and remembers what it found while the page stands. */
class AddressSearching extends AsyncDirective {
  #state: AddressSearchState = { status: 'idle' };
  #search: AbortController | undefined;
  #hasChosen = false;
  #shown: readonly [AddressSearchView, TemplateContext, FindAddresses] | undefined;

  render(view: AddressSearchView, context: TemplateContext, find: FindAddresses): TemplateResult {
    this.#shown = [view, context, find];
    // Whoever types the address by hand waits for nothing.
    if (!view.isOpen && this.#search) {
      this.#end();
      this.#state = { status: 'idle' };
    }
    return addressSearch(
      view,
      this.#state,
      {
        onFind: (from) => void this.#find(from),
        onChoose: (index, from) => {
          const found = this.#state.status === 'found' ? this.#state.addresses : [];
          this.#hasChosen = index !== undefined;
          view.onChoose(index === undefined ? undefined : found[index], from);
        },
      },
      context,
    );
  }

  override disconnected(): void {
    if (this.#search) this.#state = { status: 'idle' };
    this.#end();
  }

  /** A widget that its host page moves elsewhere is not told to render again. */
  override reconnected(): void {
    if (this.#shown) this.setValue(this.render(...this.#shown));
  }

  async #find(from: Element): Promise<void> {
    const root = from.closest('.address-search');
    const input = root?.querySelector('input');
    const [view, , find] = this.#shown ?? [];
    // A second press while the first is under way changes nothing.
    if (!root || !input || !view || !find || this.#search) return;
    const postcode = tidy(input.value);
    if (!new RegExp(pattern).test(postcode)) {
      this.#show({ status: 'wrong' });
      input.focus();
      return;
    }
    const search = (this.#search = new AbortController());
    // What was chosen for another postcode no longer is; what was typed by hand stays.
    if (this.#hasChosen) view.onChoose(undefined, from);
    this.#hasChosen = false;
    this.#show({ status: 'searching', slow: false });
    const slow = setTimeout(() => this.#show({ status: 'searching', slow: true }), SLOW_AFTER);
    search.signal.addEventListener('abort', () => clearTimeout(slow));
    const found = await find(postcode, search.signal).catch(() => 'unreachable' as const);
    if (search.signal.aborted) return;
    this.#end();
    if (typeof found === 'string') {
      this.#show({ status: 'failed', reason: found });
      return;
    }
    this.#show({ status: 'found', postcode, addresses: found.addresses, sample: found.sample ?? false });
    // The list is the next thing to do, for whoever has stayed with the look-up.
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    if (activeElement && root.contains(activeElement)) root.querySelector('select')?.focus();
  }

  #end(): void {
    this.#search?.abort();
    this.#search = undefined;
  }

  #show(state: AddressSearchState): void {
    this.#state = state;
    if (!this.#shown) return;
    const [view, context, find] = this.#shown;
    this.setValue(this.render(view, context, find));
    const words = searchNews(state, context);
    if (words) context.announce(words);
  }
}

const addressSearching = directive(AddressSearching);

/** The look-up that a template context carries, over one way of finding addresses. */
export function createAddressSearch(find: FindAddresses): NonNullable<TemplateContext['addressSearch']> {
  return (view, context) => addressSearching(view, context, find);
}

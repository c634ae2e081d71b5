import type { ReactiveControllerHost } from 'lit';
import type { AddressLookup } from '../client/address-lookup.js';
import { LateController } from '../controllers/late-controller.js';
import type { TemplateContext } from '../parts/template-context.js';
import type * as LookUp from './address-look-up.js';

/** What a widget says of the look-up of addresses. */
export interface AddressLookupSettings {
  readonly lookup: AddressLookup | undefined;
  /** Where to ask, when the host brings no look-up of its own. */
  readonly address: string | undefined;
}

const parts = new WeakMap<ReactiveControllerHost, LateController<typeof LookUp>>();

/**
 * Adds the look-up of addresses to what templates lean on, where the page has one and as soon as it has loaded. Until
 * then, and when it does not come, addresses are typed by hand.
 */
export function withAddressSearch(
  context: TemplateContext,
  host: ReactiveControllerHost,
  { lookup, address }: AddressLookupSettings,
): TemplateContext {
  if (!lookup && !address) return context;
  const late = parts.get(host) ?? new LateController(host, () => import('./address-look-up.js'));
  parts.set(host, late);
  const { part } = late;
  if (!part) {
    late.prefetch();
    return context;
  }
  const finds = lookup ?? new part.HttpAddressLookup(address ?? '');
  return { ...context, addressSearch: part.createAddressSearch((postcode, signal) => finds.find(postcode, signal)) };
}

/** The look-up of addresses, in a file of its own: only a page that has one loads it. */
export { HttpAddressLookup } from '../client/http-address-lookup.js';
export { createAddressSearch } from '../questions/address-searching.js';

import type { FoundAddress } from '@frontcounter/schemas/submission';
import type { AddressSource } from './address-source.js';

type Place = Omit<FoundAddress, 'postcode'>;

function street(name: string, count: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({ line1: `${index + 1} ${name}`, town: 'Anytown' }));
}

/** No place in the United Kingdom has a postcode that begins with AA, and nobody lives at these addresses. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  'AA1 1AA': street('Sample Street', 12),
  'AA1 1AB': [{ line1: 'Sample House', line2: '1 Example Lane', town: 'Anytown', county: 'Anyshire' }],
  'AA3 1AB': street('Example Court', 40).map((flat) => ({
    ...flat,
    line1: `Flat ${flat.line1}`,
    line2: 'Long Example Road',
  })),
};

/** Made-up addresses, for demonstrations and trials. */
export const sampleAddresses: AddressSource = {
  find: async (postcode) => ({
    sample: true,
    addresses: Object.hasOwn(PLACES, postcode) ? (PLACES[postcode] ?? []).map((place) => ({ ...place, postcode })) : [],
  }),
};

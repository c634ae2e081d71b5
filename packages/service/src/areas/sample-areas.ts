import type { FoundArea } from '@frontcounter/schemas/submission';
import type { AreaSource } from './area-source.js';
import { matchPlaces } from './match-places.js';

/** No force has these neighbourhoods. */
const AREAS: readonly FoundArea[] = [
  { id: 'SAMPLE1', name: 'Sample Town Centre' },
  { id: 'SAMPLE2', name: 'Sample Town North' },
  { id: 'SAMPLE3', name: 'Example Villages' },
];

/** No place in the United Kingdom has a postcode that begins with AA. */
const POSTCODES: Readonly<Record<string, string>> = {
  'AA1 1AA': 'SAMPLE1',
  'AA1 1AB': 'SAMPLE2',
  'AA3 1AB': 'SAMPLE3',
};

/** Made-up neighbourhoods, the same in every force, for demonstrations and trials. */
export const sampleAreas: AreaSource = {
  find: async ({ postcode, place }) => ({
    sample: true,
    areas:
      postcode === undefined
        ? matchPlaces(AREAS, place)
        : AREAS.filter(({ id }) => Object.hasOwn(POSTCODES, postcode) && POSTCODES[postcode] === id),
  }),
};

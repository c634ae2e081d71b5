import type { FoundAreas } from '@frontcounter/schemas';

/** What the look-up of the examples finds, whatever is typed. */
export const foundAreas: FoundAreas = {
  areas: [
    { id: 'SA01', name: 'Sample Town Centre' },
    { id: 'SA02', name: 'Sample Town North' },
  ],
  sample: true,
};

import type { Text } from '@frontcounter/schemas';
import { html } from 'lit';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { caption } from './caption.js';
import { heading } from './heading.js';
import { text } from './text.js';

interface CaptionExample {
  readonly section: Text;
  readonly page: Text;
}

/** A section's name belongs to the heading below it. */
export const examples: ExampleSet<CaptionExample> = {
  title: 'parts/caption',
  render: ({ section, page }, context) => html`${caption(section, context)} ${heading(text(page, context), context)}`,
  examples: [
    { name: 'plain', data: { section: words('Your item'), page: words('What did you lose?') } },
    {
      name: 'long-words',
      data: {
        section: words('The person, the vehicle and the property that this application is about'),
        page: words('Where do you keep the firearms, and who else can get at them?'),
      },
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: { section: welshWords('Eich eitem'), page: welshWords('Beth golloch chi?') },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: { section: { text: 'الغرض', lang: 'ar' }, page: { text: 'ماذا فقدت؟', lang: 'ar' } },
    },
  ],
};

import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { errorMessage } from './error-message.js';
import { hint } from './hint.js';

interface HelpExample {
  readonly hint?: Text;
  readonly error?: Text;
}

/** What stands between a label and its control. */
export const examples: ExampleSet<HelpExample> = {
  title: 'parts/error-message',
  render: (data, context) =>
    html`${hint(data.hint, `${context.idPrefix}-hint`, context)}
    ${errorMessage(data.error, `${context.idPrefix}-error`, context)}`,
  examples: [
    { name: 'plain', data: { error: words('Select what you lost') } },
    { name: 'hint', data: { hint: words('For example, 27 3 2026') } },
    { name: 'hint-and-error', data: { hint: words('For example, 27 3 2026'), error: words('Enter the date') } },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: { hint: words('For example, 27 3 2026'), error: welshWords('Nodwch y dyddiad') },
    },
    { name: 'right-to-left', reader: 'rtl', data: { error: { text: 'اختر ما فقدته', lang: 'ar' } } },
  ],
};

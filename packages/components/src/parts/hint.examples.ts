import { html } from 'lit';
import { welshWords, words, type ExampleSet } from '../examples.js';
import type { Text } from '@frontcounter/schemas';
import { hint } from './hint.js';

export const examples: ExampleSet<Text> = {
  title: 'parts/hint',
  render: (view, context) => html`${hint(view, `${context.idPrefix}-hint`, context)}`,
  examples: [
    { name: 'plain', data: words('For example, 27 3 2026') },
    {
      name: 'long-words',
      data: words(
        'Dial *#06# on another phone of the same account, or look on the box that it came in, on the bill, or in the settings of the phone company.',
      ),
    },
    { name: 'welsh', reader: 'welsh', data: welshWords('Er enghraifft, 27 3 2026') },
    { name: 'welsh-with-english-fallback', reader: 'welsh', data: words('For example, 27 3 2026') },
    { name: 'right-to-left', reader: 'rtl', data: { text: 'مثلاً 27 3 2026', lang: 'ar' } },
  ],
};

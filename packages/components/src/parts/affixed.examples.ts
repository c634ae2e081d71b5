import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { affixed } from './affixed.js';
import { label } from './label.js';

interface AffixedExample {
  readonly label: Text;
  readonly prefix?: Text;
  readonly suffix?: Text;
  readonly typed: string;
}

const value: AffixedExample = { label: words('What was it worth?'), prefix: words('£'), typed: '250' };
const height: AffixedExample = { label: words('How tall are they?'), suffix: words('cm'), typed: '180' };

/** What is read out with the box comes from the ids of its units. */
export const examples: ExampleSet<AffixedExample> = {
  title: 'parts/affixed',
  render: ({ label: words, prefix, suffix, typed }, context) => {
    const id = `${context.idPrefix}-control`;
    const before = prefix && { id: `${id}-prefix`, words: prefix };
    const behind = suffix && { id: `${id}-suffix`, words: suffix };
    return html`${label({ label: words, optional: false, isHeading: false }, id, context)}
    ${affixed(
      html`<input
        type="text"
        id=${id}
        class="input"
        inputmode="decimal"
        aria-describedby=${[before?.id, behind?.id].filter(Boolean).join(' ')}
        .value=${typed}
      />`,
      { prefix: before, suffix: behind },
      context,
    )}`;
  },
  examples: [
    { name: 'prefix', data: value },
    { name: 'suffix', data: height },
    { name: 'empty', data: { ...value, typed: '' } },
    {
      name: 'long-suffix',
      data: { ...height, label: words('How fast was it going?'), suffix: words('miles an hour'), typed: '40' },
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: { ...value, label: welshWords('Faint oedd ei werth?'), prefix: welshWords('£') },
    },
    { name: 'right-to-left', reader: 'rtl', data: { ...value, label: { text: 'كم كانت قيمته؟', lang: 'ar' } } },
  ],
};

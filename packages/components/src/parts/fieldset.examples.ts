import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { choice } from './choice.js';
import { fieldset, type FieldsetView } from './fieldset.js';
import { hint } from './hint.js';

interface FieldsetExample extends Pick<FieldsetView, 'label' | 'optional' | 'isHeading'> {
  readonly hint?: Text;
  readonly choices: readonly Text[];
}

const item: FieldsetExample = {
  label: words('What did you lose?'),
  optional: false,
  isHeading: false,
  choices: [words('Mobile phone'), words('Passport')],
};

/** A legend says what the controls inside have in common. */
export const examples: ExampleSet<FieldsetExample> = {
  title: 'parts/fieldset',
  render: ({ hint: help, choices, ...view }, context) => {
    const id = `${context.idPrefix}-fieldset`;
    const hintId = `${id}-hint`;
    return fieldset(
      { ...view, id, describedBy: help && hintId },
      html`${hint(help, hintId, context)}
      ${choices.map((label, index) =>
        choice({ type: 'radio', id: `${id}-${index}`, name: id, value: `${index}`, label, checked: false }, context),
      )}`,
      context,
    );
  },
  examples: [
    { name: 'plain', data: item },
    { name: 'heading', data: { ...item, isHeading: true } },
    { name: 'optional', data: { ...item, optional: true } },
    { name: 'hint', data: { ...item, hint: words('If you lost several things, choose the one that matters most.') } },
    {
      name: 'welsh',
      reader: 'welsh',
      data: {
        ...item,
        label: welshWords('Beth golloch chi?'),
        choices: [welshWords('Ffôn symudol'), welshWords('Pasbort')],
        isHeading: true,
      },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: {
        ...item,
        label: { text: 'ماذا فقدت؟', lang: 'ar' },
        choices: [
          { text: 'هاتف محمول', lang: 'ar' },
          { text: 'جواز سفر', lang: 'ar' },
        ],
      },
    },
  ],
};

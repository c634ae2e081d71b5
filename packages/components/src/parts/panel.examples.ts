import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { panel, quotable } from './panel.js';
import { text } from './text.js';

interface PanelExample {
  readonly title: Text;
  readonly codes: readonly (readonly [label: Text, code: string])[];
}

export const examples: ExampleSet<PanelExample> = {
  title: 'parts/panel',
  render: ({ title, codes }, context) =>
    panel(
      title,
      codes.map(([label, code]) => html`<p>${text(label, context)}<br />${quotable(code)}</p>`),
      context,
    ),
  examples: [
    {
      name: 'plain',
      data: {
        title: words('Lost property reported'),
        codes: [
          [words('Your reference number'), '4F7K-9QWX'],
          [words('Your access code'), '1234567890123456'],
        ],
      },
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: {
        title: welshWords('Eiddo coll wedi’i riportio'),
        codes: [[welshWords('Eich cyfeirnod'), '4F7K-9QWX']],
      },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: { title: { text: 'تم الإبلاغ', lang: 'ar' }, codes: [[words('Your access code'), '1234567890123456']] },
    },
  ],
};

import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { inset } from './inset.js';
import { paragraphs } from './paragraphs.js';

export const examples: ExampleSet<readonly Text[]> = {
  title: 'parts/inset',
  render: (texts, context) => inset(paragraphs(texts, context)),
  examples: [
    { name: 'plain', data: [words('We compare your report with what is handed in for 28 days.')] },
    {
      name: 'several-paragraphs',
      data: [words('You can report without giving your name.'), words('Call 101 to speak to somebody instead.')],
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: [welshWords('Rydym yn cymharu eich adroddiad â’r hyn sy’n cael ei gyflwyno am 28 diwrnod.')],
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: [{ text: 'يمكنك الإبلاغ دون ذكر اسمك. اتصل بالرقم 101.', lang: 'ar' }],
    },
  ],
};

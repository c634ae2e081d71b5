import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { inset } from './inset.js';
import { paragraphs } from './paragraphs.js';

interface ParagraphsExample {
  readonly texts: readonly Text[];
  readonly isInset?: boolean;
}

export const examples: ExampleSet<ParagraphsExample> = {
  title: 'parts/paragraphs',
  render: ({ texts, isInset }, context) => {
    const content = paragraphs(texts, context);
    return isInset ? inset(content) : html`${content}`;
  },
  examples: [
    {
      name: 'plain',
      data: { texts: [words('We compare your report with what is handed in.'), words('This takes 28 days.')] },
    },
    {
      name: 'with-phone-numbers',
      data: { texts: [words('In an emergency call 999. If it is not an emergency call 101.')] },
    },
    { name: 'inset', data: { isInset: true, texts: [words('A council looks after dogs that stray.')] } },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: { texts: [welshWords('Mewn argyfwng, ffoniwch 999.'), words('If it is not an emergency call 101.')] },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: { texts: [{ text: 'في حالة الطوارئ اتصل على 999 أو 101.', lang: 'ar' }, words('Call 101.')] },
    },
  ],
};

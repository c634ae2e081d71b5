import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { notification, type NotificationView } from './notification.js';
import { paragraphs } from './paragraphs.js';

interface NotificationExample {
  readonly title: Text;
  readonly tone?: NonNullable<NotificationView['tone']>;
  readonly texts: readonly Text[];
}

export const examples: ExampleSet<NotificationExample> = {
  title: 'parts/notification',
  render: ({ texts, ...view }, context) => notification({ ...view, content: paragraphs(texts, context) }, context),
  examples: [
    { name: 'plain', data: { title: words('Already sent'), texts: [words('It was not sent again.')] } },
    {
      name: 'error',
      data: {
        title: words('We could not send your report'),
        tone: 'error',
        texts: [words('Your answers are still on this page.'), words('Try again later, or call 101.')],
      },
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: {
        title: welshWords('Nid oeddem yn gallu anfon eich adroddiad'),
        tone: 'error',
        texts: [welshWords('Mae eich atebion yn dal ar y dudalen hon.')],
      },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: { title: { text: 'خطأ', lang: 'ar' }, tone: 'error', texts: [words('Call 101.')] },
    },
  ],
};

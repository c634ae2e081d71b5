import type { Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { progress } from './progress.js';

export const examples: ExampleSet<Text> = {
  title: 'parts/progress',
  render: progress,
  examples: [
    { name: 'plain', data: words('Sending your report…') },
    { name: 'welsh', reader: 'welsh', data: welshWords('Wrthi’n anfon eich adroddiad…') },
    { name: 'right-to-left', reader: 'rtl', data: { text: 'جارٍ الإرسال…', lang: 'ar' } },
  ],
};

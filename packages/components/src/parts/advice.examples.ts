import { welshWords, words, type ExampleSet } from '../examples.js';
import { advice, type AdviceView } from './advice.js';

export const examples: ExampleSet<AdviceView> = {
  title: 'parts/advice',
  render: advice,
  examples: [
    { name: 'one', data: { id: 'wheels', advice: [words('Few trailers have more than 4 wheels.')] } },
    {
      name: 'two',
      data: {
        id: 'length',
        advice: [words('Few trailers are longer than 10 metres.'), words('You said that it has no wheels.')],
      },
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: { id: 'wheels', advice: [welshWords('Prin yw’r trelars sydd â mwy na 4 olwyn.')] },
    },
    { name: 'right-to-left', reader: 'rtl', data: { id: 'wheels', advice: [{ text: 'هذا كثير.', lang: 'ar' }] } },
  ],
};

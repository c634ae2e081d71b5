import { welshWords, words, type ExampleSet } from '../examples.js';
import { label, type LabelView } from './label.js';

const plain = { label: words('What is your email address?'), optional: false, isHeading: false };

export const examples: ExampleSet<LabelView> = {
  title: 'parts/label',
  render: (view, context) => label(view, `${context.idPrefix}-control`, context),
  examples: [
    { name: 'plain', data: plain },
    { name: 'heading', data: { ...plain, isHeading: true } },
    { name: 'optional', data: { ...plain, optional: true } },
    { name: 'optional-heading', data: { ...plain, optional: true, isHeading: true } },
    {
      name: 'welsh',
      reader: 'welsh',
      data: { ...plain, label: welshWords('Beth yw eich cyfeiriad e-bost?'), optional: true },
    },
    { name: 'welsh-with-english-fallback', reader: 'welsh', data: plain },
  ],
};

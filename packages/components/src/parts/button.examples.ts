import { welshWords, words, type ExampleSet } from '../examples.js';
import { button, type ButtonView } from './button.js';

export const examples: ExampleSet<ButtonView> = {
  title: 'parts/button',
  render: button,
  examples: [
    { name: 'plain', data: { label: words('Continue'), type: 'submit' } },
    { name: 'secondary', data: { label: words('Print'), secondary: true } },
    { name: 'busy', data: { label: words('Send report'), type: 'submit', busy: true } },
    {
      name: 'long-words',
      data: { label: words('Send this report to the police force of the area where you lost it, and keep a copy') },
    },
    { name: 'welsh', reader: 'welsh', data: { label: welshWords('Parhau'), type: 'submit' } },
    { name: 'right-to-left', reader: 'rtl', data: { label: { text: 'متابعة', lang: 'ar' } } },
  ],
};

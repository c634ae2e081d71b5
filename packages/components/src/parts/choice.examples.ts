import { welshWords, words, type ExampleSet } from '../examples.js';
import { choice, type ChoiceView } from './choice.js';

const radio: ChoiceView = {
  type: 'radio',
  id: 'example-phone',
  name: 'example',
  value: 'phone',
  label: words('Mobile phone'),
  checked: false,
};
const checkbox: ChoiceView = { ...radio, type: 'checkbox' };

export const examples: ExampleSet<ChoiceView> = {
  title: 'parts/choice',
  render: choice,
  examples: [
    { name: 'radio', data: radio },
    { name: 'radio-chosen', data: { ...radio, checked: true } },
    { name: 'checkbox', data: checkbox },
    { name: 'checkbox-chosen', data: { ...checkbox, checked: true } },
    { name: 'hint', data: { ...radio, hint: words('Also a tablet that can make calls') } },
    { name: 'not-valid', data: { ...checkbox, invalid: true } },
    {
      name: 'long-words',
      data: {
        ...checkbox,
        label: words('I believe that what I have said is true, and I know that a false report can be an offence'),
        hint: words('You can go back and change any of your answers before you send the report.'),
      },
    },
    { name: 'welsh', reader: 'welsh', data: { ...radio, label: welshWords('Ffôn symudol'), checked: true } },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: { ...checkbox, label: { text: 'هاتف محمول', lang: 'ar' }, checked: true },
    },
  ],
};

import type { ExampleSet } from '../examples.js';
import { languageSwitch, type LanguageSwitchView } from './language-switch.js';

const onSelect = (): void => {};
const english = { tag: 'en', name: 'English' };
const welsh = { tag: 'cy', name: 'Cymraeg' };
const arabic = { tag: 'ar', name: 'العربية' };

export const examples: ExampleSet<LanguageSwitchView> = {
  title: 'parts/language-switch',
  render: languageSwitch,
  examples: [
    { name: 'plain', data: { languages: [english, welsh], onSelect } },
    { name: 'welsh', reader: 'welsh', data: { languages: [english, welsh], onSelect } },
    { name: 'right-to-left', reader: 'rtl', data: { languages: [english, welsh, arabic], onSelect } },
  ],
};

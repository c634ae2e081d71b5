import { createTheme, themeCss, type ThemeData } from '@frontcounter/themes';

/** A force for examples and tests, in the colours that all have by default. */
export const exampleTheme: ThemeData = {
  id: 'neutral',
  name: { en: 'Example Police', cy: 'Heddlu Enghreifftiol' },
  languages: ['en', 'cy'],
  contacts: { emergency: '999', nonEmergency: '101' },
  css: themeCss(createTheme({})),
};

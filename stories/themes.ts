import { createThemeData, type ThemeData } from '@frontcounter/themes';

const files = import.meta.glob<unknown>('/packages/themes/forces/*.json', { eager: true, import: 'default' });
const themes = new Map(
  Object.values(files).map((json) => {
    const theme = createThemeData(json);
    return [theme.id, theme];
  }),
);

/** Each force's id and its name in English, for the toolbar. */
export const forceNames: [id: string, name: string][] = [...themes.values()].map(({ id, name }) => [id, name.en]);

/** What a widget loads of a force. */
export function themeOf(force: string): ThemeData {
  const theme = themes.get(force) ?? themes.get('neutral');
  if (!theme) throw new Error(`There is no force "${force}", and no neutral one either.`);
  return theme;
}

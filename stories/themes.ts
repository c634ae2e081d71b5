import { createTheme, createThemeData, parseForce, type Theme, type ThemeData } from '@frontcounter/themes';

const files = import.meta.glob<unknown>('/packages/themes/forces/*.json', { eager: true, import: 'default' });
const forces = new Map(
  Object.values(files).map((json) => {
    const data = createThemeData(json);
    return [data.id, { data, json }];
  }),
);

/** Each force's id and its name in English, the neutral one first, for the toolbar. */
export const forceNames: readonly (readonly [id: string, name: string])[] = [...forces.values()]
  .map(({ data: { id, name } }) => [id, id === 'neutral' ? 'No force' : name.en] as const)
  .sort(([a, name], [b, other]) => Number(b === 'neutral') - Number(a === 'neutral') || name.localeCompare(other));

/** What a widget loads of a force. */
export function themeOf(force: string): ThemeData {
  return find(force).data;
}

/** A force's tokens, resolved as far as a style sheet needs them. */
export function tokensOf(force: string): Theme {
  return createTheme(parseForce(find(force).json).tokens);
}

function find(force: string): { data: ThemeData; json: unknown } {
  const found = forces.get(force) ?? forces.get('neutral');
  if (!found) throw new Error(`There is no force "${force}", and no neutral one either.`);
  return found;
}

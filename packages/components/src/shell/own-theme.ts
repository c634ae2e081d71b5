import { createThemeData, ForceError, type ThemeData } from '@frontcounter/themes';
import { WidgetFault } from '../internal/widget-fault.js';

/**
 * What a force's own file of names, contacts and tokens says, in the format of `packages/themes/forces`. Nobody
 * has checked it, so it is checked here as it would be when published, every pair of its colours for contrast too. In a
 * file of its own with all that this takes: only a page that brings its own theme loads it.
 *
 * @param address Where the file came from, for whoever has to mend it.
 * @param force The force that reports go to. The file must be of the same one: its telephone numbers are shown.
 */
export function ownTheme(json: unknown, address: string, force: string): ThemeData {
  const theme = checked(json, address);
  if (theme.id === force) return theme;
  throw new WidgetFault(
    'theme-invalid',
    `\`theme\` ${address} is of the force "${theme.id}", and the report goes to "${force}". Make them the same.`,
  );
}

function checked(json: unknown, address: string): ThemeData {
  try {
    return createThemeData(json);
  } catch (error) {
    if (!(error instanceof ForceError)) throw error;
    const faults = error.faults.map((fault) => `\n- ${fault}`).join('');
    throw new WidgetFault('theme-invalid', `\`theme\` is not a valid force file. Mend ${address}:${faults}`);
  }
}

import { createThemeData, ForceError, type ThemeData } from '@frontcounter/themes';
import { loadJson } from '../client/load-json.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { explained } from './explained.js';

/**
 * A force's own file of names, contacts and tokens, by its address, in the format of `packages/themes/forces`. Nobody
 * has checked it, so it is checked here as it would be when published, every pair of its colours for contrast too. In a
 * file of its own with all that this takes: only a page that brings its own theme loads it.
 *
 * @param force The force that reports go to. The file must be of the same one: its telephone numbers are shown.
 */
export async function ownTheme(address: string, force: string, signal: AbortSignal): Promise<ThemeData> {
  const json = await explained(loadJson(address, signal), 'theme', address);
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

import { checkContrast } from './check-contrast.js';
import { ForceError, type Force, type ThemeData } from './force.js';
import { parseForce } from './parse-force.js';
import { createTheme } from './theme.js';
import { themeCss } from './theme-css.js';

/**
 * What a widget loads of a force, from the parsed JSON of its file. Throws `ForceError` when the file is not of the
 * right shape or when a pair of its colours cannot be read.
 */
export function createThemeData(json: unknown): ThemeData {
  const force: Force = parseForce(json);
  const theme = createTheme(force.tokens);
  const faults = checkContrast(theme);
  if (faults.length)
    throw new ForceError(
      force.id,
      faults.map(({ message }) => message),
    );
  const { id, name, website, languages, contacts, exitAddress } = force;
  return {
    id,
    name,
    ...(website !== undefined && { website }),
    languages,
    contacts,
    ...(exitAddress !== undefined && { exitAddress }),
    css: themeCss(theme),
  };
}

import type { ThemeData } from '@frontcounter/themes';
import { loadJson } from '../client/load-json.js';
import type { Resources } from '../client/resources.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { explained } from './explained.js';

export interface WantedTheme {
  /** Id of the force. */
  readonly force: string;
  /** Address of a force's own file, instead of the published one. */
  readonly own: string | undefined;
  /** What a relative address is relative to. */
  readonly base: string;
}

/** A force's names, contacts and colours. Rejects with a `WidgetFault` that says which attribute to mend. */
export async function loadTheme(
  { force, own, base }: WantedTheme,
  resources: Resources,
  signal: AbortSignal,
): Promise<ThemeData> {
  if (!own) return explained(resources.theme(force, signal), 'force', force);
  const address = new URL(own, base).href;
  const [json, { ownTheme }] = await Promise.all([
    explained(loadJson(address, signal), 'theme', address),
    import('./own-theme.js').catch(() => {
      throw new WidgetFault('unreachable', 'what reads `theme` could not be loaded. Check that the service is up.');
    }),
  ]);
  return ownTheme(json, address, force);
}

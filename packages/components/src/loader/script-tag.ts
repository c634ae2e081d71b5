import type { WidgetDefaults } from '../internal/widget.js';
import { documentProperty, query } from './host-document.js';

export interface ScriptTag {
  /** The service's address without `/v1`: `https://counter.example`. */
  readonly service: string;
  readonly defaults: WidgetDefaults;
}

/** The tag that this script came from; undefined when a bundler or an optimiser left none. */
export function readScriptTag(): ScriptTag | undefined {
  const script = ownScript();
  if (!script) return undefined;
  const service = new URL('..', script.src).href.replace(/\/$/, '');
  const setting = (name: string) => script.getAttribute(`data-${name}`) || undefined;
  const [force, api = service, lang, addresses, theme, tiles, tilesAttribution] = [
    'force',
    'api',
    'lang',
    'addresses',
    'theme',
    'tiles',
    'tiles-attribution',
  ].map(setting);
  return {
    service,
    defaults: {
      api,
      ...(force && { force }),
      ...(lang && { lang }),
      ...(addresses && { addresses }),
      ...(script.hasAttribute('data-copies') && { copies: true }),
      ...(theme && { theme }),
      ...(tiles && { tiles }),
      ...(tilesAttribution && { tilesAttribution }),
    },
  };
}

/** A module script is never the current one, so it is looked for by its file name. */
function ownScript(): HTMLScriptElement | undefined {
  const current = documentProperty('currentScript');
  if (current instanceof HTMLScriptElement && current.src) return current;
  return [...query('script[src]')].find(
    (script): script is HTMLScriptElement =>
      script instanceof HTMLScriptElement && /\/frontcounter\.js(?:[?#]|$)/.test(script.src),
  );
}

import type { FirstPage, Overlay, ServiceDefinition } from '@frontcounter/schemas/engine';
import { loadJson } from '../client/load-json.js';
import type { Resources } from '../client/resources.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { explained } from '../shell/explained.js';
import type { OwnDefinition } from './own-definition.js';

/** Where the questions of one widget come from. */
export interface ServiceSource {
  /** The first page by itself; undefined where it only comes with the definition. */
  firstPage(lang: string, signal: AbortSignal): Promise<FirstPage | undefined>;
  definition(signal?: AbortSignal): Promise<ServiceDefinition>;
  overlay(lang: string, signal?: AbortSignal): Promise<Overlay | undefined>;
}

/** A service published with the library. It was checked when it was published, so nothing is parsed here. */
export function publishedService(id: string, resources: Resources): ServiceSource {
  return {
    firstPage: async (lang, signal) =>
      explained(Promise.resolve(resources.firstPage?.(id, lang, signal)), 'service', id),
    definition: async (signal) =>
      (await explained(resources.definition(id, signal), 'service', id)) as ServiceDefinition,
    overlay: (lang, signal) => resources.overlay(id, lang, signal),
  };
}

/**
 * A force's own definition, by its address; its translations lie beside it as `cy.json`. Nobody has checked them, so
 * the parser is fetched too, and refuses each file whole when something is wrong in it.
 */
export function ownService(address: string): ServiceSource {
  let reading: Promise<OwnDefinition> | undefined;
  return {
    firstPage: () => Promise.resolve(undefined),
    definition: async (signal) => (await (reading = readOwn(address, signal))).service,
    overlay: async (lang, signal) => (await (reading ??= readOwn(address, signal))).overlay(lang, signal),
  };
}

async function readOwn(address: string, signal?: AbortSignal): Promise<OwnDefinition> {
  const [json, { ownDefinition }] = await Promise.all([
    explained(loadJson(address, signal), 'definition', address),
    import('./own-definition.js').catch(() => {
      throw new WidgetFault(
        'unreachable',
        'the parser for `definition` could not be loaded. Check that the service is up.',
      );
    }),
  ]);
  return ownDefinition(json, address);
}

import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';
import { loadJson } from '../client/load-json.js';
import { ResourceError, type Resources } from '../client/resources.js';
import { explained } from './explained.js';
import { WidgetFault } from '../internal/widget-fault.js';

/** Where the questions of one widget come from. */
export interface ServiceSource {
  definition(signal: AbortSignal): Promise<ServiceDefinition>;
  overlay(lang: string, signal?: AbortSignal): Promise<Overlay | undefined>;
}

/** A service published with the library. It was checked when it was published, so nothing is parsed here. */
export function publishedService(id: string, resources: Resources): ServiceSource {
  return {
    definition: async (signal) =>
      (await explained(resources.definition(id, signal), 'service', id)) as ServiceDefinition,
    overlay: (lang, signal) => resources.overlay(id, lang, signal),
  };
}

/**
 * A force's own definition, by its address; its translations lie beside it as `cy.json`. Nobody has checked it, so
 * the parser is fetched with it, and refuses it whole when something is wrong.
 */
export function ownService(address: string): ServiceSource {
  return {
    async definition(signal) {
      const [json, { parseService, DefinitionError }] = await Promise.all([
        explained(loadJson(address, signal), 'definition', address),
        import('./definition-parser.js').catch(() => {
          throw new WidgetFault(
            'unreachable',
            'the parser for `definition` could not be loaded. Check that the service is up.',
          );
        }),
      ]);
      try {
        return parseService(json);
      } catch (error) {
        if (!(error instanceof DefinitionError)) throw error;
        const faults = error.faults.map(({ message }) => `\n- ${message}`).join('');
        throw new WidgetFault(
          'definition-invalid',
          `\`definition\` is not a valid service definition. Mend ${address}:${faults}`,
        );
      }
    },
    async overlay(lang, signal) {
      try {
        return (await loadJson(new URL(`${lang}.json`, address).href, signal)) as Overlay;
      } catch (error) {
        if (error instanceof ResourceError && error.reason === 'missing') return undefined;
        throw error;
      }
    },
  };
}

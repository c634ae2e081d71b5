import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';
import { loadJson } from '../client/load-json.js';
import { ResourceError, type Resources } from '../client/resources.js';
import type * as Parser from './definition-parser.js';
import { explained } from '../shell/explained.js';
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
 * A force's own definition, by its address; its translations lie beside it as `cy.json`. Nobody has checked them, so
 * the parser is fetched too, and refuses each file whole when something is wrong in it.
 */
export function ownService(address: string): ServiceSource {
  let reading: Promise<OwnDefinition> | undefined;
  return {
    async definition(signal) {
      reading = readDefinition(address, signal);
      return (await reading).service;
    },
    async overlay(lang, signal) {
      const beside = new URL(`${lang}.json`, address).href;
      reading ??= readDefinition(address, signal);
      const [overlay = {}, { json, service, parser }] = await Promise.all([loadOverlay(beside, signal), reading]);
      parse(parser, json, beside, { [lang]: overlay });
      // What the service shares with every other, such as the emergency check, is translated with the library.
      return parser.completeOverlay(service, lang, overlay);
    },
  };
}

interface OwnDefinition {
  readonly json: unknown;
  readonly service: ServiceDefinition;
  readonly parser: typeof Parser;
}

async function readDefinition(address: string, signal?: AbortSignal): Promise<OwnDefinition> {
  const [json, parser] = await Promise.all([
    explained(loadJson(address, signal), 'definition', address),
    import('./definition-parser.js').catch(() => {
      throw new WidgetFault(
        'unreachable',
        'the parser for `definition` could not be loaded. Check that the service is up.',
      );
    }),
  ]);
  return { json, service: parse(parser, json, address), parser };
}

async function loadOverlay(address: string, signal?: AbortSignal): Promise<Overlay | undefined> {
  try {
    return (await loadJson(address, signal)) as Overlay;
  } catch (error) {
    if (error instanceof ResourceError && error.reason === 'missing') return undefined;
    throw error;
  }
}

/** @param file The address of what is being checked, which is where the web team mends it. */
function parse(
  { parseService, DefinitionError }: typeof Parser,
  json: unknown,
  file: string,
  overlays: Readonly<Record<string, Overlay>> = {},
): ServiceDefinition {
  try {
    return parseService(json, { overlays });
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const faults = error.faults.map(({ message }) => `\n- ${message}`).join('');
    throw new WidgetFault(
      'definition-invalid',
      `\`definition\` is not a valid service definition. Mend ${file}:${faults}`,
    );
  }
}

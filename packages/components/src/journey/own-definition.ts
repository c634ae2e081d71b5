import { completeOverlay, DefinitionError, parseService } from '@frontcounter/schemas/definition';
import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';
import { loadJson } from '../client/load-json.js';
import { ResourceError } from '../client/resources.js';
import { WidgetFault } from '../internal/widget-fault.js';

/** A force's own definition, as it was found in order. */
export interface OwnDefinition {
  readonly service: ServiceDefinition;
  /** A translation of it, which lies beside it. */
  overlay(lang: string, signal?: AbortSignal): Promise<Overlay>;
}

/**
 * Parses a force's own definition, and later its translations. In a file of its own with all that this takes: only a page
 * that brings its own definition loads it.
 *
 * @param address Where the definition came from, for whoever has to mend it.
 */
export function ownDefinition(json: unknown, address: string): OwnDefinition {
  const service = parse(json, address);
  return {
    service,
    async overlay(lang, signal) {
      const beside = new URL(`${lang}.json`, address).href;
      const overlay = (await loadOverlay(beside, signal)) ?? {};
      parse(json, beside, { [lang]: overlay });
      // What the service shares with every other, such as the emergency check, is translated with the library.
      return completeOverlay(service, lang, overlay);
    },
  };
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
function parse(json: unknown, file: string, overlays: Readonly<Record<string, Overlay>> = {}): ServiceDefinition {
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

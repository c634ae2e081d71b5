import { createWords, firstPage, type ServiceDefinition } from '@frontcounter/schemas';
import { loadLanguage } from '@frontcounter/schemas/languages';
import type { Resources } from '../client/resources.js';

/** Resources that have first pages by themselves too, as what is published has. */
export function withFirstPages(resources: Resources): Resources {
  return {
    ...resources,
    async firstPage(id, lang, signal) {
      const service = (await resources.definition(id, signal)) as ServiceDefinition;
      const overlay = await resources.overlay(id, lang, signal);
      const reader = { words: createWords('en', lang, overlay), language: await loadLanguage(lang) };
      return firstPage(service, reader, { today: '2000-01-01' });
    },
  };
}

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The name of a published force in a language, or in English; of a force that is not published, its id. */
export function forceName(force: string, language: string): string {
  try {
    const { name } = require(`@frontcounter/themes/forces/${force}.json`) as { name: Readonly<Record<string, string>> };
    return name[language] ?? name['en'] ?? force;
  } catch {
    return force;
  }
}

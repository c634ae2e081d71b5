import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { idInWords } from '../stories/id-in-words.js';

/**
 * Stories are not written: each `*.examples.ts` beside a template or a widget is data, and every example in it becomes a
 * story. This indexer lists them for the sidebar, and this plugin makes the module that shows them.
 *
 * @typedef {{ name: string }} Example
 * @typedef {{ title: string, examples: readonly Example[] }} Set
 */

/** A set is what its file exports, or what it exports under the name `examples`. */
const setOf = (/** @type {Set | { examples: Set }} */ module) =>
  /** @type {Set} */ ('title' in module ? module : module.examples);

/** @param {string} file */
async function read(file) {
  const { title, examples } = setOf(await tsImport(file, import.meta.url));
  const names = examples.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${relative('', file)}: two examples are named "${twice}". Rename one.`);
  return { title, names };
}

/** Parts and questions are in groups; a widget stands for itself. */
const isWidget = (/** @type {string} */ title) => !title.includes('/');

/** `date-errors` as an export. */
const exportName = (/** @type {string} */ name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

const SERVICES = 'packages/schemas/services';

/** Ids of the services that a report form shows. A folder may be there while somebody writes its definition. */
const reports = () =>
  readdirSync(SERVICES).filter((id) => {
    const file = `${SERVICES}/${id}/service.json`;
    if (!existsSync(file)) return false;
    const { kind } = /** @type {{ kind?: string }} */ (JSON.parse(readFileSync(file, 'utf8')));
    return kind === 'report';
  });

/** Two stories for each service: its first question, and a whole journey up to its reference number. */
const journeyStories = () =>
  reports().flatMap((id) => [
    { exportName: exportName(id), name: idInWords(id), code: `begin(${JSON.stringify(id)})` },
    { exportName: `${exportName(id)}Sent`, name: `${idInWords(id)}, sent`, code: `send(${JSON.stringify(id)})` },
  ]);

const isJourneys = (/** @type {string} */ file) => file.replaceAll('\\', '/').endsWith('/stories/journeys.ts');

/** @type {import('storybook/internal/types').Indexer} */
export const journeysIndexer = {
  test: /stories[\\/]journeys\.ts$/,
  createIndex: async (file) =>
    journeyStories().map(({ exportName, name }) => ({
      type: 'story',
      importPath: file,
      title: 'services',
      exportName,
      name,
    })),
};

/** @type {import('storybook/internal/types').Indexer} */
export const examplesIndexer = {
  test: /\.examples\.ts$/,
  createIndex: async (file) => {
    const { title, names } = await read(file);
    const entry = { type: /** @type {const} */ ('story'), importPath: file, title };
    return [
      // The page of a widget, with its attributes, events, parts and custom properties, is made from its live story.
      ...(isWidget(title) ? [{ ...entry, exportName: 'Live', name: 'Live', tags: ['autodocs'] }] : []),
      ...names.map((name) => ({ ...entry, exportName: exportName(name), name: idInWords(name) })),
    ];
  },
};

/** @returns {import('vite').Plugin} */
export function examplesPlugin() {
  return {
    name: 'frontcounter-examples',
    enforce: 'pre',
    async load(id) {
      // `?data` is the file itself; without it, Storybook asks for stories.
      if (isJourneys(id)) {
        return [
          `import { begin, send } from './${basename(id)}?data';`,
          `export default { title: 'services' };`,
          ...journeyStories().map(
            ({ exportName, name, code }) =>
              `export const ${exportName} = { ...${code}, name: ${JSON.stringify(name)} };`,
          ),
        ].join('\n');
      }
      if (!id.endsWith('.examples.ts')) return null;
      const { title, names } = await read(id);
      return [
        `import * as module from './${basename(id)}?data';`,
        `import { stories } from '/stories/stories.ts';`,
        `const { meta, story } = stories(module);`,
        `export default { ...meta, title: ${JSON.stringify(title)} };`,
        ...(isWidget(title)
          ? [
              `import { liveWidget } from '/stories/live-widget.ts';`,
              `export const Live = { ...liveWidget(${JSON.stringify(title)}), tags: ['autodocs'] };`,
            ]
          : []),
        ...names.map(
          (name) =>
            `export const ${exportName(name)} = { ...story(${JSON.stringify(name)}), name: ${JSON.stringify(idInWords(name))} };`,
        ),
      ].join('\n');
    },
  };
}

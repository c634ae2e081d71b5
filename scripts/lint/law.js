/**
 * The import law of ARCHITECTURE.md as data: who may import from whom, and what to do instead. The rule beside this file
 * reads it; the compiler holds the same lines where it can (no DOM in `schemas`, project references).
 *
 * @typedef {{ may: readonly string[], outside: readonly string[] | 'anything', node: boolean }} PackageLaw
 */

/** Packages: which others of ours each may import, which from the registry, and whether Node's own modules too. */
export const packages = /** @type {Record<string, PackageLaw>} */ ({
  themes: { may: [], outside: [], node: false },
  schemas: { may: [], outside: ['zod'], node: false },
  components: {
    may: ['schemas', 'themes'],
    outside: ['lit', '@lit/localize', 'tus-js-client', 'ol', '@noble/hashes', 'eventsource-parser'],
    node: false,
  },
  service: { may: ['schemas', 'themes'], outside: 'anything', node: true },
});

/**
 * Folders of `src/`, each with the folders that it may import. In `components` every folder that is not named here is
 * a widget. `types` may be imported as types only: a widget's base class names the port that it is handed.
 *
 * @type {Record<string, Record<string, { may: readonly string[], types?: readonly string[] }>>}
 */
export const folders = {
  schemas: {
    primitives: { may: [] },
    messages: { may: ['primitives'] },
    questions: { may: ['primitives', 'messages'] },
    definition: { may: ['primitives', 'messages', 'questions'] },
    engine: { may: ['primitives', 'messages', 'questions', 'definition'] },
    trackers: { may: ['primitives', 'messages', 'questions', 'definition'] },
    submission: { may: ['primitives', 'messages', 'questions', 'definition', 'engine', 'trackers'] },
    export: { may: ['primitives', 'messages', 'questions', 'definition', 'engine', 'trackers', 'submission'] },
  },
  components: {
    styles: { may: [] },
    messages: { may: [] },
    client: { may: [] },
    internal: { may: ['styles', 'messages'], types: ['client'] },
    parts: { may: ['internal', 'styles', 'messages'] },
    questions: { may: ['parts', 'internal', 'styles', 'messages'] },
    controllers: { may: ['client', 'internal', 'messages'] },
    shell: { may: ['controllers', 'parts', 'internal', 'client', 'styles', 'messages'] },
    journey: { may: ['shell', 'controllers', 'questions', 'parts', 'internal', 'client', 'styles', 'messages'] },
    define: { may: ['widget', 'internal', 'client'] },
    loader: { may: ['define', 'widget', 'journey', 'client', 'internal', 'styles'] },
  },
};

/** What a widget may import: everything below it. */
export const widget = {
  may: ['journey', 'shell', 'controllers', 'questions', 'parts', 'internal', 'client', 'styles', 'messages'],
};

const template = 'A template is a function of its arguments: let the widget pass what it needs.';

/** What to do instead, by `from > to`; `*` stands for any other. The first that fits is said. */
export const remedies = /** @type {[string, string][]} */ ([
  ['parts > controllers', template],
  ['parts > client', template],
  ['questions > controllers', template],
  ['questions > client', template],
  ['widget > widget', 'Move what both widgets need to parts/, controllers/, shell/, journey/ or internal/.'],
  ['* > define', 'Import the class; only pages and the loader import what defines it.'],
  ['components > service', 'They meet on the wire: put what both need into schemas.'],
  ['service > components', 'They meet on the wire: put what both need into schemas.'],
  ['* > *', 'Move what both need down, or take it as an argument.'],
]);

/** The lines of the law, as ARCHITECTURE.md draws them. */
export const lines = {
  packages:
    'themes ──► nothing; schemas ──► zod; components ──► schemas, themes, lit, tus, noble, ol, eventsource-parser; service ──► schemas, themes',
  schemas: 'in schemas: primitives ◄ messages ◄ questions ◄ definition ◄ engine, trackers ◄ submission ◄ export',
  components:
    'in components: internal ◄ parts ◄ questions ◄ widget; parts, controllers ◄ shell ◄ journey ◄ widget; internal, client ◄ controllers; widget ◄ define ◄ loader',
};

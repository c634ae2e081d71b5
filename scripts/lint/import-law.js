import { builtinModules } from 'node:module';
import { posix, relative } from 'node:path';
import { folders, lines, packages, remedies, widget } from './law.js';

/**
 * Where a file stands: its package, its folder in `src/`, and what that folder counts as.
 *
 * @typedef {{ package: string, area: string, folder: string | undefined, layer: string | undefined }} Place
 */

const isTestFile = (/** @type {string} */ path) =>
  /(\.(test|examples)\.[jt]s|(^|\/)(examples\.ts|(test-data|testing)\/.+))$/.test(path);

/**
 * @param {string} path from the repository's root
 * @returns {Place | undefined} undefined outside `packages/`
 */
function placeOf(path) {
  const [top, name, area = '', ...rest] = path.split('/');
  if (top !== 'packages' || name === undefined) return undefined;
  const folder = rest.length > 1 ? rest[0] : undefined;
  const isWidget = name === 'components' && folder !== undefined && !(folder in (folders['components'] ?? {}));
  return { package: name, area, folder, layer: isWidget ? 'widget' : folder };
}

/**
 * @param {string} from
 * @param {string} to
 */
function remedy(from, to) {
  const fits = (/** @type {string} */ pattern, /** @type {string} */ name) => pattern === '*' || pattern === name;
  return remedies.find(([key]) => {
    const [a = '', b = ''] = key.split(' > ');
    return fits(a, from) && fits(b, to);
  })?.[1];
}

/**
 * The law's answer to one import: undefined when it is allowed, else a sentence that quotes the law and says what to do.
 *
 * @param {string} file from the repository's root
 * @param {string} specifier as written in the import
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function verdict(file, specifier, typeOnly = false) {
  const from = placeOf(file);
  const isRelative = specifier.startsWith('.');
  const target = isRelative ? posix.normalize(posix.join(posix.dirname(file), specifier)) : undefined;
  const to = target === undefined ? undefined : placeOf(target);
  const fromTest = file.startsWith('test/') || isTestFile(file);

  if (to?.area === 'dist' && !/^(test\/(package|embed)|scripts|bench)\//.test(file)) {
    return `Import law: only test/package and test/embed look into dist/. Import the source beside you, or '@frontcounter/${to.package}'.`;
  }
  if (to && to.package !== from?.package && !/^(stories|scripts|\.storybook)\//.test(file)) {
    return `Import law: no package looks into another's files. Import '@frontcounter/${to.package}', and export there what is missing.`;
  }
  if (from?.area !== 'src' || !(from.package in packages)) return undefined;
  const law = packages[from.package];
  if (law === undefined) return undefined;

  const own = /^@frontcounter\/([^/]+)/.exec(specifier)?.[1];
  if (own !== undefined && !law.may.includes(own)) {
    return own === from.package
      ? `Import law: inside a package, imports are relative. Import the file that holds it.`
      : `Import law: ${lines.packages}. ${from.package} may not import ${own}. ${remedy(from.package, own)}`;
  }
  if (fromTest) return undefined;

  if (!isRelative && own === undefined) return outsideVerdict(from, law, specifier);
  if (!to || isTestFile(target ?? '')) {
    return own === undefined
      ? `Import law: what is shipped imports no test and nothing outside its package's src/.`
      : undefined;
  }
  return folderVerdict(from, to, typeOnly);
}

/**
 * @param {Place} from
 * @param {import('./law.js').PackageLaw} law
 * @param {string} specifier
 */
function outsideVerdict(from, law, specifier) {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    return law.node
      ? undefined
      : `Import law: ${from.package} runs in browsers, so nothing of Node's. Take it as an argument, or do it in service/ or scripts/.`;
  }
  const isNamed = (/** @type {string} */ name) => specifier === name || specifier.startsWith(`${name}/`);
  if (from.layer === 'client' && (isNamed('lit') || isNamed('@lit/localize'))) {
    return 'Import law: never client/ to Lit, so that a headless page can use it. Hand plain data over; words belong to parts/.';
  }
  return law.outside === 'anything' || law.outside.some(isNamed)
    ? undefined
    : `Import law: ${lines.packages}. ${from.package} may not import ${specifier}. Write the few lines it needs, or change the law in ARCHITECTURE.md first.`;
}

/**
 * @param {Place} from
 * @param {Place} to
 * @param {boolean} typeOnly
 */
function folderVerdict(from, to, typeOnly) {
  if (from.folder === to.folder || from.folder === undefined) {
    const sideEffect =
      from.folder === undefined && from.package === 'components' && /^(define|loader)$/.test(to.layer ?? '');
    return sideEffect
      ? `Import law: importing the package defines nothing. ${remedy('components', 'define')}`
      : undefined;
  }
  const law = from.layer === 'widget' ? widget : folders[from.package]?.[from.folder];
  if (law === undefined || from.layer === undefined) return undefined;
  const may = typeOnly ? [...law.may, ...('types' in law ? (law.types ?? []) : [])] : law.may;
  if (to.layer !== undefined && may.includes(to.layer)) return undefined;
  const line = lines[/** @type {'schemas' | 'components'} */ (from.package)];
  return `Import law: ${line}. ${from.folder}/ may not import ${to.folder ?? 'its own index'}${to.folder ? '/' : ''}. ${remedy(from.layer, to.layer ?? '')}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importLaw = {
  meta: { type: 'problem', schema: [], messages: { law: '{{verdict}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    /** @param {{ type: string, value?: unknown } | null | undefined} source @param {boolean} typeOnly */
    const check = (source, typeOnly) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const answer = verdict(file, source.value, typeOnly);
      if (answer !== undefined) context.report({ node: source, messageId: 'law', data: { verdict: answer } });
    };
    const isType = (/** @type {object} */ node) =>
      ('importKind' in node && node.importKind === 'type') || ('exportKind' in node && node.exportKind === 'type');
    return {
      ImportDeclaration: (node) => check(node.source, isType(node)),
      ExportNamedDeclaration: (node) => check(node.source, isType(node)),
      ExportAllDeclaration: (node) => check(node.source, isType(node)),
      ImportExpression: (node) => check(node.source, false),
    };
  },
};

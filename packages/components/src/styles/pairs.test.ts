import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { pairs } from '@frontcounter/themes';
import { CSSResult } from 'lit';

const source = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.styles.ts'));
const rules = (await Promise.all(files.map(read))).flat();

/** What is always written on a fill of its own, which another rule gives it. */
const FILLS: Readonly<Record<string, string>> = {
  'focus-text': 'focus',
  'button-text': 'button',
  'brand-contrast': 'brand',
};
/** Fills that another rule writes on in a colour of their own. */
const WRITING: Readonly<Record<string, string>> = {
  focus: 'focus-text',
  button: 'button-text',
  'button-hover': 'button-text',
  brand: 'brand-contrast',
  text: 'page',
};
/** Lines between rows, and gaps in the page's own colour: never the only sign of anything, so WCAG 1.4.11 asks nothing. */
const DECORATIVE = ['border', 'page'];
/** The filled part of a bar: nothing is written on it, and it must be seen against the page. */
const isMark = (selector: string) => /::-(?:webkit-progress-value|moz-progress-bar)$/.test(selector);

interface Rule {
  readonly file: string;
  readonly selector: string;
  readonly text: readonly string[];
  readonly fill: readonly string[];
  readonly edges: readonly string[];
}

async function read(file: string): Promise<Rule[]> {
  const module = (await import(pathToFileURL(join(source, file)).href)) as Record<string, unknown>;
  const sheets = Object.values(module)
    .flat()
    .filter((value) => value instanceof CSSResult);
  return sheets.flatMap(({ cssText }) =>
    [...cssText.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+){([^{}]*)}/g)].map(([, selector = '', body = '']) => {
      const tokens = (property: RegExp) =>
        body
          .split(';')
          .filter((declaration) => property.test(declaration.split(':')[0]?.trim() ?? ''))
          .flatMap((declaration) => [...declaration.matchAll(/var\(--_([\w-]+)/g)].map(([, name = '']) => name))
          .filter((name) => name !== 'radius' && name !== 'size');
      return {
        file,
        selector: selector.trim(),
        text: tokens(/^color$/),
        fill: tokens(/^background(?:-color)?$/),
        edges: tokens(/^(?:border|outline|box-shadow|fill|stroke|text-decoration|accent-color|caret-color)/),
      };
    }),
  );
}

const isMeasured = (foreground: string, background: string, minimum: number) =>
  pairs.some(
    (pair) =>
      (pair.foreground === foreground || pair.or === foreground) &&
      pair.background === background &&
      pair.minimum >= minimum,
  );

test('style sheets were found, and colours in them', () => {
  assert.ok(files.length > 5, files.join());
  for (const kind of ['text', 'fill', 'edges'] as const) assert.ok(rules.some((rule) => rule[kind].length));
});

test('every pair of colours that a style sheet puts together is measured in every theme', () => {
  const missing = rules.flatMap(({ file, selector, text, fill, edges }) => {
    const behind = (token: string) => (fill.length ? fill : FILLS[token] ? [FILLS[token]] : ['page', 'surface']);
    const written = text.flatMap((token) => behind(token).map((other) => [token, other, 7] as const));
    const filled =
      text.length || isMark(selector) ? [] : fill.map((token) => [WRITING[token] ?? 'text', token, 7] as const);
    const drawn = [...edges, ...(isMark(selector) ? fill : [])]
      .filter((token) => !DECORATIVE.includes(token))
      .flatMap((token) => ['page', 'surface'].map((other) => [token, other, 3] as const));
    return [...written, ...filled, ...drawn]
      .filter(([token, other, minimum]) => !isMeasured(token, other, minimum))
      .map(([token, other]) => `${file}, ${selector}: add ${token} on ${other} to packages/themes/src/pairs.ts.`);
  });
  assert.deepEqual([...new Set(missing)], []);
});

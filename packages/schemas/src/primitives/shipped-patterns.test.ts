import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { EMAIL_PATTERN } from '../questions/email/logic.js';
import { DIALLED_PATTERN, TELEPHONE_PATTERN } from '../questions/telephone/number.js';
import { textFormats } from '../questions/text-input/formats.js';
import { comparedDatePattern, realDatePattern, REVERSED_INTERVAL } from './date-patterns.js';
import { BLOCK_PATTERN, LINE_PATTERN } from './text.js';

/** Its verdict is a count of steps. A limit of time would make it one of how busy the machine is. */
const UNHURRIED = { timeout: null, incubationTimeout: null, seedingTimeout: null };

const root = new URL('../', import.meta.url);

/** Every regular expression literal of the package, by file and line. */
function literals(): Map<string, { source: string; flags: string }> {
  const found = new Map<string, { source: string; flags: string }>();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !/\.(?:test|examples)\.ts$/.test(name))) {
    const tree = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText(tree);
        const end = text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
        // Neither a sticky nor a global search changes how one match is found.
        found.set(`${file}:${line} ${text}`, {
          source: text.slice(1, end),
          flags: text.slice(end + 1).replace(/[gy]/g, ''),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

const made = {
  'one line of text': LINE_PATTERN,
  'several lines of text': BLOCK_PATTERN,
  ...Object.fromEntries(Object.entries(textFormats).map(([format, { pattern }]) => [`the format ${format}`, pattern])),
  'an email address': EMAIL_PATTERN,
  'a telephone number': TELEPHONE_PATTERN,
  'a UK number as dialled': DIALLED_PATTERN,
  'dates that exist': realDatePattern(['approximate', 'interval', 'ongoing', 'unknown']),
  'an interval the wrong way round': REVERSED_INTERVAL.source,
  'dates before a limit': comparedDatePattern('notBefore', '2026-03-12'),
  'dates after a limit': comparedDatePattern('after', '2026-03-12'),
};

describe('no regular expression of this package backtracks at length', () => {
  for (const [place, { source, flags }] of literals()) {
    it(place, () => assert.equal(checkSync(source, flags, UNHURRIED).status, 'safe'));
  }

  for (const [what, pattern] of Object.entries(made)) {
    it(what, () => assert.equal(checkSync(pattern, 'u', UNHURRIED).status, 'safe'));
  }

  it('and they were all found', () => assert.ok(literals().size > 25));
});

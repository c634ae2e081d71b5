import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArgs, requireChromium } from './browsers/chromium.js';
import { listen } from './support/ports.js';
import { root } from './support/processes.js';
import { combinations, inEachMode, spread } from './visit-stories/combinations.js';
import { Visitor } from './visit-stories/visitor.js';

/**
 * Opens every story and every page of the docs of the built Storybook, in such combinations of force, language, direction and mode that every two of
 * them meet, and fails on what a glance at a green sidebar would miss: a story that does not reach its state, shows
 * nothing, prints an error, leaves an element undefined or breaks an accessibility rule. A busy machine may keep a story
 * from its state in time: what is wrong is visited once more, and said even when it is right then.
 *
 * @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string }} Entry
 */

const usage = `npm run visit:stories [-- [part of a story's id …]]

Visits the built Storybook: run npm run build:storybook first.
`;

/** Pages side by side. Two keep two cores busy; one more fills the gaps. */
const PAGES = 3;

const folder = join(root, 'storybook-static');

function readEntries() {
  const { entries } = /** @type {{ entries: Record<string, Entry> }} */ (
    JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  );
  return Object.values(entries);
}

async function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (!existsSync(join(folder, 'index.json'))) {
    console.log(`There is no built Storybook.\n\n${usage}`);
    return 1;
  }
  const server = createServer(sirv(folder));
  const site = `http://localhost:${await listen(server, 0)}`;
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: chromiumArgs });
  const visitors = await Promise.all(Array.from({ length: PAGES }, () => Visitor.open(browser, site)));
  const [first] = visitors;
  if (!first) throw new Error('No page could be opened.');
  const combined = combinations({
    forces: await first.menu('force'),
    languages: await first.menu('language'),
    // What is read from left to right is so already.
    directions: ['own', 'rtl'],
    modes: await first.menu('mode'),
  });
  const entries = readEntries();
  const visits = [
    ...spread(
      entries.filter(({ type }) => type === 'story'),
      combined,
    ),
    ...inEachMode(
      entries.filter(({ type }) => type === 'docs'),
      combined,
    ),
  ].filter(({ story: { id } }) => positionals.length === 0 || positionals.some((part) => id.includes(part)));

  let failed = 0;
  const waiting = [...visits];
  await Promise.all(
    visitors.map(async (visitor) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { story, combination } = next;
        let faults = await visitor.visit(story, combination);
        if (faults.length === 0) continue;
        const setting = Object.values(combination).join(', ');
        const seen = faults;
        await visitor.begin();
        faults = await visitor.visit(story, combination);
        if (faults.length === 0) {
          console.log(`Passed only when visited again: ${story.title} › ${story.name} (${setting}): ${seen[0]}`);
          continue;
        }
        failed += 1;
        const all = [...new Set([...seen, ...faults])];
        console.log(`✗ ${story.title} › ${story.name} (${setting})\n${all.map((fault) => `    ${fault}`).join('\n')}`);
      }
    }),
  );

  await browser.close();
  server.close();
  console.log(`Stories: ${visits.length - failed} visits passed, ${failed} failed`);
  return failed > 0 || visits.length === 0 ? 1 : 0;
}

process.exitCode = await main();

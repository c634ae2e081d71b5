import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { policy, recipes } from '../../stories/snippet/guide.js';
import {
  adapted,
  carrier,
  preloads,
  readAddress,
  scriptTag,
  widgetTag,
  type Choice,
} from '../../stories/snippet/snippet.js';
import { hear, heardNothingBad, html, passEmergencyCheck } from './support/embed-page.js';
import { inEveryEngine } from './support/in-every-engine.js';
import { integrity, RELEASE } from './support/shipped.js';

/** What the snippet page of Storybook prints, pasted into a page with the policy that it prints beside it. */

const guide = readFileSync('docs/embedding.md', 'utf8');
const release = { name: RELEASE, integrity };

const choice: Choice = {
  force: 'dyfed-powys',
  widget: 'report-form',
  service: 'lost-property',
  language: '',
  address: 'SERVICE',
  release: 'floating',
};

const firstQuestion = { en: 'Continue', cy: 'Parhau' };

inEveryEngine('the printed snippet', ({ open, sites }) => {
  for (const kind of ['floating', 'pinned'] as const)
    for (const [form, print] of Object.entries({ tag: widgetTag, carrier }))
      for (const language of ['', 'cy'] as const)
        test(`works: ${kind}, ${form}${language && ', in Welsh'}`, async () => {
          const chosen = { ...choice, release: kind, language };
          const page = await open(html(print(chosen), { head: scriptTag(chosen, release) }), {
            headers: { 'Content-Security-Policy': `${adapted(policy(guide), chosen)}; img-src data:` },
          });

          await hear(page, 'police-ready');
          await page.see({ role: 'button', name: firstQuestion[language || 'en'] });
          if (!language) await passEmergencyCheck(page);
          await heardNothingBad(page);
        });

  for (const language of ['', 'cy'] as const)
    test(`starts every file of the first question with the script, each once${language && ', in Welsh'}`, async () => {
      const chosen = { ...choice, release: 'pinned', language } as const;
      const links = preloads(chosen, release) ?? '';
      const files = [...links.matchAll(/href="SERVICE\/([^"]+)"/g)].map(([, file = '']) => `/${file}`);
      const head = `${links}${scriptTag(chosen, release)}`;
      sites().fault(/frontcounter\.js/, 'hang');
      const page = await open(html(widgetTag(chosen), { head }), {
        headers: { 'Content-Security-Policy': `${adapted(policy(guide), chosen)}; img-src data:` },
        until: 'dom',
      });
      await page.waitFor(() => new Promise((done) => setTimeout(done, 1500, true)), []);
      assert.deepEqual([...sites().requests].sort(), [...files, `/${RELEASE}/frontcounter.js`].sort());

      sites().release();
      await hear(page, 'police-ready');
      await page.see({ role: 'button', name: firstQuestion[language || 'en'] });
      await heardNothingBad(page);
      for (const file of files.filter((each) => each.endsWith('.js')))
        assert.equal(sites().requests.filter((each) => each === file).length, 1, file);
    });

  test('with an integrity that is not the file’s, the fallback stands', async () => {
    const chosen = { ...choice, release: 'pinned' } as const;
    const wrong = scriptTag(chosen, { ...release, integrity: { 'frontcounter.js': `sha384-${'A'.repeat(64)}` } });
    const page = await open(html(widgetTag(chosen), { head: wrong }), { until: 'load' });

    await page.see('police-report-form > p');
    assert.equal(await page.count({ role: 'radio' }), 0);
  });
});

test('nothing is preloaded that a floating tag may not find, or that shows no service', () => {
  assert.equal(preloads({ ...choice, release: 'floating' }, release), undefined);
  assert.equal(preloads({ ...choice, release: 'pinned', widget: 'status-tracker', service: '' }, release), undefined);
  const links = preloads({ ...choice, release: 'pinned' }, release) ?? '';
  for (const name of ['prerendered', 'data/force.dyfed-powys.json', 'data/lost-property.prerendered.json'])
    assert.equal(links.split('\n').filter((line) => line.includes(`/${RELEASE}/${name}`)).length, 1, name);
});

test('an address is read without what would break the snippet', () => {
  assert.equal(readAddress(' https://counter.example/v1/ '), 'https://counter.example');
  assert.equal(readAddress('https://www.force.example/counter/'), 'https://www.force.example/counter');
  for (const wrong of ['', 'counter', 'javascript:alert(1)', '"><script>']) assert.equal(readAddress(wrong), undefined);
  assert.equal(readAddress('https://counter.example/"onload="x')?.includes('"'), false);
});

test('every recipe of the guide is there, adapted to what was chosen', () => {
  const all = recipes(guide);
  const names = ['WordPress', 'Drupal', 'Umbraco', 'Squiz', 'Sitecore', 'Something else'];
  for (const name of names)
    assert.ok(
      all.some((recipe) => recipe.name === name),
      name,
    );
  for (const { name, blocks } of all) assert.ok(blocks.length > 0, name);
  const code = all.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'code' ? block.code : [])));
  // A formatter takes the generic of a Razor view for a tag, and closes it.
  assert.match(code.join('\n'), /^@inherits UmbracoViewPage<BlockListItem>$/m);
  assert.doesNotMatch(code.join('\n'), /<\/BlockListItem/);
  const chosen = adapted(code.join('\n'), { ...choice, address: 'https://reports.example', service: 'found-umbrella' });
  assert.doesNotMatch(chosen, /counter\.example|sussex|lost-property/);
  assert.match(chosen, /data-force: dyfed-powys/);
  assert.match(chosen, /service="found-umbrella"/);
  assert.match(chosen, /https:\/\/reports\.example\/v1\/frontcounter\.js/);
});

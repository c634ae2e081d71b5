import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { createWalker } from '../../stories/walker.js';
import { Browser, engines, type EngineName, type Page } from '../support/browsers.js';
import { Person } from './support/person.js';
import { RunningDemo } from './support/running-demo.js';
import { journeyExamples, openForm, send, walk, wordsOf, type JourneyExample } from './support/walk.js';

const folder = new URL('../../packages/schemas/services/', import.meta.url);
/** Every shared service that takes reports: whoever adds one has it walked through here. */
const services = readdirSync(folder).filter((id) => {
  const { kind } = JSON.parse(readFileSync(new URL(`${id}/service.json`, folder), 'utf8')) as { kind: string };
  return kind === 'report';
});

let demo: RunningDemo;
before(async () => {
  demo = await RunningDemo.start();
});
after(() => demo.stop());

/** A fresh form in place of the one that was walked through. */
function beginAgain(page: Page, service: string, language: string): Promise<void> {
  return page.evaluate(
    (id, lang) => {
      const form = document.createElement('police-report-form');
      form.setAttribute('service', id);
      form.setAttribute('lang', lang);
      document.querySelector('police-report-form')?.replaceWith(form);
    },
    service,
    language,
  );
}

/**
 * Every example in Chromium. The rules of a form are the same code everywhere, and the engines differ in controls: the
 * ordinary journey, the longest and one that ends early have those.
 */
function examplesIn(engine: EngineName, service: string): readonly JourneyExample[] {
  const examples = journeyExamples(service);
  if (engine === 'chromium') return examples;
  const exit = examples.find(({ end }) => end.at === 'exit');
  return examples.filter((example) => ['ordinary', 'longest'].includes(example.id) || example === exit);
}

for (const engine of engines) {
  describe(`example journeys in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await Browser.launch(engine);
    });
    after(() => browser.close());

    for (const service of services) {
      test(`of ${service} comes to its end, and what is sent is in the database`, async () => {
        const page = await browser.newPage();
        try {
          await page.goto(`${demo.site}/force/sussex/${service}/`);
          for (const example of examplesIn(engine, service)) {
            await beginAgain(page, service, 'en');
            await page.call(createWalker, 'stands');
            await page.call(createWalker, 'walk', example);
            if (example.end.at === 'exit') {
              assert.equal(await page.count('button[type=submit]'), 0, `${example.id} does not end`);
              continue;
            }
            const { reference, accessCode } = await page.call(createWalker, 'send');
            const report = await demo.report(reference, accessCode);
            assert.equal(report.status, 200, `${example.id}: ${JSON.stringify(report.body)}`);
          }
          const { console, errors } = await page.problems();
          assert.deepEqual([...console, ...errors], []);
        } finally {
          await page.close();
        }
      });
    }
  });
}

// Pressing keys is the slow part, and the engines differ in it for kinds of controls only: lost property has them all.
describe('by keyboard alone', { skip: !engines.includes('chromium') }, () => {
  let browser: Browser;
  before(async () => {
    browser = await Browser.launch('chromium');
  });
  after(() => browser.close());

  for (const service of services) {
    for (const language of ['en', 'cy']) {
      test(`${service} can be reported in ${language}`, async () => {
        const [example] = journeyExamples(service)
          .filter(({ end }) => end.at === 'check-answers')
          .sort((one, other) => one.steps.length - other.steps.length);
        assert.ok(example);
        const page = await browser.newPage();
        try {
          await openForm(page, `${demo.site}/force/dyfed-powys/${service}/`);
          await beginAgain(page, service, language);
          await page.call(createWalker, 'stands');
          const person = new Person(page, 'keyboard');

          await walk(person, example);
          const { reference, accessCode } = await send(person);

          assert.equal((await demo.report(reference, accessCode)).status, 200, await wordsOf(page));
        } finally {
          await page.close();
        }
      });
    }
  }
});

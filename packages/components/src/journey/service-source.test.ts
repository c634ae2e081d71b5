import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createWords } from '@frontcounter/schemas';
import { definitionWords } from '@frontcounter/schemas/definition';
import { WidgetFault } from '../internal/widget-fault.js';
import { loadReader } from '../shell/load-reader.js';
import { ownService } from './service-source.js';

const published = new URL('../../../schemas/services/lost-property/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, published), 'utf8'));

const address = 'https://force.example/forms/service.json';
const original = globalThis.fetch;
let files: Record<string, unknown>;

beforeEach(() => {
  files = { 'service.json': read('service.json'), 'cy.json': read('cy.json') };
  globalThis.fetch = (url) => {
    const file = files[/\/forms\/(.*)$/.exec(new Request(url).url)?.[1] ?? ''];
    return Promise.resolve(file === undefined ? new Response(null, { status: 404 }) : Response.json(file));
  };
});

afterEach(() => {
  globalThis.fetch = original;
});

const signal = new AbortController().signal;

/** What the web team reads when the widget cannot start. */
async function refusalOf(starting: Promise<unknown>): Promise<WidgetFault> {
  const error = await starting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof WidgetFault);
  return error;
}

describe("a force's own service", () => {
  it('is in Welsh from its first page on, which is the emergency check that all services share', async () => {
    const source = ownService(address);
    const [service, overlay] = await Promise.all([source.definition(signal), source.overlay('cy', signal)]);

    const words = createWords('en', 'cy', overlay);

    const inEnglish = [...definitionWords(service)].filter(([path, text]) => words.text(path, text).lang === 'en');
    assert.deepEqual(inEnglish, []);
    assert.ok(definitionWords(service).has('questions.emergency-check.label'));
  });

  it('has the shared pages in Welsh even where the force translated nothing', async () => {
    delete files['cy.json'];
    const source = ownService(address);
    await source.definition(signal);

    const overlay = await source.overlay('cy');

    assert.equal(overlay?.['questions.emergency-check.label'], 'A yw’n argyfwng?');
    assert.equal(overlay['title'], undefined);
  });

  it('is refused with a fault in its translation, which is named by its place', async () => {
    files['cy.json'] = { titel: 'Rhoi gwybod', title: 7 };
    const source = ownService(address);
    await source.definition(signal);

    const { reason, message } = await refusalOf(loadReader('cy', (lang) => source.overlay(lang)));

    assert.equal(reason, 'definition-invalid');
    assert.match(
      message,
      /Mend https:\/\/force\.example\/forms\/cy\.json:\n- cy\.json\.titel: .* Did you mean "title"\?/,
    );
    assert.match(message, /\n- cy\.json\.title: found 7; expected text/);
  });

  it('is refused with a fault in its definition', async () => {
    files['service.json'] = { ...(read('service.json') as object), kind: 'reprot' };

    const { reason, message } = await refusalOf(ownService(address).definition(signal));

    assert.equal(reason, 'definition-invalid');
    assert.match(message, /Mend https:\/\/force\.example\/forms\/service\.json:\n- kind: .* Did you mean "report"\?/);
  });

  it('says when its definition is not there', async () => {
    const { reason, message } = await refusalOf(ownService('https://force.example/forms/no.json').definition(signal));

    assert.equal(reason, 'not-found');
    assert.match(message, /https:\/\/force\.example\/forms\/no\.json/);
  });
});

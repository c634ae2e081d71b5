import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Overlay } from '../messages/words.js';
import { changed } from '../test-data/changed.js';
import { foundTrailer } from '../test-data/found-trailer.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { DefinitionError, formatPath } from './faults.js';
import { completeOverlay, definitionWords } from './overlays.js';
import { parseService, type ParseOptions } from './parse-service.js';

const whole: Overlay = Object.fromEntries(
  [...definitionWords(lostBicycle)].map(([path, text]) => [path, `cy ${text}`]),
);

/** Overlays as they come from a file. */
function read(json: string): Overlay {
  return JSON.parse(json) as Overlay;
}

function faultsOf(options: ParseOptions, definition: unknown = lostBicycle) {
  try {
    parseService(definition, options);
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.faults.map(({ path, found, expected, nearest }) => ({ path, found, expected, nearest }));
  }
  return [];
}

describe('parseService with translations', () => {
  it('accepts one with every string', () =>
    assert.deepEqual(faultsOf({ overlays: { cy: whole }, complete: ['cy'] }), []));

  it('accepts one with gaps where no language must be complete', () => {
    assert.deepEqual(faultsOf({ overlays: { cy: { title: 'Rhoi gwybod' }, ur: {} } }), []);
  });

  for (const path of Object.keys(whole)) {
    it(`misses "${path}" in a language that must be complete`, () => {
      const { [path]: _, ...rest } = whole;
      const [fault, ...others] = faultsOf({ overlays: { cy: rest }, complete: ['cy'] });
      assert.deepEqual(others, []);
      assert.equal(fault?.path, formatPath(['cy.json', path]));
      assert.equal(fault.found, 'nothing');
      assert.match(fault.expected, /^a translation of ".*because "cy" must be complete$/);
    });
  }

  it('misses everything in a language that must be complete and was not given', () => {
    assert.equal(faultsOf({ complete: ['cy'] }).length, Object.keys(whole).length);
    assert.equal(faultsOf({ complete: ['constructor'] }).length, Object.keys(whole).length);
  });

  const unfitting = {
    'a misspelt id': ['questions.colur.label', 'questions.colour.label'],
    'an id that is gone': ['questions.horn.label', undefined],
    'a misspelt property': ['questions.colour.lable', 'questions.colour.label'],
    'a message for a rule that is not there': ['questions.colour.errors.maxLength', undefined],
    'a path without its first part': ['colour.label', undefined],
    'the structure rather than a string': ['questions.colour', undefined],
    'a string that is not for people': ['questions.colour.type', undefined],
    'a note': ['notes', undefined],
    'the id "constructor"': ['constructor', undefined],
    nothing: ['', undefined],
  } as const;
  for (const [what, [path, nearest]] of Object.entries(unfitting)) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(faultsOf({ overlays: { cy: { ...whole, [path]: 'Lliw' } }, complete: ['cy'] }), [
        {
          path: formatPath(['cy.json', path]),
          found: `the path "${path}"`,
          expected: 'the path of a string in the definition',
          nearest,
        },
      ]);
    });
  }

  it('refuses a key called __proto__', () => {
    const [fault, ...others] = faultsOf({ overlays: { cy: read('{"__proto__": "x"}') } });
    assert.deepEqual([fault?.path, others], ['cy.json.__proto__', []]);
  });

  for (const [what, json] of [
    ['a number', '5'],
    ['null', 'null'],
    ['an object', '{"en": "Lliw"}'],
    ['a list nested a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['white space', '" "'],
  ] as const) {
    it(`refuses ${what} where a text must be`, () => {
      const [fault, ...others] = faultsOf({ overlays: { cy: read(`{"title": ${json}}`) } });
      assert.deepEqual([fault?.path, fault?.expected, others], ['cy.json.title', 'text that is not empty', []]);
    });
  }

  for (const json of ['null', '[]', '"title"', '5', 'true']) {
    it(`refuses ${json} where a translation must be, and says it once`, () => {
      const [fault, ...others] = faultsOf({ overlays: { cy: read(json) }, complete: ['cy'] });
      assert.deepEqual([fault?.path, fault?.found, others], ['cy.json', json, []]);
    });
  }

  it('checks them only once the definition itself is sound', () => {
    const faults = faultsOf({ complete: ['cy'] }, changed(lostBicycle, 'title', undefined));
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['title'],
    );
  });
});

describe('definitionWords', () => {
  it('finds every kind of string that people read', () => {
    const found = [...definitionWords(lostBicycle).keys()];
    const expected = [
      'title',
      'confirmation.title',
      'confirmation.next',
      'sections.what.title',
      'pages.frame.title',
      'pages.not-here.exit.title',
      'pages.contact.checks.quick-contact.error',
      'pages.not-here.exit.text',
      'pages.not-here.exit.link.label',
      'pages.parts.repeat.title',
      'pages.parts.repeat.another',
      'pages.parts.repeat.errors.another',
      'questions.colour.label',
      'questions.colour.options.red.label',
      'questions.colour.errors.required',
    ];
    assert.deepEqual(
      expected.filter((path) => !found.includes(path)),
      [],
    );
  });

  it('finds as many strings as the definition has texts, and no path twice', () => {
    const texts = JSON.stringify(lostBicycle).match(
      /"(?:title|error|label|hint|statement|text|next|another|full|synonyms|unknown|unlisted|min|required|format|pattern|minLength|maxLength|none|incomplete|real|order|notBefore|notAfter|first|last|line1|town|postcode|country|maxFiles|maxSize|maxTotalSize|kinds|empty|unreadable|notRead|caption)":"(?=[A-Z])/g,
    );
    assert.equal(definitionWords(lostBicycle).size, texts?.length);
  });

  it('asks every language for its own yes and no, and for units', () => {
    const words = definitionWords(foundTrailer);
    assert.equal(words.get('questions.coupled.yes'), 'Yes');
    assert.equal(words.get('questions.locked.no'), 'No, it was open');
    assert.equal(words.get('questions.length.suffix'), 'metres');
    assert.equal(words.has('questions.length.prefix'), false);
  });
});

describe('a service that begins with the emergency check', () => {
  const service = parseService({ ...lostBicycle, emergencyCheck: true });

  it('has its pages in front', () => {
    assert.deepEqual(
      service.sections.map(({ id }) => id),
      ['emergency', ...lostBicycle.sections.map(({ id }) => id)],
    );
    assert.equal(service.emergencyCheck, undefined);
  });

  it('has its Welsh without saying so itself, and may say it in other words', () => {
    const label = 'questions.emergency-check.label';
    assert.match(completeOverlay(service, 'cy', {})[label] ?? '', /\S/);
    assert.equal(completeOverlay(service, 'cy', { [label]: 'Argyfwng?' })[label], 'Argyfwng?');
    assert.deepEqual(completeOverlay(parseService(lostBicycle), 'cy', {}), {});
    assert.deepEqual(
      faultsOf({ overlays: { cy: whole }, complete: ['cy'] }, { ...lostBicycle, emergencyCheck: true }),
      [],
    );
  });

  it('is told of faults where the author wrote them', () => {
    const paths = (at: string, to: unknown) =>
      faultsOf({}, { ...changed(lostBicycle, at, to), emergencyCheck: true }).map(({ path }) => path);
    assert.deepEqual(paths('sections[0].pages[1].condition.equals', 'cra'), ['sections[0].pages[1].condition.equals']);
    assert.deepEqual(paths('sections[0].pages[3].id', 'emergency-check'), ['sections[0].pages[3].id']);
    assert.deepEqual(paths('sections[2].id', 'emergency'), ['sections[2].id']);
  });
});

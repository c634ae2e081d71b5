import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changed } from '../test-data/changed.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { DefinitionError } from './faults.js';
import { parseService, type ParseOptions } from './parse-service.js';

const DEEP = 100_000;

/** The paths of the faults; fails on any error that is no `DefinitionError`, and on a message that says nothing. */
function refusal(json: unknown, options?: ParseOptions): readonly string[] {
  try {
    parseService(json, options);
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    assert.ok(error.faults.length > 0);
    for (const { path, found, expected, message } of error.faults) {
      assert.ok(found && expected && message.includes(path) && !/undefined|\[object/.test(message), message);
    }
    return error.faults.map(({ path }) => path);
  }
  return [];
}

function nested(open: string, close: string): unknown {
  return JSON.parse(`${open.repeat(DEEP)}1${close.repeat(DEEP)}`);
}

describe('parseService on input that means harm', () => {
  for (const json of [
    'null',
    'true',
    '0',
    '"report"',
    '[]',
    '{}',
    '[[{}]]',
    '{"__proto__": {"id": "x"}}',
    '{"id": {}}',
  ]) {
    it(`refuses ${json}`, () => assert.notDeepEqual(refusal(JSON.parse(json)), []));
  }

  const deep = {
    'lists a hundred thousand deep': nested('[', ']'),
    'objects a hundred thousand deep': nested('{"not":', '}'),
    'a condition a hundred thousand deep': changed(
      lostBicycle,
      'sections[0].pages[2].condition',
      nested('{"not":', '}'),
    ),
    'an unknown key a hundred thousand deep': changed(lostBicycle, 'extra', nested('{"all":[', ']}')),
  };
  for (const [what, json] of Object.entries(deep)) {
    it(`refuses ${what}, and says where it is too deep`, () => {
      const [path = '', ...others] = refusal(json);
      assert.deepEqual(others, []);
      assert.ok(path.length > 60 && path.length < 1000, path);
    });
  }

  it('takes a condition of twenty levels', () => {
    const twenty = JSON.parse(
      `${'{"not":{"all":['.repeat(10)}{"question":"kind","answered":true}${']}}'.repeat(10)}`,
    ) as unknown;
    assert.deepEqual(refusal(changed(lostBicycle, 'sections[1].pages[1].condition', twenty)), []);
  });

  it('is not changed by a __proto__ in what it reads', () => {
    const definition = JSON.parse(
      JSON.stringify(lostBicycle).replace('{', '{"__proto__":{"polluted":true},'),
    ) as unknown;
    assert.deepEqual(refusal(definition), ['__proto__']);
    assert.equal('polluted' in {}, false);
  });

  it('finds a page unreachable, or gives up, in no time among a hundred options', () => {
    const options = Array.from({ length: 100 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` }));
    const withNone = [...options, { id: 'none', label: 'None', none: true }];
    const wide = changed(
      changed(lostBicycle, 'sections[0].pages[3].questions[0].options', withNone),
      'sections[0].pages[4].condition',
      {
        all: options.map(({ id }) => ({ question: 'marks', includes: id })),
      },
    );
    assert.deepEqual(refusal(wide), []);
  });

  it('knows that a text can be another than the ones it is compared with', () => {
    const other = {
      all: [{ question: 'frame-number', answered: true }, { not: { question: 'frame-number', equals: 'X' } }],
    };
    assert.deepEqual(refusal(changed(lostBicycle, 'sections[1].pages[1].condition', other)), []);
  });

  it('throws nothing but a DefinitionError for any JSON, as definition or as translation', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        refusal(json);
        refusal(lostBicycle, { overlays: { cy: json as never }, complete: ['cy'] });
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but a DefinitionError when any place of a sound definition holds any JSON', () => {
    const places = placesOf(lostBicycle, '');
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('__proto__', 'constructor', 'kind', '(a+)+', 'today', {}, [], [[]], null, 1e21, -1, ''),
      fc.constant(undefined),
    );
    let sound = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        if (refusal(changed(lostBicycle, place, value)).length === 0) sound += 1;
      }),
      { numRuns: 800 },
    );
    assert.ok(sound > 5 && sound < 600, String(sound));
  });
});

function placesOf(value: unknown, path: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return [at, ...placesOf(child, at)];
  });
}

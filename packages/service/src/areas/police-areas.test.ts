import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PoliceAreas, type PoliceAreasOptions } from './police-areas.js';

function addressOf(input: Parameters<typeof fetch>[0]): string {
  return typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
}

const never = new AbortController().signal;

/** Replies of the shapes that data.police.uk and postcodes.io document, with the quirks that they have in practice. */
const REPLIES: Readonly<Record<string, unknown>> = {
  'GET https://data.police.uk/api/leicestershire/neighbourhoods': [
    { id: 'NC04', name: 'City Centre' },
    { id: 'nc04', name: 'North Charnwood' },
    { id: 'C12', name: 'Leake &amp; Keyworth' },
    { id: 'C12', name: 'Leake and Keyworth, again' },
    { id: 'B&#x27;x/../y', name: 'No id' },
    { id: 'D1', name: null },
    { id: 'D2', name: '  ' },
    { id: 'D3', name: 'Llanbedr-Pont-Steffan a’r\n cylch' },
    { id: 'D4', name: 'East City' },
    null,
  ],
  'GET https://data.police.uk/api/forces': [
    { id: 'leicestershire', name: 'Leicestershire Police' },
    { id: 'avon-and-somerset', name: 'Avon and Somerset Constabulary' },
  ],
  'POST https://postcodes.example/postcodes': {
    status: 200,
    result: [{ query: 'LE1 3GG', result: { postcode: 'LE1 3GG', latitude: '52.6389', longitude: -1.13619 } }],
  },
  'GET https://data.police.uk/api/locate-neighbourhood?q=52.6389,-1.13619': {
    force: 'leicestershire',
    neighbourhood: 'nc04',
  },
};

function source(replies: Readonly<Record<string, unknown>> = {}, options: PoliceAreasOptions = {}) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const all = { ...REPLIES, ...replies };
  const ask: typeof fetch = async (input, { method = 'GET', body } = {}) => {
    const name = `${method} ${addressOf(input)}`;
    asked.push(name);
    if (body) bodies.push(JSON.parse(body as string));
    const reply = Object.hasOwn(all, name) ? all[name] : 404;
    return typeof reply === 'number' ? new Response('{}', { status: reply }) : Response.json(reply);
  };
  const areas = new PoliceAreas({
    postcodes: 'https://postcodes.example',
    fetch: ask,
    random: () => 0,
    ...options,
  });
  return { areas, asked, bodies };
}

const inLeicestershire = { force: 'leicestershire' };

test('finds places by name: each id once, entities unescaped, what begins with it first', async () => {
  const { areas } = source();
  const named = async (place: string) => (await areas.find({ ...inLeicestershire, place }, never)).areas;

  assert.deepEqual(await named('city'), [
    { id: 'NC04', name: 'City Centre' },
    { id: 'D4', name: 'East City' },
  ]);
  assert.deepEqual(await named('keyworth LEAKE'), [{ id: 'C12', name: 'Leake & Keyworth' }]);
  assert.deepEqual(await named('llanbedr pont'), [{ id: 'D3', name: 'Llanbedr-Pont-Steffan a’r cylch' }]);
  assert.deepEqual(await named('nowhere'), []);
  assert.deepEqual(await named('--'), []);
});

test('a postcode leads to its neighbourhood, whose id keeps its case, and stands in no address', async () => {
  const { areas, asked, bodies } = source();
  const found = await areas.find({ ...inLeicestershire, postcode: 'LE1 3GG' }, never);

  assert.deepEqual(found, { areas: [{ id: 'nc04', name: 'North Charnwood' }] });
  assert.deepEqual(bodies, [{ postcodes: ['LE1 3GG'] }]);
  assert.doesNotMatch(asked.join(), /LE1|3GG/);
});

test('a postcode of another force names that force', async () => {
  const { areas } = source({
    'GET https://data.police.uk/api/locate-neighbourhood?q=52.6389,-1.13619': {
      force: 'avon-and-somerset',
      neighbourhood: 'AW234',
    },
  });
  assert.deepEqual(await areas.find({ ...inLeicestershire, postcode: 'LE1 3GG' }, never), {
    areas: [],
    elsewhere: { force: 'avon-and-somerset', name: 'Avon and Somerset Constabulary' },
  });
});

for (const [what, replies] of [
  [
    'nobody knows',
    { 'POST https://postcodes.example/postcodes': { status: 200, result: [{ query: 'x', result: null }] } },
  ],
  [
    'has no position',
    { 'POST https://postcodes.example/postcodes': { result: [{ result: { latitude: null, longitude: null } }] } },
  ],
  ['lies outside every force', { 'GET https://data.police.uk/api/locate-neighbourhood?q=52.6389,-1.13619': 404 }],
] as const)
  test(`a postcode that ${what} has no area`, async () => {
    const { areas } = source(replies);
    assert.deepEqual(await areas.find({ ...inLeicestershire, postcode: 'LE1 3GG' }, never), { areas: [] });
  });

test('without a service of positions, postcodes are not found and places are', async () => {
  const { areas, asked } = source({}, { postcodes: undefined });
  assert.deepEqual(await areas.find({ ...inLeicestershire, postcode: 'LE1 3GG' }, never), { areas: [] });
  assert.deepEqual(asked, []);
  assert.equal((await areas.find({ ...inLeicestershire, place: 'east' }, never)).areas.length, 1);
});

test('names are kept for a day', async () => {
  let now = new Date('2026-06-15T12:00:00Z');
  const { areas, asked } = source({}, { now: () => now });
  await areas.find({ ...inLeicestershire, place: 'city' }, never);
  await areas.find({ ...inLeicestershire, place: 'east' }, never);
  assert.equal(asked.length, 1);
  now = new Date('2026-06-16T12:00:01Z');
  await areas.find({ ...inLeicestershire, place: 'east' }, never);
  assert.equal(asked.length, 2);
});

test('asks again when it asked too often, and gives up after the third time', async () => {
  let busy = 2;
  const asked: string[] = [];
  const areas = new PoliceAreas({
    random: () => 0,
    fetch: async (input) => {
      asked.push(addressOf(input));
      return busy-- > 0 ? new Response('', { status: 429 }) : Response.json([{ id: 'NC04', name: 'City Centre' }]);
    },
  });
  assert.equal((await areas.find({ ...inLeicestershire, place: 'city' }, never)).areas.length, 1);
  assert.equal(asked.length, 3);
  busy = 9;
  await assert.rejects(areas.find({ force: 'kent', place: 'city' }, never), /answered 429/);
});

test('says no more than the status when it fails', async () => {
  const { areas } = source({ 'POST https://postcodes.example/postcodes': 500 });
  await assert.rejects(areas.find({ ...inLeicestershire, postcode: 'LE1 3GG' }, never), {
    message: 'The service of positions answered 500.',
  });
});

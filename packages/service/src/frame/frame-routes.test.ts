import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { loadDefinitions } from '../definitions/load-definitions.js';
import { createForces } from '../forces.js';
import { replyWithProblems } from '../http/error-replies.js';
import { sendSecurityHeaders } from '../http/security-headers.js';
import { frameRoutes } from './frame-routes.js';

const forces = createForces(
  { sussex: { origins: ['https://www.sussex.example', 'https://beta.sussex.example'] } },
  'https://counter.example',
);

let app: FastifyInstance;
before(async () => {
  app = Fastify();
  replyWithProblems(app);
  await sendSecurityHeaders(app);
  frameRoutes(app, { services: loadDefinitions('test/support/test-data'), forces });
});
after(() => app.close());

const get = (query: string) => app.inject(`/v1/frame?${query}`);

describe('a form in a frame', () => {
  test('is a page with the widget, its fallback and its title, in the language that was asked for', async () => {
    const { statusCode, headers, body } = await get('force=sussex&service=lost-property&lang=cy');

    assert.equal(statusCode, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(body, /<html lang="cy">/);
    assert.match(body, /<title>Rhoi gwybod am eiddo coll<\/title>/);
    assert.match(body, /<script src="\/v1\/frontcounter\.js" data-force="sussex" async>/);
    assert.match(body, /<police-report-form service="lost-property">\s*<p>Ffoniwch <a href="tel:101"/);
  });

  test('may be framed by the pages of its force alone, and runs nothing but the service’s own files', async () => {
    const { headers } = await get('force=sussex&service=lost-property');
    const policy = String(headers['content-security-policy']);

    assert.match(policy, /frame-ancestors https:\/\/www\.sussex\.example https:\/\/beta\.sussex\.example$/);
    assert.match(policy, /^default-src 'none'; script-src 'self'; /);
    assert.equal(headers['x-frame-options'], undefined);
  });

  const refusals = {
    'of no force': ['service=lost-property', /names no force/],
    'of an unknown force': ['force=toString&service=lost-property', /names no force/],
    'of no service': ['force=sussex', /names no service/],
    'of a sensitive service': ['force=sussex&service=quiet-word', /sensitive service cannot be shown in a frame/],
    'asked for twice over': ['force=sussex&force=kent&service=lost-property', /names no force/],
  } as const;
  for (const [what, [query, fault]] of Object.entries(refusals)) {
    test(`${what} gives the numbers to call, and tells the web team why`, async () => {
      const { statusCode, body } = await get(query);

      assert.equal(statusCode, 404);
      assert.match(body, /href="tel:999"/);
      assert.match(body, fault);
      assert.doesNotMatch(body, /<script|police-report-form/);
    });
  }

  test('repeats nothing of its address', async () => {
    const { body } = await get('force=sussex&service=%3Cscript%3Ezebra&lang=%22zebra');

    assert.doesNotMatch(body, /zebra/);
  });
});

test('the service’s own origin, where frames are, is every force’s and no other', () => {
  assert.deepEqual(forces.at('https://counter.example'), ['sussex']);
  assert.equal(forces.owns('sussex', 'https://counter.example'), true);
  assert.equal(forces.owns('kent', 'https://counter.example'), false);
  assert.deepEqual(forces.origins('sussex'), ['https://www.sussex.example', 'https://beta.sussex.example']);
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { demoOfficerKey } from './start/officer-key.js';
import { listen } from './support/ports.js';
import { root } from './support/processes.js';

const data = mkdtempSync(join(tmpdir(), 'frontcounter-start-'));
after(() => rmSync(data, { recursive: true, force: true }));

/** @param {Record<string, string>} env */
function npmStart(env) {
  const child = spawn(process.execPath, ['scripts/start.js'], {
    cwd: root,
    env: { ...process.env, FRONTCOUNTER_DATA: data, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => (printed += String(part)));
  return {
    child,
    printed: () => printed,
    /** @param {RegExp} pattern */
    said: async (pattern) => {
      while (!pattern.test(printed)) {
        if (child.exitCode !== null) throw new Error(`npm start ended without saying ${pattern}: ${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return pattern.exec(printed)?.[1] ?? '';
    },
  };
}

describe('npm start', () => {
  it('serves the pages and the service on two origins, and stops cleanly', async () => {
    const { child, said } = npmStart({ PORT: '0', SERVICE_PORT: '0' });
    const site = await said(/pages +(http:\S+)/);
    const service = await said(/Service +(http:\S+)/);
    assert.notEqual(new URL(site).origin, new URL(service).origin);

    const page = await (await fetch(`${site}/sussex`)).text();
    assert.ok(page.includes(`src="${service}/v1/frontcounter.js"`), 'the tag names the service');
    assert.ok(!page.includes('__SERVICE__'));
    assert.equal((await fetch(`${site}/sussex/sussex.css`)).status, 200);
    assert.equal((await fetch(`${site}/nowhere`)).status, 404);

    const list = await (await fetch(`${site}/`)).text();
    assert.ok(list.includes('<a href="force/devon-and-cornwall/">Devon &amp; Cornwall Police</a>'));
    const kent = await (await fetch(`${site}/force/kent`)).text();
    assert.ok(kent.includes('data-force="kent"') && kent.includes('Kent Police') && !/__[A-Z]/.test(kent));
    assert.match(await (await fetch(`${site}/force/kent/theme.css`)).text(), /--police-brand: #/);
    assert.equal((await fetch(`${site}/force/nowhere/`)).status, 404);

    const key = await said(/Officer’s key +(\S+)/);
    const desk = await (await fetch(`${site}/officer/`)).text();
    assert.ok(desk.includes(`>${key}<`) && desk.includes('<option value="gwent">Gwent Police</option>'));
    const asked = await fetch(`${service}/v1/officer`, { headers: { Origin: site, Authorization: `Bearer ${key}` } });
    assert.ok(/** @type {{ forces: string[] }} */ (await asked.json()).forces.includes('sussex'));

    const script = await fetch(`${service}/v1/frontcounter.js`, { headers: { Origin: site } });
    assert.equal(script.status, 200);
    assert.match(script.headers.get('content-type') ?? '', /javascript/);

    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    await assert.rejects(fetch(`${service}/v1/health`), 'the service has ended too');
  });

  it('makes an officer’s key for itself alone, another at each start', () => {
    const key = demoOfficerKey({});
    assert.match(String(key), /^demo-[0-9a-f]{24}$/);
    assert.notEqual(demoOfficerKey({}), key);
    assert.equal(demoOfficerKey({ DATABASE_URL: 'postgres://db/counter' }), undefined);
    assert.equal(demoOfficerKey({ FRONTCOUNTER_OFFICER_KEYS: '{}' }), undefined);
  });

  for (const [variable, other] of /** @type {const} */ ([
    ['PORT', 'SERVICE_PORT'],
    ['SERVICE_PORT', 'PORT'],
  ])) {
    it(`says which variable to change when the port of ${variable} is taken`, async () => {
      const holder = createServer();
      const port = await listen(holder, 0);
      try {
        const { child, printed } = npmStart({ [variable]: String(port), [other]: '0' });
        const [code] = await once(child, 'close');
        assert.equal(code, 1);
        assert.match(printed(), new RegExp(`Port ${port} is taken by another program.*${variable}=\\d+ npm start`));
      } finally {
        holder.close();
      }
    });
  }
});

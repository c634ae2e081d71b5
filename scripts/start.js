import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { isBuilt } from './support/build-stamp.js';
import { listen, tryPort } from './support/ports.js';
import { run, start } from './support/processes.js';
import { createDemoSite } from './start/demo-site.js';
import { forces } from './start/force-pages.js';
import { demoOfficerKey, officerKeysFor } from './start/officer-key.js';

/**
 * @param {string} variable
 * @param {number} usual
 */
function portFrom(variable, usual) {
  const port = Number(process.env[variable] ?? usual);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(
    `${variable} is ${process.env[variable]}, which is no port. Give a number, like ${variable}=${usual}.`,
  );
}

/**
 * @param {string} variable
 * @param {number} port
 * @param {unknown} error
 */
function portFault(variable, port, error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') return error;
  const remedy = `${variable}=${port + 100} npm start`;
  return new Error(`Port ${port} is taken by another program. Stop that, or choose another port: ${remedy}`);
}

/**
 * @param {string} origin
 * @param {import('node:child_process').ChildProcess} service
 */
async function answers(origin, service) {
  for (let waited = 0; waited < 120_000; waited += 200) {
    if (service.exitCode !== null) return false;
    const health = await fetch(`${origin}/v1/health`).catch(() => undefined);
    if (health?.ok) return true;
    await pause(200);
  }
  console.log('The service did not answer within two minutes.');
  return false;
}

/** Everybody knows it. Links in the demonstration's mailbox still open after the next start. */
const DEMO_SECRET = 'known to everybody: for the demonstration alone';

async function main() {
  const wanted = { site: portFrom('PORT', 8080), service: portFrom('SERVICE_PORT', 8081) };
  const servicePort = await tryPort(wanted.service).catch((/** @type {unknown} */ error) => {
    throw portFault('SERVICE_PORT', wanted.service, error);
  });
  const origin = `http://localhost:${servicePort}`;
  const forceIds = forces.map(({ id }) => id);
  const officerKey = demoOfficerKey(process.env);
  const demo = createDemoSite({ service: origin, officerKey });
  const port = await listen(demo, wanted.site).catch((/** @type {unknown} */ error) => {
    throw portFault('PORT', wanted.site, error);
  });
  const site = `http://localhost:${port}`;
  const closeDemo = () => {
    demo.close();
    demo.closeAllConnections();
  };

  if (!isBuilt()) {
    console.log('Building the packages and the files for the script tag.');
    if ((await run(process.execPath, ['scripts/build.js'])) !== 0) {
      closeDemo();
      return 1;
    }
  }

  const data = process.env['FRONTCOUNTER_DATA'] ?? '.data';
  const hasMailbox = (process.env['FRONTCOUNTER_MAIL'] ?? (process.env['DATABASE_URL'] ? '' : 'demo')) === 'demo';
  const service = start(process.execPath, ['packages/service/dist/main.js'], {
    env: {
      FRONTCOUNTER_FORCES: JSON.stringify(Object.fromEntries(forceIds.map((id) => [id, { origins: [site] }]))),
      FRONTCOUNTER_ASSETS: 'packages/components/cdn',
      FRONTCOUNTER_ADDRESSES: 'sample',
      FRONTCOUNTER_AREAS: 'sample',
      FRONTCOUNTER_ALERT_PAGES: JSON.stringify({ sussex: `${site}/sussex/alerts.html` }),
      FRONTCOUNTER_TRACKER_PAGES: JSON.stringify({ sussex: `${site}/sussex/follow.html` }),
      FRONTCOUNTER_ORIGIN: origin,
      FRONTCOUNTER_LOG_LEVEL: 'warn',
      FRONTCOUNTER_OFFICER_ORIGINS: site,
      // Kept in memory, and shown to everybody: not what a real database is for.
      ...(!process.env['DATABASE_URL'] && { FRONTCOUNTER_MAIL: 'demo', FRONTCOUNTER_SECRET: DEMO_SECRET }),
      ...process.env,
      FRONTCOUNTER_DATA: data,
      ...(officerKey !== undefined && { FRONTCOUNTER_OFFICER_KEYS: officerKeysFor(officerKey, forceIds) }),
      SERVICE_PORT: String(servicePort),
    },
  });
  const ended = once(service, 'close');

  const stopped = new AbortController();
  const isStopping = () => stopped.signal.aborted;
  const stop = () => {
    if (isStopping()) {
      service.kill('SIGKILL');
      process.exit(1);
    }
    stopped.abort();
    console.log('\nStopping. The service finishes what it has begun; press Ctrl-C again not to wait.');
    closeDemo();
    service.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  if (await answers(origin, service)) {
    console.log(`
  Demonstration pages  ${site}
  Service              ${origin}${hasMailbox ? `\n  Mailbox              ${origin}/mailbox` : ''}
  Officer’s page       ${site}/officer/${officerKey === undefined ? '' : `\n  Officer’s key        ${officerKey}`}

Reports are kept in ${process.env['DATABASE_URL'] ? 'the database that DATABASE_URL names' : `the folder ${data}`}. Press Ctrl-C to stop.`);
  } else if (!isStopping()) {
    service.kill('SIGTERM');
  }

  const [code] = await ended;
  closeDemo();
  if (!isStopping()) console.log(`The service ended (exit code ${code}).`);
  return isStopping() ? Number(code ?? 1) : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

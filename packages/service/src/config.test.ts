import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError, readConfig } from './config.js';
import { removeFolder, temporaryFolder } from './testing/service-fixture.js';

const forces = { sussex: { origins: ['https://www.sussex.police.uk'] } };
const FRONTCOUNTER_FORCES = JSON.stringify(forces);

function faultsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('the forces are all that must be said', () => {
  assert.deepEqual(readConfig({ FRONTCOUNTER_FORCES }), {
    host: 'localhost',
    port: 8081,
    dataFolder: '.data',
    forces,
    officerKeys: {},
    officerOrigins: [],
    uploads: { folder: join('.data', 'uploads'), mostOfOne: 200_000_000, mostOfAll: 20_000_000_000, perHour: 1_000 },
    requestsPerMinute: 1200,
    streams: 2000,
    trustedProxies: 0,
    logLevel: 'info',
  });
});

test('everything can be said, and an empty variable counts as unset', () => {
  const config = readConfig({
    FRONTCOUNTER_FORCES,
    SERVICE_HOST: '0.0.0.0',
    SERVICE_PORT: '9000',
    DATABASE_URL: 'postgresql://counter@db/counter',
    FRONTCOUNTER_DATA: '',
    FRONTCOUNTER_DEFINITIONS: '/own',
    FRONTCOUNTER_OFFICER_ORIGINS: 'https://desk.example, https://desk2.example',
    FRONTCOUNTER_ADDRESSES: 'sample',
    FRONTCOUNTER_SECRET: 'x'.repeat(32),
    FRONTCOUNTER_AREAS: 'police',
    FRONTCOUNTER_POSTCODES: 'https://postcodes.internal/',
    FRONTCOUNTER_ORIGIN: 'https://counter.example',
    FRONTCOUNTER_UPLOADS: '/files',
    FRONTCOUNTER_UPLOAD_MEGABYTES: '50',
    FRONTCOUNTER_ASSETS: '/cdn',
    FRONTCOUNTER_TRUSTED_PROXIES: '2',
    FRONTCOUNTER_LOG_LEVEL: 'error',
  });
  assert.deepEqual(
    [
      config.host,
      config.port,
      config.databaseUrl,
      config.dataFolder,
      config.definitionsFolder,
      config.officerOrigins,
      config.addresses,
      config.secret,
      config.areas,
      config.postcodes,
      config.origin,
      config.uploads.folder,
      config.uploads.mostOfOne,
      config.assetsFolder,
      config.trustedProxies,
      config.logLevel,
    ],
    [
      '0.0.0.0',
      9000,
      'postgresql://counter@db/counter',
      '.data',
      '/own',
      ['https://desk.example', 'https://desk2.example'],
      'sample',
      'x'.repeat(32),
      'police',
      'https://postcodes.internal',
      'https://counter.example',
      '/files',
      50_000_000,
      '/cdn',
      2,
      'error',
    ],
  );
});

test('the forces may stand in a file', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'forces.json');
  writeFileSync(path, FRONTCOUNTER_FORCES);
  assert.deepEqual(readConfig({ FRONTCOUNTER_FORCES: path }).forces, forces);
  removeFolder(folder);
});

test('every fault is named at once, by variable, each with its remedy', () => {
  const faults = faultsOf({
    SERVICE_PORT: '80a',
    DATABASE_URL: 'mysql://db',
    FRONTCOUNTER_LOG_LEVEL: 'loud',
    FRONTCOUNTER_REQUESTS_PER_MINUTE: '0',
  });
  assert.deepEqual(faults, [
    'SERVICE_PORT must be a whole number, like 8081.',
    'DATABASE_URL must start with postgres://, like postgres://frontcounter@db.internal/frontcounter.',
    'FRONTCOUNTER_FORCES is missing. Give the forces and their origins as JSON, or the path of a file with it.',
    'FRONTCOUNTER_REQUESTS_PER_MINUTE must be 1 or more.',
    'FRONTCOUNTER_LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
  ]);
});

test('faults among the forces are named by place', () => {
  const fault = (text: string): string => faultsOf({ FRONTCOUNTER_FORCES: text }).join('\n');
  assert.match(fault('{"sussex":'), /^FRONTCOUNTER_FORCES is not JSON\. Give JSON like \{/);
  assert.match(fault('/no/such/file.json'), /^FRONTCOUNTER_FORCES names a file that cannot be read\./);
  assert.equal(fault('{}'), 'FRONTCOUNTER_FORCES names no force.');
  assert.equal(
    fault('{"sussex":{"origins":[]}}'),
    'FRONTCOUNTER_FORCES at sussex.origins: A force needs at least one origin.',
  );
  assert.equal(
    fault('{"sussex":{"origins":["https://www.sussex.police.uk/report"]}}'),
    'FRONTCOUNTER_FORCES at sussex.origins.0: `https://www.sussex.police.uk/report` is not an origin. Write it like https://www.sussex.police.uk.',
  );
  assert.equal(
    fault('{"Sussex Police":{"origins":["https://www.sussex.police.uk"]}}'),
    'FRONTCOUNTER_FORCES at Sussex Police: A force id is lower-case words joined by hyphens, like avon-and-somerset.',
  );
});

test('mail leaves by a mail server, by GOV.UK Notify or into the mailbox of the demonstration', () => {
  const mail = (environment: Record<string, string>) => readConfig({ FRONTCOUNTER_FORCES, ...environment }).mail;
  assert.equal(mail({}), undefined);
  assert.deepEqual(mail({ FRONTCOUNTER_MAIL: 'demo' }), { email: { by: 'demo' } });
  const smtp = {
    FRONTCOUNTER_MAIL: 'smtp',
    FRONTCOUNTER_SMTP_URL: 'smtp://mail.internal',
    FRONTCOUNTER_MAIL_FROM: 'no-reply@sussex.police.example',
  };
  const email = { by: 'smtp', url: 'smtp://mail.internal', from: 'no-reply@sussex.police.example' };
  assert.deepEqual(mail(smtp), { email });
  const key = 'live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
  const template = '9d751e0e-f929-4891-82a1-a3e1c3c18ee3';
  const url = 'https://api.notifications.service.gov.uk';
  const notify = { FRONTCOUNTER_NOTIFY_KEY: key, FRONTCOUNTER_NOTIFY_TEXT_TEMPLATE: template };
  assert.deepEqual(mail({ ...smtp, ...notify }), { email, notify: { url, key, textTemplate: template } });
  assert.deepEqual(
    mail({ FRONTCOUNTER_MAIL: 'notify', FRONTCOUNTER_NOTIFY_KEY: key, FRONTCOUNTER_NOTIFY_EMAIL_TEMPLATE: template }),
    { email: { by: 'notify' }, notify: { url, key, emailTemplate: template } },
  );
});

test('what is missing or wrong for mail is said', () => {
  const faults = (environment: Record<string, string>) => faultsOf({ FRONTCOUNTER_FORCES, ...environment });
  assert.deepEqual(faults({ FRONTCOUNTER_MAIL: 'pigeon' }), [
    'FRONTCOUNTER_MAIL must be smtp, notify or demo, or unset for no mail.',
  ]);
  assert.deepEqual(faults({ FRONTCOUNTER_MAIL: 'smtp' }), [
    'FRONTCOUNTER_SMTP_URL is missing, and FRONTCOUNTER_MAIL is smtp. Say which mail server to use.',
    'FRONTCOUNTER_MAIL_FROM is missing, and FRONTCOUNTER_MAIL is smtp. Say from whom mail is.',
  ]);
  assert.deepEqual(faults({ FRONTCOUNTER_MAIL: 'notify', FRONTCOUNTER_NOTIFY_KEY: 'secret' }), [
    'FRONTCOUNTER_NOTIFY_KEY is not a key of GOV.UK Notify: a name and two UUIDs, joined by hyphens.',
    'FRONTCOUNTER_NOTIFY_EMAIL_TEMPLATE is missing, and FRONTCOUNTER_MAIL is notify. Make a template with ((subject)) and ((body)).',
  ]);
  assert.deepEqual(faults({ FRONTCOUNTER_MAIL: 'demo', DATABASE_URL: 'postgres://db/counter' }), [
    'FRONTCOUNTER_MAIL is demo, which shows everybody’s mail to everybody and forgets it at the end. Set smtp or notify beside a DATABASE_URL.',
  ]);
  assert.deepEqual(
    faults({ FRONTCOUNTER_MAIL: 'smtp', FRONTCOUNTER_SMTP_URL: 'mail.internal', FRONTCOUNTER_MAIL_FROM: 'us' }),
    [
      'FRONTCOUNTER_MAIL_FROM must be one address, like Sussex Police <no-reply@sussex.police.example>.',
      'FRONTCOUNTER_SMTP_URL must be like smtp://user:password@mail.internal:587, or begin with smtps://.',
    ],
  );
});

test('an officer’s key is given by its hash, never by itself', () => {
  const sha256 = 'a'.repeat(64);
  const keys = (value: string) => readConfig({ FRONTCOUNTER_FORCES, FRONTCOUNTER_OFFICER_KEYS: value }).officerKeys;
  const given = { 'sussex-desk': { sha256, forces: ['sussex'] } };
  assert.deepEqual(keys(JSON.stringify(given)), given);
  assert.throws(() => keys('{"sussex-desk":{"sha256":"secret","forces":["sussex"]}}'), /SHA-256 of the key/);
  const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const everybody = { 'sussex-desk': { sha256: ofNothing, forces: ['sussex'] } };
  assert.throws(() => keys(JSON.stringify(everybody)), /sussex-desk\.sha256: is the SHA-256 of an empty text/);
  assert.throws(() => keys('{'), /is not JSON\. Give JSON like \{"sussex-desk"/);
});

test('alert pages are one for every language, or one of each', () => {
  const pages = (given: unknown) =>
    readConfig({ FRONTCOUNTER_FORCES, FRONTCOUNTER_ALERT_PAGES: JSON.stringify(given) }).alertPages;
  const en = 'https://www.sussex.police.uk/alerts';
  assert.deepEqual(pages({ sussex: en }), { sussex: { en } });
  assert.deepEqual(pages({ sussex: { en, cy: `${en}/cy` } }), { sussex: { en, cy: `${en}/cy` } });
  for (const wrong of [
    { sussex: `${en}#top` },
    { sussex: 'alerts' },
    { sussex: { cy: en } },
    { sussex: { en, cy: 7 } },
  ])
    assert.throws(() => pages(wrong), /FRONTCOUNTER_ALERT_PAGES at sussex/);
  assert.throws(() => pages({ susex: en }), /FRONTCOUNTER_ALERT_PAGES at susex: FRONTCOUNTER_FORCES names no such/);
});

test('record systems are named by force, and a fault does not repeat a secret', () => {
  const secret = `whsec_${'c2VjcmV0'.repeat(4)}`;
  const read = (value: object) => {
    const FRONTCOUNTER_WEBHOOKS = JSON.stringify(value);
    return readConfig({ FRONTCOUNTER_FORCES, FRONTCOUNTER_WEBHOOKS }).webhooks;
  };
  const faults = (value: object) => faultsOf({ FRONTCOUNTER_FORCES, FRONTCOUNTER_WEBHOOKS: JSON.stringify(value) });
  const url = 'https://records.example/hook';
  assert.deepEqual(read({ sussex: { url, secrets: [secret] } }), {
    sussex: { url, secrets: [secret], answers: false },
  });
  assert.deepEqual(faults({ susex: { url, secrets: [secret] } }), [
    'FRONTCOUNTER_WEBHOOKS at susex: FRONTCOUNTER_FORCES names no such force.',
  ]);
  const wrong = faults({ sussex: { url: 'http://records.example', secrets: ['c2VjcmV0'], answers: 'yes' } });
  assert.equal(wrong.length, 3);
  assert.match(
    wrong.join(),
    /sussex\.url: must begin with https.*sussex\.secrets\.0: must be whsec_.*sussex\.answers: must be/,
  );
  assert.doesNotMatch(wrong.join(), /c2VjcmV0/);
});

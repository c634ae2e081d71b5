import type { FastifyInstance, InjectOptions } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import type { ServiceConfig } from '../config.js';
import { openDatabase, type Database } from '../database/database.js';
import type { Tables } from '../database/tables.js';
import { createService, type ServiceSurroundings } from '../service.js';
import type { UploadSettings } from '../uploads/upload-settings.js';
import { layEmptyDatabase } from './empty-database.js';
import { lostKeys, lostKeysInWelsh, rightAnswers } from './lost-keys.js';

export const SUSSEX = 'https://www.sussex.police.uk';
/** Where officers work. */
export const DESK = 'https://desk.sussex.police.uk';
export const GWENT = 'https://www.gwent.police.uk';

/** Keys of officers. */
export const SUSSEX_KEY = 'sussex-key-of-the-tests-0123456789';
export const GWENT_KEY = 'gwent-key-of-the-tests-0123456789';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A moment at which the right answers are right. */
export const NOON = new Date('2026-06-15T12:00:00.000Z');

/** A kind of database to run a test on. `make` gives the part of the configuration that leads to a fresh one, for a data folder that is not there yet. */
export interface DatabaseKind {
  readonly name: string;
  readonly make: (
    dataFolder: string,
  ) => Promise<{ readonly databaseUrl?: string; readonly remove: () => Promise<void> }>;
}

/** The embedded database, and a real server when TEST_DATABASE_URL names one. */
export const databaseKinds: readonly DatabaseKind[] = [
  {
    name: 'PGlite',
    make: async (dataFolder) => {
      layEmptyDatabase(dataFolder);
      return { remove: async () => undefined };
    },
  },
  ...(process.env.TEST_DATABASE_URL === undefined ? [] : [postgresAt(process.env.TEST_DATABASE_URL)]),
];

function postgresAt(url: string): DatabaseKind {
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return {
    name: 'PostgreSQL',
    make: async () => {
      const name = `frontcounter_${randomUUID().replaceAll('-', '')}`;
      await run(`CREATE DATABASE ${name}`);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return { databaseUrl: own.href, remove: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
    },
  };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'frontcounter-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** How often tests of chance repeat. TEST_ROUNDS asks for more than a quick check needs. */
export const ROUNDS = Number(process.env.TEST_ROUNDS ?? 10);

type ConfigOverrides = Partial<Omit<ServiceConfig, 'uploads'>> & { readonly uploads?: Partial<UploadSettings> };

/** Writes the test definition into `<folder>/definitions` and gives a configuration that reads it. */
export function configFor(folder: string, { uploads, ...overrides }: ConfigOverrides = {}): ServiceConfig {
  const definition = join(folder, 'definitions', lostKeys.id);
  mkdirSync(definition, { recursive: true });
  writeFileSync(join(definition, 'service.json'), JSON.stringify(lostKeys));
  writeFileSync(join(definition, 'cy.json'), JSON.stringify(lostKeysInWelsh));
  return {
    host: '127.0.0.1',
    port: 0,
    dataFolder: join(folder, 'data'),
    forces: { sussex: { origins: [SUSSEX] }, gwent: { origins: [GWENT] } },
    officerKeys: {
      'sussex-desk': { sha256: sha256(SUSSEX_KEY), forces: ['sussex'] },
      'gwent-desk': { sha256: sha256(GWENT_KEY), forces: ['gwent'] },
    },
    officerOrigins: [DESK],
    definitionsFolder: join(folder, 'definitions'),
    uploads: {
      folder: join(folder, 'data', 'uploads'),
      mostOfOne: 200_000_000,
      mostOfAll: 20_000_000_000,
      perHour: 1_000,
      ...uploads,
    },
    requestsPerMinute: 1_000_000,
    streams: 2000,
    trustedProxies: 0,
    logLevel: 'info',
    ...overrides,
  };
}

export interface Fixture {
  readonly app: FastifyInstance;
  readonly db: Database;
  readonly config: ServiceConfig;
  /** Every log line so far. */
  readonly log: readonly string[];
  /** The clock of the service; set it to travel. */
  readonly clock: { now: Date };
  readonly close: () => Promise<void>;
}

/** A service on a database of its own, with a clock and a log in the test's hands. */
export async function startFixture(
  kind: DatabaseKind | undefined = databaseKinds[0],
  overrides: ConfigOverrides = {},
  surroundings: Pick<ServiceSurroundings, 'delivery' | 'mail'> = {},
): Promise<Fixture> {
  const folder = temporaryFolder();
  const { databaseUrl, remove } = (await kind?.make(join(folder, 'data'))) ?? { remove: async () => undefined };
  const config = configFor(folder, { ...(databaseUrl !== undefined && { databaseUrl }), ...overrides });
  const db = await openDatabase(config);
  const log: string[] = [];
  const clock = { now: NOON };
  const app = await createService(config, {
    database: db,
    now: () => clock.now,
    logStream: { write: (line) => void log.push(line) },
    ...surroundings,
  });
  await app.ready();
  const close = async (): Promise<void> => {
    await app.close();
    await remove();
    removeFolder(folder);
  };
  return { app, db, config, log, clock, close };
}

/** A database that is away, for tests that need none, or need it to be. Nothing listens on port 1. */
export function unreachableDatabase(): Database {
  const pool = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

export function submissionOf(overrides: object = {}): object {
  return {
    service: { id: 'lost-keys', version: '2.1.0' },
    force: 'sussex',
    language: 'en',
    answers: rightAnswers,
    ...overrides,
  };
}

/** A `POST /v1/submissions` as a Sussex page sends it. */
export function sending(
  key: string,
  payload: object = submissionOf(),
  headers: Record<string, string> = {},
): InjectOptions {
  return {
    method: 'POST',
    url: '/v1/submissions',
    headers: { origin: SUSSEX, 'idempotency-key': `"${key}"`, ...headers },
    payload,
  };
}

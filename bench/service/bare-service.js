import { hkdfSync, randomBytes, randomInt, randomUUID, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * The floor: a handler that writes what was sent into one row with the columns of the service's table of reports, and
 * no more. It checks nothing, knows no repeat, keeps no log. With BARE_HASH it keeps the access code as the service
 * does, as a slow hash. `/stream` and `/update` are the floor of live streams: one row, read once, sent to everybody.
 */
const { DATABASE_URL, SERVICE_PORT, BARE_HASH } = process.env;
const slowHash = promisify(
  /** @type {(code: string, salt: Buffer, length: number, cost: import('node:crypto').ScryptOptions, done: (error: Error | null, hash: Buffer) => void) => void} */ (
    scrypt
  ),
);

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await pool.query(`
  CREATE TABLE IF NOT EXISTS report (
    id uuid PRIMARY KEY,
    reference text NOT NULL UNIQUE,
    force text NOT NULL,
    service_id text NOT NULL,
    service_version text NOT NULL,
    language text NOT NULL,
    answers jsonb NOT NULL,
    access_code_hash text NOT NULL,
    access_code_salt bytea NOT NULL,
    stage text NOT NULL,
    outcome text,
    expect_by text,
    received_at timestamptz NOT NULL
  )`);
await pool.query('CREATE TABLE IF NOT EXISTS entry (number serial PRIMARY KEY, text text NOT NULL)');

const app = Fastify();

app.post('/v1/submissions', async (request, reply) => {
  const { force, service, language, answers } = /** @type {import('@frontcounter/schemas').Submission} */ (
    request.body
  );
  const salt = randomBytes(16);
  const bytes = Buffer.from(hkdfSync('sha256', String(request.headers['idempotency-key']), salt, 'bench', 32));
  const accessCode = (BigInt(`0x${bytes.toString('hex')}`) % 10n ** 16n).toString().padStart(16, '0');
  const hash = BARE_HASH
    ? (await slowHash(accessCode, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 })).toString('base64')
    : '';
  const reference = String(randomInt(2 ** 47)).padStart(15, '0');
  const receivedAt = new Date();
  await pool.query(
    `INSERT INTO report (id, reference, force, service_id, service_version, language, answers, access_code_hash,
       access_code_salt, stage, received_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[randomUUID(), reference, force, service.id, service.version, language, JSON.stringify(answers)],
      ...[hash, salt, 'received', receivedAt],
    ],
  );
  reply.code(201);
  return { reference, accessCode, receivedAt: receivedAt.toISOString() };
});

/** @type {Set<import('node:http').ServerResponse>} */
const open = new Set();

app.get('/stream', (_request, reply) => {
  reply.hijack();
  const response = reply.raw;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('event: files\ndata: {}\n\n');
  open.add(response);
  response.once('close', () => open.delete(response));
});

app.post('/update', async (request, reply) => {
  const { text } = /** @type {{ text: { en: string } }} */ (request.body);
  const { rows } = await pool.query('INSERT INTO entry (text) VALUES ($1) RETURNING *', [text.en]);
  for (const response of open) response.write(`event: entry\ndata: ${JSON.stringify(rows[0])}\n\n`);
  reply.code(201);
  return rows[0];
});

await app.listen({ host: '127.0.0.1', port: Number(SERVICE_PORT) });

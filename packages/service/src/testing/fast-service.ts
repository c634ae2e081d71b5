/**
 * The service as `main.ts` runs it, but for an outbox that does not wait long: to be killed while messages leave. Its
 * clock runs TEST_SPEED times as fast as others since TEST_START, where a test gives them.
 */
import { readConfig } from '../config.js';
import { createService } from '../service.js';

const { TEST_SPEED, TEST_START } = process.env;
const speed = Number(TEST_SPEED ?? 1);
const start = Number(TEST_START ?? Date.now());
const config = readConfig(process.env);
const service = await createService(config, {
  now: () => new Date(start + (Date.now() - start) * speed),
  // Leases and waits are read on its own clock.
  delivery: { timing: { poll: 100, delivery: 3_000, lease: 4_000 * speed }, wait: () => Math.random() * 40 * speed },
});
process.on('SIGTERM', () => void service.close().then(() => process.exit(0)));
await service.listen({ host: config.host, port: config.port });

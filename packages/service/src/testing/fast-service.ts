/** The service as `main.ts` runs it, but for an outbox that does not wait long: to be killed while messages leave. */
import { readConfig } from '../config.js';
import { createService } from '../service.js';

const config = readConfig(process.env);
const service = await createService(config, {
  delivery: { timing: { poll: 100, delivery: 3_000, lease: 4_000 }, wait: () => Math.random() * 40 },
});
process.on('SIGTERM', () => void service.close().then(() => process.exit(0)));
await service.listen({ host: config.host, port: config.port });

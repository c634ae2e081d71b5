import { createServer } from 'node:net';

/**
 * Listens on this computer alone.
 *
 * @param {import('node:net').Server} server
 * @param {number} port 0: any
 * @param {string} [host]
 * @returns {Promise<number>} the port
 * @throws with code `EADDRINUSE` when something else has it
 */
export function listen(server, port, host = 'localhost') {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Takes a port for a moment, to learn that it is free.
 *
 * @param {number} port 0: any
 * @param {string} [host]
 * @returns {Promise<number>} the port
 * @throws with code `EADDRINUSE` when something else has it
 */
export async function tryPort(port, host) {
  const server = createServer();
  const taken = await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
  return taken;
}

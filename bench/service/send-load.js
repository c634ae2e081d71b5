import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

/**
 * A program of its own, so that making the load takes nothing from the process that is measured. It is given what to do
 * over the channel to whoever started it, and gives back one result for each.
 *
 * @typedef {object} Load
 * @property {string} origin
 * @property {string} body
 * @property {string} page the origin that the form stands on
 * @property {number} amount of reports
 * @property {number} connections each sends its next report when the last is answered
 * @property {string} [key] sends one report over and over under this key, instead of a new one each time
 *
 * @typedef {object} LoadResult
 * @property {number} sent what was answered with a receipt
 * @property {number} failed what was answered otherwise, or not at all
 * @property {number} seconds until the last answer
 * @property {number[]} latencies milliseconds, one for each answer
 */

process.on('message', async (/** @type {Load} */ load) => process.send?.(await send(load)));

/** @param {Load} load @returns {Promise<LoadResult>} */
async function send({ origin, body, page, amount, connections, key }) {
  /** @type {number[]} */
  const latencies = [];
  const began = performance.now();
  const running = autocannon({
    url: `${origin}/v1/submissions`,
    method: 'POST',
    connections,
    amount,
    timeout: 30,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          body,
          headers: { origin: page, 'content-type': 'application/json', 'idempotency-key': key ?? randomUUID() },
        }),
      },
    ],
  });
  let ended = began;
  running.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    // Autocannon itself looks once a second whether it has finished.
    ended = performance.now();
  });
  const { '2xx': sent, non2xx, errors } = await running;
  return { sent, failed: non2xx + errors, seconds: (ended - began) / 1000, latencies };
}

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './statistics.js';

/**
 * A program of its own that follows one report on many streams, as many pages with a status tracker would. It is told
 * what to do over the channel to whoever started it.
 *
 * @typedef {object} Streams
 * @property {string} events the address of the stream
 * @property {string} updates the address that an officer's word goes to
 * @property {Record<string, string>} reader headers of who follows
 * @property {Record<string, string>} officer headers of who writes
 *
 * @typedef {{ streams: Streams } | { open: number } | { updates: number } | { close: true }} Order
 *
 * @typedef {{ open: number, seconds: number } | { first: number, middle: number, last: number } | { closed: true }} Answer
 */

/** Fewer than may wait for the slow hash of their access code at once. */
const OPENING_AT_ONCE = 40;
/** Streams from one network are bounded, so each hundred comes from a network of its own. */
const PER_NETWORK = 100;
/** Milliseconds: what an update still makes the service do is over before the next. */
const REST = 400;
const PATIENCE = 60_000;

const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
/** @type {Set<import('node:http').ClientRequest>} */
const requests = new Set();
/** What is told of each entry that arrives: by which stream. */
let arrived = () => undefined;
/** @type {Streams} */
let streams;

process.on('message', async (/** @type {Order} */ order) => {
  if ('streams' in order) ({ streams } = order);
  else if ('open' in order) process.send?.(await openUpTo(order.open));
  else if ('updates' in order) process.send?.(await updateAll(order.updates));
  else process.send?.(await closeAll());
});

/** @param {number} all @returns {Promise<Answer>} */
async function openUpTo(all) {
  const began = performance.now();
  let failed = false;
  const openSome = async () => {
    while (!failed && requests.size < all) failed ||= !(await openOne(requests.size));
  };
  await Promise.all(Array.from({ length: OPENING_AT_ONCE }, openSome));
  return { open: requests.size, seconds: (performance.now() - began) / 1000 };
}

/**
 * @param {number} number
 * @returns {Promise<boolean>} whether it is open: the first event has come
 */
function openOne(number) {
  const network = Math.floor(number / PER_NETWORK);
  const headers = { ...streams.reader, 'x-forwarded-for': `10.${network >> 8}.${network & 255}.1` };
  return new Promise((resolve) => {
    const request = get(streams.events, { agent, headers }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        end();
        return;
      }
      response.setEncoding('utf8');
      response.on('data', (/** @type {string} */ text) => {
        if (text.includes('event: files')) resolve(true);
        if (text.includes('event: entry')) arrived();
      });
      response.on('close', end);
    });
    const end = () => {
      requests.delete(request);
      resolve(false);
    };
    requests.add(request);
    request.on('error', end);
  });
}

/** @param {number} count @returns {Promise<Answer>} medians over so many updates, in milliseconds from its sending */
async function updateAll(count) {
  /** @type {number[][]} */
  const rounds = [];
  for (let round = 0; round < count; round += 1) {
    await pause(REST);
    rounds.push(await updateOnce());
  }
  const middle = (/** @type {(times: number[]) => number} */ pick) => median(rounds.map(pick));
  return {
    first: middle((times) => times[0] ?? NaN),
    middle: middle((times) => median(times)),
    last: middle((times) => times.at(-1) ?? NaN),
  };
}

/** @returns {Promise<number[]>} after how many milliseconds each stream had it, the first first */
async function updateOnce() {
  const all = requests.size;
  /** @type {number[]} */
  const times = [];
  const began = performance.now();
  /** @type {Promise<void>} */
  const reached = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`An update reached ${times.length} of ${all} streams.`)), PATIENCE);
    arrived = () => {
      times.push(performance.now() - began);
      if (times.length < all) return;
      clearTimeout(timer);
      resolve();
    };
  });
  const reply = await fetch(streams.updates, {
    method: 'POST',
    headers: { ...streams.officer, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text: { en: 'We have looked at what you told us.' } }),
  });
  if (reply.status !== 201) throw new Error(`The update was answered with ${reply.status}.`);
  await reply.arrayBuffer();
  await reached;
  return times;
}

/** @returns {Promise<Answer>} */
async function closeAll() {
  const ends = [...requests].map((request) => once(request, 'close'));
  for (const request of requests) request.destroy();
  await Promise.all(ends);
  return { closed: true };
}

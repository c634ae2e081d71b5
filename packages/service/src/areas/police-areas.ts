import { AREA_ID_PATTERN, AREA_NAME_LENGTH, cleanLine } from '@frontcounter/schemas';
import type { FoundArea, FoundAreas } from '@frontcounter/schemas/submission';
import { setTimeout as pause } from 'node:timers/promises';
import type { AreaQuery, AreaSource } from './area-source.js';
import { matchPlaces } from './match-places.js';
import { unescapeEntities } from './unescape-entities.js';

/** Milliseconds. Neighbourhoods change a few times a year. */
const KEPT_FOR = 24 * 3_600_000;
/** Milliseconds to wait when data.police.uk is asked too often (15 requests a second), before chance is added. */
const BUSY_WAIT = 400;
const BUSY_TRIES = 3;

const areaId = new RegExp(AREA_ID_PATTERN);

export interface PoliceAreasOptions {
  /** Of data.police.uk, or of a copy. */
  readonly police?: string;
  /** A service of positions that answers as postcodes.io does. Without it, areas are found by their names alone. */
  readonly postcodes?: string | undefined;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  /** A number from 0 to 1. */
  readonly random?: () => number;
}

/**
 * The neighbourhoods that data.police.uk knows. It finds them by position only, so a postcode is first turned into one;
 * that goes in a body, and never in an address. Lists of names are kept for a day, postcodes are not kept at all.
 */
export class PoliceAreas implements AreaSource {
  readonly #police: string;
  readonly #postcodes: string | undefined;
  readonly #fetch: typeof fetch;
  readonly #now: () => Date;
  readonly #random: () => number;
  readonly #lists = new Map<string, { readonly until: number; readonly list: readonly FoundArea[] }>();

  constructor({
    police = 'https://data.police.uk/api',
    postcodes,
    fetch: ask = fetch,
    now = () => new Date(),
    random = Math.random,
  }: PoliceAreasOptions = {}) {
    this.#police = police;
    this.#postcodes = postcodes;
    this.#fetch = ask;
    this.#now = now;
    this.#random = random;
  }

  async find({ force, postcode, place }: AreaQuery, signal: AbortSignal): Promise<FoundAreas> {
    if (postcode === undefined) {
      return { areas: matchPlaces(await this.#list(`${force}/neighbourhoods`, signal), place) };
    }
    const position = await this.#locate(postcode, signal);
    const found = position && read(await this.#get(`locate-neighbourhood?q=${position}`, signal));
    if (!found || typeof found['force'] !== 'string') return { areas: [] };
    if (found['force'] !== force) {
      const forces = await this.#list('forces', signal);
      const other = forces.find(({ id }) => id === found['force']);
      return { areas: [], ...(other && { elsewhere: { force: other.id, name: other.name } }) };
    }
    const areas = await this.#list(`${force}/neighbourhoods`, signal);
    // Ids differ in case alone at times: they are compared as they are.
    return { areas: areas.filter(({ id }) => id === found['neighbourhood']) };
  }

  /** `lat,lng`; undefined when nobody knows the postcode. */
  async #locate(postcode: string, signal: AbortSignal): Promise<string | undefined> {
    if (this.#postcodes === undefined) return undefined;
    const reply = await this.#fetch(`${this.#postcodes}/postcodes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ postcodes: [postcode] }),
      signal,
    });
    if (!reply.ok) throw new Error(`The service of positions answered ${reply.status}.`);
    const rows = read(await reply.json())?.['result'];
    const position = read(read(Array.isArray(rows) ? rows[0] : undefined)?.['result']);
    const [latitude, longitude] = [position?.['latitude'], position?.['longitude']].map(number);
    return latitude === undefined || longitude === undefined ? undefined : `${latitude},${longitude}`;
  }

  /** Names by id, each id once. What cannot be an area is left out. */
  async #list(path: string, signal: AbortSignal): Promise<readonly FoundArea[]> {
    const now = this.#now().getTime();
    const kept = this.#lists.get(path);
    if (kept && kept.until > now) return kept.list;
    const rows = await this.#get(path, signal);
    const byId = new Map<string, FoundArea>();
    for (const row of Array.isArray(rows) ? rows : []) {
      const { id, name: written } = read(row) ?? {};
      const name = typeof written === 'string' ? cleanLine(unescapeEntities(written).replace(/\s+/g, ' ')) : '';
      if (typeof id !== 'string' || !areaId.test(id) || !name || name.length > AREA_NAME_LENGTH) continue;
      if (!byId.has(id)) byId.set(id, { id, name });
    }
    const list = [...byId.values()];
    this.#lists.set(path, { until: now + KEPT_FOR, list });
    return list;
  }

  /** Undefined for what does not exist: outside every force, or a force that is not there. */
  async #get(path: string, signal: AbortSignal): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      const reply = await this.#fetch(`${this.#police}/${path}`, { headers: { Accept: 'application/json' }, signal });
      if (reply.ok) return reply.json();
      await reply.body?.cancel();
      if (reply.status === 404) return undefined;
      if (reply.status !== 429 || tries === BUSY_TRIES) throw new Error(`data.police.uk answered ${reply.status}.`);
      await pause(BUSY_WAIT * tries * (1 + this.#random()), undefined, { signal });
    }
  }
}

function read(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** Positions arrive as text from some services, and as null for postcodes that are gone. */
function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

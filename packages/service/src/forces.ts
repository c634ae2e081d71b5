import * as z from 'zod';

/**
 * A web origin as browsers send it: scheme, host and, when it is not the scheme's own, port. No path, no trailing
 * slash, no wildcard: a page of another owner on a sibling host must not pass for the force.
 */
export const originShape = z.string().refine(isOrigin, {
  error: (issue) => `\`${String(issue.input)}\` is not an origin. Write it like https://www.sussex.police.uk.`,
});

function isOrigin(value: string): boolean {
  try {
    return /^https?:\/\/[^*]+$/.test(value) && new URL(value).origin === value;
  } catch {
    return false;
  }
}

/** The forces that this service receives for, by id, each with the origins of its own pages. */
export const forcesShape = z.record(
  z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'A force id is lower-case words joined by hyphens, like avon-and-somerset.',
  }),
  z.strictObject({ origins: z.array(originShape).min(1, { error: 'A force needs at least one origin.' }) }),
);

export type ForceSettings = z.infer<typeof forcesShape>;

/** Which force owns a page, and which pages a force owns. */
export interface Forces {
  has(force: string): boolean;
  /** True when a page at `origin` belongs to `force`. */
  owns(force: string, origin: string): boolean;
  /** The forces whose pages `origin` serves: several when they share a site. */
  at(origin: string): readonly string[];
  /** The origins of a force's own pages; none for a force that is not here. */
  origins(force: string): readonly string[];
}

/** @param ownOrigin The service's own: its frames show every force's forms. */
export function createForces(settings: ForceSettings, ownOrigin?: string): Forces {
  const own = ownOrigin === undefined ? [] : [ownOrigin];
  const origins = new Map(
    Object.entries(settings).map(([force, { origins }]) => [force, new Set([...origins, ...own])]),
  );
  return {
    has: (force) => origins.has(force),
    owns: (force, origin) => origins.get(force)?.has(origin) ?? false,
    at: (origin) => [...origins].filter(([, allowed]) => allowed.has(origin)).map(([force]) => force),
    origins: (force) => (Object.hasOwn(settings, force) ? (settings[force]?.origins ?? []) : []),
  };
}

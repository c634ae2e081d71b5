import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';
import { completeOverlay, parseService } from '@frontcounter/schemas/definition';
import { GENERAL_TRACKER, parseTracker, type TrackerDefinition } from '@frontcounter/schemas/trackers';
import { ResourceError, type Resources } from '../packages/components/src/client/resources.js';
import { themeOf } from './themes.js';

export interface PublishedService {
  readonly definition: ServiceDefinition;
  readonly overlays: Readonly<Record<string, Overlay>>;
  readonly tracker: TrackerDefinition;
}

export interface PublishedTracker {
  readonly definition: TrackerDefinition;
  readonly overlays: Readonly<Record<string, Overlay>>;
}

const trackerFiles = import.meta.glob<unknown>('/packages/schemas/trackers/*/*.json', {
  eager: true,
  import: 'default',
});

/** The trackers, as the build ships them. */
export const publishedTrackers: ReadonlyMap<string, PublishedTracker> = new Map(
  Object.entries(trackerFiles).flatMap(([path, json]) => {
    const [, id] = /\/trackers\/([^/]+)\/tracker\.json$/.exec(path) ?? [];
    if (id === undefined) return [];
    const overlays = { cy: trackerFiles[`/packages/schemas/trackers/${id}/cy.json`] as Overlay };
    return [[id, { definition: parseTracker(json, { overlays }), overlays }]];
  }),
);

/** What reports of a service go through. */
export function trackerOf({ tracker = GENERAL_TRACKER }: Pick<ServiceDefinition, 'tracker'>): TrackerDefinition {
  const found = publishedTrackers.get(tracker);
  if (!found) throw new Error(`There is no tracker "${tracker}".`);
  return found.definition;
}

const files = import.meta.glob<unknown>('/packages/schemas/services/*/*.json', { eager: true, import: 'default' });

/** The shared services, as the build ships them. */
export const publishedServices: ReadonlyMap<string, PublishedService> = new Map(
  Object.entries(files).flatMap(([path, json]) => {
    const [, id] = /\/services\/([^/]+)\/service\.json$/.exec(path) ?? [];
    if (id === undefined) return [];
    const overlays: Record<string, Overlay> = {};
    for (const [beside, overlay] of Object.entries(files)) {
      const lang = new RegExp(`/services/${id}/([a-z]{2,3})\\.json$`).exec(beside)?.[1];
      if (lang !== undefined) overlays[lang] = overlay as Overlay;
    }
    const definition = parseService(json, { overlays });
    const complete = Object.entries(overlays).map(([lang, own]) => [lang, completeOverlay(definition, lang, own)]);
    const whole = Object.fromEntries(complete) as PublishedService['overlays'];
    return [[id, { definition, overlays: whole, tracker: trackerOf(definition) }]];
  }),
);

/** Which kind of service a widget shows, by its name without `police-`. */
const KINDS: Readonly<Record<string, string>> = { 'report-form': 'report', 'alert-signup': 'alert-signup' };

/** The shared services that a widget can show; none for a widget that shows no service. */
export function servicesFor(widget: string): readonly ServiceDefinition[] {
  return [...publishedServices.values()]
    .map(({ definition }) => definition)
    .filter(({ kind }) => kind === KINDS[widget]);
}

/** The example journeys of a shared service. */
export function journeysOf(service: string): unknown {
  return files[`/packages/schemas/services/${service}/examples.json`] ?? [];
}

/** What the script tag calls the file of a tracker, beside those of services. */
const TRACKER = /^tracker\.(.+)$/;

function published(id: string): Pick<PublishedTracker | PublishedService, 'definition' | 'overlays'> | undefined {
  const [, tracker] = TRACKER.exec(id) ?? [];
  return tracker === undefined ? publishedServices.get(id) : publishedTrackers.get(tracker);
}

/** What the script tag would load: the shared services, what their reports go through, and every force. */
export const publishedResources: Resources = {
  definition: (id) => {
    const found = published(id);
    return found ? Promise.resolve(found.definition) : Promise.reject(new ResourceError('missing', `${id}.json`));
  },
  overlay: (id, lang) => Promise.resolve(published(id)?.overlays[lang]),
  theme: (force) => Promise.resolve(themeOf(force)),
};

import type { Update } from '@frontcounter/schemas/submission';
import { lostUmbrella, lostUmbrellaWelsh } from '../../packages/components/src/report-form/test-data/lost-umbrella.js';
import type { Globals } from '../globals.js';
import { publishedServices, trackerOf } from '../published.js';
import { forceNames } from '../themes.js';
import { createBrowserService, type Answer } from './browser-service.js';
import { withFaults } from './faults.js';
import type { SampleReport } from './kept-reports.js';
import { sampleReport, storyOfficer } from './sample-report.js';

/** Where every story's widget sends its report. Nothing there exists: requests are answered before they leave the page. */
export const SERVICE = 'https://counter.example';

const origin = globalThis.location.origin;

/** One service for all stories, so that a reference from one can be asked for in another. */
const service = createBrowserService({
  services: new Map([
    ...publishedServices,
    [
      lostUmbrella.id,
      { definition: lostUmbrella, overlays: { cy: lostUmbrellaWelsh }, tracker: trackerOf(lostUmbrella) },
    ],
  ]),
  forces: Object.fromEntries(forceNames.map(([id]) => [id, { origins: [origin] }])),
  officer: storyOfficer,
  samples: [sampleReport],
});

/** What an officer says, from no page at all. False: it is not possible where the report stands. */
export async function officerSays({ reference }: Pick<SampleReport, 'reference'>, update: Update): Promise<boolean> {
  const headers = {
    authorization: `Bearer ${storyOfficer.key}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const body = JSON.stringify(update);
  const said = await service(
    new Request(`${SERVICE}/v1/reports/${reference}/updates`, { method: 'POST', headers, body }),
  );
  return said.ok;
}

/** The service as the toolbar wants it to answer. */
export function serviceFor({ reply, network }: Pick<Globals, 'reply' | 'network'>): Answer {
  return withFaults(service, reply, network);
}

/**
 * Answers a page's requests to `address` from inside the browser, and lets all others go. Not by a service worker: those
 * need https and a path of their own, and this has to work wherever the static Storybook is put.
 */
export function answerInside(page: typeof globalThis, address: string, answer: () => Answer): void {
  const leave = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(`${address}/v1/`)) return leave(input, init);
    return answer()(request, page.location.origin);
  };
}

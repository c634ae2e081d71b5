import assert from 'node:assert/strict';
import type { Page } from '../../support/browsers.js';
import type { Heard } from './listener.js';

/** The tag as `docs/embedding.md` gives it, on a page that says nothing else. `SERVICE` is put in by `Sites.page`. */
export const SCRIPT = '<script src="SERVICE/v1/frontcounter.js" data-force="sussex" async></script>';

export const FORM = `<police-report-form id="form" service="lost-property"><p class="fallback">Call 101</p></police-report-form>`;

/** A host page, listened to from its first moment. */
export const html = (body: string, { head = SCRIPT, lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Report</title>
  <link rel="icon" href="data:,"><script src="SERVICE/listener.js"></script>${head}<body>${body}</body></html>`;

export const heard = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as Record<symbol, Heard[] | undefined>)[Symbol.for('heard')] ?? []);

/** Waits for as many events of a type, and returns them. */
export async function hear(page: Page, type: string, count = 1, milliseconds = 10_000): Promise<readonly Heard[]> {
  const all = await page
    .waitFor(
      (wanted, least) => {
        const events = (window as unknown as Record<symbol, Heard[] | undefined>)[Symbol.for('heard')] ?? [];
        return events.filter((event) => event.type === wanted).length >= least && events;
      },
      [type, count] as const,
      milliseconds,
    )
    .catch(async () => assert.fail(`No ${type} in ${milliseconds} ms. Heard: ${JSON.stringify(await heard(page))}`));
  return (all as Heard[]).filter((event) => event.type === type);
}

export async function heardNothingBad(page: Page): Promise<void> {
  const bad = (await heard(page)).filter(({ type }) => ['error', 'violation', 'police-load-failed'].includes(type));
  assert.deepEqual(bad, []);
}

/** The widget asks its first question, and its fallback is gone. */
export async function stands(page: Page, count = 1): Promise<void> {
  await hear(page, 'police-ready', count);
  await page.see({ role: 'radio' });
  assert.equal(await page.count('.fallback'), 0, 'the fallback is hidden');
}

/** Answers the emergency check, so that the service's own questions come. */
export async function passEmergencyCheck(page: Page): Promise<void> {
  await page.click({ role: 'radio', name: 'No' });
  await page.click({ role: 'button', name: 'Continue' });
}

/** Nothing of the widget is on the page, and its fallback is. */
export async function fallbackStands(page: Page, count = 1): Promise<void> {
  assert.equal(await page.count('.fallback'), count, 'the fallback stands');
  assert.equal(await page.count({ role: 'radio' }), 0, 'no question is asked');
  assert.equal(await page.evaluate(() => Symbol.for('tampered') in window), false, 'nothing that was altered has run');
}

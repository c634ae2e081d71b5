import { readFileSync } from 'node:fs';
import type { Page } from '../../support/browsers.js';
import type { Person } from './person.js';

/** A whole journey as data: `services/<id>/examples.json`. */
export interface JourneyExample {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly (
    | { readonly page: string; readonly raw: Readonly<Record<string, unknown>> }
    | { readonly list: string; readonly another: boolean }
  )[];
  readonly end: { readonly at: 'check-answers' } | { readonly at: 'exit'; readonly page: string };
}

export function journeyExamples(serviceId: string): JourneyExample[] {
  const address = new URL(`../../../packages/schemas/services/${serviceId}/examples.json`, import.meta.url);
  return JSON.parse(readFileSync(address, 'utf8')) as JourneyExample[];
}

/** Opens a force page and waits until its widget stands. Page changes are kept where `walk` finds them. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    document.addEventListener('police-page-view', (event) => {
      document.documentElement.dataset['page'] = (event as CustomEvent<{ page: string }>).detail.page;
    });
  });
  await page.waitFor(
    // A truth, not the button itself: Firefox's driver gives nothing back for an element. Before the widget is ready, a
    // prerendered page may stand in its place, which tells of no page.
    () => {
      const form = document.querySelector<Element & { readonly status?: string }>('police-report-form');
      return form?.status === 'ready' && Boolean(form.shadowRoot?.querySelector('form button[type=submit]'));
    },
    [],
    60_000,
  );
}

/**
 * Walks a journey to its end: check answers, or an exit page. `onPage` runs on each page before it is answered. A page
 * that an example was written for may not come up on a later day: dates lie further back then.
 */
export async function walk(
  person: Person,
  { steps, end }: JourneyExample,
  onPage: (id: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const { page } = person;
  let shown = '';
  for (const step of steps) {
    const id = 'page' in step ? step.page : step.list;
    if (shown !== '' && shown !== NEUTRAL && shown !== id) continue;
    // A sensitive service does not say which page it shows, and any page may stand before its questions have loaded.
    if (!(await isAsked(page, step))) continue;
    await onPage(id);
    if ('page' in step) {
      for (const [questionId, raw] of Object.entries(step.raw)) await person.answer(questionId, raw);
    } else {
      await person.answer(step.list, step.another ? 'yes' : 'no');
    }
    await page.evaluate(() => void delete document.documentElement.dataset['page']);
    await person.goOn();
    if (await isAdvised(page)) await person.goOn();
    shown =
      (await page
        .waitFor(() => document.documentElement.dataset['page'], [], 15_000)
        .catch(async () => {
          throw new Error(`The journey did not move on from "${id}": ${await wordsOf(page)}`);
        })) ?? '';
  }
  const last = end.at === 'exit' ? end.page : end.at;
  if (shown === NEUTRAL) {
    // Exit pages ask nothing; check answers has its rows and no question.
    const ends = end.at === 'exit' ? await page.count('button[type=submit]') : await page.count('[data-question]');
    if (ends > 0) throw new Error(`The journey did not end at "${last}": ${await wordsOf(page)}`);
  } else if (shown !== last) throw new Error(`The journey ended at "${shown}", not at "${last}".`);
  await onPage(last);
}

/** A page that asks to look again, as it does at a date that lies further back on a later day, lets one go on. */
function isAdvised(page: Page): Promise<boolean> {
  return page
    .waitFor(() => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      if (root?.querySelector('.advice')) return 'advised';
      return document.documentElement.dataset['page'] ?? (root?.querySelector('.error-summary') ? 'refused' : '');
    }, [])
    .then((came) => came === 'advised')
    .catch(() => false);
}

/** A sensitive service says of every page that it is one, and no more. */
const NEUTRAL = 'page';

/** Whether the page that stands asks what the step answers, once it asks anything or nothing is on its way any more. */
async function isAsked(page: Page, step: JourneyExample['steps'][number]): Promise<boolean> {
  const names = 'page' in step ? Object.keys(step.raw) : [step.list];
  if (names.length === 0) return true;
  const asked = await page.waitFor(
    (ids) => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      if (ids.some((id) => root?.querySelector(`[name="${id}"], [name^="${id}_"], [data-question="${id}"]`)))
        return 'this';
      const isOver = !root?.querySelector('form button[type=submit], .progress');
      return isOver || root?.querySelector('form :is([name], [data-question])') ? 'another' : '';
    },
    [names],
  );
  return asked === 'this';
}

/** What the widget says now. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      (document.querySelector('police-report-form')?.shadowRoot?.querySelector('.page') as HTMLElement | null)
        ?.innerText ?? '',
  );
}

export interface ShownReceipt {
  readonly reference: string;
  readonly accessCode: string;
}

/** Sends from check answers, and reads what the person is told to keep. */
export async function send(person: Person): Promise<ShownReceipt> {
  await person.goOn();
  return readReceipt(person.page);
}

export async function readReceipt(page: Page, milliseconds = 30_000): Promise<ShownReceipt> {
  await page.see('.receipt', milliseconds);
  const [reference = '', accessCode = ''] = await page.evaluate(() => [
    ...[
      ...(document.querySelector('police-report-form')?.shadowRoot?.querySelectorAll<HTMLElement>('.receipt dd') ?? []),
    ].map((each) => each.innerText.trim()),
  ]);
  return { reference, accessCode: accessCode.replace(/\D/g, '') };
}

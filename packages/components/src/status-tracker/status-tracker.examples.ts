import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ReportStatus } from '@frontcounter/schemas';
import { FakeReportClient, type FakeReading } from '../client/fake-report-client.js';
import type { ReportLine, ReportOutcome } from '../client/report-client.js';
import type { UploadClient } from '../client/upload-client.js';
import { ResourceError, type Resources } from '../client/resources.js';
import type { Example } from '../examples.js';
import { PoliceWidget } from '../internal/widget.js';
import { exampleTheme } from '../testing/example-theme.js';
import { PoliceStatusTracker } from './status-tracker.js';
import {
  asked,
  closed,
  received,
  searching,
  umbrellaTracker,
  umbrellaTrackerWelsh,
  withFiles,
  withdrawn,
} from './test-data/umbrella-tracker.js';

/** What a person does, one thing after the other: fills boxes by name, chooses files, then presses what the selector finds. */
export interface Step {
  /** What the device has, by names: how each begins. */
  readonly files?: Readonly<Record<string, string>>;
  readonly fill?: Readonly<Record<string, string>>;
  readonly press?: string;
}

export interface StatusTrackerExample {
  /** Words that are on screen in this state and in no other that leads to it. */
  readonly shows: string;
  readonly lang?: 'en' | 'cy';
  readonly force?: string;
  readonly reference?: string;
  /** What a try to open comes to. Default: a report that has just arrived. */
  readonly reading?: FakeReading;
  /** What a try to say something comes to. Default: it is taken. */
  readonly saying?: ReportOutcome<never> | 'hang';
  readonly steps?: readonly Step[];
  /** What becomes of files that are sent. Default: they are on their way. */
  readonly uploading?: 'arrived';
  /** What happens while the person looks. */
  readonly then?: 'message' | Exclude<ReportLine, 'live'>;
}

export const exampleResources: Resources = {
  definition: (id) =>
    id === 'tracker.umbrella'
      ? Promise.resolve(umbrellaTracker)
      : Promise.reject(new ResourceError('missing', `${id}.json`)),
  overlay: (_, lang) => Promise.resolve(lang === 'cy' ? umbrellaTrackerWelsh : undefined),
  theme: (id) => {
    if (id === 'never') return new Promise(() => {});
    return id === 'neutral'
      ? Promise.resolve(exampleTheme)
      : Promise.reject(new ResourceError('missing', `${id}.json`));
  },
};

export const typed: Step = {
  fill: { reference: '4F7K-9QWX', code: '4071 5582 1396 0247' },
  press: 'form .button[type=submit]',
};

export function opens(report: ReportStatus): FakeReading {
  return { kind: 'done', value: report };
}

function refused(
  type: string,
  retryAfter = 0,
): { readonly kind: 'refused' } & Extract<FakeReading, { kind: 'refused' }> {
  return { kind: 'refused', refusal: { type, status: 400, errors: [] }, retryAfter };
}

const can = (index: number): Step => ({ press: `.can .button:nth-of-type(${index})` });
const send: Step = { press: 'form .button[type=submit]' };

const signIn: readonly Example<StatusTrackerExample>[] = [
  { name: 'loading', data: { shows: 'Call 101 to ask about your report.', force: 'never' } },
  { name: 'not-found', data: { shows: 'Call 101 to ask about your report.', force: 'nuetral' } },
  { name: 'sign-in', data: { shows: 'Follow your report' } },
  { name: 'sign-in-reference', data: { shows: 'Follow your report', reference: '4F7K-9QWX' } },
  { name: 'sign-in-errors', data: { shows: 'Enter your access code', steps: [send] } },
  {
    name: 'sign-in-format-errors',
    data: { shows: 'Enter an access code of 16 digits', steps: [{ fill: { reference: '4F7', code: '4071' } }, send] },
  },
  { name: 'sign-in-code-shown', data: { shows: 'Hide the access code', steps: [{ press: '.sign-in__code .button' }] } },
  { name: 'opening', data: { shows: 'See your report', steps: [typed], reading: 'hang' } },
  {
    name: 'wrong-code',
    data: { shows: 'Both must be of the same report', steps: [typed], reading: refused('unauthorised') },
  },
  {
    name: 'slowed-down',
    data: { shows: 'Wait 2 minutes', steps: [typed], reading: refused('too-many-requests', 64_000) },
  },
  {
    name: 'unavailable',
    data: { shows: 'The service is not working', steps: [typed], reading: refused('unavailable') },
  },
  {
    name: 'unreachable',
    data: { shows: 'We did not get an answer', steps: [typed], reading: { kind: 'unreachable' } },
  },
  {
    name: 'not-allowed',
    data: { shows: 'This page cannot show reports', steps: [typed], reading: refused('origin-not-allowed') },
  },
];

const open: readonly Example<StatusTrackerExample>[] = [
  { name: 'received', data: { shows: 'We will write to you here by', steps: [typed], reading: opens(received) } },
  { name: 'searching', data: { shows: 'We looked on the shelf at Hove.', steps: [typed], reading: opens(searching) } },
  {
    name: 'overdue',
    data: { shows: 'and we are sorry', steps: [typed], reading: opens({ ...searching, expectBy: '2026-11-20' }) },
  },
  { name: 'asked', data: { shows: 'We have asked you something', steps: [typed], reading: opens(asked) } },
  { name: 'closed', data: { shows: 'It was handed in', steps: [typed], reading: opens(closed) } },
  { name: 'withdrawn', data: { shows: 'You told us to stop', steps: [typed], reading: opens(withdrawn) } },
  {
    name: 'unknown-stage',
    data: {
      shows: 'This page does not know this step',
      steps: [typed],
      reading: opens({ ...searching, stage: 'dusted' }),
    },
  },
  {
    name: 'news',
    data: { shows: 'Somebody in Brighton has it.', steps: [typed], reading: opens(searching), then: 'message' },
  },
  { name: 'line-slow', data: { shows: 'within a minute', steps: [typed], reading: opens(searching), then: 'slow' } },
  { name: 'line-lost', data: { shows: 'No connection', steps: [typed], reading: opens(searching), then: 'lost' } },
  {
    name: 'welsh-report',
    data: {
      shows: 'Rhoi gwybod am ymbarél coll',
      steps: [typed],
      reading: opens({
        ...searching,
        language: 'cy',
        service: { ...searching.service, title: 'Rhoi gwybod am ymbarél coll' },
      }),
    },
  },
];

const saying: readonly Example<StatusTrackerExample>[] = [
  { name: 'ask', data: { shows: 'Your question', steps: [typed, can(1)], reading: opens(received) } },
  {
    name: 'ask-errors',
    data: { shows: 'Enter your question', steps: [typed, can(1), send], reading: opens(received) },
  },
  {
    name: 'ask-too-long',
    data: {
      shows: 'must be 4,000 characters or fewer',
      steps: [typed, can(1), { fill: { text: 'Why? '.repeat(900) } }, send],
      reading: opens(received),
    },
  },
  {
    name: 'asking',
    data: {
      shows: 'Your question',
      steps: [typed, can(1), { fill: { text: 'Why?' } }, send],
      reading: opens(received),
      saying: 'hang',
    },
  },
  {
    name: 'ask-unreachable',
    data: {
      shows: 'we keep what you sent once only',
      steps: [typed, can(1), { fill: { text: 'Why?' } }, send],
      reading: opens(received),
      saying: { kind: 'unreachable' },
    },
  },
  {
    name: 'ask-not-possible-now',
    data: {
      shows: 'this cannot be done any more',
      steps: [typed, can(1), { fill: { text: 'Why?' } }, send],
      reading: opens(received),
      saying: refused('not-possible-now'),
    },
  },
  {
    name: 'asked-the-police',
    data: {
      shows: 'We have your question',
      steps: [typed, can(1), { fill: { text: 'Why?' } }, send],
      reading: opens(received),
    },
  },
  {
    name: 'add-information',
    data: { shows: 'What do you want to add?', steps: [typed, can(2)], reading: opens(received) },
  },
  { name: 'correct-contact', data: { shows: 'What has changed?', steps: [typed, can(4)], reading: opens(received) } },
  { name: 'withdraw', data: { shows: 'Yes, take my report back', steps: [typed, can(5)], reading: opens(received) } },
  {
    name: 'answer',
    data: { shows: 'Your answer', steps: [typed, { press: '.stage__asked .button' }], reading: opens(asked) },
  },
];

const photo: Step = { files: { 'rack.jpg': '\xff\xd8\xff\xe0 the rack at Hove' } };

const adding: readonly Example<StatusTrackerExample>[] = [
  {
    name: 'files-added',
    data: { shows: 'The rack, from the door', steps: [typed], reading: opens(withFiles) },
  },
  { name: 'add-file', data: { shows: 'Which files do you want', steps: [typed, can(3)], reading: opens(received) } },
  {
    name: 'add-file-errors',
    data: { shows: 'There is a problem', steps: [typed, can(3), send], reading: opens(received) },
  },
  {
    name: 'add-file-chosen',
    data: { shows: 'This file is sent when you', steps: [typed, can(3), photo], reading: opens(received) },
  },
  {
    name: 'add-file-wrong-kind',
    data: {
      shows: 'Remove the file that cannot be sent',
      steps: [typed, can(3), { files: { 'notes.html': '<!doctype html>' } }, send],
      reading: opens(received),
    },
  },
  {
    name: 'add-file-saying',
    data: { shows: 'rack.jpg', steps: [typed, can(3), photo, send], reading: opens(received), saying: 'hang' },
  },
  {
    name: 'add-file-not-possible-now',
    data: {
      shows: 'this cannot be done any more',
      steps: [typed, can(3), photo, send],
      reading: opens(received),
      saying: refused('not-possible-now'),
    },
  },
  {
    name: 'add-file-sending',
    data: { shows: 'Keep this page open', steps: [typed, can(3), photo, send], reading: opens(received) },
  },
  {
    name: 'add-file-sent',
    data: {
      shows: 'You added files to your report',
      steps: [typed, can(3), photo, send],
      reading: opens(received),
      uploading: 'arrived',
    },
  },
];

const careful: readonly Example<StatusTrackerExample>[] = [
  {
    name: 'sensitive',
    data: { shows: 'We looked on the shelf', steps: [typed], reading: opens({ ...searching, safety: 'sensitive' }) },
  },
  {
    name: 'sensitive-contact',
    data: {
      shows: 'which way and which time are safe',
      steps: [typed, can(4)],
      reading: opens({ ...received, safety: 'anonymous' }),
    },
  },
  {
    name: 'sensitive-add-file',
    data: {
      shows: 'Which files do you want to add?',
      steps: [typed, can(3)],
      reading: opens({ ...received, safety: 'sensitive' }),
    },
  },
];

const welsh: Readonly<Record<string, string>> = {
  'sign-in': 'Dilyn eich adroddiad',
  'sign-in-errors': 'Rhowch eich cod mynediad',
  'wrong-code': 'Rhaid i’r ddau fod o’r un adroddiad',
  'slowed-down': 'Arhoswch 2 funud',
  searching: 'Rydym yn chwilio amdano',
  overdue: 'ac mae’n ddrwg gennym',
  asked: 'Rydym wedi gofyn rhywbeth i chi',
  closed: 'Cafodd ei gyflwyno',
  withdraw: 'Ydw, tynnwch fy adroddiad yn ôl',
  'add-file-errors': 'Dewiswch ffeil',
  'add-file-sending': 'Cadwch y dudalen hon ar agor',
  answer: 'Eich ateb',
};

const english = [...signIn, ...open, ...saying, ...adding, ...careful];

/** Every state of the status tracker; those with the most words in Welsh, too. */
export const examples: readonly Example<StatusTrackerExample>[] = [
  ...english,
  ...english.flatMap(({ name, data }) => {
    const shows = welsh[name];
    return shows === undefined ? [] : [{ name: `${name}-in-welsh`, data: { ...data, lang: 'cy' as const, shows } }];
  }),
];

export const title = 'status-tracker';

/** Shows an example: the element itself, taken to its state as a person would take it there. */
export function render(data: StatusTrackerExample): TemplateResult {
  PoliceWidget.resources = exampleResources;
  const client = new FakeReportClient([data.reading ?? opens(received)], data.saying ? [data.saying] : []);
  const begin = (element?: Element): void => {
    if (element instanceof PoliceStatusTracker && !played.has(element))
      played.set(element, play(element, client, data));
  };
  return html`<police-status-tracker
    force=${data.force ?? 'neutral'}
    lang=${data.lang ?? 'en'}
    .reference=${data.reference}
    .client=${client}
    .uploadClient=${uploads(data)}
    ${ref(begin)}
  >
    <p>Call 101 to ask about your report.</p>
  </police-status-tracker>`;
}

const played = new WeakMap<Element, Promise<void>>();

/** Resolves when an example has reached its state. */
export function reached(element: Element): Promise<void> {
  return played.get(element) ?? Promise.resolve();
}

async function play(element: PoliceStatusTracker, client: FakeReportClient, data: StatusTrackerExample): Promise<void> {
  const { steps = [], then } = data;
  for (const { fill = {}, files, press } of steps) {
    for (const [name, value] of Object.entries(fill)) {
      const control = await found<HTMLInputElement>(element, `[name="${name}"]`);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (files) await choose(element, files);
    if (press) (await found(element, press)).click();
    await element.updateComplete;
  }
  await until(() => visibleText(element).includes(then === undefined ? data.shows : 'Hove'));
  if (then === 'message') {
    client.listener?.onEntry({
      entry: {
        id: '8',
        at: '2026-11-24T11:00:00Z',
        kind: 'message',
        from: 'police',
        text: 'Somebody in Brighton has it.',
        textLanguage: 'en',
      },
      stage: 'searching',
      can: received.can,
    });
  } else if (then) client.listener?.onLine(then);
  await element.updateComplete;
}

/** Chooses files, and waits until the device has read them. */
export async function choose(element: PoliceStatusTracker, files: Readonly<Record<string, string>>): Promise<void> {
  const input = await found<HTMLInputElement>(element, '.file-upload__input');
  const chosen = new DataTransfer();
  for (const [name, bytes] of Object.entries(files))
    chosen.items.add(new File([Uint8Array.from(bytes, (character) => character.charCodeAt(0))], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await found(element, '.file');
  await until(() => !element.shadowRoot?.querySelector('.file__state[data-status="reading"]'));
}

function uploads({ uploading }: StatusTrackerExample): UploadClient {
  return {
    send: ({ file }, { signal, onProgress }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        if (uploading === 'arrived') resolve({ kind: 'arrived' });
        else onProgress(file.size / 2);
      }),
    remove: () => Promise.resolve(),
  };
}

/** What somebody can read of it: its own children until it stands. */
export function visibleText(element: PoliceStatusTracker): string {
  return element.innerText + (element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '');
}

async function found<Found extends HTMLElement>(element: PoliceStatusTracker, selector: string): Promise<Found> {
  await until(() => element.shadowRoot?.querySelector(selector));
  return element.shadowRoot!.querySelector<Found>(selector)!;
}

async function until(look: () => unknown): Promise<void> {
  const giveUp = Date.now() + 8_000;
  while (!look() && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 10));
}

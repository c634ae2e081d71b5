import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Overlay } from '@frontcounter/schemas';
import type { Example } from '../examples.js';
import { draftKey, outboxKey } from '../client/kept-names.js';
import { fakeReceipt, FakeSubmissionClient, type FakeOutcome } from '../client/fake-submission-client.js';
import { LocalDraftStore } from '../client/local-draft-store.js';
import { LocalOutboxStore } from '../client/local-outbox-store.js';
import { ResourceError, type Resources } from '../client/resources.js';
import type { SubmissionOutcome } from '../client/submission-client.js';
import { PoliceWidget } from '../internal/widget.js';
import { exampleTheme } from '../testing/example-theme.js';
import { withFirstPages } from '../testing/with-first-pages.js';
import { informedUmbrella, informedUmbrellaWelsh } from './test-data/informed-umbrella.js';
import {
  lostUmbrella,
  lostUmbrellaWelsh,
  namelessUmbrella,
  quietUmbrella,
  signUpUmbrella,
} from './test-data/lost-umbrella.js';
import { reachableUmbrella, reachableUmbrellaWelsh } from './test-data/reachable-umbrella.js';
import { PoliceReportForm } from './report-form.js';

/** What a person does on one page: fills controls by name, then presses the page's button, or does not. */
export interface Step {
  /** Radios and checkboxes by the value to choose. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Default true. */
  readonly send?: boolean;
  /** Presses what the selector finds, instead of the page's button. */
  readonly press?: string;
  /** Waits until the selector finds something: what comes up by itself once the person pauses. */
  readonly wait?: string;
}

export interface ReportFormExample {
  /** Words that are on screen in this state and in no other that leads to it. */
  readonly shows: string;
  /** Default `lost-umbrella`. `never` does not arrive; anything else does not exist. */
  readonly service?: string;
  readonly lang?: 'en' | 'cy';
  /** What becomes of each try to send. Default: it is accepted. */
  readonly outcomes?: readonly FakeOutcome[];
  readonly steps?: readonly Step[];
}

const all = [lostUmbrella, quietUmbrella, namelessUmbrella, signUpUmbrella, informedUmbrella, reachableUmbrella];
const overlays: Readonly<Record<string, Overlay>> = {
  [informedUmbrella.id]: informedUmbrellaWelsh,
  [reachableUmbrella.id]: reachableUmbrellaWelsh,
};

export const exampleResources: Resources = {
  definition(id) {
    if (id === 'never') return new Promise(() => {});
    const service = all.find((each) => each.id === id);
    return service ? Promise.resolve(service) : Promise.reject(new ResourceError('missing', `${id}.json`));
  },
  overlay: (id, lang) => Promise.resolve(lang === 'cy' ? (overlays[id] ?? lostUmbrellaWelsh) : undefined),
  theme: () => Promise.resolve(exampleTheme),
};

const kind: Step = { fill: { kind: 'umbrella' } };
const about: Step = { fill: { colour: 'black', story: 'I left it on the bus to Hove.' } };
const mark: Step = { fill: { mark: 'A red ribbon' } };
const when: Step = { fill: { when_day: '1', when_month: '3', when_year: '2025' } };
const contact: Step = { fill: { name_first: 'Mair', name_last: 'Jones', email: 'mair@example.com' } };
const declaration: Step = { fill: { declaration: 'confirmed' } };

/** Every page up to check answers. */
export const wholeJourney: readonly Step[] = [kind, about, mark, { fill: { marks: 'no' } }, when, contact, declaration];
const sent: readonly Step[] = [...wholeJourney, {}];
const whatWeSend: readonly Step[] = [...wholeJourney, { press: '.disclosure summary' }, { wait: '.disclosure__body' }];

function refused(type: string): SubmissionOutcome {
  return { kind: 'refused', refusal: { type, status: 400, errors: [] } };
}

const states: readonly Example<ReportFormExample>[] = [
  { name: 'loading', data: { shows: 'Call 101 to report lost property.', service: 'never' } },
  { name: 'not-found', data: { shows: 'Call 101 to report lost property.', service: 'lost-umbrela' } },
  { name: 'first-page', data: { shows: 'What did you lose?' } },
  { name: 'first-page-errors', data: { shows: 'Select what you lost', steps: [{}] } },
  { name: 'several-questions', data: { shows: 'About it', steps: [kind] } },
  { name: 'several-questions-errors', data: { shows: 'Select the main colour', steps: [kind, {}] } },
  {
    name: 'revealed-question',
    data: { shows: 'Which colour?', steps: [kind, { fill: { colour: 'other' }, send: false }] },
  },
  {
    name: 'too-many-characters',
    data: {
      shows: 'Your account must be 100 characters or fewer',
      steps: [kind, { fill: { colour: 'red', story: 'Very long. '.repeat(12) } }],
    },
  },
  { name: 'exit', data: { shows: 'Tell HM Passport Office', steps: [{ fill: { kind: 'passport' } }] } },
  { name: 'item', data: { shows: 'A mark on it', steps: [kind, about] } },
  {
    name: 'list',
    data: {
      shows: 'My initials',
      steps: [kind, about, mark, { fill: { marks: 'yes' } }, { fill: { mark: 'My initials' } }],
    },
  },
  { name: 'list-errors', data: { shows: 'Select yes to add another mark', steps: [kind, about, mark, {}] } },
  { name: 'date', data: { shows: 'When did you lose it?', steps: wholeJourney.slice(0, 4) } },
  {
    name: 'date-errors',
    data: {
      shows: 'The date must include a day, a month and a year',
      steps: [...wholeJourney.slice(0, 4), { fill: { when_day: '31', when_month: '2' } }],
    },
  },
  { name: 'contact', data: { shows: 'How we reach you', steps: wholeJourney.slice(0, 5) } },
  {
    name: 'contact-errors',
    data: {
      shows: 'Enter your last name',
      steps: [...wholeJourney.slice(0, 5), { fill: { name_first: 'Mair', email: 'mair@' } }],
    },
  },
  { name: 'declaration', data: { shows: 'I confirm this', steps: wholeJourney.slice(0, 6) } },
  { name: 'check-answers', data: { shows: 'Send report', steps: wholeJourney } },
  {
    name: 'what-we-send',
    data: { shows: 'What is not sent', steps: whatWeSend },
  },
  { name: 'sending', data: { shows: 'Sending your report…', steps: sent, outcomes: ['hang'] } },
  {
    name: 'unreachable',
    data: { shows: 'We did not get an answer', steps: sent, outcomes: [{ kind: 'unreachable' }] },
  },
  ...Object.entries({
    'too-many-requests': 'Too many reports are being sent',
    unavailable: 'The service is not working',
    'definition-changed': 'The questions have changed',
    'origin-not-allowed': 'This page cannot send reports',
    'too-large': 'Your report is too long',
    'malformed-request': 'Something went wrong',
  }).map(([type, shows]) => ({ name: `refused-${type}`, data: { shows, steps: sent, outcomes: [refused(type)] } })),
  {
    name: 'refused-answers-invalid',
    data: {
      shows: 'Enter an email address like name@example.com',
      steps: sent,
      outcomes: [
        {
          kind: 'refused',
          refusal: { type: 'answers-invalid', status: 422, errors: [{ pointer: '/answers/email', code: 'format' }] },
        },
      ],
    },
  },
  { name: 'sent', data: { shows: '4F7K-9QWX', steps: sent } },
  { name: 'draft-offered', data: { shows: 'Keep my answers', steps: [kind, { press: '.draft summary' }] } },
  { name: 'draft-kept', data: { shows: 'are kept on this device until', steps: [kind, { press: '.draft .button' }] } },
  { name: 'already-sent', data: { shows: 'Already sent', steps: [...sent, {}], outcomes: ['lost-reply'] } },
];

const quiet = { service: quietUmbrella.id };

/** What differs where the service is sensitive: something stands around every page, and the receipt is shown otherwise. */
const careful: readonly Example<ReportFormExample>[] = [
  { name: 'sensitive', data: { ...quiet, shows: 'Exit this page' } },
  { name: 'sensitive-errors', data: { ...quiet, shows: 'Select what you lost', steps: [{}] } },
  {
    name: 'sensitive-exit',
    data: { ...quiet, shows: 'Tell HM Passport Office', steps: [{ fill: { kind: 'passport' } }] },
  },
  {
    name: 'sensitive-what-we-send',
    data: { ...quiet, shows: 'What is not sent', steps: whatWeSend },
  },
  { name: 'sensitive-sent', data: { ...quiet, shows: 'Keep both where only you can find them', steps: sent } },
  { name: 'sensitive-welsh', data: { ...quiet, shows: 'Gadael y dudalen hon', lang: 'cy' } },
  { name: 'anonymous', data: { service: namelessUmbrella.id, shows: 'You do not have to say who you are' } },
  {
    name: 'anonymous-welsh',
    data: { service: namelessUmbrella.id, shows: 'Nid oes rhaid i chi ddweud pwy ydych chi', lang: 'cy' },
  },
];

const informed = { service: informedUmbrella.id };

/** What a page says besides its questions: before them, instead of them, and where the journey ends. */
const withContent: readonly Example<ReportFormExample>[] = [
  { name: 'information', data: { ...informed, shows: 'Have these ready', steps: [{ send: false }] } },
  {
    name: 'information-welsh',
    data: { ...informed, lang: 'cy', shows: 'Byddwch â’r rhain wrth law', steps: [{ send: false }] },
  },
  { name: 'content-before-questions', data: { ...informed, shows: 'Where the label is', steps: [{}, kind] } },
  {
    name: 'content-before-questions-errors',
    data: { ...informed, shows: 'Select the main colour', steps: [{}, kind, { press: '.content summary' }, {}] },
  },
  {
    name: 'advice',
    data: {
      ...informed,
      shows: 'Few umbrellas are red all over.',
      steps: [{}, kind, { fill: { colour: 'red' } }],
    },
  },
  {
    name: 'advice-welsh',
    data: {
      ...informed,
      lang: 'cy',
      shows: 'A yw hyn yn gywir?',
      steps: [{}, kind, { fill: { colour: 'red' } }],
    },
  },
  {
    name: 'content-on-exit',
    data: { ...informed, shows: 'It is a crime to use', steps: [{}, { fill: { kind: 'passport' } }] },
  },
];

const threat: Step = {
  fill: { colour: 'black', story: 'He has a knife and he’s outside my door.' },
  wait: '.notification',
};
const despair: Step = { fill: { colour: 'black', story: 'I want to kill myself.' }, wait: '.notification' };

/** Help that words of danger bring up: below the questions that they stand in, and above the page after. */
const inDanger: readonly Example<ReportFormExample>[] = [
  { name: 'danger', data: { shows: 'If anyone is in danger now', steps: [kind, threat] } },
  {
    name: 'danger-welsh',
    data: { lang: 'cy', shows: 'Samariaid', steps: [kind, despair] },
  },
  {
    name: 'danger-next-page',
    data: { ...quiet, shows: 'Samaritans: call 116 123', steps: [kind, despair, {}] },
  },
];

/** Where the person may ask for a copy by e-mail. */
const copied = (copy: boolean): FakeOutcome => ({
  kind: 'accepted',
  receipt: { ...fakeReceipt, copy },
  replayed: false,
});
const reachable = {
  service: reachableUmbrella.id,
  steps: wholeJourney.map((step) => (step === contact ? { fill: { ...contact.fill, contact: 'email' } } : step)),
};
const askedForCopy = { ...reachable, steps: [...reachable.steps, { fill: { copy: 'yes' } }] };
const withCopy: readonly Example<ReportFormExample>[] = [
  { name: 'copy-offered', data: { ...reachable, shows: 'Send me a copy of this report by email to' } },
  {
    name: 'copy-offered-welsh',
    data: { ...reachable, lang: 'cy', shows: 'Anfonwch gopi o’r adroddiad hwn ataf drwy e-bost i' },
  },
  {
    name: 'copy-on-its-way',
    data: { ...askedForCopy, shows: 'A copy of your report is on its way', outcomes: [copied(true)] },
  },
  {
    name: 'copy-not-sent',
    data: { ...askedForCopy, shows: 'We cannot send you a copy by email now', outcomes: [copied(false)] },
  },
];

const welsh: Readonly<Record<string, string>> = {
  'first-page': 'Beth gollwyd gennych?',
  'first-page-errors': 'Dewiswch beth gollwyd gennych',
  list: 'Marciau arno',
  'date-errors': 'Rhaid i’r dyddiad gynnwys diwrnod, mis a blwyddyn',
  contact: 'Sut i gysylltu â chi',
  'check-answers': 'Anfon yr adroddiad',
  'what-we-send': 'Beth nad yw’n cael ei anfon',
  unreachable: 'Ni chawsom ateb',
  'draft-offered': 'Cadw fy atebion ar y ddyfais hon',
  sent: 'Eich cyfeirnod',
};

/** Every state of the report form; those with the most words in Welsh, too. */
export const examples: readonly Example<ReportFormExample>[] = [
  ...states,
  ...careful,
  ...withContent,
  ...inDanger,
  ...withCopy,
  ...states.flatMap(({ name, data }) => {
    const shows = welsh[name];
    return shows === undefined ? [] : [{ name: `${name}-welsh`, data: { ...data, lang: 'cy' as const, shows } }];
  }),
];

export const title = 'report-form';

/** Shows an example: the element itself, taken to its state as a person would take it there. */
export function render({
  service = lostUmbrella.id,
  lang = 'en',
  outcomes,
  steps = [],
}: ReportFormExample): TemplateResult {
  PoliceWidget.resources = withFirstPages(exampleResources);
  new LocalDraftStore(draftKey(exampleTheme.id, lostUmbrella.id)).remove();
  const outbox = new LocalOutboxStore(outboxKey(exampleTheme.id, lostUmbrella.id));
  for (const { id } of outbox.read()) outbox.remove(id);
  const begin = (element?: Element): void => {
    if (element instanceof PoliceReportForm) void play(element, steps);
  };
  return html`<police-report-form
    service=${service}
    force="neutral"
    copies
    lang=${lang}
    .client=${new FakeSubmissionClient(outcomes)}
    ${ref(begin)}
  >
    <p>Call 101 to report lost property.</p>
  </police-report-form>`;
}

const played = new WeakMap<Element, Promise<void>>();

/** Resolves when an example has reached its state. */
export function reached(element: PoliceReportForm): Promise<void> {
  return played.get(element) ?? Promise.resolve();
}

function play(element: PoliceReportForm, steps: readonly Step[]): Promise<void> {
  const playing = played.get(element) ?? playAll(element, steps);
  played.set(element, playing);
  return playing;
}

async function playAll(element: PoliceReportForm, steps: readonly Step[]): Promise<void> {
  await stands(element);
  for (const { fill = {}, press, wait, send = press === undefined && wait === undefined } of steps) {
    const form = await settled(element);
    for (const [name, value] of Object.entries(fill)) fillIn(form, name, value);
    if (press) (await found(element, press)).click();
    if (wait) await found(element, wait);
    if (send) form.requestSubmit();
  }
  await element.updateComplete;
  // What a try to send comes to, and what it renders, arrive a few turns later.
  for (let turns = 0; turns < 5; turns += 1) await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  while (steps.length && isWaiting(element)) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A page that waits for a part of the widget keeps its button shut, or has no heading yet; one that sends says so. */
function isWaiting({ shadowRoot }: PoliceReportForm): boolean {
  const isShut = shadowRoot?.querySelector('form [aria-disabled]') && !shadowRoot.querySelector('.progress');
  return Boolean(isShut) || !shadowRoot?.querySelector('.heading--l');
}

/** Waits for the first page, or for the news that there will be none; not for ever, since one example never loads. */
function stands(element: PoliceReportForm): Promise<unknown> {
  const heard = ['police-ready', 'police-load-failed'].map(
    (type) => new Promise((resolve) => element.addEventListener(type, resolve, { once: true })),
  );
  return Promise.race([...heard, new Promise((resolve) => setTimeout(resolve, 2_000))]);
}

/** The page's form, once it stands and no try to send is under way. */
async function settled(element: PoliceReportForm): Promise<HTMLFormElement> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    const form = element.shadowRoot?.querySelector('form');
    if (form && !form.querySelector('[aria-disabled]')) return form;
  }
}

/** What is shown only when a part of the widget has arrived that loads later. */
async function found(element: PoliceReportForm, selector: string): Promise<HTMLElement> {
  for (;;) {
    const control = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (control) return control;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function fillIn(form: HTMLFormElement, name: string, value: string): void {
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
    else control.value = value;
    if (control.type !== 'radio' || control.checked) control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

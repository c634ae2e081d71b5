import '../../define/report-form.js';
import { FakeSubmissionClient, type FakeOutcome } from '../../client/fake-submission-client.js';
import type { Resources } from '../../client/resources.js';
import { PoliceWidget } from '../../internal/widget.js';
import { exampleTheme } from '../../testing/example-theme.js';
import { exampleResources } from '../report-form.examples.js';
import { PoliceReportForm } from '../report-form.js';
import { Person } from '../../testing/person.js';
import { withFirstPages } from '../../testing/with-first-pages.js';

export interface OpenForm {
  readonly element: PoliceReportForm;
  readonly person: Person;
  readonly client: FakeSubmissionClient;
  /** What the host page heard, in order: the event's name without its prefix, and its detail. */
  readonly heard: (readonly [string, unknown])[];
}

export interface OpenFormOptions {
  readonly outcomes?: readonly FakeOutcome[];
  readonly service?: string;
  readonly resources?: Resources;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether to wait for its first page. */
  readonly stands?: boolean;
}

/** A force of its own for each test file: files run side by side, and share the storage. */
export const testForce = `example-in-tests-${crypto.randomUUID()}`;

export const testResources: Resources = {
  ...exampleResources,
  theme: () => Promise.resolve({ ...exampleTheme, id: testForce }),
};

const EVENTS = [
  'ready',
  'page-view',
  'errors-shown',
  'submitted',
  'submit-failed',
  'exit',
  'language-change',
  'load-failed',
];

const hosts: HTMLElement[] = [];

afterEach(() => {
  hosts.splice(0).forEach((host) => host.remove());
  for (const name of Object.keys(localStorage)) if (name.includes(testForce)) localStorage.removeItem(name);
});

/** A page with a report form on it, as a person finds it. */
export async function openForm({
  outcomes,
  service = 'lost-umbrella',
  resources = testResources,
  attributes = {},
  stands = service.endsWith('-umbrella'),
}: OpenFormOptions = {}): Promise<OpenForm> {
  PoliceWidget.resources = withFirstPages(resources);
  const client = new FakeSubmissionClient(outcomes);
  const heard: (readonly [string, unknown])[] = [];
  // Not the `fixture` of @open-wc/testing: it waits for a frame, and a tab in the background paints none.
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  for (const name of EVENTS) {
    host.addEventListener(`police-${name}`, (event) => heard.push([name, (event as CustomEvent<unknown>).detail]));
  }
  const element = document.createElement('police-report-form');
  if (!(element instanceof PoliceReportForm)) throw new Error('The element is not defined.');
  element.service = service;
  element.force = 'neutral';
  element.client = client;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<p>Call 101 to report lost property.</p>';
  host.append(element);
  const person = new Person(element);
  if (stands) await person.isAt('What did you lose?');
  return { element, person, client, heard };
}

/** Fills in everything up to check answers. `contact`: what else there is to say of being reached. */
export async function answerEverything(person: Person, contact?: () => Promise<void>): Promise<void> {
  await person.choose('An umbrella');
  await person.press('Continue');
  await person.isAt('About it');
  await person.type('Main colour', 'black');
  await person.press('Continue');
  await person.isAt('A mark on it');
  await person.type('What does it look like?', 'A red ribbon');
  await person.press('Continue');
  await person.choose('No');
  await person.press('Continue');
  await person.isAt('When did you lose it?');
  await person.type('Day', '1');
  await person.type('Month', '3');
  await person.type('Year', '2025');
  await person.press('Continue');
  await person.isAt('How we reach you');
  await contact?.();
  await person.type('First name', 'Mair');
  await person.type('Last name', 'Jones');
  await person.type('Email address', 'mair@example.com');
  await person.press('Continue');
  await person.isAt('Declaration');
  await person.choose('I confirm this');
  await person.press('Continue');
  await person.isAt('Check your answers');
}

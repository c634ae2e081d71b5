import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Subscription } from '@frontcounter/schemas';
import { FakeAlertsClient, type FakeAlerts } from '../client/fake-alerts-client.js';
import { ResourceError, type Resources } from '../client/resources.js';
import type { AlertLink } from '../controllers/subscription-controller.js';
import type { Example } from '../examples.js';
import { PoliceWidget } from '../internal/widget.js';
import { foundAreas } from '../testing/found-areas.js';
import { exampleTheme } from '../testing/example-theme.js';
import { withFirstPages } from '../testing/with-first-pages.js';
import { PoliceAlertSignup } from './alert-signup.js';
import { subscribed, umbrellaAlerts, umbrellaAlertsWelsh } from './test-data/umbrella-alerts.js';

/** What a person does, one thing after the other: fills controls by name, then presses what the selector finds. */
export interface Step {
  /** Text by what to type; radios and checkboxes by the value to choose. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Default: the button of the page's form. */
  readonly press?: string;
}

export interface AlertSignupExample {
  /** Words that are on screen in this state and in no other that leads to it. */
  readonly shows: string;
  /** Default `umbrella-alerts`. `never` does not arrive; anything else does not exist. */
  readonly service?: string;
  readonly lang?: 'en' | 'cy';
  /** What the person came by. */
  readonly link?: AlertLink['purpose'];
  readonly subscription?: Subscription;
  readonly script?: FakeAlerts;
  readonly steps?: readonly Step[];
}

export const exampleResources: Resources = {
  definition(id) {
    if (id === 'never') return new Promise(() => {});
    return id === umbrellaAlerts.id
      ? Promise.resolve(umbrellaAlerts)
      : Promise.reject(new ResourceError('missing', `${id}.json`));
  },
  overlay: (_, lang) => Promise.resolve(lang === 'cy' ? umbrellaAlertsWelsh : undefined),
  theme: () => Promise.resolve(exampleTheme),
};

const topics: Step = { fill: { topics: 'lost' } };
const find: Step = { fill: { area_search: 'Sample' }, press: '.address-search .button' };
const choose: Step = { fill: { area_found: '0' } };
const email: readonly Step[] = [{ fill: { channel: 'email' } }, { fill: { email: 'mair@example.com' } }];
const toCheckAnswers: readonly Step[] = [topics, find, choose, ...email];
const sent: readonly Step[] = [...toCheckAnswers, {}];
const text: readonly Step[] = [{ fill: { channel: 'text' } }, { fill: { mobile: '07700 900123' } }, {}];

const button = (index: number): Step => ({ press: `.buttons .button:nth-of-type(${index})` });
const confirm: Step = { press: '.page > .button' };
const leave: Step = { press: '.buttons .link' };

function refused(type: string, status = 400) {
  return { kind: 'refused', refusal: { type, status, errors: [] }, retryAfter: 0 } as const;
}

const signUp: readonly Example<AlertSignupExample>[] = [
  { name: 'loading', data: { shows: 'Call 101 to hear from us.', service: 'never' } },
  { name: 'not-found', data: { shows: 'Call 101 to hear from us.', service: 'umbrela-alerts' } },
  { name: 'first-page', data: { shows: 'Which umbrellas do you want to hear about?' } },
  { name: 'first-page-errors', data: { shows: 'There is a problem', steps: [{}] } },
  { name: 'area', data: { shows: 'Which neighbourhood?', steps: [topics] } },
  { name: 'area-errors', data: { shows: 'Find your neighbourhood, and choose it', steps: [topics, {}] } },
  { name: 'area-found', data: { shows: 'Choose the area', steps: [topics, find] } },
  { name: 'email-errors', data: { shows: 'Enter your email address', steps: [topics, find, choose, email[0]!, {}] } },
  { name: 'check-answers', data: { shows: 'Check your answers', steps: toCheckAnswers } },
  { name: 'sending', data: { shows: 'Sending your choices…', steps: sent, script: { submit: 'hang' } } },
  {
    name: 'unreachable',
    data: {
      shows: 'Your sign-up may have arrived',
      steps: sent,
      script: { submit: { kind: 'unreachable' } },
    },
  },
  {
    name: 'unavailable',
    data: { shows: 'Signing up is not working', steps: sent, script: { submit: refused('unavailable', 503) } },
  },
  {
    name: 'not-allowed',
    data: { shows: 'Nobody can sign up on this page', steps: sent, script: { submit: refused('not-found', 404) } },
  },
  {
    name: 'slowed-down',
    data: { shows: 'Wait a few minutes', steps: sent, script: { submit: refused('too-many-requests', 429) } },
  },
  {
    name: 'definition-changed',
    data: { shows: 'The questions have changed', steps: sent, script: { submit: refused('definition-changed', 409) } },
  },
  { name: 'sent', data: { shows: 'We are sending a message to mair@example.com.', steps: sent } },
  {
    name: 'sent-by-text',
    data: { shows: 'Check your text messages', steps: [topics, find, choose, ...text] },
  },
];

const byLink: readonly Example<AlertSignupExample>[] = [
  { name: 'confirm', data: { shows: 'If it was you, confirm it here', link: 'confirm' } },
  {
    name: 'confirming',
    data: { shows: 'One moment…', link: 'confirm', steps: [confirm], script: { confirm: 'hang' } },
  },
  {
    name: 'confirm-unreachable',
    data: {
      shows: 'It is safe to try again',
      link: 'confirm',
      steps: [confirm],
      script: { confirm: { kind: 'unreachable' } },
    },
  },
  {
    name: 'confirm-gone',
    data: {
      shows: 'This link does not work any more',
      link: 'confirm',
      steps: [confirm],
      script: { confirm: refused('subscription-gone', 404) },
    },
  },
  { name: 'confirmed', data: { shows: 'You are signed up', link: 'confirm', steps: [confirm] } },
  { name: 'opening', data: { shows: 'One moment…', link: 'manage', script: { read: 'hang' } } },
  {
    name: 'opening-refused',
    data: {
      shows: 'Alerts cannot be changed on this page',
      link: 'manage',
      script: { read: refused('origin-not-allowed', 403) },
    },
  },
  { name: 'choices', data: { shows: 'Sample Town Centre', link: 'manage' } },
  {
    name: 'choices-of-another-service',
    data: {
      shows: 'Stop the alerts and delete my details',
      link: 'manage',
      subscription: { ...subscribed, service: { id: 'parasol-alerts', version: '1.0.0' } },
    },
  },
  {
    name: 'pausing',
    data: { shows: 'One moment…', link: 'manage', steps: [button(2)], script: { pause: 'hang' } },
  },
  { name: 'paused', data: { shows: 'until you start them again', link: 'manage', steps: [button(2)] } },
  {
    name: 'resumed',
    data: {
      shows: 'Your alerts have started again',
      link: 'manage',
      subscription: { ...subscribed, pausedAt: '2026-11-23T09:30:00Z' },
      steps: [button(2)],
    },
  },
  { name: 'changing', data: { shows: 'Save my choices', link: 'manage', steps: [button(1)] } },
  {
    name: 'changing-one',
    data: {
      shows: 'Which umbrellas do you want to hear about?',
      link: 'manage',
      steps: [button(1), { press: '.summary-list .link' }],
    },
  },
  { name: 'changed', data: { shows: 'Your choices are saved', link: 'manage', steps: [button(1), {}] } },
  {
    name: 'changed-address',
    data: {
      shows: 'confirm the new address',
      link: 'manage',
      steps: [button(1), {}],
      script: { change: { kind: 'done', value: undefined } },
    },
  },
  {
    name: 'change-unreachable',
    data: {
      shows: 'It is safe to try again',
      link: 'manage',
      steps: [button(1), {}],
      script: { change: { kind: 'unreachable' } },
    },
  },
  { name: 'leave', data: { shows: 'Do you want to stop the alerts?', link: 'manage', steps: [leave] } },
  {
    name: 'leave-unavailable',
    data: {
      shows: 'Alerts are not working at the moment',
      link: 'manage',
      steps: [leave, button(1)],
      script: { leave: refused('unavailable', 503) },
    },
  },
  { name: 'left', data: { shows: 'The alerts have stopped', link: 'manage', steps: [leave, button(1)] } },
];

const welsh: Readonly<Record<string, string>> = {
  'first-page-errors': 'Mae problem wedi codi',
  'check-answers': 'Gwiriwch eich atebion',
  sent: 'Rydym yn anfon neges i mair@example.com.',
  unreachable: 'Efallai fod eich cofrestriad wedi cyrraedd',
  confirm: 'cadarnhewch yma',
  confirmed: 'Rydych wedi cofrestru',
  'confirm-gone': 'Nid yw’r ddolen hon yn gweithio mwyach',
  choices: 'Sample Town Centre',
  paused: 'nes i chi eu hailgychwyn',
  changing: 'Cadw fy newisiadau',
  leave: 'Ydych chi am atal y rhybuddion?',
  left: 'Mae’r rhybuddion wedi stopio',
};

const english = [...signUp, ...byLink];

/** Every state of the sign-up; those with the most words in Welsh, too. */
export const examples: readonly Example<AlertSignupExample>[] = [
  ...english,
  ...english.flatMap(({ name, data }) => {
    const shows = welsh[name];
    return shows === undefined ? [] : [{ name: `${name}-in-welsh`, data: { ...data, lang: 'cy' as const, shows } }];
  }),
];

export const title = 'alert-signup';

/** Shows an example: the element itself, taken to its state as a person would take it there. */
export function render(data: AlertSignupExample): TemplateResult {
  PoliceWidget.resources = withFirstPages(exampleResources);
  const client = new FakeAlertsClient(data.subscription ?? subscribed, foundAreas, data.script);
  const begin = (element?: Element): void => {
    if (element instanceof PoliceAlertSignup && !played.has(element)) played.set(element, play(element, data));
  };
  // As a mail program opens it, and before the element is there.
  if (data.link) location.hash = `#police-alerts=${data.link}.example`;
  return html`<police-alert-signup
    service=${data.service ?? 'umbrella-alerts'}
    force="neutral"
    lang=${data.lang ?? 'en'}
    .client=${client}
    ${ref(begin)}
  >
    <p>Call 101 to hear from us.</p>
  </police-alert-signup>`;
}

const played = new WeakMap<Element, Promise<void>>();

/** Resolves when an example has reached its state. */
export function reached(element: Element): Promise<void> {
  return played.get(element) ?? Promise.resolve();
}

async function play(element: PoliceAlertSignup, { steps = [], shows }: AlertSignupExample): Promise<void> {
  for (const { fill = {}, press = '.page form > .button[type=submit]' } of steps) {
    for (const [name, value] of Object.entries(fill)) {
      const choice = `[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`;
      const control = await found<HTMLInputElement>(
        element,
        `${choice}, [name="${name}"]:not([type=radio], [type=checkbox])`,
      );
      if (control.matches('[type=radio], [type=checkbox]')) control.click();
      else {
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    const before = visibleText(element);
    (await found(element, press)).click();
    await until(() => visibleText(element) !== before);
  }
  await until(() => visibleText(element).includes(shows));
}

/** What somebody can read of it: its own children until it stands. */
export function visibleText(element: PoliceAlertSignup): string {
  return element.innerText + (element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '');
}

async function found<Found extends HTMLElement>(element: PoliceAlertSignup, selector: string): Promise<Found> {
  await until(() => element.shadowRoot?.querySelector(selector));
  const result = element.shadowRoot!.querySelector<Found>(selector);
  if (!result) throw new Error(`Nothing is ${selector}: ${visibleText(element)}`);
  return result;
}

async function until(look: () => unknown): Promise<void> {
  const giveUp = Date.now() + 4_000;
  while (!look() && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 10));
}

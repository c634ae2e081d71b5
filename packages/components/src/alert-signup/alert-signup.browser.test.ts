import { expect } from '@open-wc/testing';
import type { Subscription } from '@frontcounter/schemas';
import '../define/alert-signup.js';
import { FakeAlertsClient, type FakeAlerts } from '../client/fake-alerts-client.js';
import { PoliceWidget } from '../internal/widget.js';
import { loadQuestionTemplates } from '../questions/question-templates.js';
import { foundAreas } from '../testing/found-areas.js';
import { bringToFront } from '../testing/in-front.js';
import { Person } from '../testing/person.js';
import { exampleResources } from './alert-signup.examples.js';
import { PoliceAlertSignup } from './alert-signup.js';
// Here it is a hundred files and not one: no test waits for them.
import './sign-up.js';
import { subscribed } from './test-data/umbrella-alerts.js';

interface OpenSignUp {
  readonly element: PoliceAlertSignup;
  readonly person: Person;
  readonly client: FakeAlertsClient;
  /** What the host page heard: each event with its detail. */
  readonly heard: string[];
}

interface OpenOptions {
  readonly hash?: string;
  readonly script?: FakeAlerts;
  readonly subscription?: Subscription;
}

const EVENTS = ['ready', 'page-view', 'errors-shown', 'sign-up-sent', 'sign-up-confirmed', 'submit-failed'];
const FIRST = 'Which umbrellas do you want to hear about?';

before(bringToFront);
before(() => loadQuestionTemplates());

const hosts: HTMLElement[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

function openSignUp({ hash = '', script, subscription = subscribed }: OpenOptions = {}): OpenSignUp {
  PoliceWidget.resources = exampleResources;
  const client = new FakeAlertsClient(subscription, foundAreas, script);
  const host = document.createElement('div');
  const heard: string[] = [];
  for (const name of EVENTS) {
    host.addEventListener(`police-${name}`, (event) => {
      heard.push(`${name} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`);
    });
  }
  document.body.append(host);
  hosts.push(host);
  if (hash) location.hash = hash;
  const element = document.createElement('police-alert-signup');
  if (!(element instanceof PoliceAlertSignup)) throw new Error('The element is not defined.');
  element.service = 'umbrella-alerts';
  element.force = 'neutral';
  element.client = client;
  host.append(element);
  return { element, person: new Person(element), client, heard };
}

async function answerEverything(person: Person): Promise<void> {
  await person.isAt(FIRST);
  await person.choose('Lost umbrellas');
  await person.press('Continue');
  await person.isAt('Which neighbourhood?');
  await person.type('Postcode, or the name of a town, village or neighbourhood', 'Sample');
  await person.press('Find area');
  const list = await person.control('Choose the area');
  list.value = '0';
  list.dispatchEvent(new Event('change'));
  await person.press('Continue');
  await person.isAt('How should we send alerts?');
  await person.choose('Email');
  await person.press('Continue');
  await person.type('What is your email address?', 'mair@example.com');
  await person.press('Continue');
  await person.isAt('Check your answers');
}

/** Everything that outlives the page. */
function kept(): string {
  return JSON.stringify([
    location.href,
    history.state,
    document.title,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
  ]);
}

describe('a sign-up for alerts', () => {
  it('sends the answers once, however often it is pressed, and says where the message goes', async () => {
    const { person, client, heard } = openSignUp();
    await answerEverything(person);
    await person.press('Sign up');
    await person.press('Sign up').catch(() => undefined);
    await person.isAt('Check your email');

    expect(person.reads).to.include('We are sending a message to mair@example.com.');
    expect(person.focus).to.equal('Check your email');
    expect(person.reads).not.to.include('reference');
    const [call, ...more] = client.calls;
    expect(more).to.deep.equal([]);
    expect(call).to.deep.include({
      ask: 'submit',
      given: {
        service: { id: 'umbrella-alerts', version: '1.0.0' },
        force: 'neutral',
        language: 'en',
        answers: subscribed.answers,
      },
    });
    expect(heard.slice(-2)).to.deep.equal([
      'sign-up-sent null',
      'page-view {"page":"confirmation","kind":"confirmation"}',
    ]);
    expect(heard.join() + kept()).not.to.include('mair');
  });

  it('sends again, under another key, for whoever looks at the address once more', async () => {
    const { person, client } = openSignUp();
    await answerEverything(person);
    await person.press('Sign up');
    await person.isAt('Check your email');
    await person.press('Check the address and send again');
    await person.isAt('Check your answers');
    await person.press('Sign up');
    await person.isAt('Check your email');
    expect(client.calls.map(({ ask }) => ask)).to.deep.equal(['submit', 'submit']);
  });

  it('keeps the answers on the page when it fails, and tries again', async () => {
    const { person, heard } = openSignUp({ script: { submit: { kind: 'unreachable' } } });
    await answerEverything(person);
    await person.press('Sign up');
    await person.sees('We could not sign you up');
    expect(person.focused?.className).to.include('notification');
    expect(person.reads).to.include('They are not kept anywhere else.');
    expect(person.reads).to.include('mair@example.com');
    expect(heard.at(-1)).to.equal('submit-failed {"type":"unreachable"}');
    expect(kept()).not.to.include('mair');
    await person.button('Try again');
  });

  it('leads back to the answer that the service did not take', async () => {
    const errors = [{ pointer: '/answers/email', code: 'format' }];
    const refusal = { type: 'answers-invalid', status: 422, errors };
    const { person } = openSignUp({ script: { submit: { kind: 'refused', refusal } } });
    await answerEverything(person);
    await person.press('Sign up');
    await person.sees('Enter an email address, like name@example.com');
  });

  it('refuses a report, and names the element for it', async () => {
    const { element } = openSignUp();
    const reasons: unknown[] = [];
    element.addEventListener('police-load-failed', (event) => reasons.push((event as CustomEvent<unknown>).detail));
    PoliceWidget.resources = {
      ...exampleResources,
      definition: async (id) => ({
        ...((await exampleResources.definition('umbrella-alerts')) as object),
        id,
        kind: 'report',
      }),
    };
    element.service = 'lost-umbrella';
    while (!reasons.length) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(reasons).to.deep.equal([{ reason: 'not-found' }]);
  });
});

describe('the links in messages about alerts', () => {
  it('confirm nothing by themselves, and leave nothing in the address', async () => {
    const { person, client, heard } = openSignUp({ hash: '#police-alerts=confirm.Secret_1-2' });
    await person.isAt('Confirm that you want these alerts');
    expect(location.hash).to.equal('');
    expect(kept()).not.to.include('Secret');
    expect(client.calls).to.deep.equal([]);
    expect(person.reads).to.include('Somebody asked Example Police');
    expect(heard).to.deep.equal(['ready null', 'page-view {"page":"confirm","kind":"confirm"}']);

    await person.press('Confirm');
    await person.isAt('You are signed up');
    expect(client.calls).to.deep.equal([{ ask: 'confirm', given: 'Secret_1-2' }]);
    expect(person.focus).to.equal('You are signed up');
    expect(person.reads).to.include('Sample Town Centre');
    expect(heard).to.include('sign-up-confirmed null');
    expect(heard.join()).not.to.include('Secret');
    expect(document.documentElement.outerHTML).not.to.include('Secret');
  });

  it('leave every other fragment alone', async () => {
    const { person } = openSignUp({ hash: '#main' });
    await person.isAt(FIRST);
    expect(location.hash).to.equal('#main');
    history.replaceState(null, '', location.href.replace(/#.*$/, ''));
  });

  it('work on a page that is open already', async () => {
    const { person } = openSignUp();
    await person.isAt(FIRST);
    location.hash = '#police-alerts=manage.token';
    await person.isAt('Your alerts');
    expect(location.hash).to.equal('');
  });

  it('change what somebody gets, on the pages of the sign-up', async () => {
    const { person, client } = openSignUp({ hash: '#police-alerts=manage.token' });
    await person.sees('Sample Town Centre');
    await person.press('Change my choices');
    await person.isAt('Check your answers');
    await person.press(/^Change Which umbrellas/);
    await person.isAt(FIRST);
    expect((await person.control('Lost umbrellas')).checked).to.equal(true);
    await person.choose('Found umbrellas');
    await person.press('Continue');
    await person.isAt('Check your answers');
    await person.press('Save my choices');
    await person.sees('Your choices are saved');

    expect(person.heading).to.equal('Your alerts');
    expect(person.reads).to.include('Found umbrellas');
    expect(client.calls.at(-1)?.given).to.deep.include({
      answers: { ...subscribed.answers, topics: ['lost', 'found'] },
    });
  });

  it('change nothing for whoever thinks better of it', async () => {
    const { person, client } = openSignUp({ hash: '#police-alerts=manage.token' });
    await person.press('Change my choices');
    await person.press(/^Change Which umbrellas/);
    await person.choose('Found umbrellas');
    await person.press('Continue');
    await person.press('Keep everything as it was');
    await person.isAt('Your alerts');
    expect(person.reads).not.to.include('Found umbrellas');
    expect(client.calls.map(({ ask }) => ask)).to.deep.equal(['read']);
  });

  it('pause and start again', async () => {
    const { person } = openSignUp({ hash: '#police-alerts=manage.token' });
    await person.press('Pause');
    await person.sees('We send you nothing until you start them again.');
    expect(person.focused?.className).to.include('notification');
    await person.press('Start again');
    await person.sees('Your alerts have started again');
    await person.button('Pause');
  });

  it('leave only when asked twice, and forget everything', async () => {
    const { person, client } = openSignUp({ hash: '#police-alerts=manage.token' });
    await person.press('Stop the alerts and delete my details');
    await person.isAt('Do you want to stop the alerts?');
    await person.press('No, go back to my alerts');
    await person.isAt('Your alerts');
    expect(client.calls.map(({ ask }) => ask)).to.deep.equal(['read']);
    await person.press('Stop the alerts and delete my details');
    await person.press('Yes, stop the alerts');
    await person.isAt('The alerts have stopped');
    expect(person.reads).not.to.include('mair');
    await person.press('Sign up again');
    await person.isAt(FIRST);
    expect((await person.control('Lost umbrellas')).checked).to.equal(false);
  });

  it('show nothing of it to whoever presses Back after the page was left', async () => {
    const { person } = openSignUp({ hash: '#police-alerts=manage.token' });
    await person.sees('mair@example.com');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await person.isAt(FIRST);
    expect(person.reads).not.to.include('mair');
  });

  it('change language with what is shown', async () => {
    const { person } = openSignUp({ hash: '#police-alerts=manage.token' });
    await person.sees('Sample Town Centre');
    await person.press('Cymraeg');
    await person.isAt('Eich rhybuddion');
    expect(person.reads).to.include('Ymbaréls coll');
  });
});

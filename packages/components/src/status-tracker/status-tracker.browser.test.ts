import { expect, waitUntil } from '@open-wc/testing';
import '../define/status-tracker.js';
import { FakeReportClient, type FakeReading } from '../client/fake-report-client.js';
import { follow } from '../internal/follow.js';
import { PoliceWidget } from '../internal/widget.js';
import { bringToFront } from '../testing/in-front.js';
import { Person } from '../testing/person.js';
// Here they are a hundred files and not two: no page waits for them.
import './adding-files.js';
import './following.js';
import { choose, exampleResources, opens } from './status-tracker.examples.js';
import { PoliceStatusTracker } from './status-tracker.js';
import { asked, received, searching } from './test-data/umbrella-tracker.js';

const CODE = '4071558213960247';

interface OpenTracker {
  readonly element: PoliceStatusTracker;
  readonly person: Person;
  readonly client: FakeReportClient;
  /** What the host page heard: each event with its detail. */
  readonly heard: string[];
}

before(bringToFront);

const hosts: HTMLElement[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

function openTracker(...readings: FakeReading[]): Promise<OpenTracker> {
  return openTrackerOf(new FakeReportClient(readings));
}

async function openTrackerOf(client: FakeReportClient): Promise<OpenTracker> {
  PoliceWidget.resources = exampleResources;
  const host = document.createElement('div');
  const heard: string[] = [];
  for (const name of ['ready', 'page-view', 'errors-shown', 'language-change', 'load-failed']) {
    host.addEventListener(`police-${name}`, (event) => {
      heard.push(`${name} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`);
    });
  }
  document.body.append(host);
  hosts.push(host);
  const element = document.createElement('police-status-tracker');
  if (!(element instanceof PoliceStatusTracker)) throw new Error('The element is not defined.');
  element.force = 'neutral';
  element.client = client;
  host.append(element);
  const person = new Person(element);
  await person.isAt('Follow your report');
  return { element, person, client, heard };
}

async function signIn(person: Person): Promise<void> {
  await person.type('Reference number', '4f7k 9qwx');
  await person.type('Access code', '4071 5582 1396 0247');
  await person.press('See your report');
}

function message(id: string, text: string) {
  const entry = { id, at: '2026-11-24T11:00:00Z', kind: 'message', from: 'police', text, textLanguage: 'en' } as const;
  return { entry, stage: 'searching', can: received.can };
}

describe('police-status-tracker', () => {
  it('opens a report with what was typed, and moves focus to it', async () => {
    const { person, client } = await openTracker(opens(searching));
    await signIn(person);
    await person.isAt('Your umbrella');

    expect(client.reads).to.deep.equal([{ reference: '4F7K-9QWX', accessCode: CODE }]);
    await person.sees('We are looking for it');
    expect(person.focus).to.equal('Your umbrella');
  });

  it('leaves the code in no address, attribute, storage or event', async () => {
    const { element, person, heard } = await openTracker(opens(searching));
    await signIn(person);
    await person.isAt('Your umbrella');

    const places = [location.href, JSON.stringify(history.state), JSON.stringify(localStorage), heard.join()];
    const kept = [...places, JSON.stringify(sessionStorage), document.cookie, element.outerHTML].join('\n');
    expect(kept.replace(/\D/g, '')).not.to.include(CODE);
    expect(element.shadowRoot?.innerHTML.replace(/\D/g, '')).not.to.include(CODE);
  });

  it('shows nothing to whoever comes back to the page', async () => {
    const { element, person } = await openTracker(opens(searching));
    await signIn(person);
    await person.isAt('Your umbrella');

    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await person.isAt('Follow your report');

    expect((await person.control('Access code')).value).to.equal('');
    expect(element.shadowRoot?.textContent).not.to.include('umbrella');
  });

  it('says one thing of whatever is wrong, and keeps what was typed', async () => {
    const refused: FakeReading = {
      kind: 'refused',
      refusal: { type: 'unauthorised', status: 401, errors: [] },
      retryAfter: 0,
    };
    const { person } = await openTracker(refused, opens(searching));
    await signIn(person);
    await person.sees('We could not open your report');

    expect((await person.control('Access code')).value).to.equal('4071 5582 1396 0247');
    await person.press('See your report');
    await person.isAt('Your umbrella');
  });

  it('hides the code again when the form is sent', async () => {
    const { person } = await openTracker('hang');
    const code = await person.control('Access code');
    expect(code.type).to.equal('password');
    await person.press('Show the access code');
    expect(code.type).to.equal('text');
    await signIn(person);
    expect(code.type).to.equal('password');
  });

  it('shows news once, says so, and moves neither focus nor what is being written', async () => {
    const { person, client } = await openTracker(opens(searching));
    await signIn(person);
    await person.press('Ask a question');
    await person.type('Your question', 'Is it');
    client.listener?.onEntry(message('6', 'Somebody in Brighton has it.'));
    client.listener?.onEntry(message('6', 'Somebody in Brighton has it.'));
    await person.hears('There is news about your report.');

    expect(person.focus).to.equal('Your question');
    expect((await person.control('Your question')).value).to.equal('Is it');
    await person.press('Back');
    await person.sees('Somebody in Brighton has it.');
    expect(person.reads.split('Somebody in Brighton').length).to.equal(2);
    expect(client.after).to.equal('5');
  });

  it('shows an answer once that comes back as the reply and as news', async () => {
    const { person, client } = await openTracker(opens(asked));
    await signIn(person);
    await person.press('Read and answer');
    await person.type('Your answer', '  Yes: Mair.  ');
    await person.press('Send');
    await person.sees('We have your answer');
    const entry = {
      id: '8',
      at: '2026-11-23T09:30:00Z',
      kind: 'answer',
      from: 'person',
      text: 'Yes: Mair.',
      answersEntry: '7',
    } as const;
    client.listener?.onEntry({ entry, stage: 'searching', can: asked.can });

    expect(client.said.map(({ word }) => word)).to.deep.equal([
      { kind: 'answer', text: 'Yes: Mair.', answersEntry: '7' },
    ]);
    expect(person.reads.split('Yes: Mair.').length).to.equal(2);
    expect(person.reads).not.to.include('Read and answer');
  });

  it('sends the same words under the same key when they were not taken, and others under another', async () => {
    const { person, client } = await openTrackerOf(
      new FakeReportClient([opens(received)], [{ kind: 'unreachable' }, { kind: 'unreachable' }]),
    );
    await signIn(person);
    await person.press('Ask a question');
    await person.type('Your question', 'Is it there?');
    await person.press('Send');
    await person.sees('we keep what you sent once only');
    await person.press('Send');
    await waitUntil(() => client.said.length === 2);
    await person.sees('we keep what you sent once only');
    await person.type('Your question', 'Is it in Hove?');
    await person.press('Send');
    await person.sees('We have your question');

    const [first, second, third] = client.said.map(({ key }) => key);
    expect(second).to.equal(first);
    expect(third).not.to.equal(first);
  });

  it('listens on from what it has heard, not from what the person said since', async () => {
    const { element, person, client } = await openTracker(opens(searching));
    await signIn(person);
    await person.press('Ask a question');
    await person.type('Your question', 'Is it there?');
    await person.press('Send');
    await person.sees('We have your question');

    element.parentElement?.append(element);
    expect(client.after).to.equal('5');
  });

  it('keeps what the person said when a report comes that was read before', async () => {
    const { person, client } = await openTracker(opens(searching));
    await signIn(person);
    await person.press('Ask a question');
    await person.type('Your question', 'Is it there?');
    await person.press('Send');
    await person.sees('We have your question');

    client.listener?.onReport(searching);
    client.listener?.onLine('slow');
    await person.sees('within a minute');
    expect(person.reads).to.include('Is it there?');
  });

  it('takes a report back only when asked twice', async () => {
    const { person, client } = await openTracker(opens(received));
    await signIn(person);
    await person.press('Take your report back');
    await person.isAt('Do you want to take your report back?');
    expect(client.said.length).to.equal(0);
    await person.press('Yes, take my report back');
    await person.sees('You told us to stop.');
    expect(person.reads).not.to.include('Ask a question');
  });

  it('forgets the code when the person finishes, and listens no more', async () => {
    const { person, client } = await openTracker(opens(searching));
    await signIn(person);
    await person.press('Finish looking');
    await person.isAt('Follow your report');

    expect(client.listener).to.equal(undefined);
    expect((await person.control('Access code')).value).to.equal('');
    expect((await person.control('Reference number')).value).to.equal('');
  });

  it('closes when the code does not open the report any more', async () => {
    const { person, client } = await openTracker(opens(searching));
    await signIn(person);
    await person.isAt('Your umbrella');
    client.shut();
    await person.sees('The access code does not open it any more');
  });

  it('has a way out until a standard report is open, and keeps it for a sensitive one, whose service it does not name', async () => {
    const standard = await openTracker(opens(searching));
    await standard.person.button('Exit this page');
    await signIn(standard.person);
    await standard.person.isAt('Your umbrella');
    expect(standard.person.reads).not.to.include('Exit this page');

    const careful = await openTracker(opens({ ...searching, safety: 'sensitive' }));
    await signIn(careful.person);
    await careful.person.isAt('Your report');
    await careful.person.button('Exit this page');
    expect(careful.person.reads).not.to.include('Report a lost umbrella');
    expect(careful.person.reads).not.to.include('Print');
    expect(careful.heard.at(-1)).to.equal('page-view {"page":"page","kind":"page"}');
  });

  it('counts what is written in the language of now', async () => {
    const { person } = await openTracker(opens(searching));
    await signIn(person);
    await person.press('Ask a question');
    await person.type('Your question', 'Is it');
    await person.press('Cymraeg');
    await person.isAt('Gofyn cwestiwn');
    await person.sees('3,995');
  });

  it('opens nothing that was on its way when the person left', async () => {
    let arrive = (): void => undefined;
    const { element, person, client } = await openTracker(opens(searching));
    PoliceWidget.resources = {
      ...exampleResources,
      definition: (id) =>
        new Promise((resolve) => {
          arrive = () => resolve(exampleResources.definition(id));
        }),
    };
    const waits = arrive;
    await signIn(person);
    await waitUntil(() => arrive !== waits);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    arrive();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));

    expect(client.listener).to.equal(undefined);
    expect(person.heading).to.equal('Follow your report');
    await person.button('Exit this page');
  });

  it('leads out to the address that it has now', async () => {
    const { element } = await openTracker(opens(searching));
    element.exitAddress = 'https://www.example.com/weather';
    await waitUntil(() => element.shadowRoot?.querySelector('a[href="https://www.example.com/weather"]') !== null);
    expect(element.shadowRoot?.querySelector('a[href*="bbc.co.uk"]')).to.equal(null);
  });

  it('takes a report over from a form on the same page', async () => {
    const { person, client } = await openTracker(opens(received));
    follow({ reference: '4F7K-9QWX', accessCode: CODE });
    await person.isAt('Your umbrella');
    expect(client.reads[0]?.accessCode).to.equal(CODE);
  });

  it('changes its language with what is open, and marks what the police wrote in another', async () => {
    const { element, person } = await openTracker(opens(searching));
    await signIn(person);
    await person.isAt('Your umbrella');
    await person.press('Cymraeg');
    await person.isAt('Eich ymbarél');
    await person.sees('Rydym yn chwilio amdano');
    const text = [...(element.shadowRoot?.querySelectorAll('.entry__text [lang]') ?? [])];
    expect(text.map((each) => each.getAttribute('lang'))).to.include('en');
  });

  it('adds files once, however often they are sent, and sends none before the person does', async () => {
    const client = new FakeReportClient([opens(received)], [{ kind: 'unreachable' }]);
    const { element, person, heard } = await openTrackerOf(client);
    const sent: string[] = [];
    let arrive: (() => void) | undefined;
    element.uploadClient = {
      send: ({ upload }) =>
        new Promise((resolve) => {
          sent.push(upload);
          arrive = () => resolve({ kind: 'arrived' });
        }),
      remove: () => Promise.resolve(),
    };
    await signIn(person);
    await person.press('Add a file');
    await person.isAt('Add a file');
    expect(person.focus).to.equal('Add a file');
    await person.press('Send');
    await person.sees('Choose a file');
    expect(person.focused?.classList.contains('error-summary')).to.equal(true);

    await choose(element, { 'rack.jpg': '\xff\xd8\xff\xe0', 'notes.html': '<!doctype html>' });
    await person.sees('We cannot take a file of this kind');
    element.shadowRoot?.querySelectorAll<HTMLElement>('.file__remove .link')[1]?.click();
    await waitUntil(() => element.shadowRoot?.querySelectorAll('.file').length === 1);
    const caption = element.shadowRoot!.querySelector<HTMLInputElement>('.file__caption input')!;
    caption.value = 'The rack';
    await person.press('Cymraeg');
    await person.isAt('Ychwanegu ffeil');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('.file__caption input')?.value).to.equal('The rack');
    await person.press('English');
    await person.isAt('Add a file');

    await person.press('Send');
    await person.sees('We did not get an answer');
    expect(sent).to.deep.equal([]);
    const send = await person.button('Send');
    send.click();
    send.click();
    await person.sees('You added files to your report');
    await waitUntil(() => sent.length === 1);
    expect(person.focused?.classList.contains('notification')).to.equal(true);
    const [first, second, ...more] = client.said;
    expect([first?.key, more.length]).to.deep.equal([second?.key, 0]);
    const { word } = second!;
    expect(word.kind === 'file' && word.files.map(({ upload, caption: shows }) => [upload, shows])).to.deep.equal([
      [sent[0], 'The rack'],
    ]);
    await person.sees('Keep this page open');
    await person.sees('You added files');

    arrive?.();
    await person.hears('All your files have been sent.');
    await waitUntil(() => !person.reads.includes('Keep this page open'));
    const file = { name: 'rack.jpg', size: 4, sha256: 'c'.repeat(64), entry: '2', caption: 'The rack' };
    client.listener?.onFiles([{ ...file, state: 'received' }]);
    await person.sees('We have this file and are checking it');
    expect(heard.join()).not.to.include('rack');
  });

  it('gives files up that were chosen and not sent, when the person goes back or leaves', async () => {
    const { element, person, client } = await openTracker(opens(received));
    let sent = 0;
    element.uploadClient = {
      send: () => {
        sent += 1;
        return new Promise(() => {});
      },
      remove: () => Promise.resolve(),
    };
    await signIn(person);
    const begin = async (): Promise<void> => {
      await person.press('Add a file');
      await person.isAt('Add a file');
      await choose(element, { 'rack.jpg': '\xff\xd8\xff\xe0' });
    };
    await begin();
    await person.press('Back');
    await begin();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await person.isAt('Follow your report');
    expect([sent, client.said.length]).to.deep.equal([0, 0]);
  });
});

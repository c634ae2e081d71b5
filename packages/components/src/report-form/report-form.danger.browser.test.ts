import { expect } from '@open-wc/testing';
import { hearConsole } from '../testing/console-errors.js';
import { testForce, openForm, type OpenForm } from './testing/report-form-fixture.js';

const TITLE = 'If anyone is in danger now';
const THREAT = 'He has a knife and he’s outside my door';

async function atStory(service = 'lost-umbrella'): Promise<OpenForm> {
  const form = await openForm({ service });
  await form.person.choose('An umbrella');
  await form.person.press('Continue');
  await form.person.isAt('About it');
  // What reads along arrives while the person reads the question.
  await import('./danger.js');
  return form;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_300));
const rootOf = ({ element }: OpenForm): ShadowRoot => element.shadowRoot!;

/** Files run side by side, and share the storage: what other tests keep there is not of this form. */
const stored = (): string =>
  JSON.stringify(
    Object.entries(localStorage).filter(([name]) => name.includes(testForce) || !name.startsWith('frontcounter.')),
  );

describe('words of danger', () => {
  for (const service of ['lost-umbrella', 'quiet-umbrella', 'nameless-umbrella'])
    it(`bring up help once the person pauses, and take no focus: ${service}`, async () => {
      const form = await atStory(service);
      await form.person.type('How did you lose it? (optional)', THREAT);
      await form.person.sees(TITLE);
      await form.person.hears('If anyone is in danger now, call 999. More help is on this page.');

      expect(form.person.focus).to.equal('How did you lose it? (optional)');
      expect(form.person.reads).to.match(/press 55.*text 999/);
      expect(form.person.reads).not.to.include('Samaritans');
      const order = [...rootOf(form).querySelectorAll('textarea, .notification, button[type=submit]')];
      expect(order.map(({ localName }) => localName)).to.deep.equal(['textarea', 'div', 'button']);
    });

  it('are found in Welsh in an English form', async () => {
    const { person } = await atStory();
    await person.type('How did you lose it? (optional)', 'Rydw i am ladd fy hun');
    await person.sees('Samaritans: call 116 123');
  });

  it('stop nobody: who goes on at once finds the help above the next page, until it is hidden', async () => {
    const form = await atStory();
    const { person } = form;
    await person.type('Main colour', 'black');
    await person.type('How did you lose it? (optional)', THREAT);
    await person.press('Continue');
    await person.isAt('A mark on it');
    await person.sees(TITLE);
    const [help, heading] = rootOf(form).querySelectorAll('.notification, .heading--l');
    expect(help?.className).to.equal('notification');
    expect(heading?.className).to.include('heading--l');

    await person.press('Hide this help');
    expect(person.reads).not.to.include(TITLE);
    expect(person.focus).to.equal('A mark on it');
    await person.type('What does it look like?', THREAT);
    await pause();
    expect(person.reads, 'not brought up again').not.to.include(TITLE);
  });

  it('give focus back to the words when the help beside them is hidden', async () => {
    const { person } = await atStory();
    await person.type('How did you lose it? (optional)', THREAT);
    await person.press('Hide this help');
    expect(person.focus).to.equal('How did you lose it? (optional)');
  });

  it('are told to nobody: no event, no request, nothing stored, nothing in the console or the address', async () => {
    const form = await atStory('quiet-umbrella');
    const told: string[] = [];
    const before = [stored(), JSON.stringify(sessionStorage), document.cookie, location.href];
    const heard = form.heard.length;
    const { fetch } = window;
    const { sendBeacon } = navigator;
    const send = XMLHttpRequest.prototype.send;
    const console = hearConsole();
    window.fetch = (input) => {
      told.push(input instanceof Request ? input.url : input.toString());
      return Promise.reject(new Error('No request.'));
    };
    navigator.sendBeacon = (url) => told.push(String(url)) > 0;
    XMLHttpRequest.prototype.send = () => told.push('XMLHttpRequest');
    try {
      await form.person.type('How did you lose it? (optional)', THREAT);
      await form.person.sees(TITLE);
      await form.person.press('Hide this help');
    } finally {
      window.fetch = fetch;
      navigator.sendBeacon = sendBeacon;
      XMLHttpRequest.prototype.send = send;
      console.restore();
    }
    expect(told).to.deep.equal([]);
    expect(console.said).to.deep.equal([]);
    expect(form.heard.slice(heard)).to.deep.equal([]);
    const after = [stored(), JSON.stringify(sessionStorage), document.cookie, location.href];
    expect(after).to.deep.equal(before);
  });

  it('leave nothing behind when the person leaves', async () => {
    const form = await atStory('quiet-umbrella');
    await form.person.type('How did you lose it? (optional)', THREAT);
    await form.person.sees(TITLE);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await form.element.updateComplete;

    expect(rootOf(form).innerHTML).not.to.include(TITLE);
  });

  it('are not seen in an ordinary story', async () => {
    const { person } = await atStory();
    await person.type('How did you lose it? (optional)', 'My kitchen knife was in it. I was outside my house.');
    await pause();
    expect(person.reads).not.to.include(TITLE);
  });
});

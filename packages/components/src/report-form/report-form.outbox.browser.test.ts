import { expect } from '@open-wc/testing';
import { outboxKey } from '../client/kept-names.js';
import { OUTBOX_LIFETIME } from '../client/local-outbox-store.js';
import type { KeptReport } from '../client/outbox-store.js';
import type { Resources } from '../client/resources.js';
import type { SubmissionOutcome } from '../client/submission-client.js';
import { fakeReceipt } from '../client/fake-submission-client.js';
import { lostUmbrella } from './test-data/lost-umbrella.js';
import { exampleTheme } from '../testing/example-theme.js';
import { exampleResources } from './report-form.examples.js';
import { answerEverything, openForm, type OpenForm } from './testing/report-form-fixture.js';

/** A force of its own: test files that run beside this one share its storage. */
const force = 'network-away';
const prefix = `${outboxKey(force, 'lost-umbrella')}.`;
const resources: Resources = { ...exampleResources, theme: () => Promise.resolve({ ...exampleTheme, id: force }) };
const away: SubmissionOutcome = { kind: 'unreachable' };
const accepted: SubmissionOutcome = { kind: 'accepted', receipt: fakeReceipt, replayed: false };

const refused = (type: string, errors: readonly { pointer: string; code: string }[] = []): SubmissionOutcome => ({
  kind: 'refused',
  refusal: { type, status: 422, errors },
});

const names = (): string[] => Object.keys(localStorage).filter((name) => name.includes(force));
const kept = (): KeptReport[] =>
  names()
    .filter((name) => name.startsWith(prefix))
    .map((name) => JSON.parse(localStorage.getItem(name) ?? '') as KeptReport);
const clear = (): void => names().forEach((name) => localStorage.removeItem(name));

/** Somebody whose report the network did not take. */
async function sendInVain(outcomes: readonly SubmissionOutcome[] = [away]): Promise<OpenForm> {
  const form = await openForm({ resources, outcomes });
  await answerEverything(form.person);
  await form.person.press('Send report');
  await form.person.isAt('Your report has not been sent yet');
  return form;
}

/** As above, and then the page was closed. Changes what is kept, if asked. */
async function leaveReport(change: (report: KeptReport) => KeptReport = (report) => report): Promise<KeptReport> {
  const { element } = await sendInVain();
  element.remove();
  const [report] = kept();
  if (!report) throw new Error('Nothing is kept.');
  const changed = change(report);
  localStorage.setItem(prefix + report.id, JSON.stringify(changed));
  return changed;
}

// Tests run in tabs behind one another; a person looks at theirs.
before(() => Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' }));
after(() => Reflect.deleteProperty(document, 'visibilityState'));

describe('a report that the network does not take', () => {
  beforeEach(clear);
  after(clear);

  it('is not kept before that, nor while it is being sent', async () => {
    const { person } = await openForm({ resources, outcomes: ['hang'] });
    await answerEverything(person);
    await person.press('Send report');
    await person.sees('Sending your report…');
    expect(names()).to.deep.equal([]);
  });

  it('is kept, and the person is told so, with focus, and what to do if it is urgent', async () => {
    const { element, person } = await sendInVain();
    await person.sees('Your report is kept on this device. It is sent by itself');
    await person.sees('If it is urgent, do not wait: call.In an emergency call 999.');
    await person.sees('Do not leave it on a device that other people use');
    expect(person.focus).to.equal('Your report has not been sent yet');
    expect(kept().length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('goes by itself when the network is back, under the same key, and shows its receipt', async () => {
    const { person, client, heard } = await sendInVain([away, accepted]);
    dispatchEvent(new Event('online'));
    await person.isAt('Lost umbrella reported');
    await person.sees('4071 5582 1396 0247');
    expect(new Set(client.calls.map(({ key }) => key)).size).to.equal(1);
    expect(client.calls.length).to.equal(2);
    expect(JSON.stringify(client.calls[1]?.submission)).to.equal(JSON.stringify(client.calls[0]?.submission));
    expect(heard.filter(([name]) => name === 'submitted').length).to.equal(1);
    expect(person.focus).to.equal('Lost umbrella reported');
    await gone();
  });

  it('goes when the person says so', async () => {
    const { person } = await sendInVain([away, accepted]);
    await person.press('Send now');
    await person.isAt('Lost umbrella reported');
    await gone();
  });

  it('comes back to be changed, stays on the device as a draft, and is sent as another report', async () => {
    const { person, client } = await sendInVain([away, accepted]);
    await person.press('Change my answers');
    await person.isAt('Check your answers');
    await person.sees('Your answers are kept on this device until');
    expect(kept()).to.deep.equal([]);
    await person.press('Change Main colour');
    await person.type('Main colour', 'red');
    await person.press('Continue');
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');
    expect(new Set(client.calls.map(({ key }) => key)).size).to.equal(2);
    expect(names()).to.deep.equal([]);
  });

  it('is deleted when the person says so, and the form begins anew', async () => {
    const { person, client } = await sendInVain([away, accepted]);
    await person.press('Do not send it: delete it');
    await person.isAt('What did you lose?');
    await person.hears('The report was deleted from this device. It was not sent.');
    expect(names()).to.deep.equal([]);
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(client.calls.length).to.equal(1);
  });

  it('is kept in the page where the device refuses, and the person is told', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const { person } = await sendInVain([away, accepted]);
      await person.sees('This browser cannot keep your report');
      dispatchEvent(new Event('online'));
      await person.isAt('Lost umbrella reported');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('says so when another window has sent or deleted it, and can still be sent: the key makes one of it', async () => {
    const { person, client } = await sendInVain([away, accepted]);
    clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await person.sees('Another window has sent this report, or deleted it');
    await person.press('Send now');
    await person.isAt('Lost umbrella reported');
    expect(new Set(client.calls.map(({ key }) => key)).size).to.equal(1);
  });

  it('comes back with its faults when the service does not take it then', async () => {
    const { person } = await sendInVain([
      away,
      refused('answers-invalid', [{ pointer: '/answers/email', code: 'format' }]),
    ]);
    await person.press('Send now');
    await person.isAt('How we reach you');
    await person.sees('Enter an email address like name@example.com');
    expect(kept()).to.deep.equal([]);
  });

  it('waits for a new page when the questions have changed', async () => {
    const { person } = await sendInVain([away, refused('definition-changed')]);
    await person.press('Send now');
    await person.sees('Load this page again: your answers are kept on this device');
    expect(kept()[0]?.refused?.reason).to.equal('definition-changed');
  });

  it('is said in Welsh', async () => {
    const { person } = await sendInVain();
    await person.press('Cymraeg');
    await person.isAt('Nid yw eich adroddiad wedi’i anfon eto');
    await person.sees('Peidiwch â’i adael ar ddyfais');
  });

  it('is nothing for a refusal: that is no matter of the network', async () => {
    const { person } = await openForm({ resources, outcomes: [refused('unavailable')] });
    await answerEverything(person);
    await person.press('Send report');
    await person.sees('We could not send your report');
    expect(names()).to.deep.equal([]);
  });

  for (const safety of ['sensitive', 'anonymous'] as const)
    it(`is never kept in a service that is ${safety}, nor looked for`, async () => {
      await leaveReport();
      const before = JSON.stringify(kept());
      const careful: Resources = { ...resources, definition: () => Promise.resolve({ ...lostUmbrella, safety }) };
      const { person, client } = await openForm({ resources: careful, outcomes: [away] });
      expect(person.reads).not.to.contain('has not been sent yet');
      await answerEverything(person);
      await person.press('Send report');
      await person.sees('We could not send your report');
      dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(client.calls.length).to.equal(1);
      expect(JSON.stringify(kept())).to.equal(before);
    });
});

describe('a report that waited for another visit', () => {
  beforeEach(clear);
  after(clear);

  it('is sent as it was, and its receipt is told once on the first page and kept nowhere', async () => {
    const report = await leaveReport();
    const { element, person, client, heard } = await openForm({ resources, outcomes: [accepted] });
    await person.sees('The report that waited on this device has been sent');
    await person.sees('4F7K-9QWX');
    await person.sees('4071 5582 1396 0247');
    expect(client.calls).to.deep.equal([{ submission: report.submission, key: report.key }]);
    expect(heard.find(([name]) => name === 'submitted')).to.deep.equal(['submitted', { reference: '4F7K-9QWX' }]);
    await gone();
    expect(JSON.stringify([localStorage, sessionStorage].map((storage) => Object.entries(storage)))).not.to.contain(
      fakeReceipt.accessCode,
    );
    await expect(element).to.be.accessible();
    await person.press('I have written them down');
    expect(person.reads).not.to.contain('4F7K-9QWX');
  });

  it('is told while the network is still away, and can be sent, taken up or deleted', async () => {
    await leaveReport();
    const { element, person } = await openForm({ resources, outcomes: [away] });
    await person.sees('You have a report that has not been sent yet');
    await expect(element).to.be.accessible();
    await person.press('Go back to its answers');
    await person.isAt('Check your answers');
    await person.sees('A red ribbon');
    await person.sees('Your answers are kept on this device until');
    expect(kept()).to.deep.equal([]);
  });

  it('is deleted from there', async () => {
    await leaveReport();
    const { person } = await openForm({ resources, outcomes: [away] });
    await person.press('Do not send it: delete it');
    expect(names()).to.deep.equal([]);
    expect(person.reads).not.to.contain('has not been sent yet');
  });

  it('is not sent without asking after a week, and its answers come back', async () => {
    const old = new Date(Date.now() - OUTBOX_LIFETIME - 1000).toISOString();
    await leaveReport((report) => ({ ...report, keptAt: old }));
    const { person, client } = await openForm({ resources, outcomes: [accepted] });
    await person.sees('It has waited for more than 7 days');
    expect(client.calls.length).to.equal(0);
    await person.press('Go back to its answers');
    await person.isAt('Check your answers');
  });

  it('is forgotten after two weeks', async () => {
    const old = new Date(Date.now() - 2 * OUTBOX_LIFETIME - 1000).toISOString();
    await leaveReport((report) => ({ ...report, keptAt: old }));
    const { person } = await openForm({ resources, outcomes: [accepted] });
    expect(person.reads).not.to.contain('device');
    await gone();
  });

  it('brings the person to what the service does not accept any more', async () => {
    await leaveReport();
    const { person, client } = await openForm({
      resources,
      outcomes: [refused('answers-invalid', [{ pointer: '/answers/email', code: 'format' }])],
    });
    await person.sees('Some of its answers need to be corrected');
    expect(client.calls.length).to.equal(1);
    await person.press('Go back to its answers');
    await person.isAt('How we reach you');
    await person.sees('Enter an email address like name@example.com');
  });

  it('says when its files are missing', async () => {
    await leaveReport((report) => ({ ...report, files: 'missing' }));
    const { person } = await openForm({ resources, outcomes: [accepted] });
    await person.sees('Files that you had added are missing');
  });

  it('is nothing to stumble over when what is stored is damaged', async () => {
    for (const rubbish of ['', '{', '[]', '{"id":"x","key":"y"}']) {
      localStorage.setItem(`${prefix}x`, rubbish);
      const { element, person } = await openForm({ resources });
      expect(person.reads).not.to.contain('has not been sent');
      element.remove();
    }
  });
});

/** Storage is emptied once the receipt has been on screen. */
async function gone(): Promise<void> {
  for (let turns = 0; turns < 50 && names().length; turns += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(names()).to.deep.equal([]);
}

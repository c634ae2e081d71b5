import { expect } from '@open-wc/testing';
import { fakeReceipt, type FakeOutcome } from '../client/fake-submission-client.js';
import { reachableUmbrella } from './test-data/reachable-umbrella.js';
import { answerEverything, openForm, type OpenForm } from './testing/report-form-fixture.js';
import type { Person } from '../testing/person.js';

const OFFER = 'Send me a copy of this report by email to mair@example.com';

/** Answers everything, and says by which ways to be reached. */
async function reachCheckAnswers(person: Person, ...ways: string[]): Promise<void> {
  await answerEverything(person, async () => {
    for (const way of ways) await person.choose(way);
  });
}

async function open(copies: boolean, outcomes?: readonly FakeOutcome[]): Promise<OpenForm> {
  return openForm({
    service: reachableUmbrella.id,
    ...(copies && { attributes: { copies: '' } }),
    ...(outcomes && { outcomes }),
  });
}

const accepted = (copy: boolean): FakeOutcome => ({
  kind: 'accepted',
  receipt: { ...fakeReceipt, copy },
  replayed: false,
});

const box = ({ element }: OpenForm): HTMLInputElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLInputElement>('[name="copy"]');

describe('a copy by e-mail', () => {
  it('is offered and not taken for granted, and who asks for it is told that it is on its way', async () => {
    const form = await open(true, [accepted(true)]);
    await reachCheckAnswers(form.person, 'Email');
    expect(box(form)?.checked).to.equal(false);

    await form.person.choose(OFFER);
    await form.person.press('Send report');
    await form.person.sees('A copy of your report is on its way to your email address.');

    expect(form.client.calls[0]?.submission.copy).to.equal(true);
  });

  it('that nobody asked for is neither sent nor spoken of', async () => {
    const form = await open(true);
    await reachCheckAnswers(form.person, 'Email');
    await form.person.press('Send report');
    await form.person.isAt('Lost umbrella reported');

    expect(form.client.calls[0]?.submission).not.to.have.property('copy');
    expect(form.element.shadowRoot?.textContent).not.to.contain('copy of your report');
  });

  it('that the service cannot send is not promised', async () => {
    const form = await open(true, [accepted(false)]);
    await reachCheckAnswers(form.person, 'Email');
    await form.person.choose(OFFER);
    await form.person.press('Send report');
    await form.person.sees('We cannot send you a copy by email now.');
  });

  it('is not offered to who wants letters, nor where the page does not say that copies are sent', async () => {
    const letters = await open(true);
    await reachCheckAnswers(letters.person, 'Letter');
    expect(box(letters)).to.equal(null);

    const silent = await open(false);
    await reachCheckAnswers(silent.person, 'Email');
    expect(box(silent)).to.equal(null);
  });
});

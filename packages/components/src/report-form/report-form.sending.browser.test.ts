import { expect } from '@open-wc/testing';
import type { SubmissionOutcome } from '../client/submission-client.js';
import { answerEverything, openForm } from './testing/report-form-fixture.js';

const unreachable: SubmissionOutcome = { kind: 'unreachable' };

function refused(type: string, errors: readonly { pointer: string; code: string }[] = []): SubmissionOutcome {
  return { kind: 'refused', refusal: { type, status: 400, errors } };
}

describe('sending a report', () => {
  it('confirms with the reference number and the access code, and moves focus there', async () => {
    const { person } = await openForm();
    await answerEverything(person);

    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    await person.sees('4F7K-9QWX');
    await person.sees('4071 5582 1396 0247');
    await person.sees('22 November 2026');
    expect(person.focus).to.equal('Lost umbrella reported');
  });

  it('makes one report of a double click and of Enter pressed twice', async () => {
    const { element, person, client } = await openForm({ outcomes: ['hang'] });
    await answerEverything(person);
    const form = element.shadowRoot?.querySelector('form');

    const button = await person.button('Send report');
    button.click();
    button.click();
    form?.requestSubmit();
    await person.sees('Sending your report…');
    (await person.button('Send report')).click();
    form?.requestSubmit();

    expect(client.calls.length).to.equal(1);
  });

  it('keeps the button in reach while sending, and leaves no way to change what is on its way', async () => {
    const { person } = await openForm({ outcomes: ['hang'] });
    await answerEverything(person);

    const button = await person.button('Send report');
    const place = button.offsetTop;
    await person.press('Send report');
    await person.sees('Sending your report…');

    expect(button.offsetTop).to.equal(place);
    expect(button).to.have.attribute('aria-disabled', 'true');
    expect(button).not.to.have.attribute('disabled');
    expect(person.focused).to.equal(button);
    await person.press('Change Main colour');
    await person.press('Back');
    await person.isAt('Check your answers');
  });

  it('uses one key for one report, also when the person tries again after an unclear failure', async () => {
    const { person, client, heard } = await openForm({ outcomes: [unreachable, 'lost-reply'] });
    await answerEverything(person);

    await person.press('Send report');
    await person.isAt('Your report has not been sent yet');
    await person.press('Send now');
    await person.sees('We did not get an answer');
    await person.press('Cymraeg');
    await person.isAt('Nid yw eich adroddiad wedi’i anfon eto');
    await person.press('English');
    await person.press('Send now');
    await person.isAt('Lost umbrella reported');

    expect(client.calls.length).to.equal(3);
    expect(new Set(client.calls.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(client.calls.map(({ submission }) => JSON.stringify(submission))).size).to.equal(1);
    expect(heard.filter(([name]) => name === 'submit-failed').length).to.equal(1);
    await person.sees('You have already sent this report');
    expect(person.focus).to.match(/^Already sent/);
  });

  it('uses another key when an answer was changed in between', async () => {
    const { person, client } = await openForm({ outcomes: [unreachable, 'lost-reply'] });
    await answerEverything(person);
    await person.press('Send report');
    await person.isAt('Your report has not been sent yet');

    await person.press('Change my answers');
    await person.isAt('Check your answers');
    await person.press('Change Main colour');
    await person.type('Main colour', 'red');
    await person.press('Continue');
    await person.isAt('Check your answers');
    await person.press('Send report');
    await person.isAt('Your report has not been sent yet');

    expect(new Set(client.calls.map(({ key }) => key)).size).to.equal(2);
  });

  it('keeps the answers on screen whatever the service says, and says what to do', async () => {
    const advice: Readonly<Record<string, RegExp>> = {
      'too-many-requests': /Wait a minute, then try again/,
      unavailable: /Try again later, or call 101/,
      'internal-error': /Try again later, or call 101/,
      'submission-in-progress': /safe to try again/,
      'definition-changed': /Load this page again/,
      'too-large': /Shorten your answers/,
      'origin-not-allowed': /Call 101 to report/,
      'unknown-force': /Call 101 to report/,
      'unknown-service': /Call 101 to report/,
      'malformed-request': /not your fault/,
      'idempotency-key-reused': /not your fault/,
      'something-new': /not your fault/,
    };
    const { person, heard } = await openForm({ outcomes: Object.keys(advice).map((type) => refused(type)) });
    await answerEverything(person);

    for (const [type, words] of Object.entries(advice)) {
      await person.press('Send report');
      await person.sees(words);
      await person.sees('A red ribbon');
      expect(heard.at(-1)).to.deep.equal(['submit-failed', { type }]);
    }
  });

  it('shows answers that the service refuses on their own page', async () => {
    const { person, client } = await openForm({
      outcomes: [
        refused('answers-invalid', [{ pointer: '/answers/email', code: 'format' }]),
        {
          kind: 'accepted',
          receipt: { reference: 'A', accessCode: 'B', receivedAt: '2026-11-22T14:05:00Z' },
          replayed: false,
        },
      ],
    });
    await answerEverything(person);

    await person.press('Send report');
    await person.isAt('How we reach you');
    await person.sees('Enter an email address like name@example.com');
    expect(person.focused?.classList.contains('error-summary')).to.equal(true);
    await person.type('Email address', 'mair@example.org');
    await person.press('Continue');
    await person.isAt('Check your answers');
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    expect(client.calls.length).to.equal(2);
    expect(client.calls[0]?.key).not.to.equal(client.calls[1]?.key);
  });

  it('says so when the refused answers have no page', async () => {
    const { person } = await openForm({ outcomes: [refused('answers-invalid', [{ pointer: '/force', code: 'x' }])] });
    await answerEverything(person);

    await person.press('Send report');

    await person.sees('We could not send your report');
    await person.isAt('Check your answers');
  });

  it('survives a client that throws', async () => {
    const { element, person } = await openForm();
    element.client = { submit: () => Promise.reject(new Error('mine')) };
    await answerEverything(person);

    await person.press('Send report');

    await person.isAt('Your report has not been sent yet');
  });

  it('says that it is offline while it tries, and when it gave up', async () => {
    const { person } = await openForm({ outcomes: ['hang'] });
    await answerEverything(person);
    await person.press('Send report');
    await person.sees('Sending your report…');

    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      dispatchEvent(new Event('offline'));
      await person.sees('You seem to be offline. We will send your report when you are connected.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(online).not.to.equal(undefined);
    dispatchEvent(new Event('online'));
    await person.sees('Sending your report…');
  });

  it('says through the one live region how sending goes, and nothing that was typed', async () => {
    const { person } = await openForm({ outcomes: ['hang'] });
    await answerEverything(person);
    const region = document.body.querySelector(':scope > [role="status"]');
    expect(region?.textContent).to.equal('');

    await person.press('Send report');
    await person.hears('Sending your report…');

    expect(region).to.have.attribute('lang', 'en');
    expect(document.querySelectorAll('[role="status"]').length).to.equal(1);
  });

  it('says that it was sent already when the browser brings the page back', async () => {
    const { person, client } = await openForm();
    await answerEverything(person);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    await person.sees('You have already sent this report');
    await person.sees('4F7K-9QWX');
    expect(client.calls.length).to.equal(1);
  });

  it('prints the widget and not the page around it, and leaves nothing behind', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');
    const { print } = window;
    let sheets = 0;
    let marked = false;
    window.print = () => {
      sheets = document.adoptedStyleSheets.length;
      marked = element.hasAttribute('data-police-printing');
    };

    await person.press('Print');
    window.print = print;
    expect([sheets, marked]).to.deep.equal([1, true]);
    dispatchEvent(new Event('afterprint'));

    expect(document.adoptedStyleSheets.length).to.equal(0);
    expect(element).not.to.have.attribute('data-police-printing');
  });

  it('prints also from inside a shadow root of the page, and says on paper whose it is', async () => {
    const { element, person } = await openForm();
    const outside = document.createElement('div');
    document.body.append(outside);
    outside.attachShadow({ mode: 'open' }).append(element);
    await answerEverything(person);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');
    const { print } = window;
    let marked = false;
    window.print = () => (marked = outside.hasAttribute('data-police-printing'));

    await person.press('Print');
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    const paper = element.shadowRoot?.querySelector('.on-paper');
    outside.remove();

    expect(marked).to.equal(true);
    expect(paper?.textContent).to.equal('Example Police');
  });
});

import { expect } from '@open-wc/testing';
import type { SubmissionClient } from '../client/submission-client.js';
import { lostUmbrella } from './test-data/lost-umbrella.js';
import type { PoliceReportForm } from './report-form.js';
import { answerEverything, openForm, testForce, testResources } from './testing/report-form-fixture.js';

const offer = 'See exactly what we will send';

/** Opens it as a person does, by its line. */
async function disclose(element: PoliceReportForm): Promise<void> {
  const line = element.shadowRoot?.querySelector<HTMLElement>('.disclosure > summary');
  if (!line) throw new Error('There is no line to open.');
  line.click();
  await element.updateComplete;
}

function shownBody(element: PoliceReportForm): string | undefined {
  return element.shadowRoot?.querySelector('.json')?.textContent ?? undefined;
}

describe('what we will send', () => {
  it('is there before sending, closed, and shows nothing until it is asked for', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);

    expect(element.shadowRoot?.querySelector<HTMLDetailsElement>('.disclosure')?.open).to.equal(false);
    await person.sees(offer);
    expect(shownBody(element)).to.equal(undefined);
  });

  it('is the body of the request, byte for byte', async () => {
    const { element, person, client } = await openForm();
    await answerEverything(person);
    await disclose(element);
    await person.sees('What is not sent');
    const shown = shownBody(element);

    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    expect(shown).to.equal(JSON.stringify(client.calls[0]?.submission));
  });

  it('shows every answer under its question, with the value that is sent', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);
    await disclose(element);
    await person.sees('What is not sent');

    const rows = [...(element.shadowRoot?.querySelectorAll('.disclosure .summary-list__row') ?? [])].map((row) =>
      [...row.querySelectorAll('dt, dd > div')].map((each) => each.textContent.trim().replace(/\s+/g, ' ')),
    );
    expect(rows.slice(1)).to.deep.equal([
      ['Service, and its version', 'Report a lost umbrella', 'lost-umbrella 1.0.0'],
      ['Police force', 'Example Police', testForce],
      ['Language that we answer in', 'English', 'en'],
      ['What did you lose?', 'umbrella'],
      ['Main colour', 'black'],
      ['What does it look like?', 'A red ribbon'],
      ['When did you lose it?', '2025-03-01'],
      ['Your name', 'first Mair', 'last Jones'],
      ['Email address', 'mair@example.com'],
      ['Declaration', 'true'],
    ]);
  });

  it('follows a language chosen while it is open, in the words and in what is sent', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);
    await disclose(element);
    await person.press('Cymraeg');
    await person.sees('Beth nad yw’n cael ei anfon');

    expect(shownBody(element)).to.contain('"language":"cy"');
  });

  it('shows what was sent first when the same report is sent again', async () => {
    const { element, person, client } = await openForm({
      outcomes: [{ kind: 'refused', refusal: { type: 'unavailable', status: 503, errors: [] } }],
    });
    await answerEverything(person);
    await person.press('Send report');
    await person.sees('We could not send your report');
    await person.press('Cymraeg');
    await person.sees('Gwiriwch eich atebion');
    await disclose(element);
    await person.sees('Beth nad yw’n cael ei anfon');

    expect(shownBody(element)).to.equal(JSON.stringify(client.calls[0]?.submission));
    expect(shownBody(element)).to.contain('"language":"en"');
  });

  it('is closed again for whoever comes back from a change', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);
    await disclose(element);
    await person.sees('What is not sent');
    await person.press('Change Main colour');
    await person.isAt('About it');
    await person.press('Continue');
    await person.isAt('Check your answers');

    expect(shownBody(element)).to.equal(undefined);
  });

  it('says the same in a sensitive service, and keeps nothing of it', async () => {
    const { element, person, client } = await openForm({
      resources: {
        ...testResources,
        definition: () => Promise.resolve({ ...lostUmbrella, safety: 'sensitive' }),
      },
    });
    await answerEverything(person);
    await disclose(element);
    await person.sees('What is not sent');
    const shown = shownBody(element);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    expect(shown).to.equal(JSON.stringify(client.calls[0]?.submission));
    expect(element.shadowRoot?.innerHTML).not.to.contain('A red ribbon');
  });

  it('does not claim to know where a host page sends it', async () => {
    const { element, person } = await openForm();
    const client: SubmissionClient = { submit: () => Promise.resolve({ kind: 'unreachable' }) };
    element.client = client;
    await answerEverything(person);
    await disclose(element);
    await person.sees('Wherever this website sends its reports');
  });

  it('reads well for everybody', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);
    await disclose(element);
    await person.sees('What is not sent');

    await expect(element).to.be.accessible();
  });
});

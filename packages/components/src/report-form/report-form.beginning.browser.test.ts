import { expect } from '@open-wc/testing';
import { openForm, testResources, type OpenForm } from './testing/report-form-fixture.js';
import { lostUmbrella } from './test-data/lost-umbrella.js';

/** A form whose definition comes when the test says so; the first page by itself has come. */
async function openEarly(): Promise<OpenForm & { readonly arrive: () => void }> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  let asked = 0;
  const form = await openForm({
    resources: {
      ...testResources,
      // The fixture makes the first page from the definition too: that one comes at once.
      definition: () => (asked++ === 0 ? Promise.resolve(lostUmbrella) : arrived.then(() => lostUmbrella)),
    },
  });
  return { ...form, arrive };
}

describe('a first page before the engine', () => {
  it('keeps what was chosen, its elements and focus when the engine takes over', async () => {
    const { person, element, arrive } = await openEarly();
    await person.choose('A walking stick');
    const radio = await person.control('A walking stick');
    radio.focus();
    arrive();
    await person.press('Continue');
    await person.isAt('About it');
    await person.press('Back');
    await person.isAt('What did you lose?');
    expect((await person.control('A walking stick')).checked).to.equal(true);
    expect(element.isConnected).to.equal(true);
  });

  it('goes on with what was answered as soon as the engine is there, once', async () => {
    const { person, heard, arrive } = await openEarly();
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.press('Continue');
    await person.sees('Loading');
    arrive();
    await person.isAt('About it');
    expect(heard.filter(([name]) => name === 'page-view')).to.deep.equal([
      ['page-view', { page: 'kind', kind: 'page' }],
      ['page-view', { page: 'about', kind: 'page' }],
    ]);
  });

  it('is refused with its faults when nothing was chosen', async () => {
    const { person, arrive } = await openEarly();
    await person.press('Continue');
    arrive();
    await person.sees('Select what you lost');
  });

  it('leads to an exit at once, and back with what was chosen', async () => {
    const { person, heard, arrive } = await openEarly();
    await person.choose('A passport');
    await person.press('Continue');
    await person.isAt('Tell HM Passport Office');
    await person.press('Back');
    await person.isAt('What did you lose?');
    expect((await person.control('A passport')).checked).to.equal(true);
    await person.press('Continue');
    await person.isAt('Tell HM Passport Office');
    arrive();
    await person.press('Back');
    await person.isAt('What did you lose?');
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.isAt('About it');
    expect(heard.filter(([name]) => name === 'exit').length).to.equal(2);
  });

  it('changes its language when the engine is there to change it', async () => {
    const { person, heard, arrive } = await openEarly();
    await person.choose('A walking stick');
    await person.press('Cymraeg');
    arrive();
    await person.isAt('Beth gollwyd gennych?');
    expect(person.reads).to.include('Parhau');
    expect(heard).to.deep.include(['language-change', { lang: 'cy' }]);
  });
});

import { expect } from '@open-wc/testing';
import { PoliceWidget } from '../internal/widget.js';
import { answerEverything, openForm } from './testing/report-form-fixture.js';

describe('the language of the report form', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.className = '';
    PoliceWidget.defaults = {};
  });

  it('is that of the page around it, and follows it', async () => {
    const { element, person, heard } = await openForm();

    element.parentElement?.setAttribute('lang', 'cy-GB');
    await person.isAt('Beth gollwyd gennych?');
    expect(element.shadowRoot?.querySelector('.root')).to.have.attribute('lang', 'cy');
    element.parentElement?.removeAttribute('lang');
    await person.isAt('What did you lose?');

    expect(heard.map(([name]) => name)).not.to.include('language-change');
  });

  it('is its own when it says one', async () => {
    const { element, person } = await openForm();

    element.lang = 'cy';
    await person.isAt('Beth gollwyd gennych?');
    document.documentElement.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(person.heading).to.equal('Beth gollwyd gennych?');
  });

  it('is the page-wide default before it is that of the page, and its own before both', async () => {
    const { element, person } = await openForm();

    PoliceWidget.defaults = { lang: 'cy' };
    document.documentElement.lang = 'en-GB';
    await person.isAt('Beth gollwyd gennych?');
    element.lang = 'en';
    await person.isAt('What did you lose?');
    element.removeAttribute('lang');
    await person.isAt('Beth gollwyd gennych?');
  });

  it('is found outside the shadow root that it lies in', async () => {
    const { element, person } = await openForm();
    const outside = document.createElement('div');
    outside.lang = 'cy';
    document.body.append(outside);

    outside.attachShadow({ mode: 'open' }).append(element);
    await person.isAt('Beth gollwyd gennych?');
    outside.lang = 'en';
    await person.isAt('What did you lose?');

    outside.remove();
  });

  it('does not follow a browser that translates the page', async () => {
    const { person } = await openForm();

    document.documentElement.className = 'translated-ltr';
    document.documentElement.lang = 'cy';
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(person.heading).to.equal('What did you lose?');
  });

  it('changes with errors on screen: answers, page and focus stay', async () => {
    const { person, heard } = await openForm();
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.type('Main colour', 'other');
    await person.type('How did you lose it? (optional)', 'On the bus');
    await person.press('Continue');
    await person.sees('Enter the colour');

    await person.press('Cymraeg');
    await person.isAt('Ynglŷn ag ef');

    await person.sees('Mae problem wedi codi');
    await person.sees('Nodwch y lliw');
    expect(person.focus).to.equal('Cymraeg');
    expect((await person.control('Prif liw')).value).to.equal('other');
    expect((await person.control('Sut y’i collwyd? (dewisol)')).value).to.equal('On the bus');
    expect(heard.at(-1)).to.deep.equal(['language-change', { lang: 'cy' }]);
  });

  it('keeps what was typed and not yet sent, and the place of the caret', async () => {
    const { element, person } = await openForm();
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.type('How did you lose it? (optional)', 'On the bus');
    const story = await person.control('How did you lose it? (optional)');
    story.setSelectionRange(3, 6);

    element.lang = 'cy';
    await person.isAt('Ynglŷn ag ef');

    expect(person.focused).to.equal(story);
    expect([story.value, story.selectionStart, story.selectionEnd]).to.deep.equal(['On the bus', 3, 6]);
  });

  it('marks the English that stands in for a missing translation', async () => {
    const { element, person } = await openForm();
    await answerEverything(person);

    await person.press('Cymraeg');
    await person.isAt('Gwiriwch eich atebion');

    const english = [...(element.shadowRoot?.querySelectorAll('dt [lang="en"]') ?? [])];
    expect(english.map(({ textContent }) => textContent)).to.deep.equal(['Email address']);
  });

  it('says dates as the language does, in a browser that has no Welsh', async () => {
    const { person } = await openForm();
    await answerEverything(person);
    await person.sees('1 March 2025');

    await person.press('Cymraeg');

    await person.sees('1 Mawrth 2025');
  });

  it('goes into the report, and the confirmation speaks it', async () => {
    const { person, client } = await openForm();
    await answerEverything(person);
    await person.press('Cymraeg');
    await person.isAt('Gwiriwch eich atebion');

    await person.press('Anfon yr adroddiad');
    await person.isAt('Rhoddwyd gwybod am ymbarél coll');

    expect(client.calls[0]?.submission.language).to.equal('cy');
    await person.sees('22 Tachwedd 2026');
  });

  it('is the one that was chosen last, however fast the person changes their mind', async () => {
    const { person } = await openForm();
    const [english, welsh] = await Promise.all([person.button('English'), person.button('Cymraeg')]);

    welsh.click();
    english.click();
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(person.heading).to.equal('What did you lose?');
  });

  it('is announced in itself', async () => {
    const { person } = await openForm();

    await person.press('Cymraeg');
    const region = await person.hears('Mae’r dudalen hon bellach yn Gymraeg.');

    expect(region).to.have.attribute('lang', 'cy');
  });

  it('is not announced by a form that has left the page in the meantime', async () => {
    const { element, person } = await openForm();

    await person.press('Cymraeg');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(document.body.querySelector(':scope > [role="status"]')).to.equal(null);
  });
});

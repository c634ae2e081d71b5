import { expect } from '@open-wc/testing';
import { openForm, testResources } from './testing/report-form-fixture.js';
import { informedUmbrella } from './test-data/informed-umbrella.js';

const service = informedUmbrella.id;

describe('what a page says besides its questions', () => {
  it('is there on a first page that asks nothing, which Continue passes', async () => {
    const { element, person, heard } = await openForm({ service, stands: false });
    await person.isAt('Before you start');
    await person.sees('Have these ready:');
    expect(element.shadowRoot?.querySelectorAll('.content li')).to.have.length(2);
    expect(element.shadowRoot?.querySelector('.back-link')).to.equal(null);

    await person.press('Continue');
    await person.isAt('What did you lose?');
    expect(person.focus).to.equal('What did you lose?');
    expect(heard.map(([name]) => name)).not.to.include('errors-shown');

    await person.press('Back');
    await person.isAt('Before you start');
    expect(person.focus).to.equal('Before you start');
  });

  it('stands under the heading and before the questions, and keeps what was opened when the page is refused', async () => {
    const { element, person } = await openForm({ service, stands: false });
    await person.press('Continue');
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.isAt('About it');
    const root = element.shadowRoot!;
    const details = root.querySelector('details')!;
    const follows = (one: Element, other: Element): boolean =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(follows(root.querySelector('.heading--l')!, details)).to.equal(true);
    expect(follows(details, root.querySelector('.question')!)).to.equal(true);
    expect(person.reads).not.to.contain('whether the stick folds');

    root.querySelector('summary')!.click();
    await person.press('Continue');
    await person.sees('Select the main colour');
    expect(root.querySelector('details')!.open).to.equal(true);
  });

  it('says "Warning" where the sign cannot be seen', async () => {
    const { element, person } = await openForm({ service, stands: false });
    await person.isAt('Before you start');
    const warning = element.shadowRoot!.querySelector('.warning')!;
    expect(warning.querySelector('.warning__text')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Warning Do not go back for an umbrella in a storm.',
    );
    expect(warning.querySelector('.warning__sign')).to.have.attribute('aria-hidden', 'true');
  });

  it('leads away without saying where from', async () => {
    const { person } = await openForm({ service, stands: false });
    const link = await person.button('How we look after umbrellas');
    expect(link).to.have.attribute('href', 'https://www.example.com/umbrellas');
    expect(link).to.have.attribute('referrerpolicy', 'no-referrer');
  });

  it('never runs what looks like HTML', async () => {
    const trap = '<img src=x onerror="alert(1)"> 101';
    const first = informedUmbrella.sections[0]!;
    const page = { ...first.pages[0]!, content: [{ id: 'trap', type: 'warning' as const, text: trap }] };
    const definition = {
      ...informedUmbrella,
      sections: [{ ...first, pages: [page] }, ...informedUmbrella.sections.slice(1)],
    };
    const { element, person } = await openForm({
      service,
      stands: false,
      resources: { ...testResources, definition: () => Promise.resolve(definition) },
    });
    await person.sees(trap);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('stands on the page where a report ends, after whom to turn to', async () => {
    const { person } = await openForm({ service, stands: false });
    await person.press('Continue');
    await person.choose('A passport');
    await person.press('Continue');
    await person.isAt('Tell HM Passport Office');
    await person.sees('It is a crime to use a passport of somebody else.');
  });
});

describe('a warning that advises', () => {
  it('brings the page back with focus on it, once, and no error', async () => {
    const { element, person, heard } = await openForm({ service, stands: false });
    await person.press('Continue');
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.isAt('About it');
    await person.type('Main colour', 'red');
    const views = () => heard.filter(([name]) => name === 'page-view').length;
    const before = views();
    await person.press('Continue');
    await person.sees('Few umbrellas are red all over.');
    const root = element.shadowRoot!;
    const advice = root.querySelector('.advice')!;
    expect(person.focused).to.equal(advice);
    expect(root.querySelector('.error-summary')).to.equal(null);
    expect(heard.map(([name]) => name)).not.to.include('errors-shown');
    expect(views()).to.equal(before);
    const control = await person.control('Main colour');
    expect(control.value).to.equal('red');
    expect(control.getAttribute('aria-describedby')).to.include(advice.id);
    expect(control).not.to.have.attribute('aria-invalid');

    await person.press('Continue');
    await person.isAt('A mark on it');
  });
});

describe('an answer carried into later words', () => {
  it('stands in the heading, in the language of the reader', async () => {
    const sections = informedUmbrella.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) =>
        page.id === 'about'
          ? {
              ...page,
              title: 'You lost: {kind}',
              carry: { kind: { question: 'kind' } },
              wordings: { 'pages.about.title.missing': 'About it' },
            }
          : page,
      ),
    }));
    const { element, person } = await openForm({
      service,
      stands: false,
      resources: {
        ...testResources,
        definition: () => Promise.resolve({ ...informedUmbrella, sections }),
        overlay: async (id, lang) => {
          const words = await testResources.overlay(id, lang);
          return words && { ...words, 'pages.about.title': 'Collwyd: {kind}' };
        },
      },
    });
    await person.press('Continue');
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.isAt('You lost: \u2068An umbrella\u2069');
    expect(person.focus).to.equal('You lost: \u2068An umbrella\u2069');
    await person.press('Cymraeg');
    await person.isAt('Collwyd: \u2068Ymbarél\u2069');
    expect(element.shadowRoot!.querySelector('.root')).to.have.attribute('lang', 'cy');
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FakeSubmissionClient } from '../client/fake-submission-client.js';
import { PoliceWidget } from '../internal/widget.js';
import { PoliceReportForm } from './report-form.js';
import { exampleResources } from './report-form.examples.js';
import { lostUmbrella } from './test-data/lost-umbrella.js';
import { hearConsole } from '../testing/console-errors.js';
import { answerEverything, openForm } from './testing/report-form-fixture.js';

/** Puts a form with these attributes on the page; gives what the web team reads in the console and hears. */
async function failToOpen(attributes: Readonly<Record<string, string>>) {
  const element = document.createElement('police-report-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<p>Call 101</p>';
  const { said, restore } = hearConsole();
  const failed = new Promise<CustomEvent>((resolve) =>
    document.addEventListener('police-load-failed', (event) => resolve(event as CustomEvent), { once: true }),
  );
  document.body.append(element);
  const { detail } = await failed;
  restore();
  if (element instanceof PoliceReportForm) await element.updateComplete;
  const stands = (element.firstElementChild?.getBoundingClientRect().height ?? 0) > 0;
  element.remove();
  return { said, detail: detail as unknown, stands };
}

describe('a report form that cannot start', () => {
  beforeEach(() => {
    PoliceWidget.resources = exampleResources;
    PoliceWidget.defaults = { api: 'https://counter.example' };
  });
  afterEach(() => (PoliceWidget.defaults = {}));

  it('says which attribute is missing and what to add, once, and leaves its children standing', async () => {
    const result = await failToOpen({ force: 'neutral' });

    expect(result).to.deep.equal({
      said: ['police-report-form: `service` attribute is missing. Add service="lost-property".'],
      detail: { reason: 'attribute-missing' },
      stands: true,
    });
  });

  it('names the script tag where the force is missing', async () => {
    const { said } = await failToOpen({ service: 'lost-umbrella' });

    expect(said).to.deep.equal([
      'police-report-form: `force` attribute is missing. Add force="sussex", or data-force="sussex" to the script tag.',
    ]);
  });

  it('says which service does not exist', async () => {
    const { said, detail } = await failToOpen({ force: 'neutral', service: 'lost-umbrela' });

    expect(said[0]).to.match(/^police-report-form: `service` "lost-umbrela" does not exist\. Check the spelling/);
    expect(detail).to.deep.equal({ reason: 'not-found' });
  });

  it('sends a sign-up for alerts to the widget that takes it', async () => {
    expect(await failToOpen({ force: 'neutral', service: 'sign-up-umbrella' })).to.deep.equal({
      said: ['police-report-form: "sign-up-umbrella" is a sign-up for alerts. Use <police-alert-signup>.'],
      detail: { reason: 'not-found' },
      stands: true,
    });
  });

  it('lists the faults of a definition of the force’s own', async () => {
    const bad = { ...lostUmbrella, sections: [{ ...lostUmbrella.sections[0], pages: [{ id: 'kind' }] }] };
    const address = URL.createObjectURL(new Blob([JSON.stringify(bad)]));

    const { said, detail, stands } = await failToOpen({ force: 'neutral', definition: address });

    expect(said[0]).to.match(/^police-report-form: `definition` is not a valid service definition\. Mend blob:.*:\n- /);
    expect(detail).to.deep.equal({ reason: 'definition-invalid' });
    expect(stands).to.equal(true);
  });

  it('says when a definition cannot be found', async () => {
    const { said, detail } = await failToOpen({ force: 'neutral', definition: '/nowhere/service.json' });

    expect(said[0]).to.match(/`definition` ".*\/nowhere\/service\.json" does not exist/);
    expect(detail).to.deep.equal({ reason: 'not-found' });
  });

  it('takes the colours and names of a file of the force’s own', async () => {
    const own = {
      ...{ id: 'neutral', name: { en: 'Example Police' }, languages: ['en'], unconfirmed: [] },
      tokens: { light: { brand: { $type: 'color', $value: '#5a1f3d' } } },
    };
    const theme = URL.createObjectURL(new Blob([JSON.stringify(own)]));

    const { element } = await openForm({ attributes: { theme } });

    const root = element.shadowRoot?.querySelector('.root');
    expect(root && getComputedStyle(root).getPropertyValue('--_brand')).to.contain('#5a1f3d');
  });

  it('lists the faults of a theme of the force’s own', async () => {
    const theme = URL.createObjectURL(new Blob(['{"id":"neutral"}']));

    const { said, detail, stands } = await failToOpen({ force: 'neutral', service: 'lost-umbrella', theme });

    expect(said[0]).to.match(/^police-report-form: `theme` is not a valid force file\. Mend blob:.*:\n- /);
    expect(detail).to.deep.equal({ reason: 'theme-invalid' });
    expect(stands).to.equal(true);
  });

  it('keeps to itself what an unknown error says', async () => {
    PoliceWidget.resources = {
      ...exampleResources,
      theme: () => Promise.reject(new RangeError('canary that somebody typed')),
    };

    const { said, detail } = await failToOpen({ force: 'neutral', service: 'lost-umbrella' });

    expect(said[0]).to.match(/an unexpected fault \(RangeError\)/);
    expect(said[0]).not.to.include('canary');
    expect(detail).to.deep.equal({ reason: 'unexpected' });
  });

  it('begins when the attribute is put right', async () => {
    const { element, person } = await openForm({ service: 'never' });

    element.service = 'lost-umbrella';

    await person.isAt('What did you lose?');
  });
});

describe('a definition of the force’s own', () => {
  it('is checked and shown', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify({ ...lostUmbrella, id: 'own-umbrella' })]));
    const { element, person, client } = await openForm({ service: 'never' });

    element.definition = address;
    await person.isAt('What did you lose?');
    await answerEverything(person);
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');

    expect(client.calls[0]?.submission.service).to.deep.equal({ id: 'own-umbrella', version: '1.0.0' });
  });
});

describe('a report form in a host page', () => {
  it('keeps page, answers and what was typed when it is taken out and put back elsewhere', async () => {
    const { element, person } = await openForm();
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.type('How did you lose it? (optional)', 'On the bus');

    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    elsewhere.append(element);
    await element.updateComplete;

    expect((await person.control('How did you lose it? (optional)')).value).to.equal('On the bus');
    await person.type('Main colour', 'red');
    await person.press('Continue');
    await person.isAt('A mark on it');
    elsewhere.remove();
  });

  it('finishes sending when the page takes it out meanwhile', async () => {
    const { element, person, client } = await openForm();
    element.client = new FakeSubmissionClient(undefined, 50);
    await answerEverything(person);
    await person.press('Send report');

    const { parentElement } = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 120));
    parentElement?.append(element);

    await person.isAt('Lost umbrella reported');
    expect(client.calls.length).to.equal(0);
  });

  it('shares the page with another one, in another language', async () => {
    const first = await openForm();
    const second = await openForm();
    second.element.lang = 'cy';
    await second.person.isAt('Beth gollwyd gennych?');

    await first.person.choose('A walking stick');
    await second.person.choose('Ymbarél');
    await first.person.press('Continue');
    await first.person.isAt('About it');

    expect(second.person.heading).to.equal('Beth gollwyd gennych?');
    expect((await second.person.control('Ymbarél')).checked).to.equal(true);
    expect(document.querySelectorAll('[role="status"]').length).to.equal(1);
  });

  it('leaves nothing on the page when the last one goes', async () => {
    const { element } = await openForm();

    element.remove();

    expect(document.querySelectorAll('[role="status"]').length).to.equal(0);
  });

  it('sends its own page on Enter, and neither submits nor wakes a form around it', async () => {
    const { element, person } = await openForm();
    const cms = document.createElement('form');
    const heard: string[] = [];
    for (const type of ['submit', 'keydown', 'keypress']) {
      cms.addEventListener(type, (event) => {
        event.preventDefault();
        if (!(event instanceof KeyboardEvent) || event.key === 'Enter') heard.push(type);
      });
    }
    element.parentElement?.append(cms);
    cms.append(element);
    await person.isAt('What did you lose?');
    await person.choose('An umbrella');
    (await person.control('An umbrella')).focus();

    await sendKeys({ press: 'Enter' });
    await person.isAt('About it');

    expect(heard).to.deep.equal([]);
    expect(new FormData(cms).has('kind')).to.equal(false);
  });

  it('scrolls what gets focus out from under a sticky header', async () => {
    const { element, person } = await openForm();
    const header = document.createElement('header');
    header.style.cssText = 'position: sticky; top: 0; height: 120px; background: silver; z-index: 9';
    element.parentElement?.prepend(header);
    const below = document.createElement('div');
    below.style.height = '3000px';
    element.after(below);
    await person.choose('An umbrella');
    (await person.button('Continue')).scrollIntoView({ block: 'start' });
    scrollBy(0, 200);

    await person.press('Continue');
    await person.isAt('About it');

    expect(person.focused?.getBoundingClientRect().top).to.be.at.least(120);
    expect(person.focused?.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  for (const [place, distance] of [
    ['partly under', 60],
    ['close to', 122],
  ] as const) {
    it(`shows the whole of a page that would stand ${place} a sticky header`, async () => {
      const { element, person } = await openForm();
      const header = document.createElement('header');
      header.innerHTML = '<a href="#top">Police</a>';
      header.style.cssText =
        'position: fixed; top: 0; left: 0; width: 100%; height: 120px; background: silver; z-index: 9';
      const [above, below] = [document.createElement('div'), document.createElement('div')];
      above.style.height = below.style.height = '3000px';
      element.before(above);
      element.after(below, header);
      element.scrollIntoView({ block: 'start' });
      scrollBy(0, -distance);

      await person.press('Continue');
      await person.sees('Select what you lost');

      expect(person.focused).to.have.class('error-summary');
      expect(element.getBoundingClientRect().top).to.be.at.least(135);
      expect(person.focused?.getBoundingClientRect().top).to.be.at.least(120);
    });
  }

  for (const [bar, edge] of [
    ['header', 'top'],
    ['cookie bar', 'bottom'],
  ] as const) {
    it(`scrolls what the Tab key reaches out from under a ${bar}`, async () => {
      const { element, person } = await openForm();
      const cover = document.createElement('div');
      cover.style.cssText = `position: fixed; ${edge}: 0; left: 0; width: 100%; height: 150px; background: silver`;
      const [above, below] = [document.createElement('div'), document.createElement('div')];
      above.style.height = below.style.height = '2000px';
      element.before(above);
      element.after(below, cover);
      const [before, target] = [await person.control('An umbrella'), await person.control('A walking stick')];
      before.focus({ preventScroll: true });
      target.scrollIntoView({ block: edge === 'top' ? 'start' : 'end' });

      target.focus({ preventScroll: true });

      const { top, bottom } = target.getBoundingClientRect();
      if (edge === 'top') expect(top).to.be.at.least(150);
      else expect(bottom).to.be.at.most(innerHeight - 150);
    });
  }

  it('is not disturbed by a second copy of the library', async () => {
    const defined = customElements.get('police-report-form');
    const again = '../define/report-form.ts?again';

    await import(again);

    expect(customElements.get('police-report-form')).to.equal(defined);
  });

  it('says nothing telling about the pages of a sensitive service', async () => {
    const heard: unknown[] = [];
    const hear = (event: Event): unknown => heard.push((event as CustomEvent).detail);
    document.addEventListener('police-page-view', hear);
    document.addEventListener('police-exit', hear);
    const { element, person } = await openForm({ service: 'never' });
    PoliceWidget.resources = {
      ...exampleResources,
      definition: () => Promise.resolve({ ...lostUmbrella, safety: 'sensitive' }),
    };
    element.service = 'quiet';
    await person.choose('A passport');

    await person.press('Continue');
    await person.isAt('Tell HM Passport Office');

    document.removeEventListener('police-page-view', hear);
    document.removeEventListener('police-exit', hear);
    const neutral = { page: 'page', kind: 'page' };
    expect(heard).to.deep.equal([neutral, neutral, { page: 'page' }]);
  });

  it('survives a browser that translates the page, and goes on', async () => {
    const { element, person } = await openForm();
    const words = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (words.nextNode()) texts.push(words.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('em');
      font.append(`«${text.data}»`);
      text.replaceWith(font);
    }

    await person.press('«Continue»');
    await person.sees('Select what you lost');
    await person.choose('«An umbrella»');
    await person.press('«Continue»');

    await person.isAt('About it');
  });
});

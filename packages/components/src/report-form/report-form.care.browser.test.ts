import { expect } from '@open-wc/testing';
import { exampleTheme } from '../testing/example-theme.js';
import { exampleResources } from './report-form.examples.js';
import { answerEverything, openForm, type OpenForm } from './testing/report-form-fixture.js';
import { hearConsole } from '../testing/console-errors.js';

const MARKER = 'marker-7d1f3';

const openQuiet = (options: Parameters<typeof openForm>[0] = {}): Promise<OpenForm> =>
  openForm({ service: 'quiet-umbrella', ...options });

function rootOf({ element }: OpenForm): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The form shows nothing.');
  return element.shadowRoot;
}

/** Everything that is written or typed inside the widget. */
function everythingIn(form: OpenForm): string {
  const controls = rootOf(form).querySelectorAll<HTMLInputElement>('input, textarea, select');
  return [rootOf(form).innerHTML, ...[...controls].map(({ value }) => value)].join();
}

const leavePage = (): boolean => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

function shift(): void {
  for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
}

describe('a sensitive service', () => {
  it('has its exit on every page, before and after everything else', async () => {
    const form = await openQuiet();
    const { person } = form;
    const without: string[] = [];
    const look = (): void => {
      const targets = [...rootOf(form).querySelectorAll<HTMLElement>('button, a[href], summary')];
      const names = targets.map(({ innerText }) => innerText.trim());
      const isThere = names[0] === 'Exit this page' && names.at(-2) === 'Exit this page';
      if (!isThere) without.push(`${person.heading}: ${names.join()}`);
    };
    look();
    await answerEverything(person);
    look();
    await person.press('Send report');
    await person.isAt('Lost umbrella reported');
    look();

    expect(without).to.deep.equal([]);
  });

  it('has it on exit pages, and while a page is on its way', async () => {
    const form = await openQuiet();
    await form.person.choose('A passport');
    await form.person.press('Continue');
    await form.person.isAt('Tell HM Passport Office');

    await form.person.button('Exit this page');
  });

  it('stays in sight when the page scrolls, and lets nothing that has focus lie below it', async () => {
    const form = await openQuiet();
    form.element.style.paddingBottom = '300vh';
    const bar = await form.person.button('Exit this page');
    scrollTo({ top: form.element.offsetTop + 150, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(bar.getBoundingClientRect().top).to.be.within(0, 40);
    expect(bar.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('lets the browser fill in and remember nothing', async () => {
    const form = await openQuiet();
    const { person } = form;
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.isAt('About it');
    const tokens = new Set<string | null>();
    for (const element of rootOf(form).querySelectorAll('form, input, select, textarea')) {
      tokens.add(element.getAttribute('autocomplete'));
    }

    expect([...tokens]).to.deep.equal(['off']);
  });

  it('forgets everything when the person goes elsewhere, however they go', async () => {
    const form = await openQuiet();
    const { person } = form;
    await person.choose('An umbrella');
    await person.press('Continue');
    await person.type('How did you lose it? (optional)', MARKER);
    expect(everythingIn(form)).to.include(MARKER);

    leavePage();
    await person.isAt('What did you lose?');

    expect(everythingIn(form)).not.to.include(MARKER);
    expect(rootOf(form).querySelectorAll(':checked').length).to.equal(0);
    expect(rootOf(form).querySelectorAll('.back-link').length).to.equal(0);
  });

  it('forgets what stands on the very first page, too', async () => {
    const form = await openQuiet();
    await form.person.choose('An umbrella');

    leavePage();
    await form.element.updateComplete;

    expect(rootOf(form).querySelectorAll(':checked').length).to.equal(0);
  });

  it('stops what is on its way, and says nothing more of it', async () => {
    const form = await openQuiet({ outcomes: ['hang'] });
    const { person, heard } = form;
    await answerEverything(person);
    await person.press('Send report');
    await person.sees('Sending your report…');

    leavePage();
    await person.isAt('What did you lose?');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(heard.map(([name]) => name)).not.to.include('submit-failed');
    expect(form.client.calls.length).to.equal(1);
    // And it can be sent afterwards, as a report of its own.
    await answerEverything(person);
    await person.press('Send report');
    await person.sees('Sending your report…');
    expect(new Set(form.client.calls.map(({ key }) => key)).size).to.equal(2);
  });

  it('says in the language of the reader how often Shift is still to be pressed, and when it no longer counts', async () => {
    const form = await openQuiet();
    const { person } = form;
    const lit = (): number => rootOf(form).querySelectorAll('.exit__light--on').length;

    shift();
    await person.hears('To exit this page, press Shift twice more.');
    expect(lit()).to.equal(1);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    await person.hears('Shift no longer counts. You are still on this page.');
    expect(lit()).to.equal(0);

    await person.press('Cymraeg');
    await person.button('Gadael y dudalen hon');
    shift();
    await person.hears('I adael y dudalen hon, pwyswch Shift ddwywaith eto.');
  });

  it('tells how to leave where the person begins, and keeps it at hand afterwards', async () => {
    const form = await openQuiet();
    const notes = (): HTMLDetailsElement | null => rootOf(form).querySelector('details.exit-notes');
    expect(notes()?.open).to.equal(true);
    await form.person.choose('An umbrella');
    await form.person.press('Continue');
    await form.person.isAt('About it');

    expect(notes()?.open).to.equal(false);
  });

  it('says of who sends it what is recorded, only where nobody has to say who they are', async () => {
    const quiet = await openQuiet();
    expect(quiet.person.reads).not.to.include('You do not have to say who you are');

    const nameless = await openForm({ service: 'nameless-umbrella' });
    expect(nameless.person.reads).to.include('does not record your internet address');
  });

  it('shows its receipt as something to hide, and offers no paper', async () => {
    const form = await openQuiet();
    await answerEverything(form.person);
    await form.person.press('Send report');
    await form.person.sees('Keep both where only you can find them');

    expect(form.person.reads).not.to.include('Print');
  });

  it('leads where the page says, or the force, or else to the weather', async () => {
    const address = (form: OpenForm): string | undefined =>
      rootOf(form).querySelector<HTMLAnchorElement>('.exit-link a')?.href;
    expect(address(await openQuiet())).to.equal('https://www.bbc.co.uk/weather');

    const theme = () => Promise.resolve({ ...exampleTheme, exitAddress: 'https://force.example/' });
    const ofForce = await openQuiet({ resources: { ...exampleResources, theme } });
    expect(address(ofForce)).to.equal('https://force.example/');

    const ofPage = await openQuiet({ attributes: { 'exit-address': '/news' } });
    expect(address(ofPage)).to.equal(`${location.origin}/news`);
  });

  it('does not start with an exit that leads nowhere', async () => {
    const { said, restore } = hearConsole();
    const { element } = await openForm({
      service: 'quiet-umbrella',
      attributes: { 'exit-address': 'javascript:alert(1)' },
      stands: false,
    });
    await new Promise((resolve) => element.addEventListener('police-load-failed', resolve, { once: true }));
    restore();

    expect(said.join()).to.match(/^police-report-form: `exit-address` is not the address of a page\. Add /);
  });

  it('keeps the exit to services that need it', async () => {
    const form = await openForm();
    await form.person.choose('An umbrella');

    leavePage();
    await form.element.updateComplete;

    expect(form.person.reads).not.to.include('Exit this page');
    expect(rootOf(form).querySelectorAll(':checked').length).to.equal(1);
  });
});

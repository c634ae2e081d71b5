import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExampleReader } from '../examples.js';
import { mount, unmountAll, wordsOf } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { autocomplete } from './autocomplete.js';
import { examples } from './autocomplete.examples.js';
import { resultsFound } from './autocomplete-options.js';

runQuestionSuite(autocomplete, examples);

describe('autocomplete', () => {
  afterEach(unmountAll);

  const show = (name = 'plain', reader: ExampleReader = 'english') => {
    const example = examples.examples.find((each) => each.name === name);
    if (!example) throw new Error(`There is no example ${name}.`);
    const mounted = mount((context) => autocomplete.template(example.data, context), { reader });
    const { tree } = mounted;
    const input = tree.querySelector('input');
    const popup = tree.querySelector<HTMLElement>('.autocomplete__popup');
    if (!input || !popup) throw new Error('There is no input.');
    return {
      ...mounted,
      input,
      view: example.data,
      get options(): string[] {
        return popup.hidden ? [] : [...tree.querySelectorAll('[role="option"]')].map(wordsOf);
      },
      get active(): string {
        const id = input.getAttribute('aria-activedescendant');
        return id ? wordsOf(tree.querySelector(`#${id}[aria-selected="true"]`)) : '';
      },
      get isOpen(): boolean {
        return !popup.hidden;
      },
      get note(): string {
        return wordsOf(popup.querySelector('.autocomplete__note'));
      },
      get raw() {
        return autocomplete.readRaw(tree, example.data);
      },
      type(text: string): void {
        input.focus();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      key(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
        input.dispatchEvent(event);
        return event;
      },
    };
  };

  it('lists what is found by the start of a name, or by another name', () => {
    const box = show();
    expect(box.input.getAttribute('aria-expanded')).to.equal('false');

    box.type('p');
    expect(box.options).to.deep.equal(['Polish', 'Punjabi']);
    expect(box.input.getAttribute('aria-expanded')).to.equal('true');
    box.type('panj');
    expect(box.options).to.deep.equal(['Punjabi']);
    box.type('bsl');
    expect(box.options).to.deep.equal(['British Sign Language']);
  });

  it('is chosen by mouse or touch, tells the page, and keeps focus in the text', () => {
    const box = show();
    let told = 0;
    box.tree.addEventListener('input', () => (told += 1));
    box.type('p');
    told = 0;

    const option = [...box.tree.querySelectorAll<HTMLElement>('[role="option"]')][1];
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option?.dispatchEvent(down);
    option?.click();

    expect(down.defaultPrevented).to.equal(true);
    expect(box.input.value).to.equal('Punjabi');
    expect(box.isOpen).to.equal(false);
    expect(told).to.equal(1);
    expect(box.raw).to.deep.equal({ option: 'pa', text: '' });
  });

  it('is chosen by keyboard: Down and Up go round the list, Enter takes and does not send', () => {
    const box = show();
    box.type('p');
    expect(box.active).to.equal('');

    box.key('ArrowDown');
    expect(box.active).to.equal('Polish');
    box.key('ArrowDown');
    box.key('ArrowDown');
    expect(box.active).to.equal('Polish');
    box.key('ArrowUp');
    expect(box.active).to.equal('Punjabi');
    expect(box.tree.querySelectorAll('[aria-selected="true"]')).to.have.length(1);

    expect(box.key('Enter').defaultPrevented).to.equal(true);
    expect(box.input.value).to.equal('Punjabi');
    expect(box.isOpen).to.equal(false);
    expect(box.key('Enter').defaultPrevented).to.equal(false);
  });

  it('opens the whole list by Down, and closes it by Alt and Up, by Escape and when focus leaves', () => {
    const box = show('answered');
    box.input.focus();
    box.key('ArrowDown');
    expect(box.options).to.have.length(6);
    box.key('ArrowUp', { altKey: true });
    expect(box.isOpen).to.equal(false);

    box.key('ArrowDown', { altKey: true });
    expect(box.isOpen).to.equal(true);
    expect(box.active).to.equal('');
    let left = 0;
    const leave = (): number => (left += 1);
    document.addEventListener('keydown', leave);
    box.key('Escape');
    expect(box.isOpen).to.equal(false);
    expect(left, 'a host page that leaves on Escape').to.equal(0);
    box.key('Escape');
    expect(left).to.equal(1);
    document.removeEventListener('keydown', leave);

    box.key('ArrowDown');
    // Two tabs cannot both have focus, and a tab without it gets no event.
    box.input.dispatchEvent(new FocusEvent('blur'));
    expect(box.isOpen).to.equal(false);
    expect(box.input.value).to.equal('Polish');
  });

  it('is a plain text input for whoever does not choose: a name typed in full counts', () => {
    const box = show();
    box.type(' panjabi ');
    expect(box.raw).to.deep.equal({ option: 'pa', text: '' });
    box.type('Elvish');
    expect(box.raw).to.deep.equal({ option: '', text: 'Elvish' });
  });

  it('says how many there are when the typing pauses, and shows when there are none', async () => {
    const box = show();
    box.type('p');
    box.type('po');
    await aTimeout(1200);
    expect(box.announced).to.deep.equal(['1 result found']);

    box.type('zz');
    expect(box.options).to.deep.equal([]);
    expect(box.note).to.equal('No results found');
    expect(box.input.getAttribute('aria-expanded')).to.equal('false');
    box.key('Escape');
    await aTimeout(1200);
    expect(box.announced, 'nothing of a list that is closed').to.have.length(1);
  });

  it('counts in Welsh', () => {
    const { context } = show('plain', 'welsh');
    expect([0, 1, 2, 3, 6, 12].map((count) => resultsFound(count, context).text)).to.deep.equal([
      'Dim canlyniadau',
      '1 canlyniad wedi’i ganfod',
      '2 ganlyniad wedi’u canfod',
      '3 chanlyniad wedi’u canfod',
      '6 chanlyniad wedi’u canfod',
      '12 canlyniad wedi’u canfod',
    ]);
  });

  it('finds an option by its English name in a Welsh form too', () => {
    const box = show('welsh-with-english-fallback', 'welsh');
    box.type('welsh');
    expect(box.options).to.deep.equal(['Cymraeg']);
    expect(box.raw).to.deep.equal({ option: 'cy', text: '' });
    box.type('pol');
    expect(box.tree.querySelector<HTMLElement>('[role="option"]')?.lang).to.equal('en');
  });

  it('shows the name in the new language when the language changes', () => {
    const box = show('answered');
    const welsh = { ...box.view, options: [{ id: 'pl', label: { text: 'Pwyleg', lang: 'cy' }, none: false }] };
    box.update((context) => autocomplete.template({ ...welsh, raw: box.raw }, context), 'welsh');
    expect(box.input.value).to.equal('Pwyleg');
  });

  it('lists a hundred of four thousand options, and says that there are more', () => {
    const box = show('four-thousand-options');
    box.type('ma');

    expect(box.options).to.have.length(100);
    expect(box.note).to.equal('The first 100 are listed. Type more of the name to find others.');
    box.type('make number 3999');
    expect(box.options).to.deep.equal(['Make number 3999']);
  });

  it('passes axe while it is open, with an option marked', async () => {
    const box = show();
    box.type('p');
    box.key('ArrowDown');
    await expect(box.host).to.be.accessible();
    box.type('zz');
    await expect(box.host).to.be.accessible();
  });

  it('works with real keys', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const box = show();
    box.input.focus();
    await sendKeys({ type: 'ur' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(box.input.value).to.equal('Urdu');
  });
});

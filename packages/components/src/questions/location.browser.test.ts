import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RawOf } from '@frontcounter/schemas';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { location } from './location.js';
import { examples } from './location.examples.js';
import { examples as positions } from './location-position.examples.js';

runQuestionSuite(location, examples);

describe('questions/location-position', () => {
  afterEach(unmountAll);

  for (const { name, data, reader } of positions.examples) {
    it(`passes axe: ${name}`, async () => {
      const { host } = mount((context) => positions.render(data, context), { ...(reader && { reader }) });
      await expect(host).to.be.accessible();
    });
  }
});

type Reply = { readonly latitude: number; readonly longitude: number; readonly accuracy: number } | 1 | 2 | 3;

/** A device that answers when it is told to. */
class FakeDevice {
  readonly asked: PositionOptions[] = [];
  #answer: ((reply: Reply) => void) | undefined;

  constructor() {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: this });
  }

  getCurrentPosition(found: PositionCallback, failed: PositionErrorCallback, options: PositionOptions): void {
    this.asked.push(options);
    this.#answer = (reply) =>
      typeof reply === 'number'
        ? failed({ code: reply } as GeolocationPositionError)
        : found({ coords: reply } as GeolocationPosition);
  }

  answer(reply: Reply): void {
    this.#answer?.(reply);
  }
}

interface Person extends Mounted {
  readonly raw: () => RawOf<'location'>;
  readonly button: (words: string) => HTMLButtonElement;
  readonly said: () => string;
}

async function open(raw: Partial<RawOf<'location'>> = {}): Promise<Person> {
  const view = exampleQuestion('location', {
    question: { id: 'where', postcode: true, railway: true, allow: ['unknown'] },
    label: 'Where was it?',
    raw: { words: '', postcode: '', position: '', railway: false, unknown: false, ...raw },
  });
  const mounted = mount((context) => location.template(view, context));
  for (let waited = 0; waited < 200 && !mounted.tree.querySelector('.location'); waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    ...mounted,
    raw: () => location.readRaw(mounted.tree, view),
    button: (words) => {
      const found = [...mounted.tree.querySelectorAll('button')].find((each) => wordsOf(each) === words);
      if (!found) throw new Error(`There is no button "${words}".`);
      return found;
    },
    said: () => wordsOf(mounted.tree.querySelector('.location')),
  };
}

const ADD = 'Add my current position';

it('shows the way to a position with the words when that was fetched ahead, so that Continue does not move', async () => {
  await location.fetchAhead?.();
  const view = exampleQuestion('location', {
    question: { id: 'where' },
    label: 'Where was it?',
    raw: { words: '', postcode: '', position: '', railway: false, unknown: false },
  });
  const { tree } = mount((context) => location.template(view, context));

  expect(tree.querySelector('.location')).not.to.equal(null);
  unmountAll();
});

describe('the position of the device', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
    unmountAll();
  });

  it('is asked for by the button alone, afresh, and goes into the answer with its accuracy', async () => {
    const device = new FakeDevice();
    const person = await open({ words: 'By the sea' });
    expect(device.asked).to.deep.equal([]);

    person.button(ADD).click();
    expect(device.asked).to.have.length(1);
    expect(device.asked[0]?.maximumAge).to.equal(0);
    expect(person.announced.at(-1)).to.include('Waiting for the position of your device');
    device.answer({ latitude: 51.481234567, longitude: -3.179086, accuracy: 11.3 });

    expect(person.raw()).to.include({ words: 'By the sea', position: '51.48123,-3.17909,12' });
    const words = 'Position in your report: 51.48123, -3.17909 (position of the device, to within 12 metres)';
    expect(person.said()).to.include(words);
    expect(person.announced.at(-1)).to.equal('A position was added. It stands below, and goes with your report.');
    expect(person.announced.join(), 'it is said in the host page').not.to.match(/\d/);
    expect(person.said()).not.to.include('rough');
  });

  it('tells the page of it as typing does', async () => {
    const device = new FakeDevice();
    const person = await open();
    const heard: (string | null)[] = [];
    person.tree.addEventListener('input', ({ target }) => heard.push((target as Element).getAttribute('name')));

    person.button(ADD).click();
    device.answer({ latitude: 51, longitude: -3, accuracy: 5 });

    expect(heard).to.deep.equal(['where_position']);
  });

  it('asks once, however often the button is pressed, and keeps focus there', async () => {
    const device = new FakeDevice();
    const person = await open();
    const add = person.button(ADD);
    add.focus();

    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });

    expect(device.asked).to.have.length(1);
    expect(add.ariaDisabled).to.equal('true');
    device.answer({ latitude: 51, longitude: -3, accuracy: 5 });
    expect((person.tree as ShadowRoot).activeElement).to.equal(add);
  });

  it('says so when it is only rough', async () => {
    const device = new FakeDevice();
    const person = await open();

    person.button(ADD).click();
    device.answer({ latitude: 51.5, longitude: -3.2, accuracy: 4800 });

    expect(person.said()).to.include('to within 4,800 metres');
    expect(person.said()).to.include('This is only a rough position. Say in words where it was.');
  });

  it('can be removed, and then is nowhere', async () => {
    new FakeDevice();
    const person = await open({ position: '51.48123,-3.17909,12' });
    expect(person.raw().position).to.equal('51.48123,-3.17909,12');

    const remove = person.button('Remove the position');
    remove.focus();
    remove.click();

    expect(person.raw().position).to.equal('');
    expect(person.host.shadowRoot?.innerHTML).not.to.include('51.48');
    expect((person.tree as ShadowRoot).activeElement).to.equal(person.button(ADD));
  });

  for (const [code, sentence] of [
    [1, 'Your device did not let us know its position. Describe the place in words instead.'],
    [2, 'Your device does not know its position at the moment. Describe the place in words instead.'],
    [3, 'Your device took too long to find its position. Try again, or describe the place in words.'],
  ] as const) {
    it(`says "${sentence}", and can be asked again`, async () => {
      const device = new FakeDevice();
      const person = await open({ position: '51.1,-3.1,5' });

      person.button(ADD).click();
      device.answer(code);

      expect(person.said()).to.include(sentence);
      expect(person.announced.at(-1)).to.equal(sentence);
      expect(person.raw().position, 'what was there before').to.equal('51.1,-3.1,5');
      person.button(ADD).click();
      expect(device.asked).to.have.length(2);
    });
  }

  it('comes to nothing once the person has gone on', async () => {
    const device = new FakeDevice();
    const person = await open();
    person.button(ADD).click();

    person.update(() => 'another page');
    device.answer({ latitude: 51, longitude: -3, accuracy: 5 });

    expect(person.host.shadowRoot?.textContent).not.to.include('51');
    expect(person.announced.join()).not.to.include('51');
  });

  it('has no button where the browser knows of no position', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation') ?? {};
    Reflect.deleteProperty(Navigator.prototype, 'geolocation');
    try {
      const person = await open();
      expect(person.tree.querySelectorAll('button')).to.have.length(0);
      expect(person.raw().words).to.equal('');
    } finally {
      Object.defineProperty(Navigator.prototype, 'geolocation', descriptor);
    }
  });
});

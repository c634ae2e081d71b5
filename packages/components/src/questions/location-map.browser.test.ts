import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RawOf } from '@frontcounter/schemas';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { location } from './location.js';
import { examples } from './location-map.examples.js';

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#9c9"/></svg>')}`;

describe('questions/location-map', () => {
  afterEach(unmountAll);

  for (const { name, data, reader } of examples.examples) {
    it(`passes axe: ${name}`, async () => {
      const { host } = mount((context) => examples.render(data, context), { ...(reader && { reader }) });
      await expect(host).to.be.accessible();
    });
  }
});

interface Person extends Mounted {
  readonly root: ShadowRoot;
  readonly raw: () => RawOf<'location'>;
  readonly press: (words: string) => void;
  readonly said: () => string;
  /** What the middle of the map is said to be, as numbers. */
  readonly middle: () => readonly [number, number];
  readonly until: (holds: () => boolean, what: string) => Promise<void>;
}

async function open(position = '', tiles: string | undefined = PICTURE): Promise<Person> {
  const view = exampleQuestion('location', {
    question: { id: 'where' },
    label: 'Where was it?',
    raw: { words: 'By the sea', postcode: '', position, railway: false, unknown: false },
  });
  const mounted = mount((context) =>
    location.template(view, { ...context, ...(tiles && { tiles: { address: tiles, attribution: 'Sample map' } }) }),
  );
  const root = mounted.tree as ShadowRoot;
  const said = (): string => wordsOf(root.querySelector('.location'));
  const until = async (holds: () => boolean, what: string): Promise<void> => {
    for (let waited = 0; !holds(); waited += 10) {
      if (waited > 8000) throw new Error(`${what} did not come: ${said()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await until(() => root.querySelector('.location') !== null, 'the rest of the question');
  return {
    ...mounted,
    root,
    said,
    until,
    raw: () => location.readRaw(root, view),
    press: (words) => {
      const button = [...root.querySelectorAll('button')].find((each) => wordsOf(each).endsWith(words));
      if (!button) throw new Error(`There is no button "${words}".`);
      button.focus();
      button.click();
    },
    middle: () => {
      const [, latitude, longitude] = /The middle of the map is at (\S+), (\S+)/.exec(said()) ?? [];
      return [Number(latitude), Number(longitude)];
    },
  };
}

async function openMap(position?: string, tiles?: string): Promise<Person> {
  const person = await open(position, tiles);
  person.press('Choose the place on a map');
  await person.until(() => person.root.querySelector('.location-map__view canvas') !== null, 'the map');
  return person;
}

describe('the map of a place', () => {
  afterEach(unmountAll);

  it('is not offered where the page names no tiles', async () => {
    const person = await open('', '');
    expect(person.said()).not.to.include('map');
  });

  it('is loaded by its button alone, says whose it is, and passes axe', async () => {
    const person = await open();
    expect(person.root.querySelector('.location-map__view')).to.equal(null);

    person.press('Choose the place on a map');
    await person.until(() => person.root.querySelector('.location-map__view canvas') !== null, 'the map');

    expect(person.said()).to.include('Sample map');
    expect(person.raw().position, 'looking adds nothing').to.equal('');
    await expect(person.host).to.be.accessible();
  });

  it('is moved, zoomed and marked by keys alone, and says where its middle is', async () => {
    const person = await openMap('51.5,-3.2,40');
    expect(person.middle()).to.deep.equal([51.5, -3.2]);
    const view = person.root.querySelector<HTMLElement>('.location-map__view');
    view?.focus();
    expect(person.root.activeElement).to.equal(view);

    await sendKeys({ press: 'ArrowUp' });
    await person.until(() => person.middle()[0] > 51.5, 'the north');
    await sendKeys({ press: 'ArrowRight' });
    await person.until(() => person.middle()[1] > -3.2, 'the east');
    const said = [...person.root.querySelectorAll('[aria-live=polite]')].map(wordsOf);
    expect(said.join()).to.include('The middle of the map is at');
    expect(person.announced.join(), 'nothing of it in the host page').not.to.match(/\d/);
    const near = person.middle()[0] - 51.5;
    await sendKeys({ press: '-' });
    await person.until(() => person.root.querySelector('canvas') !== null, 'the map');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [from] = person.middle();
    await sendKeys({ press: 'ArrowUp' });
    await person.until(() => person.middle()[0] > from, 'the north of the wider map');
    expect(person.middle()[0] - from, 'a step is wider after zooming out').to.be.greaterThan(near * 1.5);

    person.press('Put the marker in the middle');
    expect(person.raw().position).to.equal(person.middle().join());
    expect(person.said()).to.include('(marked on a map)');
    expect(person.announced.at(-1)).to.include('A position was added');
    person.press('Remove the position');
    expect(person.raw()).to.include({ position: '', words: 'By the sea' });
  });

  it('is moved by buttons, of 44 pixels at least', async () => {
    const person = await openMap('51.5,-3.2');
    for (const button of person.root.querySelectorAll('.location-map__step')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }

    person.press('Move the map down');
    await person.until(() => person.middle()[0] < 51.5, 'the south');
    person.press('Move the map left');
    await person.until(() => person.middle()[1] < -3.2, 'the west');
  });

  it('leaves every other key, and Escape, to the page', async () => {
    const person = await openMap();
    const heard: [string, boolean][] = [];
    person.host.addEventListener('keydown', (event) => heard.push([event.key, event.defaultPrevented]));
    person.root.querySelector<HTMLElement>('.location-map__view')?.focus();

    for (const press of ['Escape', 'a', 'ArrowLeft']) await sendKeys({ press });

    expect(heard).to.deep.equal([
      ['Escape', false],
      ['a', false],
      ['ArrowLeft', true],
    ]);
  });

  it('takes a place that is pointed at', async () => {
    const person = await openMap('51.5,-3.2');
    const canvas = person.root.querySelector('.ol-viewport');
    const { left, top, width, height } = canvas?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: left + width / 2 + 40, clientY: top + height / 2, button: 0, buttons: 1, pointerId: 1 };
    const event = { bubbles: true, composed: true, isPrimary: true, pointerType: 'mouse', ...at };

    canvas?.dispatchEvent(new PointerEvent('pointerdown', event));
    document.dispatchEvent(new PointerEvent('pointerup', { ...event, buttons: 0 }));

    await person.until(() => person.raw().position !== '51.5,-3.2', 'the place');
    const [latitude, longitude] = person.raw().position.split(',').map(Number);
    expect(latitude).to.be.closeTo(51.5, 0.001);
    expect(longitude).to.be.greaterThan(-3.2);
  });

  it('leaves one finger to the page', async () => {
    const person = await openMap();
    const view = person.root.querySelector('.location-map__view');
    expect(view && getComputedStyle(view).touchAction).to.equal('pan-x pan-y');
  });

  it('says so when no picture comes; the words remain', async () => {
    const person = await openMap('', 'data:image/png;base64,AAAA');

    await person.until(() => person.said().includes('The map cannot be shown'), 'the news');
    expect(person.announced.filter((words) => words.includes('The map cannot be shown'))).to.have.length(1);
    expect(person.raw().words).to.equal('By the sea');
  });

  it('closes again, and its marker stays in the answer', async () => {
    const person = await openMap('51.5,-3.2');

    person.press('Close the map');

    expect(person.root.querySelector('.location-map__view')).to.equal(null);
    expect(person.raw().position).to.equal('51.5,-3.2');
    expect(wordsOf(person.root.activeElement)).to.equal('Choose the place on a map');
  });
});

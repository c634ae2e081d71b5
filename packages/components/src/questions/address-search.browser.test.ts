import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FoundAddresses, RawOf } from '@frontcounter/schemas';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { address } from './address.js';
import { examples } from './address-search.examples.js';
import { createAddressSearch, type FindAddresses } from './address-searching.js';

const found: FoundAddresses = {
  addresses: [
    { line1: '1 Sample Street', town: 'Anytown', postcode: 'AA1 1AA' },
    { line1: '2 Sample Street', line2: 'Example', town: 'Anytown', county: 'Anyshire', postcode: 'AA1 1AA' },
  ],
};

describe('questions/address-search', () => {
  afterEach(unmountAll);

  for (const { name, data, reader } of examples.examples) {
    it(`passes axe, names its controls and reads back what it was filled with: ${name}`, async () => {
      const { host, tree } = mount((context) => examples.render(data, context), { ...(reader && { reader }) });

      for (const control of tree.querySelectorAll<HTMLInputElement>('input, select')) {
        expect(control.labels, control.id).to.have.length(1);
        for (const id of (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)) {
          expect(tree.querySelector(`#${id}`), id).to.be.instanceOf(HTMLElement);
        }
      }
      expect(address.readRaw(tree, data.view)).to.deep.equal(data.view.raw);
      await expect(host).to.be.accessible();
    });
  }
});

interface Person extends Mounted {
  readonly asked: readonly string[];
  readonly signals: readonly AbortSignal[];
  readonly raw: () => RawOf<'address'>;
  readonly control: (part: string) => HTMLInputElement;
  readonly press: (words: string) => void;
  readonly isSeen: (part: string) => boolean;
}

type Reply = FoundAddresses | 'offline' | 'unreachable' | 'never';

function open(
  replies: readonly Reply[],
  options: { raw?: Partial<RawOf<'address'>>; optional?: boolean; wide?: boolean; part?: string } = {},
): Person {
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  const find: FindAddresses = (postcode, signal) => {
    signals.push(signal);
    const reply = replies[asked.push(postcode) - 1] ?? 'never';
    return reply === 'never' ? new Promise(() => {}) : Promise.resolve(reply);
  };
  const view = exampleQuestion('address', {
    question: {
      id: 'home',
      optional: options.optional ?? false,
      ...(options.wide && { allow: ['outside-uk', 'no-fixed-address'] }),
    },
    label: 'Your address',
    raw: { line1: '', line2: '', town: '', county: '', postcode: '', ...options.raw },
    ...(options.part && { problems: [{ part: options.part, message: 'Enter it' }] }),
  });
  const search = createAddressSearch(find);
  const mounted = mount((context) => address.template(view, { ...context, addressSearch: search }));
  const { tree } = mounted;
  const control = (part: string): HTMLInputElement => {
    const found = tree.querySelector<HTMLInputElement>(`[name="home_${part}"]`);
    if (!found) throw new Error(`There is no ${part}.`);
    return found;
  };
  return {
    ...mounted,
    asked,
    signals,
    raw: () => address.readRaw(tree, view),
    control,
    press: (words) => {
      const button = [...tree.querySelectorAll('button')].find((each) => wordsOf(each) === words);
      if (!button) throw new Error(`There is no button "${words}".`);
      button.focus();
      button.click();
    },
    isSeen: (part) => control(part).checkVisibility(),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('looking for an address', () => {
  afterEach(unmountAll);

  it('asks for the tidy postcode, goes to the list, and takes what is chosen', async () => {
    const person = open([found]);
    person.control('search').value = ' aa11aa';

    person.press('Find address');
    await settled();

    expect(person.asked).to.deep.equal(['AA1 1AA']);
    const list = person.control('found') as unknown as HTMLSelectElement;
    expect((person.tree as ShadowRoot).activeElement).to.equal(list);
    expect([...list.options].map((option) => option.text)).to.deep.equal([
      '2 addresses found',
      '1 Sample Street, Anytown',
      '2 Sample Street, Example, Anytown',
    ]);
    list.value = '1';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(person.raw()).to.deep.equal({ search: ' aa11aa', ...found.addresses[1] });
  });

  it('is found by Enter, which does not send the page', async () => {
    const person = open([found]);
    person.control('search').value = 'AA1 1AA';
    person.control('search').focus();

    await sendKeys({ press: 'Enter' });
    await settled();

    expect(person.asked).to.deep.equal(['AA1 1AA']);
  });

  it('says what is no postcode, beside it, and asks nobody', () => {
    const person = open([]);
    person.control('search').value = 'zebra';

    person.press('Find address');

    expect(person.asked).to.deep.equal([]);
    expect(person.announced.join()).to.include('Enter a full UK postcode');
    expect(person.control('search').ariaInvalid).to.equal('true');
    expect((person.tree as ShadowRoot).activeElement).to.equal(person.control('search'));
  });

  it('asks once, however often the button is pressed', async () => {
    const person = open(['never']);
    person.control('search').value = 'AA1 1AA';

    person.press('Find address');
    person.press('Find address');
    await settled();

    expect(person.asked).to.have.length(1);
    expect(person.announced).to.deep.equal(['Looking for addresses']);
  });

  for (const [reply, words] of [
    [{ addresses: [] }, 'We found no addresses for this postcode'],
    ['offline', 'You are offline'],
    ['unreachable', 'We cannot look for addresses at the moment'],
  ] as const) {
    it(`says "${words}", keeps the postcode and can be tried again`, async () => {
      const person = open([typeof reply === 'string' ? reply : { addresses: [] }, found]);
      person.control('search').value = 'AA1 1AA';

      person.press('Find address');
      await settled();

      expect(wordsOf(person.host.shadowRoot?.querySelector('.address-search'))).to.include(words);
      expect(person.announced.at(-1)).to.include(words);
      expect(person.control('search').value).to.equal('AA1 1AA');
      person.press('Find address');
      await settled();
      expect(person.control('found')).to.be.instanceOf(HTMLSelectElement);
    });
  }

  it('gives way to typing by hand at any time, and takes the postcode along', async () => {
    const person = open(['never']);
    person.control('search').value = 'AA1 1AA';
    person.press('Find address');

    person.press('Enter the address by hand');
    await settled();

    expect(person.signals[0]?.aborted).to.equal(true);
    expect((person.tree as ShadowRoot).activeElement).to.equal(person.control('line1'));
    expect(person.raw()).to.include({ postcode: 'AA1 1AA', line1: '' });
    expect(person.raw()).not.to.have.property('search');
    person.control('line1').value = '1 High Street';
    person.press('Find an address by its postcode');
    expect(person.isSeen('line1')).to.equal(false);
    person.press('Enter the address by hand');
    expect(person.raw().line1).to.equal('1 High Street');
  });

  it('shows the boxes, and no look-up, while one of them is wrong', () => {
    const person = open([], { raw: { search: 'AA1 1AA' }, part: 'line1' });

    expect(person.isSeen('line1')).to.equal(true);
    expect(person.isSeen('search')).to.equal(false);
    expect(person.raw().postcode).to.equal('AA1 1AA');
  });

  it('begins with the boxes where the address is known already', () => {
    const person = open([], { raw: { line1: '1 High Street' } });
    expect(person.isSeen('line1')).to.equal(true);
  });

  it('is for addresses in the UK; what was typed for another way stays', async () => {
    const person = open([], { wide: true });
    const choose = (where: string): void =>
      [...person.tree.querySelectorAll<HTMLInputElement>('[name="home_where"]')]
        .find(({ value }) => value === where)
        ?.click();

    choose('outside-uk');
    expect([person.isSeen('search'), person.isSeen('country'), person.isSeen('line1')]).to.deep.equal([
      false,
      true,
      true,
    ]);
    person.control('country').value = 'Iwerddon';
    choose('no-fixed-address');
    expect([person.isSeen('country'), person.isSeen('line1')]).to.deep.equal([false, false]);
    expect(person.raw()).to.include({ where: 'no-fixed-address', country: 'Iwerddon' });
    choose('uk');
    expect([person.isSeen('search'), person.isSeen('country')]).to.deep.equal([true, false]);
  });
});

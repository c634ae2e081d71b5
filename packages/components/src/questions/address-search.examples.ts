import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { address } from './address.js';
import { addressSearch, type AddressSearchState } from './address-search.js';

interface SearchExample {
  readonly view: QuestionView<'address'>;
  readonly state: AddressSearchState;
}

const blank = { line1: '', line2: '', town: '', county: '', postcode: '', search: '' };
const searched = { ...blank, search: 'AA1 1AA' };
const plain = { question: { id: 'address', own: true }, label: 'What is your address?', raw: blank };
const view = exampleQuestion('address', { ...plain, raw: searched });
const found: AddressSearchState = {
  status: 'found',
  postcode: 'AA1 1AA',
  sample: false,
  addresses: ['1', '2', '3', '4', '5'].map((number) => ({
    line1: `${number} Sample Street`,
    town: 'Anytown',
    postcode: 'AA1 1AA',
  })),
};

/** The look-up that an address question has where the page brings one, in each of its states. */
export const examples: ExampleSet<SearchExample> = {
  title: 'questions/address-search',
  render: ({ view, state }, context) =>
    address.template(view, {
      ...context,
      addressSearch: (search, inner) => addressSearch(search, state, { onFind: () => {}, onChoose: () => {} }, inner),
    }),
  examples: [
    { name: 'plain', data: { view: exampleQuestion('address', plain), state: { status: 'idle' } } },
    {
      name: 'not-a-postcode',
      data: {
        view: exampleQuestion('address', { ...plain, raw: { ...blank, search: 'AA' } }),
        state: { status: 'wrong' },
      },
    },
    { name: 'searching', data: { view, state: { status: 'searching', slow: false } } },
    { name: 'searching-slowly', data: { view, state: { status: 'searching', slow: true } } },
    { name: 'found', data: { view, state: found } },
    {
      name: 'found-one-of-a-sample',
      data: { view, state: { ...found, sample: true, addresses: found.addresses.slice(0, 1) } },
    },
    { name: 'found-none', data: { view, state: { ...found, postcode: 'AA9 9ZZ', addresses: [] } } },
    { name: 'offline', data: { view, state: { status: 'failed', reason: 'offline' } } },
    { name: 'unreachable', data: { view, state: { status: 'failed', reason: 'unreachable' } } },
    {
      name: 'nothing-chosen',
      data: {
        view: exampleQuestion('address', { ...plain, raw: searched, problems: [{ message: 'Enter your address' }] }),
        state: found,
      },
    },
    {
      name: 'with-other-ways',
      data: {
        view: exampleQuestion('address', {
          ...plain,
          question: { id: 'address', own: true, allow: ['outside-uk', 'no-fixed-address'] },
          raw: { ...blank, where: 'uk', country: '' },
        }),
        state: { status: 'idle' },
      },
    },
    {
      name: 'by-hand',
      data: {
        view: exampleQuestion('address', {
          ...plain,
          raw: { line1: '1 Sample Street', line2: '', town: 'Anytown', county: '', postcode: 'AA1 1AA' },
        }),
        state: { status: 'idle' },
      },
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: {
        view: exampleQuestion('address', { ...plain, label: welshWords('Beth yw eich cyfeiriad?'), raw: searched }),
        state: found,
      },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: {
        view: exampleQuestion('address', { ...plain, label: { text: 'ما عنوانك؟', lang: 'ar' }, raw: searched }),
        state: found,
      },
    },
  ],
};

import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { address } from './address.js';
import { examples } from './address.examples.js';

runQuestionSuite(address, examples);

describe('address', () => {
  afterEach(unmountAll);

  const view = (own: boolean, optional = false) =>
    exampleQuestion('address', {
      question: { id: 'address', own, optional },
      label: 'Address',
      raw: { line1: '', line2: '', town: '', county: '', postcode: '' },
    });

  it('is filled in by the browser where it is the person’s own, and nowhere else', () => {
    const tokens = (own: boolean): (string | null)[] =>
      [...mount((context) => address.template(view(own), context)).tree.querySelectorAll('input')].map((input) =>
        input.getAttribute('autocomplete'),
      );

    expect(tokens(true)).to.deep.equal(['address-line1', 'address-line2', 'address-level2', 'off', 'postal-code']);
    expect(new Set(tokens(false))).to.deep.equal(new Set(['off']));
  });

  it('says which parts may be left out, and on an optional address says it once', () => {
    const marks = (optional: boolean): number =>
      mount((context) => address.template(view(false, optional), context)).tree.querySelectorAll('.optional').length;

    expect(marks(false)).to.equal(2);
    expect(marks(true)).to.equal(1);
  });

  it('asks in the order in which an address is written', () => {
    const { tree } = mount((context) => address.template(view(false), context));

    expect([...tree.querySelectorAll('label')].map(wordsOf)).to.deep.equal([
      'Address line 1',
      'Address line 2 (optional)',
      'Town or city',
      'County (optional)',
      'Postcode',
    ]);
  });
});

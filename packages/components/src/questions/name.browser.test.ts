import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { name } from './name.js';
import { examples } from './name.examples.js';

runQuestionSuite(name, examples);

describe('name', () => {
  afterEach(unmountAll);

  const tokens = (own: boolean): (string | null)[] => {
    const view = exampleQuestion('name', {
      question: { id: 'name', own },
      label: 'Name',
      raw: { first: '', last: '' },
    });
    const { tree } = mount((context) => name.template(view, context));
    return [...tree.querySelectorAll('input')].map((input) => input.getAttribute('autocomplete'));
  };

  it('is filled in by the browser where it is the person’s own, and nowhere else', () => {
    expect(tokens(true)).to.deep.equal(['given-name', 'family-name']);
    expect(tokens(false)).to.deep.equal(['off', 'off']);
  });
});

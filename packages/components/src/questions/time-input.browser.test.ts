import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { timeInput } from './time-input.js';
import { examples } from './time-input.examples.js';

runQuestionSuite(timeInput, examples);

describe('time input', () => {
  afterEach(unmountAll);

  const blank = { time: '', until: '', approximate: false, between: false, ongoing: false, unknown: false };
  const view = exampleQuestion('time-input', {
    question: { id: 'at', allow: ['approximate', 'between', 'ongoing', 'unknown'] },
    label: 'What time was it?',
    raw: blank,
  });
  const show = (): Mounted => mount((context) => timeInput.template(view, context));
  const control = ({ tree }: Mounted, part: string): HTMLInputElement => {
    const found = tree.querySelector<HTMLInputElement>(`[name="at_${part}"]`);
    if (!found) throw new Error(`There is no ${part}.`);
    return found;
  };
  const type = (mounted: Mounted, part: string, text: string): void => {
    control(mounted, part).value = text;
    control(mounted, part).dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('shows the second time only between two times', () => {
    const mounted = show();

    expect(control(mounted, 'until').checkVisibility()).to.equal(false);
    control(mounted, 'between').click();
    expect(control(mounted, 'until').checkVisibility()).to.equal(true);
  });

  it('not knowing the time takes the times away', () => {
    const mounted = show();

    control(mounted, 'between').click();
    type(mounted, 'time', '2pm');
    type(mounted, 'until', '3pm');
    control(mounted, 'unknown').click();

    expect(timeInput.readRaw(mounted.tree, view)).to.deep.equal({ ...blank, unknown: true });
    expect(control(mounted, 'until').checkVisibility()).to.equal(false);
  });

  it('typing a time after all takes the not knowing away', () => {
    const mounted = show();

    control(mounted, 'unknown').click();
    type(mounted, 'time', '2pm');

    expect(timeInput.readRaw(mounted.tree, view)).to.deep.equal({ ...blank, time: '2pm' });
  });

  it('what is still happening has no end', () => {
    const mounted = show();

    control(mounted, 'between').click();
    control(mounted, 'ongoing').click();

    expect(timeInput.readRaw(mounted.tree, view)).to.deep.equal({ ...blank, ongoing: true });
    expect(control(mounted, 'until').checkVisibility()).to.equal(false);
  });
});

import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { dateInput } from './date-input.js';
import { examples } from './date-input.examples.js';

runQuestionSuite(dateInput, examples);

describe('date input', () => {
  afterEach(unmountAll);

  const blank = { day: '', month: '', year: '', approximate: false, unknown: false };
  const view = exampleQuestion('date-input', {
    question: { id: 'lost-on', allow: ['approximate', 'unknown'] },
    label: 'When did you lose it?',
    raw: blank,
  });
  const control = ({ tree }: Mounted, part: string): HTMLInputElement => {
    const found = tree.querySelector<HTMLInputElement>(`[name="lost-on_${part}"]`);
    if (!found) throw new Error(`There is no ${part}.`);
    return found;
  };
  const type = (mounted: Mounted, part: string, text: string): void => {
    control(mounted, part).value = text;
    control(mounted, part).dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('not knowing the date takes the date away', () => {
    const mounted = mount((context) => dateInput.template(view, context));

    type(mounted, 'day', '27');
    control(mounted, 'approximate').click();
    control(mounted, 'unknown').click();

    expect(dateInput.readRaw(mounted.tree, view)).to.deep.equal({ ...blank, unknown: true });
  });

  it('typing a date after all takes the not knowing away', () => {
    const mounted = mount((context) => dateInput.template(view, context));

    control(mounted, 'unknown').click();
    type(mounted, 'year', '2026');

    expect(dateInput.readRaw(mounted.tree, view)).to.deep.equal({ ...blank, year: '2026' });
  });

  it('brings up digits, and is filled in only where it is the person’s date of birth', () => {
    const mounted = mount((context) => dateInput.template(view, context));
    const birth = exampleQuestion('date-input', {
      question: { id: 'lost-on', autocomplete: 'bday' },
      label: 'What is your date of birth?',
      raw: blank,
    });

    expect(control(mounted, 'day').inputMode).to.equal('numeric');
    expect(control(mounted, 'day').getAttribute('autocomplete')).to.equal('off');
    const parts = mount((context) => dateInput.template(birth, context));
    expect(['day', 'month', 'year'].map((part) => control(parts, part).getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });
});

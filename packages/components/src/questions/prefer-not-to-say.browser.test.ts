import { expect } from '@open-wc/testing';
import type { AnyQuestionView, QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, type ExampleSet } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { laterQuestionTemplates } from './later-question-templates.js';
import { examples } from './prefer-not-to-say.examples.js';
import { question, templateOf } from './question-templates.js';
import { readRaw } from './read-raw.js';

runQuestionSuite<AnyQuestionView['type']>(
  {
    template: (view, context) => question(view as AnyQuestionView, context),
    readRaw: (root, view) => templateOf(view as AnyQuestionView).readRaw(root, view as AnyQuestionView),
  },
  // Of several types, each of which has a suite of its own.
  examples as unknown as ExampleSet<QuestionView>,
);

const NOTE = 'If you filled in anything above, it will not be sent.';
const BLANK = { day: '', month: '', year: '', approximate: false, unknown: false };

const birth = exampleQuestion('date-input', {
  question: { id: 'born' },
  label: 'What is your date of birth?',
  raw: BLANK,
  preferNotToSay: false,
});
const faith = exampleQuestion('radios', {
  question: { id: 'faith' },
  label: 'What is your religion or belief?',
  raw: '',
  options: [
    { id: 'none', label: 'No religion' },
    { id: 'other', label: 'A religion or belief' },
  ],
  preferNotToSay: false,
});

function show(view: AnyQuestionView): Mounted & {
  readonly control: (name: string) => HTMLInputElement;
  readonly raw: () => unknown;
  readonly note: () => string;
} {
  const mounted = mount((context) => question(view, context));
  const { tree } = mounted;
  return {
    ...mounted,
    control: (name) => tree.querySelector<HTMLInputElement>(`[name="${name}"]`)!,
    raw: () => readRaw(tree, [view])[view.id],
    note: () => {
      const shown = tree.querySelector<HTMLElement>('.refusal__note');
      return shown?.hidden ? '' : wordsOf(shown);
    },
  };
}

function type(control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('I prefer not to say', () => {
  afterEach(unmountAll);

  it('is an answer by itself', () => {
    const { control, raw, note } = show(birth);
    expect(note()).to.equal('');
    control('born_preferNotToSay').click();

    expect(raw()).to.deep.equal({ preferNotToSay: true, typed: BLANK });
  });

  it('keeps what was typed, and says that it will not be sent', () => {
    const { control, raw, note, announced } = show(birth);
    type(control('born_day'), '27');
    control('born_preferNotToSay').click();

    expect(raw()).to.deep.equal({ preferNotToSay: true, typed: { ...BLANK, day: '27' } });
    expect(control('born_day').value).to.equal('27');
    expect(note()).to.equal(NOTE);
    expect(announced).to.deep.equal([NOTE]);

    control('born_preferNotToSay').click();
    expect(raw()).to.deep.equal({ ...BLANK, day: '27' });
    expect(note()).to.equal('');
  });

  it('is taken back by an answer, typed or chosen', () => {
    const date = show(birth);
    date.control('born_preferNotToSay').click();
    type(date.control('born_month'), '3');
    expect(date.raw()).to.deep.equal({ ...BLANK, month: '3' });
    expect(date.note()).to.equal('');

    const choice = show(faith);
    choice.control('faith_preferNotToSay').click();
    choice.tree.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]?.click();
    expect(choice.raw()).to.equal('other');
    expect(choice.control('faith_preferNotToSay').checked).to.equal(false);
  });

  it('is taken back by a position, which is added by a button', async () => {
    const coords = { latitude: 51.5, longitude: -3.2, accuracy: 5 } as GeolocationCoordinates;
    const found = (answer: PositionCallback): void => answer({ coords } as GeolocationPosition);
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: found } });
    await laterQuestionTemplates.location.fetchAhead?.();
    const place = show(
      exampleQuestion('location', {
        question: { id: 'place' },
        label: 'Where did it happen?',
        raw: { words: '', postcode: '', position: '', railway: false, unknown: false },
        preferNotToSay: false,
      }),
    );
    place.control('place_preferNotToSay').click();
    expect(place.raw()).to.include({ preferNotToSay: true });

    place.tree.querySelector<HTMLButtonElement>('.location button')!.click();
    Reflect.deleteProperty(navigator, 'geolocation');

    expect(place.raw()).to.include({ position: '51.5,-3.2,5' }).and.not.have.property('preferNotToSay');
    expect(place.note()).to.equal('');
  });

  it('is read with what it is that one prefers not to say', () => {
    const telephone = exampleQuestion('telephone', {
      question: { id: 'tel' },
      label: 'What is your phone number?',
      raw: '',
      preferNotToSay: false,
    });
    const single = show(telephone);
    const labelId = single.control('tel_preferNotToSay').getAttribute('aria-describedby') ?? '';
    expect(wordsOf(single.tree.querySelector(`#${labelId}`))).to.equal('What is your phone number?');

    const several = show(birth);
    expect(wordsOf(several.control('born_preferNotToSay').closest('fieldset')?.querySelector('legend'))).to.equal(
      'What is your date of birth?',
    );
  });
});

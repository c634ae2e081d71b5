import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseService } from '../definition/index.js';
import { createWords, english, view, type JourneyState } from '../index.js';
import { welsh } from '../messages/welsh.js';
import { changed } from '../test-data/changed.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { reader } from '../test-data/traveller.js';

const context = { today: '2026-06-15' };
const title = 'pages.declaration.title';

/** The fixture with a sentence that carries a colour and days, and a heading that carries how many things there are. */
const definition = {
  ...lostBicycle,
  sections: lostBicycle.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => {
      if (page.id === 'contact')
        return {
          ...page,
          title: 'You lost it {days} days ago, {colour}',
          carry: { days: { daysSince: 'lost-on' }, colour: { question: 'other-colour' } },
          wordings: {
            'pages.contact.title.missing': 'Your details',
            'pages.contact.title.one': 'You lost it yesterday, {colour}',
          },
        };
      if (page.id !== 'declaration') return page;
      return {
        ...page,
        title: 'You told us of {things} things',
        carry: { things: { count: 'parts' } },
        wordings: { [`${title}.missing`]: 'Declaration', [`${title}.one`]: 'You told us of {things} thing' },
      };
    }),
  })),
};
const service = parseService(definition);

function heading(pageId: string, answers: JourneyState['answers'], parts = 0, read = reader): unknown {
  const state: JourneyState = {
    serviceId: service.id,
    serviceVersion: service.version,
    position: { at: 'page', pageId },
    answers: { kind: 'bicycle', colour: 'other', marks: ['basket'], ...answers },
    items: { parts: Array.from({ length: parts }, () => ({ 'part-name': 'Bread' })) },
    passed: [],
  };
  const shown = view(service, state, read, context);
  return 'heading' in shown ? shown.heading : undefined;
}

describe('answers carried into later words', () => {
  const answers = { 'other-colour': 'green', 'lost-on': '2026-06-01' };

  it('stand in the sentence, kept apart from its direction', () => {
    assert.deepEqual(heading('contact', answers), {
      text: 'You lost it 14 days ago, \u2068green\u2069',
      lang: 'en',
    });
  });

  it('are never read as anything but words', () => {
    const text = '{days} <b>$&\u202E';
    assert.deepEqual(heading('contact', { ...answers, 'other-colour': text }), {
      text: 'You lost it 14 days ago, \u2068{days} <b>$&\u2069',
      lang: 'en',
    });
  });

  it('take the form that the number asks for', () => {
    assert.deepEqual(heading('contact', { ...answers, 'lost-on': '2026-06-14' }), {
      text: 'You lost it yesterday, \u2068green\u2069',
      lang: 'en',
    });
    assert.deepEqual(heading('declaration', answers, 1), { text: 'You told us of 1 thing', lang: 'en' });
    assert.deepEqual(heading('declaration', answers, 2), { text: 'You told us of 2 things', lang: 'en' });
  });

  it('give way to a whole sentence where there is nothing to carry', () => {
    const missing = { text: 'Your details', lang: 'en' };
    assert.deepEqual(heading('contact', { ...answers, colour: 'red' }), missing, 'not relevant');
    assert.deepEqual(heading('contact', { 'lost-on': '2026-06-01' }), missing, 'not answered');
    for (const date of ['2026-03~', 'XXXX-XX-XX', '2026-06-16'])
      assert.deepEqual(heading('contact', { ...answers, 'lost-on': date }), missing, date);
    assert.deepEqual(heading('declaration', answers, 0), { text: 'Declaration', lang: 'en' });
    assert.deepEqual(heading('declaration', { ...answers, marks: ['bell'] }, 2), { text: 'Declaration', lang: 'en' });
  });

  const overlay = {
    [title]: 'Dywedoch am {things} peth',
    [`${title}.two`]: 'Dywedoch am {things} beth',
    [`${title}.missing`]: 'Datganiad',
  };

  it('take the forms of the reader’s language, and never a form of English in it', () => {
    const inWelsh = { words: createWords('en', 'cy', overlay), language: welsh };
    assert.deepEqual(heading('declaration', answers, 1, inWelsh), { text: 'Dywedoch am 1 peth', lang: 'cy' });
    assert.deepEqual(heading('declaration', answers, 2, inWelsh), { text: 'Dywedoch am 2 beth', lang: 'cy' });
    assert.deepEqual(heading('declaration', answers, 0, inWelsh), { text: 'Datganiad', lang: 'cy' });
    const untranslated = { words: createWords('en', 'cy', {}), language: welsh };
    assert.deepEqual(heading('declaration', answers, 1, untranslated), { text: 'You told us of 1 thing', lang: 'en' });
  });

  it('sum numbers over the things of a list', () => {
    const trailer = sumService();
    const state = (worth: readonly (number | undefined)[]): JourneyState => ({
      serviceId: 'sums',
      serviceVersion: '1.0.0',
      position: { at: 'page', pageId: 'sure' },
      answers: {},
      items: { things: worth.map((each) => (each === undefined ? {} : { worth: each })) },
      passed: [],
    });
    const said = (worth: readonly (number | undefined)[]) => {
      const shown = view(trailer, state(worth), { ...reader, language: english }, context);
      return shown.at === 'page' ? shown.questions[0]?.label.text : undefined;
    };
    assert.equal(said([1050, undefined, 950]), 'Is \u2068£20\u2069 right?');
    assert.equal(said([undefined]), 'Is that all?');
  });

  const faults: Readonly<Record<string, readonly [unknown, RegExp]>> = {
    'an unknown placeholder': [
      { ...page(), title: 'You lost it {day} days ago {colour} {days}' },
      /\{day\}.*Did you mean "days"/,
    ],
    'what no words use': [{ ...page(), carry: { ...page().carry, kind: { question: 'kind' } } }, /which no words use/],
    'a later question': [{ ...page(), carry: { ...page().carry, colour: { question: 'true' } } }, /asked later/],
    'a long text': [{ ...page(), carry: { ...page().carry, colour: { question: 'why-late' } } }, /of type textarea/],
    'several lines': [{ ...page(), carry: { ...page().carry, colour: { question: 'marks' } } }, /of type checkboxes/],
    'one of several things': [
      { ...page(), carry: { ...page().carry, colour: { question: 'part-name' } } },
      /each of several/,
    ],
    'no sentence for nothing': [
      { ...page(), wordings: { 'pages.contact.title.one': 'One {colour}' } },
      /title\.missing.*nothing/,
    ],
    'no sentence for one': [
      { ...page(), wordings: { 'pages.contact.title.missing': 'None' } },
      /the whole sentence for 1/,
    ],
    'a sentence for nothing that carries': [
      { ...page(), wordings: { ...page().wordings, 'pages.contact.title.missing': 'None {colour}' } },
      /the placeholders none/,
    ],
    'a wording of nothing': [
      { ...page(), wordings: { ...page().wordings, 'pages.contact.titel.missing': 'X' } },
      /the path/,
    ],
  };

  function page() {
    const found = definition.sections[2]?.pages[0];
    assert.ok(found && 'carry' in found);
    return found;
  }

  for (const [name, [to, expected]] of Object.entries(faults)) {
    it(`refuses ${name}`, () => {
      assert.throws(() => parseService(changed(definition, 'sections[2].pages[0]', to)), expected);
    });
  }

  it('refuses a translation with other placeholders, and asks for every form of the language', () => {
    assert.throws(
      () => parseService(definition, { overlays: { cy: { [title]: 'Dywedoch am {pethau}' } } }),
      /the placeholders \{pethau\}; expected the placeholders \{things\}/,
    );
    assert.throws(
      () => parseService(definition, { overlays: { cy: overlay }, complete: ['cy'] }),
      (error: Error) =>
        error.message.includes('declaration.title.few"]: found nothing') &&
        error.message.includes('contact.title.zero"]') &&
        !/declaration\.title\.(?:zero|two)"\]/.test(error.message),
    );
    assert.doesNotThrow(() => parseService(definition, { overlays: { cy: overlay } }));
  });

  it('refuses a placeholder where no page is', () => {
    assert.throws(() => parseService({ ...definition, title: 'Report {kind}' }), /only pages have any/);
  });
});

function sumService() {
  return parseService({
    id: 'sums',
    version: '1.0.0',
    kind: 'report',
    language: 'en',
    safety: 'standard',
    title: 'Sums',
    sections: [
      {
        id: 'things',
        title: 'Things',
        pages: [
          {
            id: 'things',
            questions: [
              {
                id: 'worth',
                type: 'money',
                label: 'Worth?',
                optional: true,
                rules: { max: 100_000 },
                errors: { amount: 'Enter an amount', max: 'Enter less' },
              },
            ],
            repeat: { max: 5, title: 'Things', another: 'Another?', errors: { another: 'Select yes' } },
          },
          {
            id: 'sure',
            carry: { total: { sum: 'worth' } },
            wordings: { 'questions.sure.label.missing': 'Is that all?' },
            questions: [{ id: 'sure', type: 'yes-no', label: 'Is {total} right?', errors: { required: 'Select yes' } }],
          },
        ],
      },
    ],
    confirmation: { title: 'Done', next: 'Thank you.' },
  });
}

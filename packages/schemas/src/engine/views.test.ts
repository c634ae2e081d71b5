import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWords, english, view } from '../index.js';
import { changed } from '../test-data/changed.js';
import { proceed, travel } from '../test-data/lost-bicycle.answers.js';
import { foundTrailer } from '../test-data/found-trailer.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { deepFreeze, Traveller } from '../test-data/traveller.js';

const welsh = {
  words: createWords('en', 'cy', {
    'sections.what.title': 'Beth',
    'questions.colour.label': 'Lliw',
    'questions.colour.options.red.label': 'Coch',
    'questions.colour.errors.required': 'Dewiswch y lliw',
  }),
  language: english,
};

describe('the view of a page', () => {
  it('makes the label of an only question the heading', () => {
    const page = new Traveller(lostBicycle).page();
    assert.equal(page.heading, undefined);
    assert.equal(page.questions[0]?.isHeading, true);
    assert.deepEqual(page.caption, { text: 'What you lost', lang: 'en' });
    assert.equal(page.canGoBack, false);
  });

  it('has a heading of its own above several questions', () => {
    const page = travel({ frame: {} }).page();
    assert.deepEqual(page.heading, { text: 'About the bicycle', lang: 'en' });
    assert.ok(page.questions.every(({ isHeading }) => !isHeading));
    assert.equal(page.canGoBack, true);
  });

  it('sorts options where the definition says so, and keeps their order elsewhere', () => {
    const traveller = travel({ frame: {} });
    assert.deepEqual(
      traveller.page().questions[0]?.options.map(({ label }) => label.text),
      ['Another colour', 'Black', 'Red'],
    );
    assert.deepEqual(
      new Traveller(lostBicycle).page().questions[0]?.options.map(({ id }) => id),
      ['bicycle', 'scooter', 'tandem', 'car'],
    );
  });

  it('says which questions others on the page depend on', () => {
    const { questions } = travel({ frame: {} }).page({ colour: 'other' });
    assert.deepEqual(
      questions.map(({ id, controls }) => [id, controls]),
      [
        ['colour', true],
        ['other-colour', false],
        ['frame-number', false],
      ],
    );
  });

  it('marks "none of these"', () => {
    const { questions } = travel({ marks: {} }).page();
    assert.deepEqual(
      questions[0]?.options.map(({ none }) => none),
      [false, false, true],
    );
  });

  it('gives each question its own problems, and the page all of them', () => {
    const page = travel({ contact: { 'your-name': { first: '', last: 'x'.repeat(101) }, email: 'nope' } }).page();
    assert.deepEqual(
      page.questions.map(({ problems }) => problems.length),
      [2, 1, 0, 0, 0],
    );
    assert.deepEqual(
      page.problems.map(({ questionId, part, message }) => [questionId, part, message.text]),
      [
        ['your-name', 'first', 'Enter your first name'],
        ['your-name', 'last', 'Each name must be 100 characters or fewer'],
        ['email', undefined, 'Enter an email address like name@example.com'],
      ],
    );
    assert.deepEqual(page.questions[0]?.problem, page.problems[0]);
  });

  it('is worded for another reader without a change of state: problems too, and gaps marked as English', () => {
    const traveller = travel({ frame: { colour: '', 'frame-number': 'low' } });
    const page = view(traveller.service, traveller.state, welsh, traveller.context);
    assert.ok(page.at === 'page');
    assert.deepEqual(page.caption, { text: 'Beth', lang: 'cy' });
    assert.deepEqual(page.questions[0]?.label, { text: 'Lliw', lang: 'cy' });
    assert.deepEqual(
      page.problems.map(({ message }) => message),
      [
        { text: 'Dewiswch y lliw', lang: 'cy' },
        { text: 'The frame number must be capital letters and digits', lang: 'en' },
      ],
    );
  });

  it('changes nothing that it is given', () => {
    const traveller = travel({ frame: { colour: '' } });
    const raw = deepFreeze({ colour: 'other' });
    assert.deepEqual(traveller.page(raw), traveller.page(raw));
  });
});

describe('the view of an exit page', () => {
  it('has its paragraphs and its link', () => {
    const { view: shown } = travel({ kind: { kind: 'car' } });
    assert.ok(shown.at === 'exit');
    assert.deepEqual(shown.paragraphs, [
      { text: 'Cars are not lost.', lang: 'en' },
      { text: 'Use the other service.', lang: 'en' },
    ]);
    assert.deepEqual(shown.link, { href: 'tel:101', label: { text: 'Call 101', lang: 'en' } });
    assert.equal(shown.canGoBack, true);
  });
});

describe('check answers', () => {
  const summary = (traveller: Traveller) => {
    const { view: shown } = traveller;
    assert.ok(shown.at === 'check-answers');
    return shown;
  };

  it('shows every relevant question with its answer, and an empty one for what was left', () => {
    const rows = summary(travel()).sections.flatMap((section) =>
      section.rows.map((row) => [row.questionId, row.value.map(({ text }) => text)]),
    );
    assert.deepEqual(rows, [
      ['kind', ['Bicycle']],
      ['colour', ['Red']],
      ['frame-number', ['WTU123']],
      ['marks', ['A bell']],
      ['lost-on', ['14 June 2026']],
      ['your-name', ['Siân Llwyd']],
      ['email', []],
      ['telephone', []],
      ['address', []],
      ['photos', []],
      ['true', ['Confirmed']],
    ]);
  });

  it('has a change link for each row that leads to the page of its question', () => {
    const traveller = travel({ marks: { marks: ['basket'] } });
    traveller.answer({ 'part-name': 'Bread' });
    traveller.another(false);
    proceed(traveller);
    const { sections } = summary(traveller);
    const { state } = traveller;
    const rows = sections.flatMap((section) => [
      ...section.rows,
      ...section.lists.flatMap(({ items }) => items.flat()),
    ]);
    assert.ok(rows.length > 10);
    for (const row of rows) {
      traveller.state = state;
      traveller.goTo(row.change);
      assert.ok(traveller.asked().includes(row.questionId), row.questionId);
    }
  });

  it('shows each thing of a list on its own', () => {
    const traveller = travel({ marks: { marks: ['basket'] } });
    traveller.answer({ 'part-name': 'Bread', 'part-value': 'no' });
    traveller.another(true);
    traveller.answer({ 'part-name': 'Cheese' });
    traveller.another(false);
    proceed(traveller);
    const lists = summary(traveller).sections[0]?.lists ?? [];
    assert.deepEqual(
      lists.map(({ pageId, title, items }) => [
        pageId,
        title.text,
        items.map((rows) => rows.map(({ value }) => value[0]?.text)),
      ]),
      [
        [
          'parts',
          'Things in the basket',
          [
            ['Bread', 'No'],
            ['Cheese', undefined],
          ],
        ],
      ],
    );
  });

  it('leaves out what is passed over, and sections of which nothing is left', () => {
    const service = changed(lostBicycle, 'sections[1].condition', { question: 'kind', equals: 'bicycle' });
    const traveller = new Traveller(service);
    proceed(traveller, { kind: { kind: 'scooter' } });
    assert.deepEqual(
      summary(traveller).sections.map(({ id }) => id),
      ['what', 'you'],
    );
    assert.ok(!JSON.stringify(summary(traveller)).includes('colour'));
  });

  it("shows what was typed in no language, and the service in the reader's", () => {
    const rows = summary(travel()).sections.flatMap(({ rows: each }) => each);
    const langOf = (id: string) => rows.find(({ questionId }) => questionId === id)?.value.map(({ lang }) => lang);
    assert.deepEqual(langOf('frame-number'), [undefined]);
    assert.deepEqual(langOf('colour'), ['en']);
  });
});

describe('the view of a question with words of its own', () => {
  const inWelsh = {
    ...welsh,
    words: createWords('en', 'cy', { 'questions.locked.yes': 'Oedd', 'questions.length.suffix': 'metr' }),
  };
  const traveller = new Traveller(foundTrailer);
  traveller.answer({ coupled: 'no' });
  traveller.answer({});
  const shown = view(foundTrailer, traveller.state, inWelsh, traveller.context, { locked: 'no' });
  const questions = shown.at === 'page' ? shown.questions : [];

  it('has yes and no as options, in the words of the translation or the definition', () => {
    assert.deepEqual(
      questions.find(({ id }) => id === 'locked')?.options.map(({ id, label }) => [id, label]),
      [
        ['yes', { text: 'Oedd', lang: 'cy' }],
        ['no', { text: 'No, it was open', lang: 'en' }],
      ],
    );
  });

  it('has the unit of a number', () => {
    const length = questions.find(({ id }) => id === 'length');
    assert.deepEqual(length?.suffix, { text: 'metr', lang: 'cy' });
    assert.equal(length.prefix, undefined);
  });
});

describe('a view of a place that the service does not have', () => {
  it('fails with the name of the place, and no answer', () => {
    const traveller = travel();
    const lost = { ...traveller.state, position: { at: 'page', pageId: 'gone' } } as const;
    assert.throws(() => view(lostBicycle, lost, welsh, traveller.context), {
      name: 'RangeError',
      message: 'Service "lost-bicycle" 1.2.0 has no page "gone".',
    });
    const noExit = { ...traveller.state, position: { at: 'exit', pageId: 'kind' } } as const;
    assert.throws(
      () => view(lostBicycle, noExit, welsh, traveller.context),
      /Page "kind" of service "lost-bicycle" is not an exit page/,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseService } from '../../src/definition/index.js';
import { findingLine, type FiledFinding } from './finding.js';
import { lintServices, type LintedService } from './lint.js';
import { pageReadingAges } from './page-reading-age.js';
import { unconfirmedPlaces } from './personal-data.js';
import { readingAge } from './reading-age.js';

const HARD =
  'Notwithstanding any previously communicated information, applicants experiencing exceptional organisational ' +
  'circumstances necessitating alternative administrative arrangements should immediately communicate comprehensive ' +
  'particulars regarding individual requirements, including supplementary documentation substantiating eligibility, ' +
  'to appropriately authorised representatives responsible for determining proportionate accommodations.';

const personalData = { purpose: 'To find the owner.', retention: 'As the report.' };
const errors = { required: 'Say what it is', maxLength: 'What you say must be 100 characters or fewer' };
const question = { id: 'thing', type: 'text-input', label: 'What is it like?', rules: { maxLength: 100 }, errors };
const page = { id: 'thing', questions: [question] };
const welsh = {
  title: 'Dweud beth oedd',
  'sections.thing.title': 'Y peth',
  'questions.thing.label': 'Sut beth yw e?',
  'questions.thing.errors.required': 'Dywedwch beth yw e',
  'questions.thing.errors.maxLength': 'Rhaid i’r hyn a ddywedwch fod yn 100 nod neu lai',
  'confirmation.title': 'Wedi anfon',
  'confirmation.next': 'Byddwn yn edrych arno.',
};

function linted(
  pages: readonly unknown[] = [page],
  { id = 'thing', cy = welsh, ...rest }: { id?: string; cy?: Record<string, string>; personalData?: unknown } = {
    personalData,
  },
): LintedService {
  const json = {
    id,
    version: '1.0.0',
    kind: 'report',
    language: 'en',
    safety: 'standard',
    title: 'Say what it was',
    sections: [{ id: 'thing', title: 'The thing', pages }],
    confirmation: { title: 'It is sent', next: 'We look at it.' },
    ...rest,
  };
  return { json, service: parseService(json), welsh: cy };
}

const lines = (...services: LintedService[]): string[] => lintServices(services).map(findingLine);
const of = (findings: readonly FiledFinding[], severity: string): FiledFinding[] =>
  findings.filter((each) => each.severity === severity);

describe('The lint of definitions', () => {
  it('finds nothing in a plain service that is whole', () => assert.deepEqual(lines(linted()), []));

  it('finds a message that leaves out that one may prefer not to say', () => {
    const refusable = (required: string): string[] =>
      lines(
        linted([{ id: 'thing', questions: [{ ...question, preferNotToSay: true, errors: { ...errors, required } }] }]),
      );
    assert.deepEqual(refusable('Say what it is, or select ‘I prefer not to say’'), []);
    assert.match(refusable('Say what it is').join(), /questions\.thing\.errors\.required: it does not say/);
  });

  it('puts errors before warnings', () => {
    const { 'confirmation.title': _, ...cy } = { ...welsh, title: 'Say what it was' };
    const found = lintServices([linted([page], { personalData, cy })]);
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['error', 'warning'],
    );
  });
});

describe('Personal data', () => {
  it('is missing where neither page, section nor service says why', () => {
    assert.deepEqual(lines(linted([page], {})), [
      'packages/schemas/services/thing/service.json: questions.thing: nothing says why it is asked and how long the answer is kept. ' +
        'Add "personalData": { "purpose": "…", "retention": "…" } to the page "thing", the section "thing" or the service.',
    ]);
  });

  it('of a page covers its own questions and no others', () => {
    const other = { id: 'other', questions: [{ ...question, id: 'other' }] };
    const found = lintServices([linted([{ ...page, personalData }, other], {})]);
    const uncovered = found.filter(({ wrong }) => wrong.startsWith('nothing says'));
    assert.deepEqual(
      uncovered.map(({ place }) => place),
      ['questions.other'],
    );
  });

  it('of a service covers what it includes', () => {
    const pages = [page, { include: 'contact-details' }];
    assert.deepEqual(of(lintServices([linted(pages)]), 'error'), []);
    assert.notEqual(of(lintServices([linted(pages, {})]), 'error').length, 0);
  });

  it('of a section covers its pages, and the shared emergency check brings its own', () => {
    const { json } = linted([page], {});
    const { sections, ...rest } = json as { sections: readonly object[] };
    const given = {
      ...rest,
      emergencyCheck: true,
      sections: sections.map((section) => ({ ...section, personalData })),
    };
    assert.deepEqual(of(lintServices([{ json: given, service: parseService(given), welsh }]), 'error'), []);
  });

  it('is a proposal until it is confirmed', () => {
    assert.deepEqual(unconfirmedPlaces(linted().service), ['service']);
    const confirmed = { ...personalData, confirmed: true };
    assert.deepEqual(unconfirmedPlaces(linted([page], { personalData: confirmed }).service), []);
  });

  it('needs its purpose and its retention', () => {
    assert.throws(() => linted([page], { personalData: { purpose: 'To find it.' } }), /personalData\.retention/);
    assert.throws(() => linted([page], { personalData: { retention: 'A year.' } }), /personalData\.purpose/);
  });
});

describe('Reading age', () => {
  it('rises with the length of words and sentences', () => {
    assert.ok(readingAge(['We look at it.']) < 9);
    assert.ok(readingAge([HARD]) > 16);
  });

  it('of a page is an error above 11 on enough words, and a warning on few', () => {
    const hard = { ...page, questions: [{ ...question, hint: HARD }] };
    const cy = { ...welsh, 'questions.thing.hint': 'Caled' };
    const [found] = lintServices([linted([hard], { personalData, cy })]);
    assert.equal(found?.severity, 'error');
    assert.equal(found.place, 'pages.thing');
    assert.match(found.wrong, /reading age of \d\d\.\d/);

    const few = { ...page, questions: [{ ...question, hint: 'Organisational administrative documentation.' }] };
    const [first] = lintServices([linted([few], { personalData, cy })]);
    assert.equal(first?.severity, 'warning');
  });

  it('lists the hardest page first', () => {
    const hard = { id: 'hard', questions: [{ ...question, id: 'hard', hint: HARD }] };
    assert.deepEqual(
      pageReadingAges(linted([page, hard]).service).map(({ pageId }) => pageId),
      ['hard', 'thing'],
    );
  });

  it('of a shared page is said once, at the file of its group', () => {
    const included = [page, { include: 'support-needs' }];
    const found = lintServices([linted(included), linted(included, { id: 'other', personalData })]);
    const hard = found.filter(({ place }) => place === 'pages.repeat-victim');
    assert.deepEqual(
      hard.map(({ file }) => file),
      ['packages/schemas/src/definition/groups/support-needs.ts'],
    );
  });
});

describe('Welsh', () => {
  it('may be missing nowhere', () => {
    const { 'questions.thing.label': _, ...cy } = welsh;
    assert.deepEqual(lines(linted([page], { personalData, cy })), [
      'packages/schemas/services/thing/cy.json: questions.thing.label: "What is it like?" has no translation. Add "questions.thing.label" to cy.json.',
    ]);
  });

  it('that is the English is looked at, unless it is a name of one or two words', () => {
    const cy = { ...welsh, 'sections.thing.title': 'The thing', title: 'Say what it was' };
    assert.deepEqual(lines(linted([page], { personalData, cy })), [
      'packages/schemas/services/thing/cy.json: title: warning: the translation is the English, "Say what it was". Translate it.',
    ]);
  });
});

describe('The same question', () => {
  const asked = (label: string): unknown => ({ ...page, questions: [{ ...question, label }] });

  it('in other words is shown with both, and who says which', () => {
    const found = lines(linted(), linted([asked('What was it like?')], { id: 'other', personalData }));
    assert.deepEqual(found, [
      'packages/schemas/services: questions.thing: warning: label: "What is it like?" (thing) and "What was it like?" (other). ' +
        'Ask it in the same words, include a group and give it "words", or say in other-meanings.ts what it means.',
    ]);
  });

  it('in the same words is no finding', () =>
    assert.deepEqual(lines(linted(), linted([page], { id: 'other', personalData })), []));

  it('differs from a group that it does not include', () => {
    const own = { id: 'own', questions: [{ ...question, id: 'witnesses' }] };
    const places = lintServices([linted([page, own])]).map(({ place }) => place);
    assert.ok(places.includes('questions.witnesses'));
  });

  it('is one finding, whatever differs', () => {
    const hinted = { ...page, questions: [{ ...question, label: 'What was it like?', hint: 'Its colour.' }] };
    const cy = { ...welsh, 'questions.thing.hint': 'Ei liw.' };
    const third = { ...page, questions: [{ ...question, hint: 'Its size.' }] };
    const found = lintServices([
      linted([third], { personalData, cy }),
      linted([hinted], { id: 'other', personalData, cy }),
    ]).filter(({ file }) => file === 'packages/schemas/services');
    assert.equal(found.length, 1);
    assert.match(found[0]?.wrong ?? '', /^label: .*; hint: "Its size." \(thing\) and "Its colour." \(other\)\.$/);
  });

  it('may mean something else in a service, which is then compared with those that mean that', () => {
    const services = [
      linted(),
      linted([asked('What was it like?')], { id: 'other', personalData }),
      linted([asked('How was it?')], { id: 'third', personalData }),
    ];
    const meaning = (name: string, what: string): Record<string, string> => ({ [name]: what });
    const apart = { thing: { ...meaning('other', 'a past thing'), ...meaning('third', 'a state') } };
    assert.deepEqual(lintServices(services, apart), []);

    const alike = { thing: { ...meaning('other', 'a past thing'), ...meaning('third', 'a past thing') } };
    assert.deepEqual(
      lintServices(services, alike).map(({ wrong }) => wrong),
      ['label: "What was it like?" (other) and "How was it?" (third).'],
    );
  });

  it('needs no meaning of its own where it is asked alike, or not at all', () => {
    const alike = [linted(), linted([page], { id: 'other', personalData })];
    const found = lintServices(alike, { thing: { other: 'another' }, gone: { thing: 'nothing' } });
    assert.deepEqual(
      found.map(({ severity, place }) => `${severity} ${place}`),
      ['error otherMeanings.thing.other', 'error otherMeanings.gone.thing'],
    );
  });

  it('may be worded otherwise by the words of an include', () => {
    const words = { 'questions.witnesses.label': 'Who else was there?' };
    const found = lintServices([linted([page, { include: 'witnesses', words }])]);
    assert.deepEqual(
      of(found, 'warning').filter(({ place }) => place === 'questions.witnesses'),
      [],
    );
  });
});

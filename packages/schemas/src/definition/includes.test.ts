import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Overlay } from '../messages/words.js';
import { changed } from '../test-data/changed.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { DefinitionError } from './faults.js';
import { pagesOf, questionGroups } from './groups/index.js';
import { completeOverlay, definitionWords } from './overlays.js';
import { pageWords } from './page-words.js';
import { parseService, type ParseOptions } from './parse-service.js';
import type { ServiceDefinition } from './shape.js';

/** A small service; what it includes is put into it. */
const service = {
  id: 'found-key',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a found key',
  sections: [
    {
      id: 'you',
      title: 'About you',
      pages: [
        {
          id: 'named',
          questions: [
            {
              id: 'named',
              type: 'radios',
              label: 'May we contact you?',
              options: [
                { id: 'yes', label: 'Yes' },
                { id: 'no', label: 'No' },
              ],
              errors: { required: 'Select yes if we may contact you' },
            },
          ],
        },
        { include: 'contact-details' },
        {
          id: 'more',
          questions: [
            {
              id: 'more',
              type: 'textarea',
              label: 'More',
              optional: true,
              rules: { maxLength: 9 },
              errors: { maxLength: 'Less' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Reported', next: 'We look for the owner.' },
};
const INCLUDE = 'sections[0].pages[1]';

function faultsOf(json: unknown, options: ParseOptions = {}) {
  try {
    parseService(json, options);
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.faults;
  }
  return [];
}

function pageIds({ sections }: ServiceDefinition): string[] {
  return sections.flatMap(({ pages }) => pages.map(({ id }) => id));
}

describe('included groups', () => {
  it('stand in their place, written out, as if they were the definition’s own', () => {
    const parsed = parseService(service);
    assert.deepEqual(pageIds(parsed), ['named', 'your-name', 'contact', 'address', 'more']);
    assert.ok(!JSON.stringify(parsed).includes('include":'));
    assert.deepEqual(parseService(parsed), parsed, 'a published definition can be read again');
  });

  it('of questions stand in the middle of a page', () => {
    const onPage = changed(changed(service, `${INCLUDE}.include`, undefined), INCLUDE, {
      id: 'reach',
      title: 'How to reach you',
      questions: [{ include: 'how-to-reach', condition: { question: 'named', equals: 'yes' } }],
    });
    const [, page] = parseService(onPage).sections[0]!.pages;
    assert.deepEqual(
      page?.questions?.map(({ id, condition }) => [id, condition]),
      [
        ['contact', { question: 'named', equals: 'yes' }],
        [
          'email',
          {
            all: [
              { question: 'named', equals: 'yes' },
              { question: 'contact', includes: 'email' },
            ],
          },
        ],
        [
          'telephone',
          {
            all: [
              { question: 'named', equals: 'yes' },
              { question: 'contact', includes: 'telephone' },
            ],
          },
        ],
      ],
    );
  });

  it('come up under their condition and their own', () => {
    const condition = { question: 'named', equals: 'yes' };
    const [, name, , address] = parseService(changed(service, `${INCLUDE}.condition`, condition)).sections[0]!.pages;
    assert.deepEqual(name?.condition, condition);
    assert.deepEqual(address?.condition, { all: [condition, { question: 'contact', includes: 'post' }] });
  });

  it('say what they are told to, and what else they said is kept', () => {
    const words = {
      'pages.contact.title': 'Reaching you',
      'questions.contact.options.post.label': 'By post',
      'questions.email.hint': 'Not a work address.',
      'questions.your-name.errors.required': 'Enter who you are',
    };
    const parsed = parseService(changed(service, `${INCLUDE}.words`, words));
    const said = definitionWords(parsed);
    for (const [path, text] of Object.entries(words)) assert.equal(said.get(path), text);
    assert.equal(said.get('questions.email.label'), 'Email address');
    const untouched = parseService(service);
    assert.equal(definitionWords(untouched).get('pages.contact.title'), 'How we can reach you', 'for nobody else');
  });

  it('bring their translation, but none of words that were changed', () => {
    const own: Overlay = {
      title: 't',
      'confirmation.title': 't',
      'confirmation.next': 't',
      'sections.you.title': 't',
      'questions.named.label': 't',
      'questions.named.options.yes.label': 't',
      'questions.named.options.no.label': 't',
      'questions.named.errors.required': 't',
      'questions.more.label': 't',
      'questions.more.errors.maxLength': 't',
    };
    assert.deepEqual(faultsOf(service, { overlays: { cy: own }, complete: ['cy'] }), []);
    assert.equal(completeOverlay(parseService(service), 'cy', own)['questions.email.label'], 'Cyfeiriad e-bost');

    const other = changed(service, `${INCLUDE}.words`, { 'questions.email.label': 'Your email' });
    assert.deepEqual(
      faultsOf(other, { overlays: { cy: own }, complete: ['cy'] }).map(({ path }) => path),
      ['cy.json["questions.email.label"]'],
    );
    assert.deepEqual(
      faultsOf(other, { overlays: { cy: { ...own, 'questions.email.label': 't' } }, complete: ['cy'] }),
      [],
    );
  });

  it('are translated whole', () => {
    for (const group of questionGroups) {
      const english = pagesOf(group).flatMap((page) => [...pageWords(page).keys()]);
      assert.deepEqual(Object.keys(group.words['cy'] ?? {}).sort(), english.sort(), group.id);
    }
  });

  const faulty: Record<string, { to: unknown; path: string; found: RegExp; expected: RegExp; nearest?: string }> = {
    'an unknown group': {
      to: { include: 'contact-detail' },
      path: `${INCLUDE}.include`,
      found: /"contact-detail"/,
      expected: /a group of pages: about-applicant, about-you, contact-details/,
      nearest: 'contact-details',
    },
    'no group': { to: { include: ['x'] }, path: `${INCLUDE}.include`, found: /\["x"\]/, expected: /group of pages/ },
    'a group of questions among pages': {
      to: { include: 'how-to-reach' },
      path: `${INCLUDE}.include`,
      found: /a group of questions/,
      expected: /a group of pages/,
    },
    'a misspelt key': {
      to: { include: 'contact-details', word: {} },
      path: `${INCLUDE}.word`,
      found: /the key "word"/,
      expected: /include, condition, words/,
      nearest: 'words',
    },
    'a condition that is none': {
      to: { include: 'contact-details', condition: { question: 'named' } },
      path: `${INCLUDE}.condition`,
      found: /named/,
      expected: /a condition/,
    },
    'words that are no object': {
      to: { include: 'contact-details', words: 'Ask them' },
      path: `${INCLUDE}.words`,
      found: /Ask them/,
      expected: /an object/,
    },
    'words for a path that the group has not': {
      to: { include: 'contact-details', words: { 'questions.emial.label': 'Email' } },
      path: `${INCLUDE}.words["questions.emial.label"]`,
      found: /emial/,
      expected: /a string in "contact-details"/,
      nearest: 'questions.email.label',
    },
    'empty words': {
      to: { include: 'contact-details', words: { 'questions.email.label': ' ' } },
      path: `${INCLUDE}.words["questions.email.label"]`,
      found: /" "/,
      expected: /not empty/,
    },
    'a condition on a later question': {
      to: { include: 'contact-details', condition: { question: 'more', answered: true } },
      path: `${INCLUDE}.include.pages[0].condition.question`,
      found: /asked later/,
      expected: /earlier question/,
    },
  };
  for (const [name, { to, path, found, expected, nearest }] of Object.entries(faulty)) {
    it(`names ${name}`, () => {
      const [fault] = faultsOf(changed(service, INCLUDE, to));
      assert.equal(fault?.path, path);
      assert.match(fault.found, found);
      assert.match(fault.expected, expected);
      assert.equal(fault.nearest, nearest);
    });
  }

  it('leave the places of other faults as the author wrote them, with the emergency check in front too', () => {
    for (const given of [service, { ...service, emergencyCheck: true }]) {
      const twice = changed(given, 'sections[0].pages[2].questions[0].id', 'address');
      assert.deepEqual(
        faultsOf(twice).map(({ path }) => path),
        ['sections[0].pages[2].questions[0].id'],
      );
      const typo = changed(given, 'sections[0].pages[2].questions[0].type', 'textaera');
      assert.deepEqual(
        faultsOf(typo).map(({ path }) => path),
        ['sections[0].pages[2].questions[0].type'],
      );
    }
  });

  it('keep a definition without any as it was', () => assert.deepEqual(parseService(lostBicycle), lostBicycle));
});

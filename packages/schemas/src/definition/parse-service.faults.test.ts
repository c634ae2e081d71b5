import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed } from '../test-data/changed.js';
import { foundTrailer } from '../test-data/found-trailer.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { DefinitionError, type DefinitionFault } from './faults.js';
import { parseService } from './parse-service.js';

/** Each changes the fixture service in one place, and is named for the rule that it breaks. */
const fixtures: Readonly<
  Record<string, { at: string; to: unknown; path?: string; found?: RegExp; expected: RegExp; nearest?: string }>
> = {
  'an id with capitals': {
    at: 'sections[0].pages[0].questions[0].id',
    to: 'Kind',
    found: /"Kind"/,
    expected: /lower-case words/,
  },
  'an id that is a name of every JavaScript object': {
    at: 'sections[0].pages[0].id',
    to: '__proto__',
    found: /"__proto__"/,
    expected: /lower-case words/,
  },
  'the id "constructor"': {
    at: 'sections[0].pages[0].questions[0].options[0].id',
    to: 'constructor',
    found: /"constructor"/,
    expected: /lower-case words/,
  },
  'an id of 65 characters': { at: 'id', to: 'x'.repeat(65), expected: /length of at most 64/ },
  'a key called __proto__': {
    at: 'sections[0].pages[0].__proto__',
    to: { exit: true },
    found: /the key "__proto__"/,
    expected: /one of: id, title/,
  },
  'a declaration that may be refused': {
    at: 'sections[2].pages[1].questions[0].preferNotToSay',
    to: true,
    found: /true on a declaration/,
    expected: /no "preferNotToSay"/,
  },
  'files that may be refused': {
    at: 'sections[2].pages[0].questions[4].preferNotToSay',
    to: true,
    found: /true on a file-upload/,
    expected: /"optional": true instead/,
  },
  'an optional question that may be refused': {
    at: 'sections[0].pages[2].questions[2].preferNotToSay',
    to: true,
    found: /true on an optional question/,
    expected: /left empty/,
  },
  'a section twice': { at: 'sections[1].id', to: 'what', found: /"what" a second time/, expected: /no other section/ },
  'a page twice': {
    at: 'sections[1].pages[0].id',
    to: 'marks',
    found: /"marks" a second time/,
    expected: /no other page/,
  },
  'a question twice': {
    at: 'sections[1].pages[1].questions[0].id',
    to: 'colour',
    found: /"colour" a second time/,
    expected: /no other question/,
  },
  'a question named as a list': {
    at: 'sections[1].pages[1].questions[0].id',
    to: 'parts',
    path: 'sections[0].pages[4].id',
    found: /"parts" a second time/,
    expected: /no other question or page with a repeat/,
  },
  'a check that points at a question of another page': {
    at: 'sections[2].pages[0].checks[0].question',
    to: 'emial',
    found: /"emial"/,
    expected: /a question of this page/,
    nearest: 'email',
  },
  'a check that asks of a later question': {
    at: 'sections[2].pages[0].checks[0].condition',
    to: { question: 'true', equals: true },
    path: 'sections[2].pages[0].checks[0].condition.question',
    found: /asked later/,
    expected: /earlier question/,
  },
  'a warning that points at a question of another page': {
    at: 'sections[2].pages[0].warnings',
    to: [{ id: 'odd', condition: { question: 'kind', equals: 'tandem' }, question: 'kind', text: 'Few have one.' }],
    path: 'sections[2].pages[0].warnings[0].question',
    found: /"kind"/,
    expected: /a question of this page/,
  },
  'a check without its sentence': {
    at: 'sections[2].pages[0].checks[0].error',
    to: undefined,
    found: /nothing/,
    expected: /text/,
  },
  'an option twice': {
    at: 'sections[0].pages[0].questions[0].options[1].id',
    to: 'bicycle',
    found: /"bicycle" a second time/,
    expected: /no other option of "kind"/,
  },
  'a condition on an unknown question': {
    at: 'sections[0].pages[1].condition.question',
    to: 'knid',
    found: /unknown question "knid"/,
    expected: /earlier question/,
    nearest: 'kind',
  },
  'a condition on a later question': {
    at: 'sections[0].pages[2].condition',
    to: { question: 'marks', includes: 'bell' },
    path: 'sections[0].pages[2].condition.question',
    found: /"marks", which is asked later/,
    expected: /earlier question/,
  },
  'a condition on a question of its own page that comes later': {
    at: 'sections[0].pages[2].questions[0].condition',
    to: { question: 'frame-number', answered: true },
    path: 'sections[0].pages[2].questions[0].condition.question',
    found: /asked later/,
    expected: /earlier question/,
  },
  'a page that depends on itself': {
    at: 'sections[0].pages[3].condition',
    to: { question: 'marks', answered: true },
    path: 'sections[0].pages[3].condition.question',
    found: /asked later/,
    expected: /earlier question/,
  },
  'a section that depends on a later question': {
    at: 'sections[1].condition',
    to: { question: 'lost-on', answered: true },
    path: 'sections[1].condition.question',
    found: /asked later/,
    expected: /earlier question/,
  },
  'a section of exit pages that depends on a later question': {
    at: 'sections[1]',
    to: {
      id: 'nothing-asked',
      title: 'Nothing asked',
      condition: { question: 'your-name', answered: true },
      pages: [{ id: 'stop', exit: { title: 'Stop', text: 'Stop.' } }],
    },
    path: 'sections[1].condition.question',
    found: /asked later/,
    expected: /earlier question/,
  },
  'a condition on what is asked once for each of several things': {
    at: 'sections[1].pages[0].condition',
    to: { question: 'part-name', answered: true },
    path: 'sections[1].pages[0].condition.question',
    found: /several things/,
    expected: /asked once/,
  },
  'an operator that the type lacks': {
    at: 'sections[0].pages[2].condition',
    to: { question: 'kind', includes: 'bicycle' },
    path: 'sections[0].pages[2].condition.includes',
    found: /"includes" on a question of type radios/,
    expected: /one of: answered, equals/,
  },
  'a number compared with text': {
    at: 'sections[0].pages[2].condition',
    to: { question: 'kind', moreThan: 3 },
    path: 'sections[0].pages[2].condition.moreThan',
    found: /"moreThan" on a question of type radios/,
    expected: /one of: answered, equals/,
  },
  'an operator that does not exist': {
    at: 'sections[0].pages[2].condition',
    to: { question: 'kind', equal: 'bicycle' },
    path: 'sections[0].pages[2].condition',
    found: /"equal":"bicycle"/,
    expected: /one of equals/,
    nearest: 'equals',
  },
  'two operators in one condition': {
    at: 'sections[0].pages[2].condition',
    to: { question: 'kind', equals: 'bicycle', answered: true },
    expected: /one of equals/,
  },
  'a condition on an unknown option': {
    at: 'sections[0].pages[2].condition.equals',
    to: 'bycicle',
    found: /"bycicle"/,
    expected: /an option of "kind": bicycle, scooter, tandem, car/,
    nearest: 'bicycle',
  },
  'an option compared with what is no text': {
    at: 'sections[0].pages[2].condition.equals',
    to: true,
    found: /true/,
    expected: /an option of "kind"/,
  },
  'text compared with a number': {
    at: 'sections[1].pages[1].condition',
    to: { question: 'frame-number', equals: 5 },
    path: 'sections[1].pages[1].condition.equals',
    found: /5/,
    expected: /answer that "frame-number" can have/,
  },
  'text compared with what is never stored so': {
    at: 'sections[1].pages[1].condition',
    to: { question: 'frame-number', equals: 'ab 1' },
    path: 'sections[1].pages[1].condition.equals',
    found: /"ab 1"/,
    expected: /answer that "frame-number" can have/,
  },
  'a condition with a date that does not exist': {
    at: 'sections[1].pages[1].condition.all[0].before',
    to: '2025-02-29',
    found: /"2025-02-29"/,
    expected: /date that exists/,
  },
  'a condition with an unknown word for a date': {
    at: 'sections[1].pages[1].condition',
    to: { question: 'lost-on', before: 'yesterday' },
    path: 'sections[1].pages[1].condition.before',
    found: /"yesterday"/,
    expected: /"today-28d"/,
  },
  'a mistake deep in a condition': {
    at: 'sections[1].pages[1].condition',
    to: {
      any: [
        { question: 'kind', equals: 'bicycle' },
        { all: [{ question: 'kind', equals: 'car' }, { not: { question: 'kind', equal: 'scooter' } }] },
      ],
    },
    path: 'sections[1].pages[1].condition.any[1].all[1].not',
    found: /^\{"question":"kind","equal":"scooter"\}$/,
    expected: /one of equals/,
    nearest: 'equals',
  },
  'several answers where a condition compares with one': {
    at: 'sections[0].pages[2].condition.equals',
    to: ['bicycle', 'scooter'],
    found: /\["bicycle","scooter"\]/,
    expected: /text, a number, true or false/,
  },
  'a condition on a question without an id': {
    at: 'sections[0].pages[2].condition.question',
    to: 1,
    found: /^1$/,
    expected: /the id of an earlier question/,
  },
  'one condition where a list of them must be': {
    at: 'sections[0].pages[2].condition',
    to: { all: { question: 'kind', equals: 'bicycle' } },
    path: 'sections[0].pages[2].condition.all',
    found: /"question":"kind"/,
    expected: /a list of conditions/,
  },
  'a sentence where a condition must be': {
    at: 'sections[0].pages[2].condition',
    to: 'kind == bicycle',
    found: /"kind == bicycle"/,
    expected: /one of equals/,
  },
  'a list of conditions that is empty': {
    at: 'sections[0].pages[2].condition',
    to: { all: [] },
    path: 'sections[0].pages[2].condition.all',
    found: /\[\]/,
    expected: /a list of at least 1/,
  },
  'a required question without its message': {
    at: 'sections[0].pages[0].questions[0].errors.required',
    to: undefined,
    found: /nothing/,
    expected: /a message for "required", a whole sentence/,
  },
  'a rule without its message': {
    at: 'sections[0].pages[2].questions[1].errors.minLength',
    to: undefined,
    found: /nothing/,
    expected: /a message for "minLength"/,
  },
  'a message without its rule': {
    at: 'sections[0].pages[2].questions[1].errors.pattern',
    to: 'Enter a colour',
    found: /a message/,
    expected: /no such rule/,
  },
  'a misspelt message': {
    at: 'sections[0].pages[0].questions[0].errors.requierd',
    to: 'Select what you lost',
    found: /the key "requierd"/,
    expected: /one of: required/,
    nearest: 'required',
  },
  'a message that says nothing': {
    at: 'sections[0].pages[0].questions[0].errors.required',
    to: '  ',
    found: /" {2}"/,
    expected: /text that is not empty/,
  },
  'a least number of things without its message': {
    at: 'sections[0].pages[4].repeat.min',
    to: 2,
    path: 'sections[0].pages[4].repeat.errors.min',
    found: /nothing/,
    expected: /a message for the rule "min"/,
  },
  'a message for a least number of things that is not asked for': {
    at: 'sections[0].pages[4].repeat.errors.min',
    to: 'Tell us about two things',
    found: /a message/,
    expected: /no message/,
  },
  'more things needed than allowed': {
    at: 'sections[0].pages[4].repeat',
    to: { min: 4, max: 3, title: 'T', another: 'A?', errors: { another: 'A', min: 'M' } },
    path: 'sections[0].pages[4].repeat.min',
    found: /4/,
    expected: /at most "max", which is 3/,
  },
  'a chronology by something that is no date of its page': {
    at: 'sections[0].pages[5].repeat.order.date',
    to: 'seen-ond',
    found: /"seen-ond"/,
    expected: /the id of a date-input of the same page/,
    nearest: 'seen-on',
  },
  'a chronology with a time of day that is no list of options': {
    at: 'sections[0].pages[5].repeat.order.time',
    to: 'seen-doing',
    found: /"seen-doing"/,
    expected: /the id of a radios or select of the same page/,
  },
  'an order that there is not': {
    at: 'sections[0].pages[4].repeat.order',
    to: 'date',
    found: /"date"/,
    expected: /./,
  },
  'a page that no answers lead to': {
    at: 'sections[0].pages[2].condition',
    to: {
      all: [
        { question: 'kind', equals: 'bicycle' },
        { question: 'kind', equals: 'scooter' },
      ],
    },
    path: 'sections[0].pages[2]',
    found: /"frame", which no answers lead to/,
    expected: /can be reached/,
  },
  'a page whose only question never comes up': {
    at: 'sections[1].pages[1].questions[0].condition',
    to: {
      all: [
        { question: 'kind', equals: 'bicycle' },
        { question: 'kind', equals: 'scooter' },
      ],
    },
    path: 'sections[1].pages[1]',
    found: /"long-ago", which no answers lead to/,
    expected: /can be reached/,
  },
  'a page behind an exit that everybody takes': {
    at: 'sections[2].pages[0]',
    to: { id: 'stop', exit: { title: 'Stop', text: 'Stop.' } },
    path: 'sections[2].pages[1]',
    found: /"declaration", which no answers lead to/,
    expected: /can be reached/,
  },
  'exit pages on every way through': {
    at: 'sections[2].pages[1]',
    to: { id: 'stop', exit: { title: 'Stop', text: 'Stop.' } },
    path: 'sections',
    found: /an exit page on every way/,
    expected: /lead to check answers/,
  },
  'a page without content': {
    at: 'sections[1].pages[1].questions',
    to: undefined,
    path: 'sections[1].pages[1]',
    found: /neither "questions" nor "exit" nor "content"/,
    expected: /at least/,
  },
  'a page that asks and ends': {
    at: 'sections[2].pages[1].exit',
    to: { title: 'Stop', text: 'Stop.' },
    path: 'sections[2].pages[1]',
    found: /both "questions" and "exit"/,
    expected: /at most/,
  },
  'an exit page that says nothing': {
    at: 'sections[0].pages[1].exit.text',
    to: undefined,
    found: /nothing/,
    expected: /no content/,
  },
  'content without a heading above it': {
    at: 'sections[1].pages[0].content',
    to: [{ id: 'why', type: 'paragraph', text: 'We compare days.' }],
    path: 'sections[1].pages[0].title',
    found: /nothing/,
    expected: /a title, because the page has content/,
  },
  'content of an unknown type': {
    at: 'sections[0].pages[2].content',
    to: [{ id: 'why', type: 'paragraf', text: 'We compare days.' }],
    path: 'sections[0].pages[2].content[0].type',
    found: /"paragraf"/,
    expected: /one of: paragraph, list, link, inset, warning, details/,
    nearest: 'paragraph',
  },
  'content with a key of another type': {
    at: 'sections[0].pages[2].content',
    to: [{ id: 'why', type: 'details', text: 'We compare days.', sumary: 'Why', summary: 'Why' }],
    path: 'sections[0].pages[2].content[0].sumary',
    found: /the key "sumary"/,
    expected: /one of: .*summary/,
    nearest: 'summary',
  },
  'a list of nothing': {
    at: 'sections[0].pages[2].content',
    to: [{ id: 'why', type: 'list', items: [] }],
    path: 'sections[0].pages[2].content[0].items',
    expected: /a list of at least 1/,
  },
  'a link in content that runs script': {
    at: 'sections[0].pages[2].content',
    to: [{ id: 'why', type: 'list', items: [{ id: 'one', text: 'One', href: 'javascript:alert(1)' }] }],
    path: 'sections[0].pages[2].content[0].items[0].href',
    found: /javascript/,
    expected: /begins with https:/,
  },
  'a block twice': {
    at: 'sections[0].pages[2].content',
    to: [
      { id: 'why', type: 'paragraph', text: 'We compare days.' },
      { id: 'why', type: 'inset', text: 'We compare days.' },
    ],
    path: 'sections[0].pages[2].content[1].id',
    found: /"why" a second time/,
    expected: /no other block of the page/,
  },
  'an item of a list twice': {
    at: 'sections[0].pages[2].content',
    to: [
      {
        id: 'why',
        type: 'list',
        items: [
          { id: 'one', text: 'One' },
          { id: 'one', text: 'Two' },
        ],
      },
    ],
    path: 'sections[0].pages[2].content[0].items[1].id',
    found: /"one" a second time/,
    expected: /no other item of the list/,
  },
  'content that depends on an answer of its own page': {
    at: 'sections[0].pages[2].content',
    to: [{ id: 'why', type: 'paragraph', text: 'We compare days.', condition: { question: 'colour', answered: true } }],
    path: 'sections[0].pages[2].content[0].condition.question',
    found: /asked later/,
    expected: /earlier question/,
  },
  'an exit page with a repeat': {
    at: 'sections[0].pages[1].repeat',
    to: { max: 3, title: 'T', another: 'A?', errors: { another: 'A' } },
    found: /"repeat" on an exit page/,
    expected: /no repeat/,
  },
  'several questions without a title': {
    at: 'sections[2].pages[0].title',
    to: undefined,
    found: /nothing/,
    expected: /several questions/,
  },
  'a pattern that can backtrack at length': {
    at: 'sections[0].pages[2].questions[2].rules.pattern',
    to: '([A-Z]+)+',
    found: /\(\[A-Z\]\+\)\+/,
    expected: /quick to check: it repeats a group/,
  },
  'a pattern that is none': {
    at: 'sections[0].pages[2].questions[2].rules.pattern',
    to: '[A-Z',
    found: /\[A-Z/,
    expected: /not a valid regular expression/,
  },
  'text without a bound': {
    at: 'sections[0].pages[4].questions[0]',
    to: { id: 'part-name', type: 'text-input', label: 'What?', rules: {}, errors: { required: 'Enter it' } },
    path: 'sections[0].pages[4].questions[0].rules',
    found: /\{\}/,
    expected: /"maxLength" or "format"/,
  },
  'a least length above the greatest': {
    at: 'sections[0].pages[2].questions[1].rules.minLength',
    to: 21,
    found: /21/,
    expected: /at most "maxLength", which is 20/,
  },
  'a limit that is no date': {
    at: 'sections[1].pages[0].questions[0].rules.notBefore',
    to: '2000-13-01',
    found: /"2000-13-01"/,
    expected: /date that exists/,
  },
  'a limit in words': {
    at: 'sections[1].pages[0].questions[0].rules.notBefore',
    to: 'last year',
    found: /"last year"/,
    expected: /"today-28d"/,
  },
  'days of which the first is after the last': {
    at: 'sections[1].pages[0].questions[0].rules',
    to: { notBefore: '2026-02-01', notAfter: '2026-01-31' },
    path: 'sections[1].pages[0].questions[0].rules.notBefore',
    found: /"2026-02-01"/,
    expected: /not later than "notAfter", which is 2026-01-31/,
  },
  'days of which the first stays after the last': {
    at: 'sections[1].pages[0].questions[0].rules',
    to: { notBefore: 'today-27d', notAfter: 'today-1m' },
    path: 'sections[1].pages[0].questions[0].rules.notBefore',
    found: /"today-27d"/,
    expected: /which is today-1m/,
  },
  'two options that exclude the others': {
    at: 'sections[0].pages[3].questions[0].options[0].none',
    to: true,
    path: 'sections[0].pages[3].questions[0].options',
    found: /several options marked "none"/,
    expected: /one at most/,
  },
  'options of which none may be open': {
    at: 'sections[1].pages[1].questions[0]',
    to: {
      id: 'why-late',
      type: 'radios',
      label: 'Why?',
      options: [{ id: 'away', label: 'I was away', condition: { question: 'kind', equals: 'scooter' } }],
      errors: { required: 'Select why' },
    },
    path: 'sections[1].pages[1].questions[0].options',
    found: /only options with a condition/,
    expected: /always open/,
  },
  'a repeat that may have nothing to ask': {
    at: 'sections[0].pages[4].questions[0].condition',
    to: { question: 'kind', equals: 'bicycle' },
    path: 'sections[0].pages[4].repeat',
    found: /only questions with a condition/,
    expected: /always asked/,
  },
  'a list of options that is empty': {
    at: 'sections[0].pages[3].questions[0].options',
    to: [],
    found: /\[\]/,
    expected: /a list of at least 1/,
  },
  'a misspelt key': {
    at: 'sections[0].pages[0].questions[0].lable',
    to: 'What?',
    found: /the key "lable"/,
    expected: /one of: .*label/,
    nearest: 'label',
  },
  'a misspelt key at the top': {
    at: 'titel',
    to: 'Report',
    found: /the key "titel"/,
    expected: /title/,
    nearest: 'title',
  },
  'a misspelt key of an option': {
    at: 'sections[0].pages[0].questions[0].options[0].hnt',
    to: 'Two wheels',
    found: /the key "hnt"/,
    expected: /one of: id, label, hint, condition/,
    nearest: 'hint',
  },
  'a misspelt key of an exit page': {
    at: 'sections[0].pages[1].exit.link.herf',
    to: 'tel:101',
    found: /the key "herf"/,
    expected: /href/,
    nearest: 'href',
  },
  'a key of another question type': {
    at: 'sections[0].pages[0].questions[0].rows',
    to: 5,
    found: /the key "rows"/,
    expected: /one of: id, label/,
  },
  'a misspelt question type': {
    at: 'sections[0].pages[0].questions[0].type',
    to: 'radio',
    found: /"radio"/,
    expected: /one of: address, area, autocomplete, checkboxes/,
    nearest: 'radios',
  },
  'a question without a type': {
    at: 'sections[0].pages[0].questions[0].type',
    to: undefined,
    found: /nothing/,
    expected: /one of: address, area, autocomplete, checkboxes/,
  },
  'a number where text must be': { at: 'title', to: 5, found: /5/, expected: /text/ },
  'text where a list must be': { at: 'sections[0].pages', to: 'none', found: /"none"/, expected: /a list/ },
  'null where a page must be': { at: 'sections[0].pages[0]', to: null, found: /null/, expected: /an object/ },
  'text where true or false must be': {
    at: 'sections[0].pages[2].questions[2].optional',
    to: 'yes',
    found: /"yes"/,
    expected: /true or false/,
  },
  'a title that is missing': { at: 'title', to: undefined, found: /nothing/, expected: /text/ },
  'an unknown kind': {
    at: 'kind',
    to: 'reprot',
    found: /"reprot"/,
    expected: /one of: report, alert-signup/,
    nearest: 'report',
  },
  'a version that is none': { at: 'version', to: '1.0', found: /"1.0"/, expected: /three numbers/ },
  'a link that could run script': {
    at: 'sections[0].pages[1].exit.link.href',
    to: 'javascript:alert(1)',
    found: /javascript/,
    expected: /https:, tel:, sms: or mailto:/,
  },
  'a length that is no number': {
    at: 'sections[0].pages[2].questions[1].rules.maxLength',
    to: '20',
    found: /"20"/,
    expected: /number/,
  },
  'a length beyond every bound': {
    at: 'sections[0].pages[2].questions[1].rules.maxLength',
    to: 501,
    found: /501/,
    expected: /a number of at most 500/,
  },
  'a width that no box has': {
    at: 'sections[0].pages[2].questions[1].width',
    to: 7,
    found: /^7$/,
    expected: /one of: 2, 3, 4, 5, 10, 20, 30/,
  },
  'a format that does not exist': {
    at: 'sections[0].pages[2].questions[1].rules.format',
    to: 'post-code',
    found: /"post-code"/,
    expected: /one of: postcode, imei/,
    nearest: 'postcode',
  },
};

function faultsOf(definition: unknown): readonly DefinitionFault[] {
  try {
    parseService(definition);
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.faults;
  }
  return [];
}

describe('parseService', () => {
  it('refuses a number whose least is above its most', () => {
    const at = 'sections[0].pages[3].questions[7].rules.min';
    const [fault, ...others] = faultsOf(
      changed(changed(foundTrailer, 'sections[0].pages[3].warnings', undefined), at, 13),
    );
    assert.deepEqual(others, []);
    assert.equal(fault?.path, at);
    assert.equal(fault.expected, 'at most "max", which is 12');
  });

  it('gives a sound definition as it is', () => assert.deepEqual(parseService(lostBicycle), lostBicycle));

  for (const [rule, { at, to, path = at, found, expected, nearest }] of Object.entries(fixtures)) {
    it(`refuses ${rule}, and nothing else`, () => {
      const faults = faultsOf(changed(lostBicycle, at, to));

      assert.deepEqual(
        faults.map((fault) => fault.path),
        [path],
        faults.map(({ message }) => message).join('\n'),
      );
      const [fault] = faults;
      assert.ok(fault);
      if (found) assert.match(fault.found, found);
      assert.match(fault.expected, expected);
      assert.equal(fault.nearest, nearest);
      assert.ok(fault.message.startsWith(`${path}: found ${fault.found}; expected ${fault.expected}.`));
      assert.equal(fault.message.includes('Did you mean'), nearest !== undefined);
    });
  }

  it('names every fault of a definition that has several', () => {
    const twice = changed(
      changed(lostBicycle, 'sections[0].pages[2].condition.question', 'knid'),
      'sections[2].pages[0].title',
      undefined,
    );
    assert.equal(faultsOf(twice).length, 2);
    assert.throws(() => parseService(twice), /Service definition "lost-bicycle" has 2 faults\.\n- sections/);
  });
});

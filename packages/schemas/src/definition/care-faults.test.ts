import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DefinitionError } from './faults.js';
import { parseService } from './parse-service.js';

function faultsOf(safety: string, pages: readonly unknown[]): string[] {
  try {
    parseService({
      id: 'quiet',
      version: '1.0.0',
      kind: 'report',
      language: 'en',
      safety,
      title: 'Quiet',
      sections: [{ id: 'you', title: 'You', pages: [ASK, ...pages] }],
      confirmation: { title: 'Sent', next: 'We read it.' },
    });
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.faults.map(({ path, expected }) => `${path}: ${expected}`);
  }
  return [];
}

const ASK = {
  id: 'ask',
  questions: [{ id: 'ask', type: 'yes-no', label: 'May we?', errors: { required: 'Select yes if we may' } }],
};
const MAIL = {
  id: 'mail',
  type: 'email',
  label: 'Email address',
  own: true,
  errors: { required: 'Enter it', format: 'Enter it in full' },
};
const { required: _required, ...optionalErrors } = MAIL.errors;
const page = (question: object): unknown => ({ id: 'page', questions: [question] });
const AGREED = { question: 'ask', equals: true };

describe('an anonymous service', () => {
  it('needs no contact details', () => {
    const [first, ...others] = faultsOf('anonymous', [page(MAIL)]);
    assert.match(first ?? '', /^sections\[0\]\.pages\[1\]\.questions\[0\]\.optional: "optional": true, or a condition/);
    assert.deepEqual(others, []);
  });

  it('needs neither a name nor a choice of ways to be reached', () => {
    assert.deepEqual(
      faultsOf('anonymous', [{ include: 'contact-details' }]).map((each) => each.split(': ')[0]),
      [
        'sections[0].pages[1].include.pages[0].questions[0].optional',
        'sections[0].pages[1].include.pages[1].questions[0].optional',
      ],
    );
  });

  it('may ask for them where they can be left out', () => {
    assert.deepEqual(faultsOf('anonymous', [page({ ...MAIL, optional: true, errors: optionalErrors })]), []);
    assert.deepEqual(faultsOf('anonymous', [page({ ...MAIL, condition: AGREED })]), []);
    assert.deepEqual(faultsOf('anonymous', [{ include: 'contact-details', condition: AGREED }]), []);
    assert.deepEqual(faultsOf('anonymous', [{ include: 'safe-contact' }]), []);
  });

  it('may ask about somebody else', () => {
    const { own: _own, ...theirs } = MAIL;
    assert.deepEqual(faultsOf('anonymous', [page(theirs)]), []);
  });
});

describe('a sensitive service', () => {
  it('asks how it is safe to contact the person where it asks for contact details', () => {
    const [first, ...others] = faultsOf('sensitive', [page(MAIL)]);
    assert.match(first ?? '', /^sections\[0\]\.pages\[1\]\.questions\[0\]: .*include the group "safe-contact"/);
    assert.deepEqual(others, []);
    assert.deepEqual(faultsOf('sensitive', [page(MAIL), { include: 'safe-contact' }]), []);
  });

  it('may ask for a name alone', () => assert.deepEqual(faultsOf('sensitive', [{ include: 'about-you' }]), []));
});

describe('a standard service', () => {
  it('may ask for contact details', () => assert.deepEqual(faultsOf('standard', [page(MAIL)]), []));
});

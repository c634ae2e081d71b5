import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DefinitionError } from './faults.js';
import { parseService } from './parse-service.js';

const topics = {
  id: 'topics',
  type: 'checkboxes',
  label: 'What about?',
  options: [{ id: 'fraud', label: 'Fraud' }],
  errors: { required: 'Select what' },
};
const email = { id: 'email', type: 'email', label: 'Where to?', errors: { required: 'Enter it', format: 'Enter one' } };
const area = { id: 'area', type: 'area', label: 'Where?', errors: { required: 'Find it', choose: 'Choose it' } };

function faultsOf(overrides: object, ...questions: readonly { readonly id: string }[]): readonly string[] {
  const service = {
    id: 'town-alerts',
    version: '1.0.0',
    kind: 'alert-signup',
    language: 'en',
    safety: 'standard',
    title: 'Alerts',
    sections: [{ id: 'all', title: 'All', pages: questions.map((asked) => ({ id: asked.id, questions: [asked] })) }],
    confirmation: { title: 'Done', next: 'Look in your mail.' },
    ...overrides,
  };
  try {
    parseService(service);
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('a sign-up for alerts', () => {
  it('needs topics and a way to send', () => {
    assert.deepEqual(faultsOf({}, topics, area, email), []);
    assert.deepEqual(faultsOf({}, area), ['sections', 'sections']);
  });

  it('has the types that the service reads', () => {
    const wrong = { ...topics, id: 'severity' };
    assert.deepEqual(faultsOf({}, topics, email, wrong), ['sections[0].pages[2].questions[0].type']);
  });

  it('has no tracker and no need of care', () => {
    assert.deepEqual(faultsOf({ tracker: 'general' }, topics, email), ['tracker']);
    assert.ok(faultsOf({ safety: 'sensitive' }, topics, { ...email }).includes('safety'));
  });
});

describe('a report', () => {
  it('asks for no area', () => {
    assert.deepEqual(faultsOf({ kind: 'report' }, area), ['sections[0].pages[0].questions[0].type']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourney, createWords, english, firstPage, view, type ServiceDefinition } from '../index.js';
import { changed } from '../test-data/changed.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';

const reader = { words: createWords('en'), language: english };
const context = { today: '2026-03-01' };
const firstOf = (service: ServiceDefinition) => firstPage(service, reader, context);

/** The service with a place of its first page changed. */
const beginning = (place: string, value: unknown): ServiceDefinition =>
  changed(lostBicycle, `sections[0].pages[0].${place}`, value);

describe('a first page by itself', () => {
  it('is the view that the engine gives of it', () => {
    const state = createJourney(lostBicycle, context);
    assert.deepEqual(firstOf(lostBicycle).page, view(lostBicycle, state, reader, context));
  });

  it('survives being written as JSON', () => {
    const first = firstOf(lostBicycle);
    assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
  });

  it('has the exit of each choice that leads to one, and of no other', () => {
    const { exits } = firstOf(lostBicycle);
    assert.deepEqual(Object.keys(exits), ['car']);
    assert.equal(exits['car']?.at, 'exit');
    assert.equal(exits['car'].canGoBack, true);
  });

  it('does not stand where it asks what only the engine can show', () => {
    const text = {
      id: 'name-of-it',
      type: 'text-input',
      label: 'What is it called?',
      rules: { maxLength: 20 },
      errors: { required: 'Enter what it is called', maxLength: 'That is too long' },
    };
    const first = firstOf(beginning('questions', [text]));
    assert.equal(first.page, undefined);
    assert.deepEqual(first.exits, {});
    assert.equal(first.id, lostBicycle.id);
  });

  it('does not stand where it says more than its question', () => {
    const content = [{ kind: 'text', id: 'before', text: 'Read this first.' }];
    assert.equal(firstOf(beginning('content', content)).page, undefined);
  });
});

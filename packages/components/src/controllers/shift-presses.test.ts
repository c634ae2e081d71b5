import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { ShiftPresses } from './shift-presses.js';

interface Key extends Partial<KeyboardEvent> {
  readonly key: string;
}

let counts: number[];
let presses: ShiftPresses;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  counts = [];
  presses = new ShiftPresses((count) => counts.push(count));
});
afterEach(() => mock.timers.reset());

const down = (key: Key): void => presses.keyDown(key as KeyboardEvent);
const up = (key: Key): void => presses.keyUp(key as KeyboardEvent);
const shift = (): void => {
  down({ key: 'Shift' });
  up({ key: 'Shift' });
};

test('counts Shift pressed by itself, however long it is held', () => {
  shift();
  down({ key: 'Shift' });
  for (let held = 0; held < 30; held += 1) down({ key: 'Shift', repeat: true });
  up({ key: 'Shift' });
  shift();

  assert.deepEqual(counts, [1, 2, 3]);
});

test('does not count Shift that helps another key, as with capitals', () => {
  for (const letter of 'SOS') {
    down({ key: 'Shift' });
    down({ key: letter });
    up({ key: letter });
    up({ key: 'Shift' });
  }

  assert.deepEqual(counts, []);
});

test('does not count Shift that changes the keyboard together with another key', () => {
  for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
    down({ key: 'Shift', ...held });
    up({ key: 'Shift' });
  }

  assert.deepEqual(counts, []);
});

test('any other key starts the count anew', () => {
  shift();
  shift();
  down({ key: 'a' });
  up({ key: 'a' });
  shift();

  assert.deepEqual(counts, [1, 2, 0, 1]);
});

test('presses more than five seconds apart do not add up', () => {
  shift();
  mock.timers.tick(4_999);
  shift();
  mock.timers.tick(5_000);
  shift();

  assert.deepEqual(counts, [1, 2, 0, 1]);
});

test('the pointer starts the count anew, also while the key is down', () => {
  shift();
  presses.reset();
  down({ key: 'Shift' });
  presses.reset();
  up({ key: 'Shift' });

  assert.deepEqual(counts, [1, 0]);
});

test('stopped, it starts anew and tells nobody', () => {
  const counts: number[] = [];
  const presses = new ShiftPresses((count) => void counts.push(count));
  const press = (): void => {
    presses.keyDown({ key: 'Shift', repeat: false } as KeyboardEvent);
    presses.keyUp({ key: 'Shift' } as KeyboardEvent);
  };

  press();
  presses.stop();
  press();
  presses.stop();

  assert.deepEqual(counts, [1, 1]);
});

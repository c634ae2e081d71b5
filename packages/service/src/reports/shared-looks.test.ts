import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedLooks } from './shared-looks.js';

/** Readings that end when the test says so, each with its number. */
function startReadings(): {
  look: (name: string) => Promise<number>;
  ends: ((error?: Error) => void)[];
  names: string[];
} {
  const ends: ((error?: Error) => void)[] = [];
  const names: string[] = [];
  const looks = new SharedLooks<number>();
  const read = (name: string): Promise<number> =>
    new Promise<number>((resolve, reject) => {
      const number = names.push(name);
      ends.push((error) => (error ? reject(error) : resolve(number)));
    });
  return { look: (name) => looks.look(name, () => read(name)), ends, names };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('who asks at the same time shares a reading, and who asks during one gets the next', async () => {
  const { look, ends, names } = startReadings();
  const first = [look('a'), look('a'), look('b')];
  await turn();
  assert.deepEqual(names, ['a', 'b']);

  const later = [look('a'), look('a')];
  await turn();
  assert.deepEqual(names, ['a', 'b'], 'one reading of a name at a time');
  ends[0]!();
  ends[1]!();
  assert.deepEqual(await Promise.all(first), [1, 1, 2]);
  await turn();
  assert.deepEqual(names, ['a', 'b', 'a']);
  ends[2]!();
  assert.deepEqual(await Promise.all(later), [3, 3]);
});

test('a reading that fails is told to those who share it, and the next begins', async () => {
  const { look, ends } = startReadings();
  const first = look('a');
  await turn();
  const second = look('a');
  ends[0]!(new Error('away'));
  await assert.rejects(first, /away/);
  await turn();
  ends[1]!();
  assert.equal(await second, 2);
});

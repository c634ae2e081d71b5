import type { ExampleSet } from '../examples.js';
import { characterCount } from './character-count.js';

interface CharacterCountExample {
  readonly typed: string;
  readonly maxLength: number;
}

/** The shape of every count: none, one, two and the rest, left and too many. */
export const examples: ExampleSet<CharacterCountExample> = {
  title: 'parts/character-count',
  render: ({ typed, maxLength }, context) => characterCount(typed, maxLength, `${context.idPrefix}-count`, context),
  examples: [
    { name: 'plain', data: { typed: '', maxLength: 2000 } },
    { name: 'one-left', data: { typed: 'a', maxLength: 2 } },
    { name: 'none-left', data: { typed: 'ab', maxLength: 2 } },
    { name: 'one-too-many', data: { typed: 'abc', maxLength: 2 } },
    { name: 'welsh-none-left', reader: 'welsh', data: { typed: 'ab', maxLength: 2 } },
    { name: 'welsh-six-left', reader: 'welsh', data: { typed: '', maxLength: 6 } },
    { name: 'welsh-too-many', reader: 'welsh', data: { typed: 'abcde', maxLength: 2 } },
    { name: 'right-to-left', reader: 'rtl', data: { typed: 'هاتف', maxLength: 200 } },
  ],
};

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Condition } from '../primitives/conditions.js';
import type { Answer } from '../questions/logic.js';
import { meetsCondition } from './relevance.js';

const context = { today: '2026-06-15' };

function meets(condition: Condition | undefined, answers: Readonly<Record<string, Answer>> = {}): boolean {
  return meetsCondition(condition, (id) => answers[id], context);
}

const table: readonly (readonly [Condition, Answer | undefined, boolean])[] = [
  [{ question: 'q', equals: 'a' }, 'a', true],
  [{ question: 'q', equals: 'a' }, 'A', false],
  [{ question: 'q', equals: 'a' }, 'b', false],
  [{ question: 'q', equals: 'a' }, undefined, false],
  [{ question: 'q', equals: 'a' }, ['a'], false],
  [{ question: 'q', includes: 'a' }, ['b', 'a'], true],
  [{ question: 'q', includes: 'a' }, ['b'], false],
  [{ question: 'q', includes: 'a' }, 'a', false],
  [{ question: 'q', includes: 'a' }, undefined, false],
  [{ question: 'q', answered: true }, 'a', true],
  [{ question: 'q', answered: true }, undefined, false],
  [{ question: 'q', answered: false }, 'a', false],
  [{ question: 'q', answered: false }, undefined, true],
  [{ question: 'q', answered: true }, 'XXXX-XX-XX', true],
  [{ question: 'q', before: 'today' }, '2026-06-14', true],
  [{ question: 'q', before: 'today' }, '2026-06-15', false],
  [{ question: 'q', before: 'today' }, undefined, false],
  [{ question: 'q', before: 'today-1y' }, '2025-06-14', true],
  [{ question: 'q', before: '2026-06-15' }, '2026-06-14~', true],
  [{ question: 'q', before: '2026-06-15' }, '2026-06~', false],
  [{ question: 'q', before: '2026-06-15' }, '2026-05~', true],
  [{ question: 'q', before: '2026-06-15' }, '2025~', true],
  [{ question: 'q', before: '2026-06-15' }, 'XXXX-XX-XX', false],
  [{ question: 'q', after: 'today' }, '2026-06-16', true],
  [{ question: 'q', after: 'today' }, '2026-06-15', false],
  [{ question: 'q', after: 'today+1m' }, '2026-07-16', true],
  [{ question: 'q', after: '2026-06-15' }, '2026-06~', false],
  [{ question: 'q', after: '2026-06-15' }, '2027~', true],
  [{ question: 'q', after: '2026-06-15' }, 'XXXX-XX-XX', false],
  [{ question: 'q', lessThan: 5 }, '4', true],
  [{ question: 'q', lessThan: 5 }, '5', false],
  [{ question: 'q', lessThan: 5 }, undefined, false],
  [{ question: 'q', moreThan: 5 }, '5.5', true],
  [{ question: 'q', moreThan: 5 }, '5', false],
  [{ question: 'q', moreThan: 5 }, 'many', false],
];

describe('meetsCondition', () => {
  it('is true of no condition', () => assert.ok(meets(undefined)));

  for (const [condition, answer, expected] of table) {
    it(`finds ${JSON.stringify(condition)} ${String(expected)} of ${JSON.stringify(answer)}`, () => {
      assert.equal(meets(condition, answer === undefined ? {} : { q: answer }), expected);
    });
  }

  const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.record({ question: fc.constantFrom('p', 'q', 'r'), equals: fc.constantFrom('a', 'b') }),
    condition: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  const answers = fc.dictionary(fc.constantFrom('p', 'q', 'r'), fc.constantFrom('a', 'b', 'c'));

  it('keeps the laws of all, any and not', () => {
    fc.assert(
      fc.property(condition, condition, answers, (first, second, given) => {
        const [a, b] = [meets(first, given), meets(second, given)];
        assert.equal(meets({ all: [first, second] }, given), a && b);
        assert.equal(meets({ any: [first, second] }, given), a || b);
        assert.equal(meets({ not: first }, given), !a);
        assert.equal(
          meets({ not: { all: [first, second] } }, given),
          meets({ any: [{ not: first }, { not: second }] }, given),
        );
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ID_MAX_LENGTH, isId } from './ids.js';

describe('isId', () => {
  const ids = ['a', 'imei', 'item-type', 'line1', 'a1-b2-c3', 'constructors', 'x'.repeat(ID_MAX_LENGTH)];
  for (const id of ids) it(`takes "${id}"`, () => assert.ok(isId(id)));

  it('refuses every name that means something on each JavaScript object', () => {
    const names = [Object.prototype, Array.prototype, Function.prototype].flatMap((each) =>
      Object.getOwnPropertyNames(each),
    );
    const inherited = names.filter((name) => name in {});
    assert.ok(inherited.includes('__proto__'));
    assert.deepEqual(inherited.filter(isId), []);
    assert.equal(isId('prototype'), false);
  });

  const refused = [
    ['nothing', ''],
    ['capitals', 'Imei'],
    ['an underscore', 'item_type'],
    ['a digit in front', '1st'],
    ['a hyphen in front', '-a'],
    ['a hyphen at the end', 'a-'],
    ['two hyphens', 'a--b'],
    ['a space', 'a b'],
    ['a slash, which would split a JSON Pointer', 'a/b'],
    ['a tilde, which would escape in a JSON Pointer', 'a~b'],
    ['a dot, which would split an overlay path', 'a.b'],
    ['a line break', 'a\n'],
    ['letters of another script', 'имя'],
    ['a look-alike letter', 'tоwn'],
    ['NUL', 'a\u0000'],
    ['65 characters', 'x'.repeat(ID_MAX_LENGTH + 1)],
  ] as const;
  for (const [what, id] of refused) it(`refuses ${what}`, () => assert.equal(isId(id), false));
});

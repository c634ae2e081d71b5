import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Officers } from './officers.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('an officer is whoever sends the key, for the forces of the key alone', () => {
  const officers = new Officers({
    'sussex-desk': { sha256: sha256('red'), forces: ['sussex'] },
    'both-desks': { sha256: sha256('blue'), forces: ['sussex', 'gwent'] },
  });
  assert.deepEqual(officers.require('Bearer red', 'sussex'), { name: 'sussex-desk', forces: ['sussex'] });
  assert.equal(officers.require('bearer  blue', 'gwent').name, 'both-desks');
  for (const [authorization, force] of [
    ['Bearer red', 'gwent'],
    ['Bearer green', undefined],
    ['Basic red', undefined],
    ['Bearer red blue', undefined],
    ['Bearer ', undefined],
    [undefined, undefined],
  ] as const)
    assert.throws(() => officers.require(authorization, force), { statusCode: 401 });
});

test('nobody gets in without a key, though its hash was made of nothing', () => {
  const officers = new Officers({ 'sussex-desk': { sha256: sha256(''), forces: ['sussex'] } });
  for (const authorization of [undefined, '', 'Bearer', 'Bearer '])
    assert.throws(() => officers.require(authorization), { statusCode: 401 });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAccess } from './read-access.js';

const access = { reference: '4F7K-9QWX', accessCode: '4071558213960247' };

describe('a reference and an access code, as somebody wrote them', () => {
  for (const [reference, code] of [
    ['4F7K-9QWX', '4071558213960247'],
    [' 4f7k9qwx ', '4071 5582 1396 0247'],
    ['4F7K – 9QWX', '4071-5582-1396-0247\n'],
    ['4F7K\u00a09QWX', '\u2068٤٠٧١ ٥٥٨٢ ١٣٩٦ ٠٢٤٧\u2069'],
    ['４Ｆ７Ｋ９ＱＷＸ', '۴۰۷۱۵۵۸۲۱۳۹۶۰۲۴۷'],
  ] as const) {
    it(`are read: ${JSON.stringify([reference, code])}`, () => {
      assert.deepEqual(readAccess({ reference, code }), { access });
    });
  }

  it('are missed where there is none, or nothing but marks', () => {
    assert.deepEqual(readAccess({ reference: ' - ', code: '' }), {
      faults: { reference: 'required', code: 'required' },
    });
  });

  it('are told apart from what cannot be one', () => {
    assert.deepEqual(readAccess({ reference: '4F7K-9QW', code: '4071558213960247' }), {
      faults: { reference: 'format' },
    });
    assert.deepEqual(readAccess({ reference: '4F7K-9QWX', code: '407155821396O247' }), { faults: { code: 'format' } });
    assert.deepEqual(readAccess({ reference: '4F7K-9QWX', code: '407155821396024' }), { faults: { code: 'format' } });
  });
});

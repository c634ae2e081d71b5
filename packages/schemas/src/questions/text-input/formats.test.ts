import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { outcome } from '../testing/logic-suite.js';
import { TEXT_FORMATS, type TextFormat } from './formats.js';
import { textInput } from './logic.js';
import type { TextInputQuestion } from './shape.js';

function question(format: TextFormat): TextInputQuestion {
  return { id: 'q', type: 'text-input', label: 'Q', rules: { format } };
}

const REFUSED = ['format'];

/** As people type it → as it is stored. */
const typed: Record<TextFormat, Readonly<Record<string, string | readonly string[]>>> = {
  postcode: {
    'SW1A 1AA': 'SW1A 1AA',
    sw1a1aa: 'SW1A 1AA',
    'W1A 0AX': 'W1A 0AX',
    m11ae: 'M1 1AE',
    'B33 8TH': 'B33 8TH',
    'cr2 6xh': 'CR2 6XH',
    dn551pt: 'DN55 1PT',
    ec1a1bb: 'EC1A 1BB',
    'gir 0aa': 'GIR 0AA',
    GIR0AA: 'GIR 0AA',
    'CF10  3NQ': 'CF10 3NQ',
    'C F 1 0 3 N Q': 'CF10 3NQ',
    'CF10-3NQ.': 'CF10 3NQ',
    'BF1 3AA': 'BF1 3AA',
    'JE2 3AB': 'JE2 3AB',
    '\u200eCF10 3NQ\u200e': 'CF10 3NQ',
    'CF10 3NQ': 'CF10 3NQ',
    'CF١٠ ٣NQ': 'CF10 3NQ',
    '\uff23\uff26\uff11\uff10 \uff13\uff2e\uff31': 'CF10 3NQ',
    'SW1A OAA': REFUSED,
    'SW1\u0410 1AA': REFUSED,
    'SW1A 1A': REFUSED,
    SW1A: REFUSED,
    'SW1A 1AA London': REFUSED,
    '90210': REFUSED,
    'ABC1 1AA': REFUSED,
    '.': REFUSED,
  },
  imei: {
    '490154203237518': '490154203237518',
    '49 015420 323751 8': '490154203237518',
    '49-015420-323751-8': '490154203237518',
    '49.015420.323751.8': '490154203237518',
    '49/015420/323751/8': '490154203237518',
    '490154203237518/01': '490154203237518',
    '490154203237518 / 01': '490154203237518',
    'IMEI: 490154203237518': '490154203237518',
    'IMEI 490154203237518': '490154203237518',
    'IMEI1: 490154203237518': '490154203237518',
    'IMEI 2 : 490154203237518': '490154203237518',
    '٤٩٠١٥٤٢٠٣٢٣٧٥١٨': '490154203237518',
    '۴۹۰۱۵۴۲۰۳۲۳۷۵۱۸': '490154203237518',
    '\uff14\uff19\uff10\uff11\uff15\uff14\uff12\uff10\uff13\uff12\uff13\uff17\uff15\uff11\uff18': '490154203237518',
    '49015420323751': REFUSED,
    '4901542032375180': REFUSED,
    '4901542O3237518': REFUSED,
    'I lost the box': REFUSED,
    '*#06#': REFUSED,
  },
};

for (const format of TEXT_FORMATS) {
  describe(`the format ${format}`, () => {
    for (const [raw, expected] of Object.entries(typed[format])) {
      const shown = JSON.stringify(raw.length > 50 ? `${raw.slice(0, 20)}… (${raw.length})` : raw);
      it(expected === REFUSED ? `refuses ${shown}` : `stores ${shown} as ${String(expected)}`.slice(0, 120), () => {
        assert.deepEqual(outcome(textInput, raw, question(format)), expected);
      });
    }

    it('tidies nothing more in what it has stored', () => {
      for (const stored of Object.values(typed[format]).filter((each) => typeof each === 'string')) {
        assert.deepEqual(textInput.read(stored, question(format)), { answer: stored });
      }
    });

    it('gives an answer or a fault for anything at all, and never rewrites its own answer', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
          const { answer } = textInput.read(raw, question(format));
          if (answer === undefined) return;
          const { answer: again } = textInput.read(answer, question(format));
          if (textInput.check(answer, question(format), { today: '2026-06-15' }).length === 0)
            assert.equal(again, answer);
        }),
      );
    });

    it('reads digits of ten scripts alike', () => {
      const zeros = ['٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '၀', '\uff10'];
      const [first = ''] = Object.values(typed[format]).filter((each) => typeof each === 'string');
      for (const zero of zeros) {
        const inScript = first.replace(/\d/g, (digit) =>
          String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
        );
        assert.equal(outcome(textInput, inScript, question(format)), first);
      }
    });
  });
}

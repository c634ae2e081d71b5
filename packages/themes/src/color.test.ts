import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, formatHex, nearestPassing, parseHex, perceptualDistance, soften, type Rgb } from './color.js';

const channel = fc.integer({ min: 0, max: 255 });
const anyColor: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

test('hex colours are read and written, short where that is the same', () => {
  assert.deepEqual(parseHex('#1d4468'), [29, 68, 104]);
  assert.deepEqual(parseHex('#FD0'), [255, 221, 0]);
  assert.equal(formatHex([255, 221, 0]), '#fd0');
  assert.equal(formatHex([29, 68, 104]), '#1d4468');
  fc.assert(fc.property(anyColor, (rgb) => assert.deepEqual(parseHex(formatHex(rgb)), rgb)));
});

test('what is no colour is refused', () => {
  for (const text of ['red', '#12', '#1234567', '1d4468', '#ggg', ''])
    assert.throws(() => parseHex(text), /is not a colour/);
});

// Ratios published with WCAG 2.2's understanding documents and by GOV.UK for its palette.
test('contrast is as WCAG 2.2 defines it', () => {
  const ratio = (a: string, b: string) => contrast(parseHex(a), parseHex(b)).toFixed(2);
  assert.equal(ratio('#000000', '#ffffff'), '21.00');
  assert.equal(ratio('#ffffff', '#ffffff'), '1.00');
  assert.equal(ratio('#777777', '#ffffff'), '4.48');
  assert.equal(ratio('#767676', '#ffffff'), '4.54');
  fc.assert(fc.property(anyColor, anyColor, (a, b) => contrast(a, b) === contrast(b, a)));
});

test('the nearest passing colour passes, and a passing colour is its own nearest', () => {
  fc.assert(
    fc.property(anyColor, anyColor, (rgb, background) => {
      const found = nearestPassing(rgb, [{ background, minimum: 4.5 }]);
      assert.ok(found && contrast(found, background) >= 4.5);
      if (contrast(rgb, background) >= 4.5) assert.deepEqual(found, rgb);
    }),
  );
});

test('no colour stands out from black and from white by 7', () => {
  const against = ['#000', '#fff'].map((hex) => ({ background: parseHex(hex), minimum: 7 }));
  assert.equal(nearestPassing(parseHex('#1d4468'), against), undefined);
});

test('a shade keeps its hue', () => {
  const on = (background: string) => {
    const shade = nearestPassing(parseHex('#4b2a6b'), [{ background: parseHex(background), minimum: 7 }]);
    return shade && formatHex(shade);
  };
  assert.equal(on('#22272a'), '#c3a8dd');
  assert.equal(on('#fff'), '#4b2a6b');
});

test('perceptual distance is that of OKLab', () => {
  const distance = (a: string, b: string) => perceptualDistance(parseHex(a), parseHex(b));
  // From black, which is its origin, a colour is as far as its lightness, a and b are long together.
  for (const [primary, expected] of Object.entries({ '#f00': 0.6788, '#0f0': 0.9152, '#00f': 0.5499 }))
    assert.ok(Math.abs(distance(primary, '#000') - expected) < 0.001, `${primary}: ${distance(primary, '#000')}`);
  assert.ok(Math.abs(distance('#000', '#fff') - 1) < 0.001);
  assert.ok(distance('#12355b', '#12355b') === 0);
  assert.ok(distance('#12355b', '#13365c') < 0.01);
  assert.ok(distance('#12355b', '#0d4f5c') > 0.06);
  fc.assert(fc.property(anyColor, anyColor, (a, b) => perceptualDistance(a, b) === perceptualDistance(b, a)));
});

test('softening keeps what is soft, and takes the glare from the rest', () => {
  assert.equal(formatHex(soften(parseHex('#4b2a6b'), 0.6)), '#4b2a6b');
  assert.equal(formatHex(soften(parseHex('#ff0000'), 0.6)), '#c33');
});

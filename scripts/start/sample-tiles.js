/** Names for streets that do not exist. */
const NAMES = ['Sample Street', 'Example Road', 'Anytown Lane', 'Stryd Enghraifft', 'Model Avenue', 'Ffordd Sampl'];

const SIZE = 256;
/** Streets across one tile, at every zoom: each zoom shows more of them. */
const STREETS = 4;

/** A number that is the same for the same place, from 0 to 1. @param {number} x @param {number} y */
function chance(x, y) {
  const mixed = Math.sin(x * 127.1 + y * 311.7) * 43758.5453;
  return mixed - Math.floor(mixed);
}

/**
 * One picture of a map of nowhere, as SVG: streets in a grid, greens between them, and the word "sample". Made here, so
 * that the demonstration asks nobody for a map.
 *
 * @param {number} zoom
 * @param {number} column
 * @param {number} row
 */
export function sampleTile(zoom, column, row) {
  const step = SIZE / STREETS;
  const blocks = [];
  const streets = [];
  const names = [];
  for (let i = 0; i < STREETS; i += 1) {
    const [x, y] = [column * STREETS + i, row * STREETS + i];
    // Every fourth street was there on the map of the zoom before this one, and is wider.
    const width = (/** @type {number} */ at) => (at % 16 === 0 ? 14 : at % 4 === 0 ? 9 : 5);
    streets.push(`<path d="M${i * step} 0V${SIZE}" stroke-width="${width(x)}"/>`);
    streets.push(`<path d="M0 ${i * step}H${SIZE}" stroke-width="${width(y)}"/>`);
    for (let j = 0; j < STREETS; j += 1) {
      const kind = chance(column * STREETS + j, y);
      const fill = kind > 0.85 ? '#bcd9a8' : kind < 0.08 ? '#a9cfe4' : '';
      if (fill) blocks.push(`<path d="M${j * step} ${i * step}h${step}v${step}h-${step}z" fill="${fill}"/>`);
    }
  }
  const name = NAMES[Math.floor(chance(row, zoom) * NAMES.length)] ?? '';
  names.push(`<text x="70" y="${2 * step - 8}">${name}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">
<rect width="${SIZE}" height="${SIZE}" fill="#e9e5dc"/>${blocks.join('')}<g stroke="#fff" fill="none">${streets.join('')}</g>
<g font-family="sans-serif" font-size="12" fill="#444">${names.join('')}<text x="200" y="248" font-size="11" fill="#777">sample</text></g>
</svg>`;
}

/** The tile that an address names: `/sample-tiles/16/32183/21787.svg`. @param {string} pathname */
export function tileAt(pathname) {
  const [, zoom, column, row] = /^\/sample-tiles\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})\.svg$/.exec(pathname) ?? [];
  return zoom === undefined ? undefined : sampleTile(Number(zoom), Number(column), Number(row));
}

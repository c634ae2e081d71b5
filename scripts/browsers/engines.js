/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly string[]} */
const known = /** @type {Engine[]} */ (['chromium', 'firefox', 'webkit']);

/** @type {(name: string) => name is Engine} */
const isEngine = (name) => known.includes(name);

/**
 * The engines that browser tests run in: `BROWSERS=chromium,firefox,webkit`, or Chromium alone when it is not set.
 *
 * @returns {Engine[]}
 */
export function chosenEngines() {
  return (process.env['BROWSERS'] || 'chromium').split(',').map((part) => {
    const name = part.trim();
    if (isEngine(name)) return name;
    throw new Error(`BROWSERS names "${name}". Use ${known.join(', ')}, with commas between them.`);
  });
}

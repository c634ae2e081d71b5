/**
 * What the toolbar is set to for each visit, such that every two settings of different menus meet in some visit. The menus
 * that have few entries turn at different speeds while the long ones, forces and modes, meet in full.
 *
 * @typedef {{ force: string, language: string, direction: string, mode: string }} Combination
 *
 * @param {{ forces: readonly string[], languages: readonly string[], directions: readonly string[], modes: readonly string[] }} menus
 * @returns {Combination[]}
 */
export function combinations({ forces, languages, directions, modes }) {
  const at = (/** @type {readonly string[]} */ list, /** @type {number} */ index) => list[index % list.length] ?? '';
  return forces.flatMap((force, f) =>
    modes.map((mode, m) => ({
      force,
      mode,
      language: at(languages, f + m),
      direction: at(directions, Math.floor(f / languages.length) + m),
    })),
  );
}

/**
 * Gives each story a combination, and each combination a story: neighbours in the sidebar get different ones.
 *
 * @template Story
 * @param {readonly Story[]} stories
 * @param {readonly Combination[]} combined
 * @returns {{ story: Story, combination: Combination }[]}
 */
export function spread(stories, combined) {
  if (stories.length === 0) return [];
  let stride = Math.max(1, Math.round(combined.length * 0.618));
  while (gcd(stride, combined.length) > 1) stride += 1;
  return Array.from({ length: Math.max(stories.length, combined.length) }, (_, index) => ({
    story: /** @type {Story} */ (stories[index % stories.length]),
    combination: /** @type {Combination} */ (combined[(index * stride) % combined.length]),
  }));
}

/**
 * Gives each of a few pages one combination of every mode: forces, languages and directions turn from page to page.
 *
 * @template Page
 * @param {readonly Page[]} pages
 * @param {readonly Combination[]} combined
 * @returns {{ story: Page, combination: Combination }[]}
 */
export function inEachMode(pages, combined) {
  const modes = [...new Set(combined.map(({ mode }) => mode))];
  return pages.flatMap((story, p) =>
    modes.map((mode, m) => {
      const same = combined.filter((each) => each.mode === mode);
      const stride = p * modes.length + m + 1;
      return { story, combination: /** @type {Combination} */ (same[(stride * 5) % same.length]) };
    }),
  );
}

/** @param {number} a @param {number} b @returns {number} */
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

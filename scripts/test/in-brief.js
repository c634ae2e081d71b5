/** Characters of an error that a list of failures repeats: enough to know which one it is. */
const longest = 300;

/**
 * A failure as the list at the end of a run tells it.
 *
 * @param {string} title where it happened
 * @param {string} error
 */
export function inBrief(title, error) {
  const words = error.replace(/\s+/g, ' ').trim();
  return words === '' ? title : `${title}: ${words.length > longest ? `${words.slice(0, longest)} …` : words}`;
}

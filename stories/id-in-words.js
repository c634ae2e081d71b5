/**
 * An id as people read it: `lost-property` is "Lost property". Plain JavaScript, because Storybook's own settings, which
 * Node reads as they are, need it too.
 *
 * @param {string} id
 */
export function idInWords(id) {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

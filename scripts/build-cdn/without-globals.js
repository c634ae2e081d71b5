/** What Lit writes to the page's global object: version lists for its own warnings, and a table for its decorators. */
const GLOBALS = [
  {
    file: '/@lit/reactive-element/reactive-element.js',
    text: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
    instead: 'const litPropertyMetadata=new WeakMap',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    text: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    instead: '0',
  },
  { file: '/lit-html/lit-html.js', text: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, instead: '0' },
  { file: '/lit-element/lit-element.js', text: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, instead: '0' },
];

/**
 * Keeps our Lit off the host page's globals, so that it is not counted or warned about beside the page's own. The
 * widgets use no decorators, so nothing needs the shared table. Stops the build when Lit has changed.
 *
 * @returns {import('vite').Plugin}
 */
export const withoutGlobals = () => ({
  name: 'without-globals',
  transform(code, id) {
    const found = GLOBALS.filter(({ file }) => id.endsWith(file));
    if (!found.length) return null;
    const changed = found.reduce((text, { file, text: pattern, instead }) => {
      if (!pattern.test(text))
        throw new Error(`${file} no longer holds ${pattern}. Look at what it writes to globalThis now.`);
      return text.replace(pattern, instead);
    }, code);
    return { code: changed, map: null };
  },
});

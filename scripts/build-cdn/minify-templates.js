import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes the indentation out of Lit's `html` and `css` templates.
 *
 * @returns {import('vite').Plugin}
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/(?:html|svg|css)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id, sourceMap: false });
    return result && { code: result.code, map: null };
  },
});

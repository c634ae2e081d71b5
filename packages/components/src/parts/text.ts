import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';

const RTL_LANGUAGE = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Words on an element of their own, marked with their language where it is not that of the page, and left to find
 * their own direction where a person typed them.
 *
 * The words are set as `textContent`, never as a child: a browser's page translation replaces text nodes, and Lit
 * goes on writing to the node it made, out of sight (lit issue 4834).
 */
export function text(words: Text, context: Pick<TemplateContext, 'lang'>): TemplateResult {
  return html`<span lang=${langOf(words, context)} dir=${dirOf(words, context)} .textContent=${words.text}></span>`;
}

/** The `lang` that words need where they stand: none when it is the page's, or when nobody knows it. */
export function langOf(words: Text, { lang }: Pick<TemplateContext, 'lang'>): string | typeof nothing {
  return words.lang && words.lang !== lang ? words.lang : nothing;
}

/** The `dir` that goes with `langOf`. What a person typed finds its own. */
export function dirOf(words: Text, { lang }: Pick<TemplateContext, 'lang'>): 'ltr' | 'rtl' | 'auto' | typeof nothing {
  if (!words.lang) return 'auto';
  if (words.lang === lang) return nothing;
  return RTL_LANGUAGE.test(words.lang) ? 'rtl' : 'ltr';
}

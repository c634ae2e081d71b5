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
export function text(words: Text, { lang }: Pick<TemplateContext, 'lang'>): TemplateResult {
  const foreign = words.lang !== undefined && words.lang !== lang;
  return html`<span
    lang=${foreign ? words.lang : nothing}
    dir=${foreign ? directionOf(words.lang) : words.lang ? nothing : 'auto'}
    .textContent=${words.text}
  ></span>`;
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  return RTL_LANGUAGE.test(lang) ? 'rtl' : 'ltr';
}

import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';
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
  return html`<span ${wording(words, context)}></span>`;
}

class Wording extends Directive {
  #said: string | undefined;

  override render(_words: Text, _context: Pick<TemplateContext, 'lang'>): void {}

  override update({ element }: ElementPart, [words, context]: DirectiveParameters<this>): void {
    if (this.#said !== words.text) element.textContent = this.#said = words.text;
    mark(element, 'lang', langOf(words, context));
    mark(element, 'dir', dirOf(words, context));
  }
}

function mark(element: Element, name: string, value: string | typeof nothing): void {
  if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** What `text` does, for an element that stands in a template already: of a thousand words on a page, none needs its own. */
export const wording = directive(Wording);

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

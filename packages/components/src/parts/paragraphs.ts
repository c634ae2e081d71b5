import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { withPhoneNumbers } from './phone-numbers.js';
import type { TemplateContext } from './template-context.js';

export function paragraphs(texts: readonly Text[], context: TemplateContext): TemplateResult[] {
  return texts.map((words) => html`<p>${withPhoneNumbers(words, context)}</p>`);
}

/** The paragraphs of a text that separates them by an empty line. */
export function splitParagraphs(words: Text): Text[] {
  return words.text.split(/\n\s*\n/).map((paragraph) => ({ ...words, text: paragraph.trim() }));
}

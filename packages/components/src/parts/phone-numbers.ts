import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { dirOf, langOf, text } from './text.js';

/** Numbers that may be dialled from anywhere in the United Kingdom, as they stand in a sentence. */
const NATIONAL_NUMBER = /\b(101|999)\b/;

/** A sentence whose police numbers can be pressed, and keep their order in a page that runs right to left. */
export function withPhoneNumbers(words: Text, context: TemplateContext): TemplateResult {
  if (!NATIONAL_NUMBER.test(words.text)) return text(words, context);
  const pieces = words.text
    .split(NATIONAL_NUMBER)
    .map((piece, index) =>
      index % 2 ? html`<a href="tel:${piece}" dir="ltr">${piece}</a>` : html`<span .textContent=${piece}></span>`,
    );
  return html`<span lang=${langOf(words, context)} dir=${dirOf(words, context)}>${pieces}</span>`;
}

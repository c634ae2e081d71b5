import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

/** One option of a select. It holds nothing but text, so its language is marked on itself. */
export function option(value: string, words: Text, selected: boolean, context: TemplateContext): TemplateResult {
  return html`<option value=${value} ?selected=${selected} ${wording(words, context)}></option>`;
}

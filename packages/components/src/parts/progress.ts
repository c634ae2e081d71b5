import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** Work under way whose length nobody knows. The turning ring stands still for those who asked for less motion. */
export function progress(words: Text, context: TemplateContext): TemplateResult {
  return html`<div class="progress">
    <span class="progress__ring" aria-hidden="true"></span>${text(words, context)}
  </div>`;
}

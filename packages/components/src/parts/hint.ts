import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

/** Help that is read with a control through `aria-describedby`; nothing when there is none. */
export function hint(words: Text | undefined, id: string, context: TemplateContext): TemplateResult | typeof nothing {
  return words ? html`<div class="hint" id=${id}><span ${wording(words, context)}></span></div>` : nothing;
}

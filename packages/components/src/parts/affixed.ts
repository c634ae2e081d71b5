import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** A unit that stands against a box. Its `id` belongs in the box's `aria-describedby`, so that it is read out. */
export interface Affix {
  readonly id: string;
  readonly words: Text;
}

/** A box with its unit before or behind it, always left to right: that is how amounts and measures are written. */
export function affixed(
  input: TemplateResult,
  { prefix, suffix }: { readonly prefix?: Affix | undefined; readonly suffix?: Affix | undefined },
  context: TemplateContext,
): TemplateResult {
  return html`<div class="affixed" dir="ltr">${affix(prefix, context)} ${input} ${affix(suffix, context)}</div>`;
}

function affix(unit: Affix | undefined, context: TemplateContext): TemplateResult | typeof nothing {
  return unit ? html`<div class="affix" id=${unit.id}>${text(unit.words, context)}</div>` : nothing;
}

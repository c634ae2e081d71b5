import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { affixed, type Affix } from '../parts/affixed.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { describedBy, singleControl, type AnyTypeView } from './question-parts.js';

interface AmountBox {
  readonly raw: string;
  /** The keys that the answer needs; none where it may need a minus, which number pads lack. */
  readonly inputMode: 'numeric' | 'decimal' | undefined;
  readonly width: 3 | 5 | 10 | 20;
  readonly prefix?: Text | undefined;
  readonly suffix?: Text | undefined;
}

/**
 * A number in a box of text, with its unit. Never `type=number`: there a turn of the wheel changes the answer, browsers
 * drop what they cannot read without a word, and no digits but Latin ones can be typed.
 */
export function amountBox(view: AnyTypeView, box: AmountBox, context: TemplateContext): TemplateResult {
  const unit = (part: 'prefix' | 'suffix'): Affix | undefined => {
    const words = box[part];
    return words && { id: questionId(context, view.id, part), words };
  };
  const prefix = unit('prefix');
  const suffix = unit('suffix');
  const units = [prefix, suffix].flatMap((each) => each?.id ?? []);
  const input = html`<input
    class="input input--${box.width}"
    id=${questionId(context, view.id)}
    name=${view.id}
    type="text"
    inputmode=${box.inputMode ?? nothing}
    autocomplete="off"
    spellcheck="false"
    dir="ltr"
    aria-describedby=${describedBy(view, context, ...units) || nothing}
    aria-invalid=${view.problem ? 'true' : nothing}
    .value=${box.raw}
  />`;
  return singleControl(view, affixed(input, { prefix, suffix }, context), context);
}

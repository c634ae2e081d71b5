import type { TemplateContext } from './template-context.js';

/**
 * The DOM id of a question's control, or of its fieldset when it has several controls; with a part, of what belongs
 * to it: `_hint`, `_error`, `_day`, `_postcode`.
 *
 * Parts are joined by an underscore, which no question id can hold: a question called `address-town` can never take
 * the id of the town input of `address`.
 */
export function questionId({ idPrefix }: Pick<TemplateContext, 'idPrefix'>, id: string, part?: string): string {
  return `${idPrefix}-${part ? partName(id, part) : id}`;
}

/** The `name` of one input of a question that has several. */
export function partName(id: string, part: string): string {
  return `${id}_${part}`;
}

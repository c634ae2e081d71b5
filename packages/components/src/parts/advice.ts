import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { paragraphs } from './paragraphs.js';
import { questionId } from './question-id.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface AdviceView {
  /** Of the question that it stands at. */
  readonly id: string;
  readonly advice?: readonly Text[];
}

/**
 * What the person should look at again before they go on, above its question. No error: the answer may well be right.
 * Whoever shows it moves focus to the first element with the class `advice`.
 */
export function advice({ id, advice: texts = [] }: AdviceView, context: TemplateContext): TemplateResult {
  const { msg } = context;
  const titleId = questionId(context, id, 'advice-title');
  return html`<div
    class="inset advice"
    id=${questionId(context, id, 'advice')}
    role="group"
    aria-labelledby=${titleId}
    tabindex="-1"
  >
    <p class="advice__title" id=${titleId}>${text(msg('Is this right?', { id: 'advice.title' }), context)}</p>
    ${paragraphs([...texts, msg('Change your answer, or select Continue if it is right.', { id: 'advice.how' })], context)}
  </div>`;
}

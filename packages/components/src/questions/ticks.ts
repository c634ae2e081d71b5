import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { choice } from '../parts/choice.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { controls } from './controls.js';

interface TickView {
  readonly part: string;
  readonly label: Text;
  readonly checked: boolean;
  readonly invalid?: boolean;
}

/** Checkboxes under an answer that say more about it: how sure it is, or where it comes from. */
export function ticks(id: string, views: readonly TickView[], context: TemplateContext): TemplateResult {
  return html`<div class="choices choices--small">
    ${views.map(({ part, ...view }) =>
      choice(
        { type: 'checkbox', id: questionId(context, id, part), name: partName(id, part), value: part, ...view },
        context,
      ),
    )}
  </div>`;
}

export function isTicked(root: ParentNode, id: string, part: string): boolean {
  return controls(root, partName(id, part)).some(({ checked }) => checked);
}

export function untick(root: ParentNode, id: string, parts: readonly string[]): void {
  for (const part of parts) for (const control of controls(root, partName(id, part))) control.checked = false;
}

/** Shows what belongs to a tick while it is ticked. `.reveal` marks it; the page holds it from the start. */
export function reveal(root: HTMLElement, shown: boolean): void {
  for (const element of root.querySelectorAll<HTMLElement>('.reveal')) element.hidden = !shown;
}

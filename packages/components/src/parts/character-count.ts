import { html, type TemplateResult } from 'lit';
import { textLength, type Text } from '@frontcounter/schemas/engine';
import { fill } from '../messages/msg.js';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

/** Long enough that a screen reader is not interrupted at every key (GOV.UK Frontend waits as long). */
const ANNOUNCE_AFTER_MS = 1000;

/** One sentence for the number of characters left, or too many, in the reader's language. */
export function charactersLeft(left: number, { msg, language }: TemplateContext): Text {
  const number = { count: language.number(Math.abs(left)) };
  const form = language.plural(Math.abs(left));
  return fill(
    left < 0
      ? {
          zero: msg('You have {count} characters too many', { id: 'characters-over.zero' }),
          one: msg('You have {count} character too many', { id: 'characters-over.one' }),
          two: msg('You have {count} characters too many', { id: 'characters-over.two' }),
          few: msg('You have {count} characters too many', { id: 'characters-over.few' }),
          many: msg('You have {count} characters too many', { id: 'characters-over.many' }),
          other: msg('You have {count} characters too many', { id: 'characters-over.other' }),
        }[form]
      : {
          zero: msg('You have {count} characters remaining', { id: 'characters-left.zero' }),
          one: msg('You have {count} character remaining', { id: 'characters-left.one' }),
          two: msg('You have {count} characters remaining', { id: 'characters-left.two' }),
          few: msg('You have {count} characters remaining', { id: 'characters-left.few' }),
          many: msg('You have {count} characters remaining', { id: 'characters-left.many' }),
          other: msg('You have {count} characters remaining', { id: 'characters-left.other' }),
        }[form],
    number,
  );
}

/** How much room is left under a text. Seen at once; said aloud only when the typing pauses. */
export function characterCount(typed: string, maxLength: number, id: string, context: TemplateContext): TemplateResult {
  const left = maxLength - textLength(typed);
  return html`<div class="hint character-count" id=${id} ?data-over=${left < 0}>
    <span ${wording(charactersLeft(left, context), context)}></span>
  </div>`;
}

const pauses = new WeakMap<EventTarget, ReturnType<typeof setTimeout>>();

/** Brings the count after a control up to date with what was just typed into it. */
export function updateCharacterCount(
  control: HTMLTextAreaElement,
  count: HTMLElement,
  maxLength: number,
  context: TemplateContext,
): void {
  const left = maxLength - textLength(control.value);
  const words = charactersLeft(left, context);
  count.toggleAttribute('data-over', left < 0);
  const shown = count.firstElementChild;
  if (shown) shown.textContent = words.text;
  clearTimeout(pauses.get(control));
  pauses.set(
    control,
    // The person may have gone on by then, and something else is being said.
    setTimeout(() => control.isConnected && context.announce(words), ANNOUNCE_AFTER_MS),
  );
}

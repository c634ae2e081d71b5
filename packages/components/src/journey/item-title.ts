import type { Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';

/** What one of several things is called: its number, and in a chronology its date with it. */
export function itemTitle(index: number, date: Text | undefined, { msg, language }: TemplateContext): Text {
  const number = language.number(index + 1);
  return date ? { ...date, text: `${number}. ${date.text}` } : fill(msg('Item {number}', { id: 'item' }), { number });
}

import { londonDate } from '@frontcounter/schemas/engine';
import type { Msg } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';

/** What the templates of the outbox get: `msg` has the widget's words, `own` those that load with the outbox. */
export interface OutboxContext extends TemplateContext {
  readonly own: Msg;
}

/** The day of a moment, or one so many milliseconds after it. */
export function dayOf(moment: string, later: number, { language }: TemplateContext): string {
  return language.date(londonDate(new Date(Date.parse(moment) + later))).text;
}

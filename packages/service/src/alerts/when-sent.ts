import { quietFor, type AlertWishes, type QuietHours } from '@frontcounter/schemas/submission';
import { ukMinute, ukTime, ukWeekday } from './uk-time.js';

const DAY = 24 * 60;
/** Minutes after midnight: in the evening, when people look at their messages. */
const DIGEST = 18 * 60;
const FRIDAY = 5;
/** Milliseconds between the end of a digest and its sending: an alert that is being published then still gets in. */
const CLOSING = 5 * 60_000;

/** When somebody gets an alert: by itself, or with others in a digest that is closed at a time and sent soon after. */
export interface Sending {
  readonly dueAt: Date;
  readonly digestClosesAt?: Date;
}

export function whenSent({ frequency, quiet }: AlertWishes, at: Date): Sending {
  if (frequency === 'at-once') return { dueAt: afterQuiet(quiet, at) };
  const isOver = ukMinute(at) >= DIGEST;
  const days = frequency === 'daily' ? (isOver ? 1 : 0) : daysToFriday(at, isOver);
  const digestClosesAt = ukTime(at, days, DIGEST);
  return { digestClosesAt, dueAt: new Date(digestClosesAt.getTime() + CLOSING) };
}

/** The end of quiet hours, or now where there are none now. */
export function afterQuiet(quiet: QuietHours | undefined, at: Date): Date {
  const minute = ukMinute(at);
  const left = quiet ? quietFor(quiet, minute) : 0;
  if (left === 0) return at;
  const end = minute + left;
  return ukTime(at, Math.floor(end / DAY), end % DAY);
}

function daysToFriday(at: Date, isOver: boolean): number {
  const days = (FRIDAY - ukWeekday(at) + 7) % 7;
  return days === 0 && isOver ? 7 : days;
}

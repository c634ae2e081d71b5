import { plainCharacters } from '../../primitives/text.js';

/** A time of day as somebody typed it: `HH:MM`, or why it is none. */
export type ReadTime = { readonly time: string } | { readonly fault: 'real' | 'half' };

/** In English and Welsh, since a journey does not remember in which language somebody typed. */
const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  '12noon': '12:00',
  canoldydd: '12:00',
  hannerdydd: '12:00',
  midnight: '00:00',
  '12midnight': '00:00',
  canolnos: '00:00',
  hannernos: '00:00',
};

const MORNING = ['am', 'a', 'yb', 'ybore'];
const AFTERNOON = ['pm', 'p', 'yp', 'yprynhawn', 'yh', 'yrhwyr'];
const OF_24 = ['h', 'hrs', 'hours', 'awr'];
const BARE = ['', 'oclock', 'o’clock', "o'clock"];

/**
 * Reads `2:30pm`, `2.30 p.m.`, `14:30`, `1430`, `2pm`, `14`, `noon`, `2.30yp`. An hour from 1 to 11 that is not said to
 * be morning or afternoon is `half` of an answer: `2:30` is 02:30 to few who type it, and a guess in a report looks like
 * evidence. `02:30` and `14:30` are the 24-hour clock.
 */
export function readTime(text: string): ReadTime {
  const plain = plainCharacters(text).trim().toLowerCase();
  const name = plain.replace(/[\s.]/g, '');
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (named) return { time: named };
  const match = /^(\d{1,2})[:.,h ]?(\d{2})(?!\d)(.*)$/.exec(plain) ?? /^(\d{1,2})()(?!\d)(.*)$/.exec(plain);
  const [, digits = '', minutes = '', behind = ''] = match ?? [];
  const mark = behind.replace(/[\s.]/g, '');
  const hour = Number(digits);
  if (!match || Number(minutes) > 59 || hour > 23) return { fault: 'real' };
  if (MORNING.includes(mark)) return hour > 12 ? { fault: 'real' } : { time: clock(hour % 12, minutes) };
  if (AFTERNOON.includes(mark)) return { time: clock(hour < 12 ? hour + 12 : hour, minutes) };
  if (OF_24.includes(mark)) return { time: clock(hour, minutes) };
  if (!BARE.includes(mark)) return { fault: 'real' };
  const isUnclear = hour >= 1 && hour <= 11 && !digits.startsWith('0');
  return isUnclear ? { fault: 'half' } : { time: clock(hour, minutes) };
}

/** `14:05` → `2:05pm`, as it can be read again. */
export function writeTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}

function clock(hour: number, minutes: string): string {
  return `${String(hour).padStart(2, '0')}:${minutes || '00'}`;
}

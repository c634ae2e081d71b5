import type { Page } from '../definition/shape.js';
import type { Answers } from './types.js';

/**
 * Puts the things of a chronology in their order, and leaves any other list as it is.
 *
 * EDTF sorts as text: `2026` comes before all that is known more exactly of that year, and the X of an unknown date
 * after every digit. Intervals go by their first date, after what happened on that date alone, and then by their last;
 * what still happens ends last. Things of one date go by the time of day, and otherwise stay as they were added.
 */
export function orderItems({ repeat, questions }: Page, items: readonly Answers[]): readonly Answers[] {
  const order = repeat?.order;
  if (typeof order !== 'object') return items;
  const times = questions?.find(({ id }) => id === order.time);
  const key = (item: Answers): string => {
    const time = times && 'options' in times ? times.options.findIndex(({ id }) => id === item[times.id]) : -1;
    const date = item[order.date];
    const [first = '', last = ''] = typeof date === 'string' ? date.replace(/~/g, '').split('/') : ['unanswered'];
    const end = last === '..' ? 'open' : last;
    return `${first} ${end} ${time < 0 ? 'unanswered' : String(time).padStart(3, '0')}`;
  };
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...items].sort((a, b) => compare(key(a), key(b)));
}

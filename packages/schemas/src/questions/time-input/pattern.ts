import type { TimeInputQuestion } from './shape.js';

export const UNKNOWN_TIME = 'XX:XX';

const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** The answers that a time question takes: engine and JSON Schema use the same source. */
export function timePattern(allow: NonNullable<TimeInputQuestion['allow']>): string {
  // Both ends of a range are approximate, or neither is: the person says so once.
  const marks = allow.includes('approximate') ? ['', '~'] : [''];
  const forms = marks.flatMap((mark) => [
    `${TIME}${mark}`,
    ...(allow.includes('between') ? [`${TIME}${mark}/${TIME}${mark}`] : []),
    ...(allow.includes('ongoing') ? [`${TIME}${mark}/\\.\\.`] : []),
  ]);
  if (allow.includes('unknown')) forms.push(UNKNOWN_TIME);
  return `^(?:${forms.join('|')})$`;
}

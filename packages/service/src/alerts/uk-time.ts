const DAY_MINUTES = 24 * 60;
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** What the clocks of the United Kingdom show, as if it were UTC. */
function shownAt(at: Date): number {
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    CLOCK.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Minutes after midnight that the clocks of the United Kingdom show. */
export function ukMinute(at: Date): number {
  const shown = new Date(shownAt(at));
  return shown.getUTCHours() * 60 + shown.getUTCMinutes();
}

/** The day of the week there: 0 is Sunday. */
export function ukWeekday(at: Date): number {
  return new Date(shownAt(at)).getUTCDay();
}

/**
 * When the clocks of the United Kingdom show a time, so many days after the day of `at`. Of a time that comes twice, as the
 * clocks go back, the later; of one that never comes, as they go forward, as long after the last that does.
 */
export function ukTime(at: Date, days: number, minute: number): Date {
  const shown = shownAt(at);
  const midnight = shown - (shown % 86_400_000);
  const wanted = midnight + (days * DAY_MINUTES + minute) * 60_000;
  // In winter the clocks show UTC, and in summer an hour more.
  const [winter, summer] = [new Date(wanted), new Date(wanted - 3_600_000)];
  return shownAt(winter) === wanted || shownAt(summer) !== wanted ? winter : summer;
}

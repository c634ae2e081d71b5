/** How serious an alert is, from the least. */
export const SEVERITIES = ['all', 'important', 'urgent'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type AlertChannel = 'email' | 'text';
export type AlertFrequency = 'at-once' | 'daily' | 'weekly';

/** Hours in which nothing is sent, as minutes after midnight in the time of the United Kingdom. May go over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** What somebody wants to be told, where and how: the one meaning of the answers to an alert sign-up. */
export interface AlertWishes {
  readonly channel: AlertChannel;
  /** An email address, or a telephone number as the question keeps it. */
  readonly address: string;
  readonly topics: readonly string[];
  /** The neighbourhood; undefined for the whole force area. */
  readonly area?: string;
  /** The least serious alert that is wanted. */
  readonly severity: Severity;
  readonly frequency: AlertFrequency;
  readonly quiet?: QuietHours;
  /** The language to write in; undefined where that was not asked. */
  readonly language?: string;
}

const NIGHT: QuietHours = { from: 22 * 60, until: 7 * 60 };

/**
 * Reads the answers of a service of the kind `alert-signup`, as submitted and checked. What a definition does not ask
 * is as an ordinary sign-up has it: everything, in the whole area, as it happens.
 *
 * @returns undefined when they name nowhere that can be sent to.
 */
export function alertWishes(answers: Readonly<Record<string, unknown>>): AlertWishes | undefined {
  const { topics, area, severity, frequency, language, email, mobile } = answers;
  const channel = typeof email === 'string' ? 'email' : 'text';
  const address = channel === 'email' ? email : mobile;
  // No text message reaches an extension.
  if (typeof address !== 'string' || (channel === 'text' && address.includes(';'))) return undefined;
  const quiet = quietHours(answers);
  const areaId = typeof area === 'object' && area !== null && 'id' in area ? area.id : undefined;
  return {
    channel,
    address,
    topics: Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [],
    ...(typeof areaId === 'string' && { area: areaId }),
    severity: SEVERITIES.find((each) => each === severity) ?? 'all',
    frequency: frequency === 'daily' || frequency === 'weekly' ? frequency : 'at-once',
    ...(quiet && { quiet }),
    ...(typeof language === 'string' && { language }),
  };
}

function quietHours({ quiet, ...answers }: Readonly<Record<string, unknown>>): QuietHours | undefined {
  if (quiet === 'night') return NIGHT;
  const [from, until] = [minutes(answers['quiet-from']), minutes(answers['quiet-until'])];
  // From a time until the same time is no time, and not the whole day.
  if (quiet !== 'own' || from === undefined || until === undefined || from === until) return undefined;
  return { from, until };
}

/** Minutes after midnight of `HH:MM`. */
function minutes(time: unknown): number | undefined {
  const [, hours, rest] = /^(\d\d):(\d\d)$/.exec(typeof time === 'string' ? time : '') ?? [];
  return hours === undefined || rest === undefined ? undefined : Number(hours) * 60 + Number(rest);
}

/** Minutes until quiet hours end, at so many minutes after midnight; 0 outside them. */
export function quietFor({ from, until }: QuietHours, minute: number): number {
  const day = 24 * 60;
  const since = (minute - from + day) % day;
  const length = (until - from + day) % day;
  return since < length ? length - since : 0;
}

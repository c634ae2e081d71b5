import type { ServiceDefinition } from '../definition/shape.js';

export type ContactChannel = 'call' | 'text' | 'email' | 'letter';

/** Hours of the day on some days of the week, in the time of the United Kingdom. */
export interface CallHours {
  readonly days: 'weekdays' | 'weekend';
  /** The first hour, from 0 to 23. */
  readonly from: number;
  /** The hour by which calls end. */
  readonly until: number;
}

/** What the answers of a report allow us. Whatever is not allowed here must not happen. */
export interface ContactPermission {
  readonly channels: readonly ContactChannel[];
  /** When a call is safe; every moment when it is `any`. Always empty where calls are not allowed. */
  readonly calls: 'any' | readonly CallHours[];
  /** A voice message may be left. */
  readonly mayLeaveMessage: boolean;
  /**
   * We may say that we are the police: to whoever picks up, as the sender or subject of a message, on an envelope.
   * Where it is not so, a message that cannot be understood without it must not be sent.
   */
  readonly maySayPolice: boolean;
  /** The number that we call from must be hidden. */
  readonly hideNumber: boolean;
  /** The person wrote more about what is safe: a machine sends nothing before somebody has read it. */
  readonly hasNotes: boolean;
}

const NOTHING: ContactPermission = {
  channels: [],
  calls: [],
  mayLeaveMessage: false,
  maySayPolice: false,
  hideNumber: true,
  hasNotes: false,
};

const CHANNELS = ['call', 'text', 'email', 'letter'] as const;
const HOURS = { morning: [8, 12], afternoon: [12, 17], evening: [17, 21] } as const;
/** The ways of the groups `how-to-reach` and `contact-details`, which standard services ask about. */
const REACH: Readonly<Record<string, readonly ContactChannel[]>> = {
  email: ['email'],
  telephone: ['call', 'text'],
  post: ['letter'],
};

/**
 * The one meaning of the answers to `safe-contact`, for everything that would reach the person: e-mail, text, letter or
 * call. Where a service did not ask, a `standard` one may use the ways that its contact question was answered with, and
 * any other may use none. What is missing or not understood allows nothing.
 *
 * @param service The definition that the report was made with.
 * @param answers As submitted.
 */
export function contactPermission(
  { safety }: Pick<ServiceDefinition, 'safety'>,
  answers: Readonly<Record<string, unknown>>,
): ContactPermission {
  const how = answers['safe-contact-how'];
  if (how === undefined) return safety === 'standard' ? standardPermission(answers['contact']) : NOTHING;
  const chosen = idsOf(how);
  const channels = chosen.includes('none') ? [] : CHANNELS.filter((channel) => chosen.includes(channel));
  if (!channels.length) return NOTHING;
  const calls = channels.includes('call');
  return {
    channels,
    calls: calls ? callHours(idsOf(answers['safe-contact-times'])) : [],
    mayLeaveMessage: calls && answers['safe-contact-message'] === true,
    maySayPolice: answers['safe-contact-say-police'] === true,
    hideNumber: answers['safe-contact-withhold'] !== false,
    hasNotes: answers['safe-contact-notes'] !== undefined,
  };
}

/**
 * Whether a call is safe at a moment.
 *
 * @param moment `weekday` from 1 (Monday) to 7 (Sunday), `hour` from 0 to 23, in the time of the United Kingdom.
 */
export function mayCallAt(
  { channels, calls }: ContactPermission,
  { weekday, hour }: { readonly weekday: number; readonly hour: number },
): boolean {
  if (!channels.includes('call')) return false;
  const days = weekday >= 6 ? 'weekend' : 'weekdays';
  return calls === 'any' || calls.some((each) => each.days === days && hour >= each.from && hour < each.until);
}

function standardPermission(contact: unknown): ContactPermission {
  const chosen = idsOf(contact);
  const allowed = Object.keys(REACH).flatMap((way) => (chosen.includes(way) ? (REACH[way] ?? []) : []));
  const channels = CHANNELS.filter((channel) => allowed.includes(channel));
  if (!channels.length) return NOTHING;
  const calls = channels.includes('call');
  return {
    ...NOTHING,
    channels,
    calls: calls ? 'any' : [],
    mayLeaveMessage: calls,
    maySayPolice: true,
    hideNumber: false,
  };
}

function callHours(times: readonly unknown[]): ContactPermission['calls'] {
  if (times.includes('any')) return 'any';
  return (['weekday', 'weekend'] as const).flatMap((days) =>
    Object.entries(HOURS).flatMap(([part, [from, until]]) =>
      times.includes(`${days}-${part}`)
        ? [{ days: days === 'weekday' ? ('weekdays' as const) : ('weekend' as const), from, until }]
        : [],
    ),
  );
}

function idsOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}

/** @import { OfficerEntry, OfficerReport, ReportFile } from '@frontcounter/schemas/submission' */

const LONDON = { timeZone: 'Europe/London' };
const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', ...LONDON });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const megabytes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** @param {string} at RFC 3339 */
export const timeWords = (at) => dateTime.format(new Date(at));

/** @param {string} day `YYYY-MM-DD` */
export const dayWords = (day) => date.format(new Date(day));

/** Today in London, `YYYY-MM-DD`. */
export const today = () => new Intl.DateTimeFormat('sv-SE', LONDON).format(new Date());

/** @param {string} tag BCP 47 */
export const languageWords = (tag) => languages.of(tag) ?? tag;

/** @param {number} bytes */
export const sizeWords = (bytes) =>
  bytes < 1_000_000
    ? `${megabytes.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${megabytes.format(bytes / 1_000_000)} MB`;

/** @type {Readonly<Record<ReportFile['state'], string>>} */
export const FILE_STATES = {
  pending: 'not all of it has arrived',
  received: 'arrived, not yet checked',
  verified: 'arrived and checked',
  refused: 'refused: it is not what was announced, or never arrived',
};

/** @type {Readonly<Record<OfficerReport['safety'], string>>} */
export const SAFETY = {
  standard: 'Standard',
  sensitive: 'Sensitive. Somebody near the person may read what you send.',
  anonymous: 'Anonymous. The person gave no name, and reads only here.',
};

/**
 * What an entry of the history is called.
 *
 * @param {OfficerEntry} entry
 * @param {OfficerReport} report
 */
export function entryWords({ kind, from, stage, outcome }, { stages, outcomes }) {
  const isOurs = from === 'police';
  const stageTitle = stages.find(({ id }) => id === stage)?.title ?? stage;
  const outcomeTitle = outcomes.find(({ id }) => id === outcome)?.title ?? outcome;
  switch (kind) {
    case 'received':
      return 'The report arrived';
    case 'stage':
      return `Moved to “${stageTitle}”${outcomeTitle === undefined ? '' : `: ${outcomeTitle}`}`;
    case 'message':
      return 'We wrote';
    case 'question':
      return isOurs ? 'We asked' : 'The person asked';
    case 'answer':
      return isOurs ? 'We answered' : 'The person answered';
    case 'information':
      return 'The person added';
    case 'contact':
      return 'The person corrected how to reach them';
    case 'withdrawn':
      return 'The person took the report back';
    case 'file':
      return 'The person added files';
  }
}

/** @type {Readonly<Record<OfficerReport['contact']['channels'][number], string>>} */
const CHANNELS = { call: 'by phone', text: 'by text message', email: 'by email', letter: 'by letter' };

/**
 * What the person allows, each as a sentence.
 *
 * @param {OfficerReport['contact']} contact
 */
export function contactWords({ channels, calls, mayLeaveMessage, maySayPolice, hideNumber, hasNotes }) {
  if (!channels.length) return ['Only here. The person allows no other way.'];
  const hours =
    calls === 'any' ? [] : calls.map(({ days, from, until }) => `${days === 'weekend' ? 'weekends' : days} ${from}:00 to ${until}:00`);
  const mayCall = channels.includes('call');
  return [
    `Here, and ${channels.map((channel) => CHANNELS[channel]).join(', ')}.`,
    ...(mayCall && hours.length ? [`Call only on ${hours.join(', ')}.`] : []),
    ...(mayCall ? [mayLeaveMessage ? 'A voice message may be left.' : 'Leave no voice message.'] : []),
    maySayPolice ? 'You may say that you are the police.' : 'Do not say that you are the police to anybody else.',
    ...(mayCall && hideNumber ? ['Hide the number that you call from.'] : []),
    ...(hasNotes ? ['The person wrote more about what is safe: read it among the answers first.'] : []),
  ];
}

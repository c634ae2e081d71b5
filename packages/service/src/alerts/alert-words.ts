/** What stands around alerts in a message. Draft Welsh. */
export interface AlertWords {
  readonly digestSubject: (count: number, force: string) => string;
  readonly digestText: (count: number, force: string) => string;
  readonly area: string;
  readonly more: string;
  readonly why: (force: string) => string;
  readonly manage: string;
  /** In text messages, where each word costs. */
  readonly manageShort: string;
  readonly moreShort: string;
  readonly emergency: string;
  readonly noReply: string;
}

const en: AlertWords = {
  digestSubject: (count, force) => (count === 1 ? `1 police alert: ${force}` : `${count} police alerts: ${force}`),
  digestText: (count, force) => (count === 1 ? `${force}, 1 alert:` : `${force}, ${count} alerts:`),
  area: 'Where',
  more: 'Read more',
  why: (force) => `You get this because you signed up for alerts from ${force}.`,
  manage: 'Change, pause or leave',
  manageShort: 'Change or leave:',
  moreShort: 'More:',
  emergency: 'In an emergency call 999. If it is not an emergency call 101.',
  noReply: 'Nobody reads replies to this message.',
};

const cy: AlertWords = {
  digestSubject: (count, force) => `Rhybuddion yr heddlu (${count}): ${force}`,
  digestText: (count, force) => `${force}, rhybuddion (${count}):`,
  area: 'Ble',
  more: 'Darllen rhagor',
  why: (force) => `Rydych yn cael y neges hon am eich bod wedi cofrestru i gael rhybuddion. Gan: ${force}.`,
  manage: 'Newid, oedi neu adael',
  manageShort: 'Newid neu adael:',
  moreShort: 'Rhagor:',
  emergency: 'Mewn argyfwng ffoniwch 999. Os nad yw’n argyfwng ffoniwch 101.',
  noReply: 'Nid oes neb yn darllen atebion i’r neges hon.',
};

const WORDS: Readonly<Record<string, AlertWords>> = { en, cy };

/** Of a language that there are words in. */
export function alertWords(language: string): AlertWords | undefined {
  return Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
}

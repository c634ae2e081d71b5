import type { Overlay, ReportStatus } from '@frontcounter/schemas';
import type { TrackerDefinition } from '@frontcounter/schemas/trackers';

/** A tracker with one of everything. */
export const umbrellaTracker: TrackerDefinition = {
  id: 'umbrella',
  version: '1.0.0',
  language: 'en',
  title: 'Your umbrella',
  stages: [
    {
      id: 'received',
      title: 'We have your report',
      meaning: 'Your report is safe with us.\n\nNobody has read it yet.',
      next: 'Somebody reads it and looks on the shelf.',
      expectedDays: 7,
      rights: [
        {
          id: 'copy',
          text: 'You can ask for a copy of what you sent.',
          link: { href: 'https://www.example.com/copy', label: 'Ask for a copy' },
        },
      ],
    },
    {
      id: 'searching',
      title: 'We are looking for it',
      meaning: 'Somebody compares your report with what was handed in.',
      next: 'We write here when we have looked everywhere.',
      expectedDays: 28,
    },
    {
      id: 'waiting-for-you',
      title: 'We need something from you',
      meaning: 'We asked you something. We cannot go on until you answer.',
      next: 'Answer our question. Then we go on.',
    },
    {
      id: 'closed',
      title: 'Closed',
      meaning: 'We have finished.',
      next: 'There is nothing that you need to do.',
      final: true,
    },
    {
      id: 'withdrawn',
      title: 'You took your report back',
      meaning: 'You told us to stop.',
      next: 'If you change your mind, call 101.',
      final: true,
    },
  ],
  outcomes: [
    { id: 'found', title: 'We found it', meaning: 'It was handed in, and you have it back.' },
    { id: 'not-found', title: 'We did not find it', meaning: 'Nobody handed it in. It may still turn up.' },
  ],
  support: [{ id: 'advice', text: 'You can talk to somebody who is not the police. Call 101 to ask who.' }],
};

export const umbrellaTrackerWelsh: Overlay = {
  title: 'Eich ymbarél',
  'stages.received.title': 'Mae eich adroddiad gennym',
  'stages.received.meaning': 'Mae eich adroddiad yn ddiogel gyda ni.\n\nNid oes neb wedi’i ddarllen eto.',
  'stages.received.next': 'Bydd rhywun yn ei ddarllen ac yn edrych ar y silff.',
  'stages.received.rights.copy.text': 'Gallwch ofyn am gopi o’r hyn a anfonoch.',
  'stages.received.rights.copy.link.label': 'Gofyn am gopi',
  'stages.searching.title': 'Rydym yn chwilio amdano',
  'stages.searching.meaning': 'Mae rhywun yn cymharu eich adroddiad â’r hyn a gyflwynwyd.',
  'stages.searching.next': 'Byddwn yn ysgrifennu yma pan fyddwn wedi edrych ym mhobman.',
  'stages.waiting-for-you.title': 'Mae angen rhywbeth arnom gennych chi',
  'stages.waiting-for-you.meaning': 'Rydym wedi gofyn rhywbeth i chi. Ni allwn fynd ymlaen nes i chi ateb.',
  'stages.waiting-for-you.next': 'Atebwch ein cwestiwn. Yna byddwn yn mynd ymlaen.',
  'stages.closed.title': 'Wedi cau',
  'stages.closed.meaning': 'Rydym wedi gorffen.',
  'stages.closed.next': 'Nid oes angen i chi wneud dim.',
  'stages.withdrawn.title': 'Rydych wedi tynnu eich adroddiad yn ôl',
  'stages.withdrawn.meaning': 'Rydych wedi dweud wrthym am stopio.',
  'stages.withdrawn.next': 'Os byddwch yn newid eich meddwl, ffoniwch 101.',
  'outcomes.found.title': 'Daethom o hyd iddo',
  'outcomes.found.meaning': 'Cafodd ei gyflwyno, ac mae gennych chi unwaith eto.',
  'outcomes.not-found.title': 'Ni ddaethom o hyd iddo',
  'outcomes.not-found.meaning': 'Ni chyflwynodd neb ef. Efallai y daw i’r golwg eto.',
  'support.advice.text': 'Gallwch siarad â rhywun nad yw’n heddlu. Ffoniwch 101 i holi pwy.',
};

/** A report as it stands when it has just arrived. */
export const received: ReportStatus = {
  reference: '4F7K-9QWX',
  service: { id: 'lost-umbrella', version: '1.0.0', title: 'Report a lost umbrella' },
  force: 'neutral',
  language: 'en',
  safety: 'standard',
  tracker: 'umbrella',
  stage: 'received',
  expectBy: '2099-11-29',
  receivedAt: '2026-11-22T14:05:00Z',
  history: [{ id: '1', at: '2026-11-22T14:05:00Z', kind: 'received', from: 'person' }],
  files: [],
  can: ['add-information', 'add-file', 'ask', 'correct-contact', 'withdraw'],
};

const history: ReportStatus['history'] = [
  ...received.history,
  { id: '2', at: '2026-11-23T09:12:00Z', kind: 'stage', from: 'police', stage: 'searching' },
  {
    id: '3',
    at: '2026-11-23T10:40:00Z',
    kind: 'message',
    from: 'police',
    text: 'We looked on the shelf at Hove.\n\nTomorrow we look in Brighton.',
    textLanguage: 'en',
  },
  {
    id: '4',
    at: '2026-11-23T18:02:00Z',
    kind: 'question',
    from: 'person',
    text: 'Have you looked at the bus station?',
  },
  {
    id: '5',
    at: '2026-11-24T08:30:00Z',
    kind: 'answer',
    from: 'police',
    text: 'Yes. It was not there.',
    textLanguage: 'en',
    answersEntry: '4',
  },
];

/** Looked for, with a conversation and files. */
export const searching: ReportStatus = {
  ...received,
  stage: 'searching',
  history,
  files: [
    { name: 'umbrella.jpg', size: 482_113, sha256: 'a'.repeat(64), state: 'verified', entry: '1' },
    { name: 'receipt.pdf', size: 91_002, sha256: 'b'.repeat(64), state: 'pending', entry: '1' },
  ],
};

/** The person added files, and each has come so far. */
export const withFiles: ReportStatus = {
  ...searching,
  history: [...history, { id: '8', at: '2026-11-24T10:15:00Z', kind: 'file', from: 'person' }],
  files: [
    ...searching.files,
    {
      name: 'rack.jpg',
      size: 1_204_000,
      sha256: 'c'.repeat(64),
      state: 'received',
      entry: '8',
      caption: 'The rack, from the door',
    },
    { name: 'notes.html', size: 2_000, sha256: 'd'.repeat(64), state: 'refused', entry: '8' },
  ],
};

/** The police wait for the person. */
export const asked: ReportStatus = {
  ...searching,
  stage: 'waiting-for-you',
  expectBy: undefined,
  history: [
    ...history,
    { id: '6', at: '2026-11-24T09:00:00Z', kind: 'stage', from: 'police', stage: 'waiting-for-you' },
    {
      id: '7',
      at: '2026-11-24T09:00:00Z',
      kind: 'question',
      from: 'police',
      text: 'Is there a name on the handle?',
      textLanguage: 'en',
    },
  ],
  can: ['answer', 'add-information', 'add-file', 'ask', 'correct-contact', 'withdraw'],
};

/** It ended well. */
export const closed: ReportStatus = {
  ...searching,
  stage: 'closed',
  outcome: 'found',
  expectBy: undefined,
  history: [
    ...history,
    { id: '6', at: '2026-11-25T09:00:00Z', kind: 'stage', from: 'police', stage: 'closed', outcome: 'found' },
  ],
  can: ['ask'],
};

export const withdrawn: ReportStatus = {
  ...searching,
  stage: 'withdrawn',
  expectBy: undefined,
  history: [...history, { id: '6', at: '2026-11-25T09:00:00Z', kind: 'withdrawn', from: 'person' }],
  can: [],
};

import type { Entry, ReportStatus, Text, Words } from '@frontcounter/schemas';
import { findOutcome, stageTitle, type TrackerDefinition } from '@frontcounter/schemas/trackers';
import type { Msg } from '../messages/msg.js';

/** What happened, and who did it, in one sentence or the name of the stage that it led to. */
export function entryTitle(entry: Entry, tracker: TrackerDefinition, words: Words, msg: Msg): Text {
  const isTheirs = entry.from === 'police';
  switch (entry.kind) {
    case 'received':
      return msg('You sent your report', { id: 'tracker.entry.received' });
    case 'stage':
      return movedTo(entry, tracker, words) ?? msg('Your report moved on', { id: 'tracker.entry.stage' });
    case 'message':
      return msg('The police wrote to you', { id: 'tracker.entry.message' });
    case 'question':
      return isTheirs
        ? msg('The police asked you something', { id: 'tracker.entry.question.police' })
        : msg('You asked the police something', { id: 'tracker.entry.question.person' });
    case 'answer':
      return isTheirs
        ? msg('The police answered your question', { id: 'tracker.entry.answer.police' })
        : msg('You answered the police', { id: 'tracker.entry.answer.person' });
    case 'information':
      return msg('You added something', { id: 'tracker.entry.information' });
    case 'contact':
      return msg('You told us how to contact you', { id: 'tracker.entry.contact' });
    case 'withdrawn':
      return msg('You took your report back', { id: 'tracker.entry.withdrawn' });
    case 'file':
      return msg('You added files', { id: 'tracker.entry.file' });
  }
}

function movedTo({ stage, outcome }: Entry, tracker: TrackerDefinition, words: Words): Text | undefined {
  const ended = outcome === undefined ? undefined : findOutcome(tracker, outcome);
  if (ended) return words.text(`outcomes.${ended.id}.title`, ended.title);
  return stage === undefined ? undefined : stageTitle(tracker, stage, words);
}

/** What somebody wrote, in its language: a person's is nobody's business to guess. */
export function writtenText({ text = '', textLanguage, from }: Entry, { language }: ReportStatus): Text {
  return from === 'police' ? { text, lang: textLanguage ?? language } : { text };
}

/** Questions of the police that have no answer yet, oldest first. */
export function openQuestions({ history }: Pick<ReportStatus, 'history'>): Entry[] {
  const answered = new Set(history.map(({ answersEntry }) => answersEntry));
  return history.filter(({ id, kind, from }) => kind === 'question' && from === 'police' && !answered.has(id));
}

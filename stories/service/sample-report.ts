import type { Update } from '@frontcounter/schemas/submission';
import { lostUmbrella } from '../../packages/components/src/report-form/test-data/lost-umbrella.js';
import type { SampleReport, StoryOfficer } from './kept-reports.js';

/** The officer of the stories. Nobody else can reach the service inside the browser. */
export const storyOfficer: StoryOfficer = { name: 'story-desk', key: 'the-key-of-the-stories' };

/** A report that whoever tries the status tracker can open. */
export const sampleReport: SampleReport = {
  reference: '4F7K-9QWX',
  accessCode: '4071558213960247',
  submission: {
    service: { id: lostUmbrella.id, version: lostUmbrella.version },
    force: 'neutral',
    language: 'en',
    answers: {
      kind: 'umbrella',
      colour: 'black',
      story: 'I left it on a bench.',
      marks: [{ mark: 'A red ribbon' }],
      when: '2026-03-27',
      name: { first: 'Sam', last: 'Rivers' },
      email: 'sam.rivers@example.com',
      declaration: true,
    },
  },
};

/** What an officer may say, by what the button is called. Each can be said again and again, but for a move to where the report stands. */
export const sampleUpdates: Readonly<Record<string, Update>> = {
  'Move it to “We are dealing with it”': { stage: 'in-progress' },
  'Write to the person': {
    text: { en: 'We have asked at the park’s office.', cy: 'Rydym wedi gofyn yn swyddfa’r parc.' },
  },
  'Ask the person something': { kind: 'question', text: { en: 'Is the handle wood?', cy: 'Ai pren yw’r ddolen?' } },
  'Close the report': {
    stage: 'closed',
    outcome: 'dealt-with',
    text: { en: 'You have it back.', cy: 'Mae gennych ef yn ôl.' },
  },
};

import type { ExampleSet } from '../examples.js';
import { exitNotes, type ExitNotesView } from './exit-notes.js';

export const examples: ExampleSet<ExitNotesView> = {
  title: 'parts/exit-notes',
  render: exitNotes,
  examples: [
    { name: 'closed', data: { anonymous: false, open: false } },
    { name: 'open', data: { anonymous: false, open: true } },
    { name: 'anonymous', data: { anonymous: true, open: true } },
    { name: 'welsh', reader: 'welsh', data: { anonymous: true, open: true } },
    { name: 'right-to-left', reader: 'rtl', data: { anonymous: false, open: true } },
  ],
};

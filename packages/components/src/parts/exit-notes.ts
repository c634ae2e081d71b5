import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { paragraphs } from './paragraphs.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface ExitNotesView {
  /** The person need not say who they are, and is told what is recorded all the same. */
  readonly anonymous: boolean;
  /** Whether they can be read at once. */
  readonly open: boolean;
}

/** How to leave in a hurry, and honest words about what stays behind. */
export function exitNotes({ anonymous, open }: ExitNotesView, context: TemplateContext): TemplateResult {
  const { msg } = context;
  const title = msg('Leaving in a hurry, and what stays behind', { id: 'care.notes' });
  const notes: Text[] = [
    msg(
      'Select ‘Exit this page’, or press the Shift key three times. This page is covered at once, and another website opens.',
      { id: 'care.notes.how' },
    ),
    msg(
      'What you type is not kept on this device. When you exit, go to another page or close this one, it is gone, and you would have to start again.',
      { id: 'care.notes.kept' },
    ),
    msg(
      'Your browser still remembers that you visited this website. Somebody who looks at its history can see that, and you can delete it there.',
      { id: 'care.notes.history' },
    ),
  ];
  const recorded: Text[] = [
    msg(
      'You do not have to say who you are. We record your answers, the language that you read, the police force and the time.',
      { id: 'care.notes.recorded' },
    ),
    msg(
      'This form sets no cookies and does not record your internet address. The networks that your report passes through can see that address.',
      { id: 'care.notes.not-recorded' },
    ),
    msg('If somebody is in serious danger, the police may try to find out who sent a report.', {
      id: 'care.notes.traced',
    }),
  ];
  return html`<details class="exit-notes" ?open=${open}>
    <summary>${text(title, context)}</summary>
    <div>${paragraphs(anonymous ? [...recorded, ...notes] : notes, context)}</div>
  </details>`;
}

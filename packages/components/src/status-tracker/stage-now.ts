import { html, nothing, type TemplateResult } from 'lit';
import type { StageView } from '@frontcounter/schemas/trackers';
import { fill } from '../messages/msg.js';
import { heading } from '../parts/heading.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/**
 * Where a report stands: what that means, how it ended, what happens next and when to expect word.
 *
 * @param view Undefined for a stage that this page has never heard of.
 * @param asked What the police wait for from the person.
 */
export function stageNow(view: StageView | undefined, asked: unknown, context: TemplateContext): TemplateResult {
  const { msg } = context;
  const present = html`<p class="stage__now">${text(msg('Now', { id: 'tracker.stage.now' }), context)}</p>`;
  if (!view) {
    return html`${present}
    ${heading(text(msg('Your report has moved on', { id: 'tracker.stage.unknown.title' }), context), context, 'm')}
    ${paragraphs(
      [
        msg('This page does not know this step yet. Load it again, or call 101 to ask about your report.', {
          id: 'tracker.stage.unknown',
        }),
      ],
      context,
    )}${asked}`;
  }
  const { outcome } = view;
  return html`${present} ${heading(text(view.title, context), context, 'm')}
  ${paragraphs(splitParagraphs(view.meaning), context)}
  ${
    outcome
      ? html`${heading(text(msg('How it ended', { id: 'tracker.outcome' }), context), context, 's')}
          <p class="stage__outcome">${text(outcome.title, context)}</p>
          ${paragraphs(splitParagraphs(outcome.meaning), context)}`
      : nothing
  }
  ${asked} ${heading(text(msg('What happens next', { id: 'confirmation.next' }), context), context, 's')}
  ${paragraphs(splitParagraphs(view.next), context)} ${due(view, context)}`;
}

/** A promise that was not kept is said as plainly as one that was made. */
function due({ expectBy, isOverdue }: StageView, context: TemplateContext): TemplateResult | typeof nothing {
  if (expectBy === undefined) return nothing;
  const { msg, language } = context;
  const date = language.date(expectBy).text;
  if (!isOverdue) {
    const promised = msg('We will write to you here by {date}.', { id: 'tracker.due' });
    return html`<p class="stage__due">${text(fill(promised, { date }), context)}</p>`;
  }
  const late = msg(
    'We said that we would write to you here by {date}. We have not, and we are sorry. You can ask us here what is happening, or call 101.',
    { id: 'tracker.overdue' },
  );
  return html`<div class="inset stage__overdue">${paragraphs([fill(late, { date })], context)}</div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { londonDate } from '@frontcounter/schemas/engine';
import { DRAFT_LIFETIME } from '../client/local-draft-store.js';
import type { Keeping } from '../controllers/draft-controller.js';
import { fill } from '../messages/msg.js';
import { button, linkButton } from '../parts/button.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

export interface DraftActions {
  readonly onKeep: () => void;
  readonly onTakeUp: () => void;
  readonly onRemove: () => void;
}

/** Above the first page: there are answers from an earlier visit, and it is for the person to say what becomes of them. */
export function foundDraft(
  keeping: Keeping,
  { onTakeUp, onRemove }: DraftActions,
  context: TemplateContext,
): TemplateResult | typeof nothing {
  if (keeping.status !== 'found') return nothing;
  const { msg } = context;
  const kept = msg('They were kept on this device on {date}.', { id: 'draft.found.kept' });
  return notification(
    {
      title: msg('You have answers here that you did not send', { id: 'draft.found.title' }),
      content: html`${paragraphs([fill(kept, { date: dateOf(keeping.draft.savedAt, 0, context) })], context)}
        <div class="buttons">
          ${button(
            { label: msg('Continue where you stopped', { id: 'draft.take-up' }), secondary: true, onClick: onTakeUp },
            context,
          )}
          ${linkButton(msg('Delete them and start again', { id: 'draft.start-again' }), onRemove, context)}
        </div>`,
    },
    context,
  );
}

/** Below each later page: the offer to keep the answers, and how it stands. */
export function keepDraft(
  keeping: Keeping,
  { onKeep, onRemove }: DraftActions,
  asksForFiles: boolean,
  context: TemplateContext,
): TemplateResult | typeof nothing {
  const { msg } = context;
  switch (keeping.status) {
    case 'found':
    case 'off':
      return html`<details class="draft">
        <summary>${text(msg('Finish this later', { id: 'draft.offer' }), context)}</summary>
        <div class="draft__body">
          ${paragraphs(
            [
              msg('Your answers can be kept on this device for 7 days. They are not sent to anybody.', {
                id: 'draft.offer.text',
              }),
              ...(asksForFiles
                ? [msg('Files are not kept. You can add them again when you come back.', { id: 'draft.offer.files' })]
                : []),
              msg('Do not do this on a device that other people use: they could read your answers.', {
                id: 'draft.offer.warning',
              }),
            ],
            context,
          )}
          ${button(
            {
              label: msg('Keep my answers on this device', { id: 'draft.keep' }),
              secondary: true,
              onClick: onKeep,
            },
            context,
          )}
        </div>
      </details>`;
    case 'on': {
      const until = msg('Your answers are kept on this device until {date}. You can close this page and come back.', {
        id: 'draft.kept',
      });
      return html`<div class="draft" role="group" tabindex="-1">
        ${paragraphs([fill(until, { date: dateOf(keeping.savedAt, DRAFT_LIFETIME, context) })], context)}
        ${linkButton(msg('Delete my answers from this device', { id: 'draft.delete' }), onRemove, context)}
      </div>`;
    }
    case 'elsewhere':
      return html`<div class="draft" role="group" tabindex="-1">
        ${paragraphs(
          [
            msg(
              'Your answers are no longer kept from here: another window has kept or deleted them. What you have answered is still on this page.',
              { id: 'draft.elsewhere' },
            ),
          ],
          context,
        )}
        ${linkButton(msg('Keep the answers from this window', { id: 'draft.keep-here' }), onKeep, context)}
      </div>`;
    case 'impossible':
      return html`<div class="draft" role="group" tabindex="-1">
        ${paragraphs(
          [
            msg(
              'This browser cannot keep your answers: it does not allow it, or has no room. Send your report before you close this page.',
              { id: 'draft.impossible' },
            ),
          ],
          context,
        )}
      </div>`;
  }
}

function dateOf(savedAt: string, later: number, { language }: TemplateContext): string {
  return language.date(londonDate(new Date(Date.parse(savedAt) + later))).text;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt, Text } from '@frontcounter/schemas/engine';
import { OUTBOX_RETENTION } from '../client/local-outbox-store.js';
import type { KeptReport } from '../client/outbox-store.js';
import type { KeptState } from '../controllers/outbox-controller.js';
import { fill } from '../messages/msg.js';
import { button, linkButton } from '../parts/button.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import { progress } from '../parts/progress.js';
import { receiptCodes } from '../parts/receipt-codes.js';
import { dayOf, type OutboxContext } from './outbox-context.js';

/** After this long the service has deleted files that no report named. In ms. */
const FILES_WAIT = 24 * 60 * 60 * 1000;

export interface KeptActions {
  readonly onSend: () => void;
  readonly onTakeUp: () => void;
  readonly onDelete: () => void;
}

/** Above the first page: a report of an earlier visit has not been sent. */
export function keptNotice(
  report: KeptReport,
  state: KeptState,
  { onSend, onTakeUp, onDelete }: KeptActions,
  context: OutboxContext,
): TemplateResult {
  const { own } = context;
  const isRefused = state === 'refused';
  const kept = own('It has been kept on this device since {date}.', { id: 'outbox.since' });
  return notification(
    {
      title: isRefused
        ? own('A report of yours was not sent', { id: 'outbox.refused.title' })
        : own('You have a report that has not been sent yet', { id: 'outbox.waiting.title' }),
      content: html`${paragraphs(
          [
            fill(kept, { date: dayOf(report.keptAt, 0, context) }),
            ...(isRefused ? refusedWords(report, context) : waitingWords(context)),
          ],
          context,
        )}
        ${
          state === 'sending'
            ? progress(own('Trying to send your report…', { id: 'outbox.sending' }), context)
            : nothing
        }
        <div class="buttons">
          ${
            isRefused
              ? nothing
              : button(
                  {
                    label: own('Send now', { id: 'outbox.send-now' }),
                    secondary: true,
                    busy: state === 'sending',
                    onClick: onSend,
                  },
                  context,
                )
          }
          ${button(
            { label: own('Go back to its answers', { id: 'outbox.take-up' }), secondary: true, onClick: onTakeUp },
            context,
          )}
          ${linkButton(own('Do not send it: delete it', { id: 'outbox.delete' }), onDelete, context)}
        </div>`,
    },
    context,
  );
}

function waitingWords({ own }: OutboxContext): Text[] {
  return [
    own('It is sent by itself when the network is back, while a page with this form is open. If it is urgent, call.', {
      id: 'outbox.waiting',
    }),
  ];
}

function refusedWords({ keptAt, refused }: KeptReport, context: OutboxContext): Text[] {
  const { own } = context;
  const until = own('Its answers stay on this device until {date}. Look at them, then send the report.', {
    id: 'outbox.refused.until',
  });
  return [reasonWords(refused?.reason, context), fill(until, { date: dayOf(keptAt, OUTBOX_RETENTION, context) })];
}

function reasonWords(reason: string | undefined, { own }: OutboxContext): Text {
  switch (reason) {
    case 'expired':
      return own('It has waited for more than 7 days. So late we do not send it without asking you.', {
        id: 'outbox.refused.expired',
      });
    case 'definition-changed':
      return own('The questions have changed since you answered them.', { id: 'outbox.refused.definition-changed' });
    case 'answers-invalid':
      return own('Some of its answers need to be corrected.', { id: 'outbox.refused.answers' });
    default:
      return own('The service did not take it. If it happens again, call 101.', { id: 'outbox.refused.otherwise' });
  }
}

/** Above any page: a report of an earlier visit has arrived. Its receipt is shown this once. */
export function deliveredNotice(
  { report, receipt }: { readonly report: KeptReport; readonly receipt: Receipt },
  onHide: () => void,
  context: OutboxContext,
): TemplateResult {
  const { msg, own, language } = context;
  const received = msg('Received on {dateTime}.', { id: 'confirmation.received' });
  const isLate = Date.parse(receipt.receivedAt) - Date.parse(report.keptAt) > FILES_WAIT;
  const lacksFiles = report.files === 'missing' || (report.files === 'arrived' && isLate);
  return notification(
    {
      title: own('The report that waited on this device has been sent', { id: 'outbox.delivered.title' }),
      content: html`${receiptCodes(receipt, context)}
      ${paragraphs(
        [
          fill(received, { dateTime: language.dateTime(new Date(receipt.receivedAt)).text }),
          msg(
            'Write down both. You need them to see what happens with your report. We cannot show the access code again.',
            { id: 'confirmation.keep' },
          ),
          ...(lacksFiles
            ? [
                own('Files that you had added are missing. Call 101 with the reference number if they matter.', {
                  id: 'outbox.delivered.files',
                }),
              ]
            : []),
        ],
        context,
      )}
      ${button(
        {
          label: own('I have written them down', { id: 'outbox.delivered.hide' }),
          secondary: true,
          onClick: onHide,
        },
        context,
      )}`,
    },
    context,
  );
}

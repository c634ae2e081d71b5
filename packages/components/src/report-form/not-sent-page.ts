import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas/engine';
import { OUTBOX_LIFETIME } from '../client/local-outbox-store.js';
import type { KeptReport } from '../client/outbox-store.js';
import type { KeptState } from '../controllers/outbox-controller.js';
import { fill } from '../messages/msg.js';
import { button, linkButton } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { inset } from '../parts/inset.js';
import { paragraphs } from '../parts/paragraphs.js';
import { progress } from '../parts/progress.js';
import { text } from '../parts/text.js';
import { dayOf, type OutboxContext } from './outbox-context.js';
import { emergencyWords } from '../shell/widget-frame.js';

export interface NotSentView {
  readonly report: KeptReport;
  /** `offline` or `unreachable`. */
  readonly reason: string;
  readonly state: KeptState;
  /** On the device; otherwise in this page only. */
  readonly isKept: boolean;
  readonly onSend: () => void;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

/** The network did not take the report: what to do if it is urgent, what becomes of it, and the person's choices. */
export function notSentPage(view: NotSentView, context: OutboxContext): TemplateResult {
  const { own } = context;
  const { state } = view;
  const submit = (event: Event): void => {
    event.preventDefault();
    view.onSend();
  };
  const isOver = state === 'refused';
  return html`<form novalidate @submit=${submit}>
    ${heading(text(own('Your report has not been sent yet', { id: 'outbox.title' }), context), context)}
    ${paragraphs([whyWords(view, context)], context)}
    ${inset(
      paragraphs(
        [own('If it is urgent, do not wait: call.', { id: 'outbox.urgent' }), emergencyWords(context)],
        context,
      ),
    )}
    ${isOver ? nothing : paragraphs(waitingWords(view, context), context)}
    ${state === 'sending' ? progress(own('Trying to send your report…', { id: 'outbox.sending' }), context) : nothing}
    ${
      isOver
        ? nothing
        : button(
            { label: own('Send now', { id: 'outbox.send-now' }), type: 'submit', busy: state === 'sending' },
            context,
          )
    }
    <div class="buttons">
      ${button(
        { label: own('Change my answers', { id: 'outbox.change' }), secondary: true, onClick: view.onChange },
        context,
      )}
      ${linkButton(own('Do not send it: delete it', { id: 'outbox.delete' }), view.onDelete, context)}
    </div>
  </form>`;
}

function whyWords({ reason, state }: NotSentView, { own }: OutboxContext): Text {
  if (state === 'refused') {
    return own(
      'The questions have changed since you answered them. Load this page again: your answers are kept on this device, and you can go on with them.',
      { id: 'outbox.definition-changed' },
    );
  }
  if (state === 'elsewhere') {
    return own(
      'Another window has sent this report, or deleted it. If you cannot find its reference number there, select ‘Send now’: we keep one report only.',
      { id: 'outbox.elsewhere' },
    );
  }
  if (reason === 'offline') return own('You seem to be offline.', { id: 'outbox.offline' });
  return own(
    'We did not get an answer. Your report may have arrived. It is safe to send it again: we keep one report only. If you change it first, it is a second report.',
    { id: 'outbox.unreachable' },
  );
}

function waitingWords({ report, state, isKept }: NotSentView, context: OutboxContext): Text[] {
  const { own } = context;
  if (state === 'elsewhere') return [];
  const files =
    report.files === 'none'
      ? []
      : [
          own(
            'Your files are not kept on this device. Leave this page open if you can: files that have not been sent when you close it will be missing, and if the report is sent more than a day later, so will the others.',
            { id: 'outbox.files' },
          ),
        ];
  if (!isKept) {
    return [
      own(
        'This browser cannot keep your report: it does not allow it, or has no room. Keep this page open. Your report is sent by itself when the network is back. If you close this page, it is lost.',
        { id: 'outbox.not-kept' },
      ),
      ...files,
    ];
  }
  const kept = own(
    'Your report is kept on this device. It is sent by itself when the network is back, while this page or another one with this form is open. You can close this page: it is sent when you come back before {date}.',
    { id: 'outbox.kept' },
  );
  return [
    fill(kept, { date: dayOf(report.keptAt, OUTBOX_LIFETIME, context) }),
    ...files,
    own('Do not leave it on a device that other people use: they could read your answers. Delete it there.', {
      id: 'outbox.shared',
    }),
  ];
}

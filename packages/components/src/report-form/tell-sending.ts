import type { Text } from '@frontcounter/schemas';
import type { Sending } from '../controllers/submission-controller.js';
import type { Msg } from '../messages/msg.js';
import { sendingWords } from './sending-words.js';

export interface SendingListeners {
  readonly msg: Msg;
  readonly announce: (message: Text) => void;
  readonly moveFocus: (selector: string) => void;
  readonly dispatch: (type: `police-${string}`, detail: object) => void;
}

/** Tells screen readers and the host page how sending goes on. What is said by focus is not said a second time. */
export function tellSending(
  sending: Sending,
  before: Sending,
  { msg, announce, moveFocus, dispatch }: SendingListeners,
): void {
  if (sending.status === 'sending') announce(sendingWords(sending, msg));
  // A receipt that comes back with its page is no news, and it keeps its place.
  if (before.status === sending.status) return;
  if (sending.status === 'failed') {
    moveFocus('.notification');
    dispatch('police-submit-failed', { type: sending.reason });
  } else if (sending.status === 'sent') {
    moveFocus('.page .notification, .page .heading');
    dispatch('police-submitted', { reference: sending.receipt.reference });
  }
}

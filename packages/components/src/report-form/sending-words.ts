import type { Text } from '@frontcounter/schemas';
import type { Sending } from '../controllers/submission-controller.js';
import type { Msg } from '../messages/msg.js';

/** How a report that is on its way stands: seen beside the button, and said aloud when it changes. */
export function sendingWords({ slow, offline }: Extract<Sending, { status: 'sending' }>, msg: Msg): Text {
  if (offline) {
    return msg('You seem to be offline. We will send your report when you are connected. Keep this page open.', {
      id: 'sending.offline',
    });
  }
  if (slow) return msg('Still trying to send your report. Keep this page open.', { id: 'sending.slow' });
  return msg('Sending your report…', { id: 'sending' });
}

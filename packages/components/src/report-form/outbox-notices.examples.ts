import { html } from 'lit';
import type { Receipt } from '@frontcounter/schemas/engine';
import type { KeptReport } from '../client/outbox-store.js';
import type { KeptState } from '../controllers/outbox-controller.js';
import type { ExampleSet } from '../examples.js';
import { deliveredNotice, keptNotice } from './outbox-notices.js';
import { keptReport, refusedReport } from './test-data/kept-reports.js';

/** A report of an earlier visit, as it stands; with its receipt when it has arrived. */
type Notice =
  | { readonly report: KeptReport; readonly state: KeptState }
  | { readonly report: KeptReport; readonly receipt: Receipt };

const nothing = (): void => {};
const receipt: Receipt = {
  reference: '4F7K-9QWX',
  accessCode: '0000000000000000',
  receivedAt: '2026-03-02T18:05:00.000Z',
};
const later: KeptReport = { ...keptReport, id: 'second', keptAt: '2026-03-04T20:00:00.000Z' };

const waiting: Notice = { report: keptReport, state: 'waiting' };
const expired: Notice = { report: refusedReport('expired'), state: 'refused' };
const arrived: Notice = { report: keptReport, receipt };
/** The service had deleted the files by then: no report had named them for a day. */
const tooLateForFiles: Notice = {
  report: { ...keptReport, files: 'arrived' },
  receipt: { ...receipt, receivedAt: '2026-03-04T08:00:00.000Z' },
};

/** Above a page: what waits from earlier visits, and what has arrived since. */
export const examples: ExampleSet<readonly Notice[]> = {
  title: 'report-form/outbox-notices',
  render: (notices, context) =>
    html`${notices.map((notice) => {
      const own = { ...context, idPrefix: `${context.idPrefix}-${notice.report.id}`, own: context.msg };
      return 'receipt' in notice
        ? deliveredNotice(notice, nothing, own)
        : keptNotice(notice.report, notice.state, { onSend: nothing, onTakeUp: nothing, onDelete: nothing }, own);
    })}`,
  examples: [
    { name: 'not-sent-yet', data: [waiting] },
    { name: 'trying-again', data: [{ report: keptReport, state: 'sending' }] },
    { name: 'several-wait', data: [waiting, { report: later, state: 'sending' }] },
    { name: 'expired', data: [expired] },
    { name: 'questions-changed', data: [{ report: refusedReport('definition-changed'), state: 'refused' }] },
    { name: 'answers-to-correct', data: [{ report: refusedReport('answers-invalid'), state: 'refused' }] },
    { name: 'not-taken', data: [{ report: refusedReport('origin-not-allowed'), state: 'refused' }] },
    { name: 'sent-later', data: [arrived] },
    { name: 'sent-later-without-its-files', data: [tooLateForFiles] },
    { name: 'one-sent-and-one-waiting', data: [arrived, { report: later, state: 'waiting' }] },
    { name: 'welsh-not-sent-yet', reader: 'welsh', data: [waiting] },
    { name: 'welsh-expired', reader: 'welsh', data: [expired] },
    { name: 'welsh-sent-later', reader: 'welsh', data: [tooLateForFiles] },
    { name: 'right-to-left', reader: 'rtl', data: [arrived, { report: later, state: 'waiting' }] },
  ],
};

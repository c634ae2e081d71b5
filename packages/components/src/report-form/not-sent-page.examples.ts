import type { ExampleSet } from '../examples.js';
import { notSentPage, type NotSentView } from './not-sent-page.js';
import { keptReport, refusedReport } from './test-data/kept-reports.js';

type NotSentExample = Pick<NotSentView, 'report' | 'reason' | 'state' | 'isKept'>;

const nothing = (): void => {};

const waiting: NotSentExample = { report: keptReport, reason: 'unreachable', state: 'waiting', isKept: true };
const withFiles: NotSentExample = { ...waiting, report: { ...keptReport, files: 'missing' } };
const offline: NotSentExample = { ...waiting, reason: 'offline' };
const questionsChanged: NotSentExample = {
  ...waiting,
  report: refusedReport('definition-changed'),
  state: 'refused',
};

/** In the place of check answers, when the network did not take the report. */
export const examples: ExampleSet<NotSentExample> = {
  title: 'report-form/not-sent-page',
  render: (data, context) =>
    notSentPage({ ...data, onSend: nothing, onChange: nothing, onDelete: nothing }, { ...context, own: context.msg }),
  examples: [
    { name: 'no-answer', data: waiting },
    { name: 'offline', data: offline },
    { name: 'trying-again', data: { ...waiting, state: 'sending' } },
    { name: 'with-files', data: withFiles },
    { name: 'device-does-not-keep-it', data: { ...waiting, isKept: false } },
    { name: 'device-does-not-keep-it-with-files', data: { ...withFiles, isKept: false } },
    { name: 'sent-or-deleted-in-another-window', data: { ...waiting, state: 'elsewhere' } },
    { name: 'questions-changed', data: questionsChanged },
    { name: 'welsh', reader: 'welsh', data: withFiles },
    { name: 'welsh-offline-not-kept', reader: 'welsh', data: { ...offline, isKept: false } },
    { name: 'welsh-questions-changed', reader: 'welsh', data: questionsChanged },
    { name: 'right-to-left', reader: 'rtl', data: withFiles },
  ],
};

import type { KeptReport } from '../../client/outbox-store.js';

/** A report that waits on the device, as examples and tests know it. */
export const keptReport: KeptReport = {
  id: 'first',
  key: '3f1f6a4e-0c8e-4c52-9a53-5a6d0a1f7b11',
  submission: { service: { id: 'lost-umbrella', version: '1.0.0' }, force: 'neutral', language: 'en', answers: {} },
  keptAt: '2026-03-02T09:30:00.000Z',
  journey: {},
  files: 'none',
};

/** The same, as the service has not taken it. */
export function refusedReport(reason: string): KeptReport {
  return { ...keptReport, refused: { reason, errors: [] } };
}

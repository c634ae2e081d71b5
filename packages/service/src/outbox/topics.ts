/**
 * What the messages of each topic hold. A new topic is a line here, a `postMessage()` in the transaction that it follows
 * from, and a handler in `service.ts`. Never an answer: the handler reads those when it sends.
 */
export interface TopicPayloads {
  /**
   * A report is there: for the record system of its force. Nobody handles it until the force has one; until then these
   * rows wait with their report, and neither tries nor time are counted against them.
   */
  readonly 'report-received': {
    readonly reference: string;
    readonly service: { readonly id: string; readonly version: string };
    readonly language: string;
    readonly expectBy?: string;
  };
  /** Something was said or done about a report: for the record system of its force, as above, and in order. */
  readonly 'report-entry': {
    /** The number of the entry. What it says stands there. */
    readonly entry: string;
    /** Where the report stood after it. */
    readonly stage: string;
    readonly outcome?: string;
    readonly expectBy?: string;
  };
  /** The police said something about a report: for the person, if they may be written to. */
  readonly 'report-news': {
    /** The number of the first entry that it tells of. */
    readonly entry: string;
  };
  /** The person asked for a copy of the report by e-mail. What it says and whom it goes to stands in the report. */
  readonly 'report-copy': Readonly<Record<string, never>>;
  /** Somebody signed up for alerts: asks whoever has the address whether it was them. */
  readonly 'subscription-confirm': { readonly subscription: string };
  /** An alert for somebody who gets each by itself. Which one stands in `alert_message`. */
  readonly alert: { readonly subscription: string };
  /** The alerts of a day or a week for somebody, which stand in `alert_message`. */
  readonly 'alert-digest': { readonly subscription: string };
}

export type Topic = keyof TopicPayloads;

/** What forces' record systems are told. What a report was and became is told in order. */
export const RECORD_TOPICS = ['report-received', 'report-entry'] as const satisfies readonly Topic[];

/** What may go to very many at once. */
export const ALERT_TOPICS = ['alert', 'alert-digest'] as const satisfies readonly Topic[];

/** The key by which record systems hear of a report in order. */
export function recordKey(reportId: string): string {
  return `record ${reportId}`;
}

/**
 * What the messages of each topic hold. A new topic is a line here, a `postMessage()` in the transaction that it follows
 * from, and a handler in `service.ts`. Never an answer: the handler reads those when it sends.
 */
export interface TopicPayloads {
  /**
   * A report is there: for the record system of its force. Nobody handles it until a force has one; until then these
   * rows wait with their report, and neither tries nor time are counted against them.
   */
  readonly 'report-received': {
    readonly reference: string;
    readonly service: { readonly id: string; readonly version: string };
    readonly language: string;
  };
  /** The person asked for a copy of the report by e-mail. What it says and whom it goes to stands in the report. */
  readonly 'report-copy': Readonly<Record<string, never>>;
  /** Somebody signed up for alerts: asks whoever has the address whether it was them. */
  readonly 'subscription-confirm': { readonly subscription: string };
}

export type Topic = keyof TopicPayloads;

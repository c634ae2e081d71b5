import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { OfficerEntry } from '@frontcounter/schemas/submission';
import type { Topic } from '../outbox/topics.js';

/** Written once; the trigger or the code never changes it. */
type Fixed<T> = ColumnType<T, T, never>;

export interface ReportTable {
  id: Fixed<string>;
  /** What the person quotes: `4F7K-9QWX`. */
  reference: Fixed<string>;
  force: Fixed<string>;
  service_id: Fixed<string>;
  service_version: Fixed<string>;
  language: Fixed<string>;
  answers: JSONColumnType<object, string, never>;
  /** PHC string of the access code: algorithm, cost, salt and hash. */
  access_code_hash: Fixed<string>;
  /** Salt of the derivation of the access code from the idempotency key. See `submissions/access-code.ts`. */
  access_code_salt: Fixed<Uint8Array>;
  stage: string;
  outcome: string | null;
  /** `YYYY-MM-DD`: when the next word of the police is due. */
  expect_by: string | null;
  received_at: Fixed<Date>;
}

/** One thing that was said or done about a report. Numbers begin with 1 and have no gaps. */
export interface ReportEntryTable {
  report_id: Fixed<string>;
  number: Fixed<number>;
  at: Fixed<Date>;
  kind: Fixed<OfficerEntry['kind']>;
  sender: Fixed<OfficerEntry['from']>;
  stage: Fixed<string | null>;
  outcome: Fixed<string | null>;
  /** By language. What a person wrote stands under `und`. */
  text: JSONColumnType<Record<string, string> | null, string | null, never>;
  answers_entry: Fixed<number | null>;
  /** The name of the officer's key. */
  officer: Fixed<string | null>;
}

/** Words and updates by the key that they came with, so that sending one twice makes it once. */
export interface EntryKeyTable {
  report_id: Fixed<string>;
  key_hash: Fixed<Uint8Array>;
  /** SHA-256 of what was sent, as canonical JSON. */
  fingerprint: Fixed<Uint8Array>;
  first_entry: Fixed<number>;
  last_entry: Fixed<number>;
}

export interface IdempotencyKeyTable {
  force: Fixed<string>;
  /** SHA-256 of the key: the key itself opens the report. */
  key_hash: Fixed<Uint8Array>;
  /** SHA-256 of the submission as canonical JSON. */
  fingerprint: Fixed<Uint8Array>;
  report_id: Fixed<string>;
  created_at: Fixed<Date>;
}

/** What is done with personal data, in the words of section 62 of the Data Protection Act 2018. */
export type AuditOperation = 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure';

export interface AuditTable {
  id: Generated<string>;
  at: Fixed<Date>;
  force: Fixed<string>;
  report_id: Fixed<string>;
  operation: Fixed<AuditOperation>;
  /** Who: `reporter` has the access code, `officer <name>` the key of that name, `subscriber` a link of a message. `service`: nobody asked. */
  actor: Fixed<'reporter' | 'subscriber' | 'service' | `officer ${string}`>;
}

export interface OutboxTable {
  /** Also what a recipient recognises a repeat by: it is the same at every try. */
  id: Fixed<string>;
  topic: Fixed<Topic>;
  force: Fixed<string>;
  /** Null where the message is about no report. */
  report_id: Fixed<string | null>;
  /** What the handler of the topic needs, as `TopicPayloads` says. Emptied once it is delivered. */
  payload: JSONColumnType<object>;
  /** In the order of writing. */
  sequence: GeneratedAlways<string>;
  /** Of messages with the same key, the later waits for the earlier. */
  ordering_key: Fixed<string | null>;
  created_at: Fixed<Date>;
  /** Not to be tried before this. */
  due_at: Date;
  /** Tries that were begun. A worker that finds another number here has lost the row to somebody else. */
  attempts: Generated<number>;
  /** A worker holds the row until then. */
  leased_until: Date | null;
  delivered_at: Date | null;
  /** Given up on, and kept for a person to look at. */
  abandoned_at: Date | null;
  /** Why the last try failed: a code, never what somebody wrote or where they can be reached. */
  fault: string | null;
}

/** A file on its way here, or here. Its bytes lie in the folder of uploads, under its id. */
export interface UploadTable {
  /** Random UUID that the device made. */
  id: Fixed<string>;
  force: Fixed<string>;
  service_id: Fixed<string>;
  question_id: Fixed<string>;
  /** SHA-256 of the token that lets its sender go on with it. */
  token_hash: Fixed<Uint8Array>;
  /** Bytes that it will have. `bigint` arrives as text. */
  size: ColumnType<string, number, never>;
  created_at: Fixed<Date>;
  /** When the sender was last heard of. */
  touched_at: Date;
  /** When room was made for its first bytes. */
  started_at: Date | null;
  /** All of it is here. */
  received_at: Date | null;
  /** Its hash and its kind have been found. */
  checked_at: Date | null;
  sha256: Uint8Array | null;
  /** Media type, by what it holds; null when it is of no known kind. */
  type: string | null;
  /** Why it is not kept: `kind`, or `expired` when it did not arrive in time. */
  refused: 'kind' | 'expired' | null;
  /** The operator has moved it out of the folder of uploads. Never written by the service. */
  taken_at: Date | null;
}

/** A file that a report names, as the report describes it. Whether that is true, `upload` tells. */
export interface ReportFileTable {
  upload_id: Fixed<string>;
  report_id: Fixed<string>;
  position: Fixed<number>;
  question_id: Fixed<string>;
  name: Fixed<string>;
  size: ColumnType<string, number, never>;
  sha256: Fixed<Uint8Array>;
  type: Fixed<string>;
  /** The number of the entry with which it came. */
  entry: Fixed<number>;
  /** What the person says it shows. */
  caption: Fixed<string | null>;
}

/** Somebody who wants alerts, from the moment they ask. Without `confirmed_at` nothing but the question is sent. */
export interface SubscriptionTable {
  id: Fixed<string>;
  force: Fixed<string>;
  key_hash: Fixed<Uint8Array>;
  /** SHA-256 of the sign-up as canonical JSON. */
  fingerprint: Fixed<Uint8Array>;
  service_id: string;
  service_version: string;
  /** In which they are written to. */
  language: string;
  answers: JSONColumnType<object>;
  channel: Fixed<'email' | 'text'>;
  address: Fixed<string>;
  created_at: Fixed<Date>;
  confirmed_at: Date | null;
  paused_at: Date | null;
  /** The subscription of another address that this takes the place of, once it is confirmed. */
  replaces: Fixed<string | null>;
}

/** Something that was sent to those who asked for it. It tells of nobody. */
export interface AlertTable {
  id: Fixed<string>;
  force: Fixed<string>;
  key_hash: Fixed<Uint8Array>;
  /** SHA-256 of what was sent, as canonical JSON. */
  fingerprint: Fixed<Uint8Array>;
  at: Fixed<Date>;
  /** The name of the officer's key, or `command-line`. */
  sender: Fixed<string>;
  /** As `POST /v1/alerts` takes it. */
  content: JSONColumnType<object, string, never>;
  recipients: Generated<number>;
}

/** Which message has which alert. The message is null once it was delivered long ago. */
export interface AlertMessageTable {
  alert_id: Fixed<string>;
  outbox_id: Fixed<string | null>;
}

/** A digest that alerts are still added to, or that has been sent. */
export interface AlertDigestTable {
  subscription_id: Fixed<string>;
  closes_at: Fixed<Date>;
  outbox_id: Fixed<string>;
}

export interface Tables {
  report: ReportTable;
  idempotency_key: IdempotencyKeyTable;
  audit: AuditTable;
  outbox: OutboxTable;
  upload: UploadTable;
  report_file: ReportFileTable;
  report_entry: ReportEntryTable;
  entry_key: EntryKeyTable;
  subscription: SubscriptionTable;
  alert: AlertTable;
  alert_message: AlertMessageTable;
  alert_digest: AlertDigestTable;
  schema_migrations: { name: string; timestamp: string };
}

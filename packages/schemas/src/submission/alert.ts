import * as z from 'zod/mini';
import { idShape } from '../questions/base-shape.js';
import { SEVERITIES, type AlertWishes, type Severity } from './alert-wishes.js';
import { languageTagShape } from './contract.js';

/** Characters of a title, which is the subject of an email and most of a text message. */
export const LONGEST_ALERT_TITLE = 120;
/** Characters of the text in one language. */
export const LONGEST_ALERT = 4000;

const inEnglishAtLeast = z.refine(
  (texts: unknown) => typeof texts === 'object' && texts !== null && Object.hasOwn(texts, 'en'),
  { path: ['en'] },
);

/** Says something, on one line. */
const ONE_LINE = /^[^\S\r\n]*\S[^\r\n]*$/;

/** `POST /v1/alerts` with an officer's key: what is going on, where, and who it is for. */
export const alertShape = z.strictObject({
  force: idShape,
  /** Ids of the options of the question `topics` of a sign-up. Whoever wants to hear of one of them gets it. */
  topics: z.array(idShape).check(z.minLength(1), z.maxLength(20)),
  /** `all` is for advice, events and small things. */
  severity: z.enum(SEVERITIES),
  /** Neighbourhoods, by the ids of data.police.uk. The whole force area without them. */
  areas: z.optional(
    z
      .array(
        z.strictObject({
          id: z.string().check(z.minLength(1), z.maxLength(100)),
          name: z.string().check(z.regex(ONE_LINE), z.maxLength(200)),
        }),
      )
      .check(z.minLength(1), z.maxLength(500)),
  ),
  /** One line, by language; `en` is needed. */
  title: z
    .record(languageTagShape, z.string().check(z.regex(ONE_LINE), z.maxLength(LONGEST_ALERT_TITLE)))
    .check(inEnglishAtLeast),
  /** Plain text by language, with empty lines between paragraphs; `en` is needed. */
  text: z.record(languageTagShape, z.string().check(z.regex(/\S/), z.maxLength(LONGEST_ALERT))).check(inEnglishAtLeast),
  /** A page that says more. */
  link: z.optional(z.string().check(z.regex(/^https:\/\/[^\s<>"]+$/), z.maxLength(500))),
});
export type Alert = z.infer<typeof alertShape>;

/** Its reply. */
export const alertReplyShape = z.strictObject({
  id: z.string(),
  /** RFC 3339, UTC. */
  at: z.string(),
  /** How many people get it: at once, after their quiet hours, or in their next digest. */
  recipients: z.int(),
});
export type AlertReply = z.infer<typeof alertReplyShape>;

const listedAlertShape = z.extend(alertShape, {
  ...alertReplyShape.shape,
  /** The name of the officer's key. */
  by: z.string(),
  /** Of the recipients: whom it went to, who gets it later, and whom it could not be sent to. */
  sent: z.int(),
  waiting: z.int(),
  failed: z.int(),
});
export type ListedAlert = z.infer<typeof listedAlertShape>;

/** `GET /v1/officer/alerts`: the newest first. */
export const officerAlertsShape = z.strictObject({
  alerts: z.array(listedAlertShape),
  /** `before` of the next ones; absent where there are no more. */
  next: z.optional(z.string()),
});
export type OfficerAlerts = z.infer<typeof officerAlertsShape>;

/** Whether somebody asked for an alert like this one, of the force that they signed up with. */
export function isWanted(
  {
    topics,
    severity,
    areas,
  }: {
    readonly topics: readonly string[];
    readonly severity: Severity;
    readonly areas?: Alert['areas'];
  },
  wishes: AlertWishes,
): boolean {
  return (
    topics.some((topic) => wishes.topics.includes(topic)) &&
    SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(wishes.severity) &&
    (areas === undefined || wishes.area === undefined || areas.some(({ id }) => id === wishes.area))
  );
}

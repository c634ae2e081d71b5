import * as z from 'zod/mini';
import { idShape } from '../questions/base-shape.js';
import { languageTagShape } from './contract.js';

const tokenShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** What somebody who gets alerts has asked for, as whoever has a link of a message to them may see it. */
export const subscriptionShape = z.strictObject({
  service: z.strictObject({ id: idShape, version: z.string() }),
  force: idShape,
  /** In which they are written to. */
  language: languageTagShape,
  /** As they were sent: see the submission schema of the service. */
  answers: z.record(z.string(), z.unknown()),
  /** RFC 3339, UTC. */
  confirmedAt: z.string(),
  /** Since then nothing is sent. Absent while alerts are. */
  pausedAt: z.optional(z.string()),
});
export type Subscription = z.infer<typeof subscriptionShape>;

/** `POST /v1/subscriptions/confirm`, with the token of the link in the first message. */
export const subscriptionConfirmShape = z.strictObject({ token: tokenShape });
export type SubscriptionConfirm = z.infer<typeof subscriptionConfirmShape>;

/** Its reply: alerts begin, and this opens what was asked for. */
export const confirmedSubscriptionShape = z.strictObject({ manage: tokenShape, subscription: subscriptionShape });
export type ConfirmedSubscription = z.infer<typeof confirmedSubscriptionShape>;

/** `PATCH /v1/subscriptions/current`: pauses the alerts, or starts them again. */
export const subscriptionPatchShape = z.strictObject({ paused: z.boolean() });
export type SubscriptionPatch = z.infer<typeof subscriptionPatchShape>;

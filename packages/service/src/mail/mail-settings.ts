import * as z from 'zod';
import type { NotifySettings } from './notify-sender.js';

/** How mail leaves. Text messages leave by Notify alone. */
export interface MailSettings {
  readonly email:
    { readonly by: 'smtp'; readonly url: string; readonly from: string } | { readonly by: 'notify' | 'demo' };
  readonly notify?: NotifySettings;
}

const NOTIFY = 'https://api.notifications.service.gov.uk';
const TEMPLATE = 'must be the id of a template, like 9d751e0e-f929-4891-82a1-a3e1c3c18ee3.';
const KEY = /^.+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The variables of the environment that are about mail. */
export const mailEnvironmentShape = z
  .object({
    FRONTCOUNTER_MAIL: z
      .enum(['smtp', 'notify', 'demo'], { error: 'must be smtp, notify or demo, or unset for no mail.' })
      .optional(),
    FRONTCOUNTER_MAIL_FROM: z
      .string()
      .regex(/^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
        error: 'must be one address, like Sussex Police <no-reply@sussex.police.example>.',
      })
      .optional(),
    FRONTCOUNTER_SMTP_URL: z
      .string()
      .refine(isSmtpUrl, { error: 'must be like smtp://user:password@mail.internal:587, or begin with smtps://.' })
      .optional(),
    FRONTCOUNTER_NOTIFY_KEY: z
      .string()
      .regex(KEY, { error: 'is not a key of GOV.UK Notify: a name and two UUIDs, joined by hyphens.' })
      .optional(),
    FRONTCOUNTER_NOTIFY_EMAIL_TEMPLATE: z.guid({ error: TEMPLATE }).optional(),
    FRONTCOUNTER_NOTIFY_TEXT_TEMPLATE: z.guid({ error: TEMPLATE }).optional(),
    FRONTCOUNTER_NOTIFY_URL: z
      .url({ error: 'must be an address, like https://api.notifications.service.gov.uk.' })
      .default(NOTIFY),
    DATABASE_URL: z.string().optional(),
  })
  .superRefine((set, context) => {
    const require = (name: keyof typeof set, message: string): void => {
      if (set[name] === undefined) context.addIssue({ code: 'custom', path: [name], message });
    };
    if (set.FRONTCOUNTER_MAIL === 'smtp') {
      require('FRONTCOUNTER_SMTP_URL', 'is missing, and FRONTCOUNTER_MAIL is smtp. Say which mail server to use.');
      require('FRONTCOUNTER_MAIL_FROM', 'is missing, and FRONTCOUNTER_MAIL is smtp. Say from whom mail is.');
    }
    if (set.FRONTCOUNTER_MAIL === 'notify')
      require('FRONTCOUNTER_NOTIFY_EMAIL_TEMPLATE', 'is missing, and FRONTCOUNTER_MAIL is notify. Make a template with ((subject)) and ((body)).');
    if (set.FRONTCOUNTER_MAIL === 'notify' || set.FRONTCOUNTER_NOTIFY_TEXT_TEMPLATE !== undefined)
      require('FRONTCOUNTER_NOTIFY_KEY', 'is missing, and messages are to leave by GOV.UK Notify.');
    if (set.FRONTCOUNTER_MAIL === 'demo' && set.DATABASE_URL !== undefined) {
      const message =
        'is demo, which shows everybody’s mail to everybody and forgets it at the end. Set smtp or notify beside a DATABASE_URL.';
      context.addIssue({ code: 'custom', path: ['FRONTCOUNTER_MAIL'], message });
    }
  });

/** Undefined: no mail leaves, and messages wait until it does. */
export function mailSettings(set: z.infer<typeof mailEnvironmentShape>): MailSettings | undefined {
  const by = set.FRONTCOUNTER_MAIL;
  if (by === undefined) return undefined;
  const notify = set.FRONTCOUNTER_NOTIFY_KEY !== undefined && {
    notify: {
      url: set.FRONTCOUNTER_NOTIFY_URL.replace(/\/$/, ''),
      key: set.FRONTCOUNTER_NOTIFY_KEY,
      ...(set.FRONTCOUNTER_NOTIFY_EMAIL_TEMPLATE !== undefined && {
        emailTemplate: set.FRONTCOUNTER_NOTIFY_EMAIL_TEMPLATE,
      }),
      ...(set.FRONTCOUNTER_NOTIFY_TEXT_TEMPLATE !== undefined && {
        textTemplate: set.FRONTCOUNTER_NOTIFY_TEXT_TEMPLATE,
      }),
    },
  };
  if (by !== 'smtp') return { email: { by }, ...notify };
  return {
    email: { by, url: set.FRONTCOUNTER_SMTP_URL ?? '', from: set.FRONTCOUNTER_MAIL_FROM ?? '' },
    ...notify,
  };
}

function isSmtpUrl(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== '';
  } catch {
    return false;
  }
}

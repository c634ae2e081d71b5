import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { MEGABYTE } from '@frontcounter/schemas';
import { mailEnvironmentShape, mailSettings, type MailSettings } from './mail/mail-settings.js';
import { forcePagesShape, type ForcePages } from './force-pages.js';
import { forcesShape, originShape, type ForceSettings } from './forces.js';
import { officerKeysShape, type OfficerKeys } from './officers/officers.js';
import type { UploadSettings } from './uploads/upload-settings.js';
import { webhooksShape, type WebhookSettings } from './webhooks/webhook-settings.js';

/** Everything that an operator decides. `readConfig` makes it from the environment; tests write it by hand. */
export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  /** `postgres://…`. Without it, an embedded database keeps everything in `dataFolder`. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  readonly forces: ForceSettings;
  /** Who may read and move reports. Nobody, where there are none. */
  readonly officerKeys: OfficerKeys;
  /** Where the pages are on which officers work. Apart from a force's public pages, which run scripts of many hands. */
  readonly officerOrigins: readonly string[];
  /** Forces' own pages with the status tracker: where messages about news of a report lead. */
  readonly trackerPages?: ForcePages;
  /** Forces' own record systems, which are told of every report and entry. */
  readonly webhooks?: WebhookSettings;
  /** A force's own definitions, beside the shared ones: `<folder>/<service id>/service.json` with its translations. */
  readonly definitionsFolder?: string;
  /** Where addresses are looked up: `sample` for made-up ones. Without it there is no look-up. */
  readonly addresses?: 'sample';
  /** Where neighbourhoods are looked up: `police` for data.police.uk, `sample` for made-up ones. Without it there is no look-up. */
  readonly areas?: 'police' | 'sample';
  /** A service that turns postcodes into positions, as postcodes.io does. Without it `police` finds places by name alone. */
  readonly postcodes?: string;
  /** The service's own public origin. With it, forces may show forms in frames. */
  readonly origin?: string;
  /** Where files go and how many. */
  readonly uploads: UploadSettings;
  /** How mail and text messages leave. Without it none do, and what would leave waits. */
  readonly mail?: MailSettings;
  /** The built widget files, served under `/v1/`. */
  readonly assetsFolder?: string;
  /** Signs the links in messages about alerts, the same in every copy. Without it nobody can sign up for alerts. */
  readonly secret?: string;
  /** Forces' own pages with the sign-up, to which those links lead. Elsewhere they lead to plain pages of the service. */
  readonly alertPages?: ForcePages;
  /** Requests a minute from one network (an IPv4 address or an IPv6 /64). */
  readonly requestsPerMinute: number;
  /** Live streams of reports' news open at once, in this process. */
  readonly streams: number;
  /** How many reverse proxies stand in front, each adding to X-Forwarded-For. 0: none, the header is ignored. */
  readonly trustedProxies: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** The environment is wrong. `faults` has one sentence for each thing to mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const wholeNumber = (example: string, least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number, like ${example}.` })
    .int({ error: `must be a whole number, like ${example}.` })
    .min(least, { error: `must be ${least} or more.` })
    .max(most, { error: `must be ${most} or less.` });

const FORCES_EXAMPLE = '{"sussex":{"origins":["https://www.sussex.police.uk"]}}';
const ALERT_PAGES_EXAMPLE = '{"sussex":"https://www.sussex.police.uk/alerts"}';
const TRACKER_PAGES_EXAMPLE = '{"sussex":"https://www.sussex.police.uk/follow"}';
const WEBHOOKS_EXAMPLE = '{"sussex":{"url":"https://records.example/hook","secrets":["whsec_…"]}}';
const OFFICER_KEYS_EXAMPLE = '{"sussex-desk":{"sha256":"…","forces":["sussex"]}}';

const environmentShape = z.object({
  SERVICE_HOST: z.string().default('localhost'),
  SERVICE_PORT: wholeNumber('8081', 0, 65535).default(8081),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, {
      error: 'must start with postgres://, like postgres://frontcounter@db.internal/frontcounter.',
    })
    .optional(),
  FRONTCOUNTER_DATA: z.string().default('.data'),
  FRONTCOUNTER_FORCES: z
    .string({ error: 'is missing. Give the forces and their origins as JSON, or the path of a file with it.' })
    .transform((text, context) => readJson(text, FORCES_EXAMPLE, context))
    .pipe(forcesShape)
    .refine((forces) => Object.keys(forces).length > 0, { error: 'names no force.' }),
  FRONTCOUNTER_OFFICER_KEYS: z
    .string()
    .default('{}')
    .transform((text, context) => readJson(text, OFFICER_KEYS_EXAMPLE, context))
    .pipe(officerKeysShape),
  FRONTCOUNTER_OFFICER_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
    .pipe(z.array(originShape)),
  FRONTCOUNTER_TRACKER_PAGES: z
    .string()
    .transform((text, context) => readJson(text, TRACKER_PAGES_EXAMPLE, context))
    .pipe(forcePagesShape)
    .optional(),
  FRONTCOUNTER_WEBHOOKS: z
    .string()
    .transform((text, context) => readJson(text, WEBHOOKS_EXAMPLE, context))
    .pipe(webhooksShape)
    .optional(),
  FRONTCOUNTER_DEFINITIONS: z.string().optional(),
  FRONTCOUNTER_ASSETS: z.string().optional(),
  FRONTCOUNTER_ORIGIN: originShape.optional(),
  FRONTCOUNTER_ADDRESSES: z
    .enum(['sample'], {
      error: 'must be sample, or unset. Addresses of your own come in as an AddressSource: see docs/operations.md.',
    })
    .optional(),
  FRONTCOUNTER_SECRET: z
    .string()
    .min(32, { error: 'must be 32 characters or more, made at random: openssl rand -base64 32.' })
    .optional(),
  FRONTCOUNTER_ALERT_PAGES: z
    .string()
    .transform((text, context) => readJson(text, ALERT_PAGES_EXAMPLE, context))
    .pipe(forcePagesShape)
    .optional(),
  FRONTCOUNTER_AREAS: z
    .enum(['police', 'sample'], { error: 'must be police or sample, or unset: see docs/operations.md.' })
    .optional(),
  FRONTCOUNTER_POSTCODES: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/, { error: 'must be an address, like https://postcodes.internal.' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  FRONTCOUNTER_REQUESTS_PER_MINUTE: wholeNumber('1200', 1, 1_000_000).default(1200),
  FRONTCOUNTER_STREAMS: wholeNumber('2000', 0, 1_000_000).default(2000),
  FRONTCOUNTER_UPLOADS: z.string().optional(),
  FRONTCOUNTER_UPLOAD_MEGABYTES: wholeNumber('200', 1, 2_000).default(200),
  FRONTCOUNTER_UPLOADS_MEGABYTES: wholeNumber('20000', 1, 1_000_000_000).default(20_000),
  FRONTCOUNTER_UPLOADS_PER_HOUR: wholeNumber('1000', 1, 1_000_000).default(1_000),
  FRONTCOUNTER_TRUSTED_PROXIES: wholeNumber('1', 0, 10).default(0),
  FRONTCOUNTER_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be fatal, error, warn, info, debug or silent.',
    })
    .default('info'),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment, or throws a `ConfigError` that names every fault at once. An empty variable counts as unset. */
export function readConfig(environment: Environment): ServiceConfig {
  const { data, mail } = readTogether(environment);
  return {
    host: data.SERVICE_HOST,
    port: data.SERVICE_PORT,
    dataFolder: data.FRONTCOUNTER_DATA,
    forces: data.FRONTCOUNTER_FORCES,
    officerKeys: data.FRONTCOUNTER_OFFICER_KEYS,
    officerOrigins: data.FRONTCOUNTER_OFFICER_ORIGINS,
    uploads: {
      folder: data.FRONTCOUNTER_UPLOADS ?? join(data.FRONTCOUNTER_DATA, 'uploads'),
      mostOfOne: data.FRONTCOUNTER_UPLOAD_MEGABYTES * MEGABYTE,
      mostOfAll: data.FRONTCOUNTER_UPLOADS_MEGABYTES * MEGABYTE,
      perHour: data.FRONTCOUNTER_UPLOADS_PER_HOUR,
    },
    requestsPerMinute: data.FRONTCOUNTER_REQUESTS_PER_MINUTE,
    streams: data.FRONTCOUNTER_STREAMS,
    trustedProxies: data.FRONTCOUNTER_TRUSTED_PROXIES,
    logLevel: data.FRONTCOUNTER_LOG_LEVEL,
    ...(mail && { mail }),
    ...(data.FRONTCOUNTER_TRACKER_PAGES && { trackerPages: data.FRONTCOUNTER_TRACKER_PAGES }),
    ...(data.FRONTCOUNTER_WEBHOOKS && { webhooks: data.FRONTCOUNTER_WEBHOOKS }),
    ...(data.DATABASE_URL !== undefined && { databaseUrl: data.DATABASE_URL }),
    ...(data.FRONTCOUNTER_DEFINITIONS !== undefined && { definitionsFolder: data.FRONTCOUNTER_DEFINITIONS }),
    ...(data.FRONTCOUNTER_ADDRESSES !== undefined && { addresses: data.FRONTCOUNTER_ADDRESSES }),
    ...(data.FRONTCOUNTER_SECRET !== undefined && { secret: data.FRONTCOUNTER_SECRET }),
    ...(data.FRONTCOUNTER_ALERT_PAGES !== undefined && { alertPages: data.FRONTCOUNTER_ALERT_PAGES }),
    ...(data.FRONTCOUNTER_AREAS !== undefined && { areas: data.FRONTCOUNTER_AREAS }),
    ...(data.FRONTCOUNTER_POSTCODES !== undefined && { postcodes: data.FRONTCOUNTER_POSTCODES }),
    ...(data.FRONTCOUNTER_ORIGIN !== undefined && { origin: data.FRONTCOUNTER_ORIGIN }),
    ...(data.FRONTCOUNTER_ASSETS !== undefined && { assetsFolder: data.FRONTCOUNTER_ASSETS }),
  };
}

/** What a command needs that opens the database and no more. */
export function readDatabaseConfig(environment: Environment): Pick<ServiceConfig, 'databaseUrl' | 'dataFolder'> {
  const data = read(environmentShape.pick({ DATABASE_URL: true, FRONTCOUNTER_DATA: true }), environment);
  return {
    dataFolder: data.FRONTCOUNTER_DATA,
    ...(data.DATABASE_URL !== undefined && { databaseUrl: data.DATABASE_URL }),
  };
}

/** Two shapes, because what is said of mail hangs together: both name their faults. */
function readTogether(environment: Environment): {
  data: z.infer<typeof environmentShape>;
  mail: MailSettings | undefined;
} {
  const set = withoutEmpty(environment);
  const [data, mail] = [environmentShape.safeParse(set), mailEnvironmentShape.safeParse(set)];
  const faults = [...(data.error?.issues ?? []), ...(mail.error?.issues ?? [])].map(describe);
  if (data.success) faults.push(...strangers(data.data));
  if (data.success && mail.success && !faults.length) return { data: data.data, mail: mailSettings(mail.data) };
  throw new ConfigError(faults);
}

/** What is set for a force that nobody reports to would never be used: its name is misspelt. */
function strangers(set: z.infer<typeof environmentShape>): string[] {
  return (['FRONTCOUNTER_ALERT_PAGES', 'FRONTCOUNTER_TRACKER_PAGES', 'FRONTCOUNTER_WEBHOOKS'] as const).flatMap(
    (name) =>
      Object.keys(set[name] ?? {})
        .filter((force) => !Object.hasOwn(set.FRONTCOUNTER_FORCES, force))
        .map((force) => `${name} at ${force}: FRONTCOUNTER_FORCES names no such force.`),
  );
}

function read<Shape extends z.ZodType>(shape: Shape, environment: Environment): z.infer<Shape> {
  const result = shape.safeParse(withoutEmpty(environment));
  if (!result.success) throw new ConfigError(result.error.issues.map(describe));
  return result.data;
}

function withoutEmpty(environment: Environment): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== undefined && text !== ''));
}

/** JSON in a variable, or in the file that it names. */
function readJson(text: string, example: string, context: z.RefinementCtx): unknown {
  const inline = text.trimStart().startsWith('{');
  try {
    return JSON.parse(inline ? text : readFileSync(text, 'utf8'));
  } catch (error) {
    const fault = error instanceof SyntaxError ? 'is not JSON' : 'names a file that cannot be read';
    context.addIssue({
      code: 'custom',
      message: `${fault}. Give JSON like ${example}, or the path of a file with it.`,
    });
    return z.NEVER;
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const [variable, ...inner] = issue.path;
  const where = inner.length > 0 ? ` at ${inner.join('.')}` : '';
  // A record key's own message sits one level down: the outer one only says "invalid key".
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return `${String(variable)}${where}${where ? ': ' : ' '}${message}`;
}

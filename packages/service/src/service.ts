import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { addressRoutes } from './addresses/address-routes.js';
import { areaRoutes } from './areas/area-routes.js';
import type { AreaSource } from './areas/area-source.js';
import { PoliceAreas } from './areas/police-areas.js';
import { sampleAreas } from './areas/sample-areas.js';
import type { AddressSource } from './addresses/address-source.js';
import { sampleAddresses } from './addresses/sample-addresses.js';
import { alertMessages } from './alerts/alert-messages.js';
import { alertRoutes } from './alerts/alert-routes.js';
import { assetRoutes } from './assets/asset-routes.js';
import { loadAssets } from './assets/asset-store.js';
import type { ServiceConfig } from './config.js';
import { contractRoutes } from './definitions/contract-routes.js';
import { loadDefinitions } from './definitions/load-definitions.js';
import { openDatabase, type Database } from './database/database.js';
import { createForces } from './forces.js';
import { frameRoutes } from './frame/frame-routes.js';
import { repeatHourly } from './hourly-jobs.js';
import { answerPages, refuseOrigins } from './http/allow-origins.js';
import { refuseUnparsable, replyWithProblems, sendError } from './http/error-replies.js';
import { healthRoutes } from './http/health-routes.js';
import { logRequests, logSerialisers } from './http/logging.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { limitRequests } from './limits/limit-requests.js';
import { createMailSender } from './mail/create-mail-sender.js';
import { reportCopyHandler } from './mail/report-copy.js';
import { reportNewsHandler } from './mail/report-news.js';
import { DemoMailbox } from './mail/demo-mailbox.js';
import { demoMailboxRoutes } from './mail/demo-mailbox-routes.js';
import type { MailSender } from './mail/mail-sender.js';
import { officerRoutes } from './officers/officer-routes.js';
import { Officers } from './officers/officers.js';
import type { OutboxHandlers } from './outbox/handlers.js';
import { keepOutbox } from './outbox/keep-outbox.js';
import { Outbox } from './outbox/outbox.js';
import type { OutboxWorkerOptions } from './outbox/outbox-worker.js';
import { eventRoutes } from './reports/event-routes.js';
import { hearOthers } from './reports/hear-others.js';
import { ReportDoor } from './reports/report-door.js';
import { ReportNews } from './reports/report-news.js';
import { reportRoutes } from './reports/report-routes.js';
import { updateRoutes } from './reports/update-routes.js';
import { purgeUnconfirmed } from './subscriptions/change-subscription.js';
import { confirmMessages } from './subscriptions/confirm-message.js';
import { currentSubscriptionRoutes } from './subscriptions/current-subscription-routes.js';
import { subscriptionAccess } from './subscriptions/subscription-access.js';
import { subscriptionPageRoutes } from './subscriptions/subscription-page-routes.js';
import { subscriptionRoutes } from './subscriptions/subscription-routes.js';
import { purgeKeys } from './submissions/purge-keys.js';
import { submissionRoutes } from './submissions/submission-routes.js';
import { UploadChecks } from './uploads/check-upload.js';
import { keepUploads } from './uploads/keep-uploads.js';
import { uploadRoutes } from './uploads/upload-routes.js';
import { UploadStore } from './uploads/upload-store.js';
import { recordHandlers } from './webhooks/record-handlers.js';

/** Bytes. The longest report of the shared definitions is a tenth of this. */
const BODY_LIMIT = 256 * 1024;
/** Milliseconds for a whole request to arrive, against senders that trickle. */
const REQUEST_TIMEOUT = 30_000;
/** A file comes in hundreds of requests, which must not use up what reports from the same network need. */
const UPLOAD_REQUESTS_PER_MINUTE = 6_000;

export interface ServiceSurroundings {
  /** The clock. */
  readonly now?: () => Date;
  /** An open database to use instead of opening one. It is closed with the service. */
  readonly database?: Database;
  /** Where addresses are looked up, instead of what the configuration says: the adapter to your own supplier. */
  readonly addresses?: AddressSource;
  /** Who carries mail and text messages, instead of what the configuration says. It is closed with the service. */
  readonly mail?: MailSender;
  /** Who delivers messages of a topic, beside the service's own handlers or instead of them. */
  readonly handlers?: OutboxHandlers;
  /** How often to look for messages that are due, and how long to wait after a try that failed. */
  readonly delivery?: Pick<OutboxWorkerOptions, 'timing' | 'wait'>;
  /** Where neighbourhoods are looked up, instead of what the configuration says. */
  readonly areas?: AreaSource;
  /** Where log lines go, one JSON object each. Standard output by default. */
  readonly logStream?: { write(line: string): void };
}

/**
 * Makes the reference service: reads the definitions, opens the database and brings its tables up to date. Call
 * `listen()` on what it gives, and `close()` to stop: requests under way are finished first.
 *
 * @throws {DefinitionsError} when a definition is wrong.
 * @throws {FolderInUseError} when another process has the data folder.
 */
export async function createService(
  config: ServiceConfig,
  surroundings: ServiceSurroundings = {},
): Promise<FastifyInstance> {
  const { now = () => new Date(), logStream } = surroundings;
  const services = loadDefinitions(config.definitionsFolder);
  const assets = config.assetsFolder === undefined ? undefined : loadAssets(config.assetsFolder);
  const forces = createForces(config.forces, config.origin);
  const addresses = surroundings.addresses ?? (config.addresses === 'sample' ? sampleAddresses : undefined);
  const areas = surroundings.areas ?? areaSource(config);
  const db = surroundings.database ?? (await openDatabase(config));
  const store = new UploadStore(config.uploads.folder, db);
  const news = new ReportNews();
  const checks = new UploadChecks({ db, store, services, now, news });

  const app = Fastify({
    logger: {
      level: config.logLevel,
      base: null,
      serializers: logSerialisers,
      ...(logStream && { stream: logStream }),
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    // A request that arrives on an open connection while the service stops is still answered in full.
    return503OnClosing: false,
    http: { requireHostHeader: false },
    clientErrorHandler: refuseUnparsable,
    frameworkErrors: (error, request, reply) => {
      sendError(error, request, reply);
    },
  });
  app.addHook('onClose', () => db.destroy());

  const mailbox = new DemoMailbox(now);
  const mail = surroundings.mail ?? (config.mail && createMailSender(config.mail, mailbox));
  app.addHook('onClose', async () => mail?.close?.());
  const alerts = mail && subscriptionAccess(config, { db, forces, mail });
  const handlers: OutboxHandlers = {
    ...(mail && {
      'report-copy': reportCopyHandler({ db, services, mail, now }),
      'report-news': reportNewsHandler({ db, services, mail, now, pages: config.trackerPages ?? {} }),
    }),
    ...(config.webhooks && recordHandlers({ db, services, now, origin: config.origin, webhooks: config.webhooks })),
    ...(alerts && {
      'subscription-confirm': confirmMessages(db, mail, alerts.links),
      alert: alertMessages('alert', { ...alerts, db, mail, now }),
      'alert-digest': alertMessages('alert-digest', { ...alerts, db, mail, now }),
    }),
    ...surroundings.handlers,
  };
  const outbox = new Outbox({ db, handlers, log: app.log, now, ...surroundings.delivery });
  app.addHook('onReady', async () => outbox.start());
  // Begun before the last requests have been answered: what they still post leaves after the next start.
  app.addHook('preClose', async () => void outbox.stop());
  app.addHook('onClose', () => outbox.stop());

  if (config.databaseUrl !== undefined) hearOthers(app, config.databaseUrl, news);
  const routes = { db, services, forces, now, outbox, sendsMail: mail !== undefined };
  const door = new ReportDoor(routes);
  const officers = new Officers(config.officerKeys);

  // JSON only. A form on another site can send text/plain without a preflight, so that must never be read as a report.
  app.removeContentTypeParser('text/plain');
  replyWithProblems(app);
  logRequests(app);
  await sendSecurityHeaders(app);

  healthRoutes(app, db);
  if (config.mail?.email.by === 'demo') demoMailboxRoutes(app, mailbox);
  contractRoutes(app, services, now);
  if (assets) assetRoutes(app, assets);
  if (alerts) await app.register(async (scope) => subscriptionPageRoutes(scope, { ...alerts, db, now }));
  if (assets && config.origin !== undefined) frameRoutes(app, { services, forces });
  await app.register(async (api) => {
    await answerPages(api);
    // Each with a limit of its own, and what uploads take for a body is no report.
    await api.register(async (pages) => {
      refuseOrigins(pages, (origin) => forces.at(origin).length > 0);
      await pages.register(async (scope) => {
        limitRequests(scope, config.requestsPerMinute, now);
        submissionRoutes(scope, routes);
        reportRoutes(scope, { ...routes, door, news });
        eventRoutes(scope, { ...routes, door, news, mostStreams: config.streams });
      });
      if (alerts) {
        await pages.register(async (scope) => subscriptionRoutes(scope, { ...routes, ...alerts }));
        await pages.register(async (scope) => currentSubscriptionRoutes(scope, { ...routes, ...alerts }));
      }
      if (addresses) await pages.register(async (scope) => addressRoutes(scope, addresses, now));
      if (areas) await pages.register(async (scope) => areaRoutes(scope, { source: areas, forces, now }));
      await pages.register(async (scope) => {
        limitRequests(scope, UPLOAD_REQUESTS_PER_MINUTE, now);
        uploadRoutes(scope, { db, store, services, forces, settings: config.uploads, checks, now });
      });
    });
    await api.register(async (scope) => {
      refuseOrigins(scope, (origin) => config.officerOrigins.includes(origin));
      limitRequests(scope, config.requestsPerMinute, now);
      updateRoutes(scope, { ...routes, officers, news });
      officerRoutes(scope, { ...routes, officers });
      if (alerts) alertRoutes(scope, { ...routes, officers });
    });
  });

  repeatHourly(app, 'expired idempotency keys purged', () => purgeKeys(db, now()));
  repeatHourly(app, 'unconfirmed sign-ups purged', () => purgeUnconfirmed(db, now()));
  repeatHourly(app, 'delivered messages purged', () => keepOutbox(db, app.log, now()));
  repeatHourly(app, 'uploads checked and purged', (stop) =>
    keepUploads({ db, store, checks, log: app.log }, now(), stop),
  );
  return app;
}

function areaSource({ areas, postcodes }: ServiceConfig): AreaSource | undefined {
  if (areas === 'sample') return sampleAreas;
  return areas === 'police' ? new PoliceAreas({ postcodes }) : undefined;
}

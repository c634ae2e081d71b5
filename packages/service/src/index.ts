/**
 * The reference service, to run from another program. On its own it is `frontcounter-service`, configured by the
 * environment as `docs/operations.md` says.
 */
export { createService, type ServiceSurroundings } from './service.js';
export { ConfigError, readConfig, type ServiceConfig } from './config.js';
export type { AddressSource } from './addresses/address-source.js';
export { DeliveryError, type OutboxHandler, type OutboxHandlers, type OutboxMessage } from './outbox/handlers.js';
export type { AreaQuery, AreaSource } from './areas/area-source.js';
export type { EmailMessage, MailMessage, MailSender, TextMessage } from './mail/mail-sender.js';
export { openDatabase, type Database } from './database/database.js';
export { DefinitionsError } from './definitions/load-definitions.js';
export { FolderInUseError } from './database/folder-lock.js';

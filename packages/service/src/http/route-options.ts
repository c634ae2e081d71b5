import type { Database } from '../database/database.js';
import type { Services } from '../definitions/load-definitions.js';
import type { Forces } from '../forces.js';

/** What routes work with. */
export interface RouteOptions {
  readonly db: Database;
  readonly services: Services;
  readonly forces: Forces;
  readonly now: () => Date;
  /** Whether mail leaves at all. Nobody is promised what does not. */
  readonly sendsMail: boolean;
  /** Who delivers messages. Woken after a commit that posted one. */
  readonly outbox: { wake(): void };
}

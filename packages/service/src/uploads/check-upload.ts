import { typesOf } from '@frontcounter/schemas';
import type { Database } from '../database/database.js';
import type { Services } from '../definitions/load-definitions.js';
import { ProblemError } from '../http/problems.js';
import { findFileQuestion } from './file-question.js';
import { tellOthers } from '../reports/case-store.js';
import type { ReportNews } from '../reports/report-news.js';
import type { UploadStore } from './upload-store.js';

interface CheckOptions {
  readonly db: Database;
  readonly store: UploadStore;
  readonly services: Services;
  readonly now: () => Date;
  readonly news: ReportNews;
}

/** Finds hash and kind of files that have arrived in full. */
export class UploadChecks {
  /** By id. A large file takes seconds, in which its sender may ask again: they wait for the same check. */
  readonly #running = new Map<string, Promise<void>>();

  constructor(private readonly options: CheckOptions) {}

  /**
   * Checks a file that has arrived in full, once; with any other upload it does nothing. A file of a kind that its
   * question does not take is deleted. Asked after every request about an upload, so a service that was stopped
   * between the last byte and the check makes up for it when the sender asks whether all is well.
   *
   * @throws {ProblemError} `file-refused`.
   */
  check(id: string): Promise<void> {
    const running = this.#running.get(id) ?? this.#examine(id).finally(() => this.#running.delete(id));
    this.#running.set(id, running);
    return running;
  }

  /**
   * Checks what arrived in full and was asked about no more. Gives the number of files that were looked at.
   *
   * @param failed is told of each file that could not be read. The others are checked all the same.
   */
  async checkLeftOver(stop: AbortSignal, failed: (error: unknown) => void): Promise<number> {
    const rows = await this.options.db
      .selectFrom('upload')
      .select('id')
      .where('checked_at', 'is', null)
      .where('refused', 'is', null)
      .execute();
    for (const { id } of rows) {
      if (stop.aborted) break;
      await this.check(id).catch((error: unknown) => {
        if (!(error instanceof ProblemError)) failed(error);
      });
    }
    return rows.length;
  }

  async #examine(id: string): Promise<void> {
    const { db, store, services, now } = this.options;
    const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row || row.checked_at || row.refused || (await store.lengthOf(id)) !== Number(row.size)) return;

    await db.updateTable('upload').set({ received_at: now() }).where('id', '=', id).execute();
    const { sha256, type } = await store.examine(id);
    const definition = services.get(row.service_id)?.definition;
    const question = definition && findFileQuestion(definition, row.question_id);
    const isTaken = question !== undefined && typesOf(question.rules.kinds).some((taken) => taken === type);
    await db
      .updateTable('upload')
      .set({ checked_at: now(), sha256, type: type ?? null, refused: isTaken ? null : 'kind' })
      .where('id', '=', id)
      .execute();
    await this.#tell(id);
    if (isTaken) return;
    await store.discard(id);
    throw new ProblemError('file-refused');
  }

  /** Whoever follows the report that names this file, here or at another copy of the service. */
  async #tell(id: string): Promise<void> {
    const { db, news } = this.options;
    const named = await db.selectFrom('report_file').select('report_id').where('upload_id', '=', id).executeTakeFirst();
    if (!named) return;
    await tellOthers(db, named.report_id);
    news.tell(named.report_id);
  }
}

import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '../database/database.js';
import type { Tables } from '../database/tables.js';

type Which = (upload: ExpressionBuilder<Tables, 'upload'>) => Expression<SqlBool>;

const NO_REPORT = sql<boolean>`NOT EXISTS (SELECT 1 FROM report_file WHERE upload_id = upload.id)`;

/**
 * Deletes the rows of uploads that no report names, and gives their ids. The rows are locked first, as a report locks
 * those that it names: whoever comes second sees what the other did. One statement would still look with the eyes of
 * before it waited.
 */
export async function deleteUnclaimed(db: Database, which: Which): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    const lock = transaction.selectFrom('upload').select('id').where(which).where(NO_REPORT);
    await lock.orderBy('id').forUpdate().execute();
    const gone = await transaction.deleteFrom('upload').where(which).where(NO_REPORT).returning('id').execute();
    return gone.map(({ id }) => id);
  });
}

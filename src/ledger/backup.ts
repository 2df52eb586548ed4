import { sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import { audit } from './audit.js';
import { insertRows } from './insert.js';
import { refuseUnknown } from './migrate.js';
import type { Database, Schema } from './schema.js';
import { STEPS } from './steps/steps.js';

const TABLES = STEPS.flatMap((step) => step.tables);
const NUMBERED = TABLES.flatMap(([table, key]) => (key.length === 1 && key[0] === 'id' ? [table] : []));
const AT_ONCE = 500;
const FORMAT = 'readout-ledger';

/**
 * Everything in a ledger as lines of JSON, as it is at one moment: what kind of file it is, rows by table, and a last
 * line by which a file that was cut off is known. The same for an embedded database and a server.
 */
export async function* backupLines(db: Database): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT, schema: STEPS.map((s) => s.name) })}\n`;
  let rows = 0;
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    for (const [table, key] of TABLES) {
      const columns = sql.join(key.map((k) => sql.ref(k)));
      for (let after: unknown[] | null = null; ; ) {
        const where = after
          ? sql`where (${columns}) > (${sql.join(after.map((v) => (typeof v === 'number' ? sql`${v}::bigint` : sql`${v}`)))})`
          : sql``;
        const found: { row: Record<string, unknown> }[] = (
          await sql<{ row: Record<string, unknown> }>`
            select row_to_json(t) as row from ${sql.table(table)} t ${where} order by ${columns} limit ${AT_ONCE}::integer`.execute(
            tx,
          )
        ).rows;
        for (const { row } of found) yield `${JSON.stringify([table, row])}\n`;
        rows += found.length;
        if (found.length < AT_ONCE) break;
        after = key.map((k) => found.at(-1)!.row[k]);
      }
    }
    await tx.commit().execute();
  } catch (error) {
    await tx
      .rollback()
      .execute()
      .catch(() => {});
    throw error;
  }
  yield `${JSON.stringify({ end: rows })}\n`;
}

/** Fills an empty ledger from a backup, in one transaction: all of it, or nothing. Returns how many reports there are. */
export async function restoreLines(
  db: Database,
  lines: AsyncIterable<string>,
  file: string,
  { author, at }: { author: string; at: Date },
): Promise<number> {
  const damaged = (line: number) => new ReadoutError('ledger.backup-damaged', { file, line });
  return db.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('reports').select('id').limit(1).executeTakeFirst();
    if (there) throw new ReadoutError('ledger.not-empty', { file });
    await tx.deleteFrom('failures').execute(); // of tries that brought no report; the backup has its own
    const merged: { id: number; merged_into: number }[] = [];
    let batch: Record<string, unknown>[] = [];
    let table: keyof Schema | null = null;
    let [number, rows, ended] = [0, 0, false];
    const flush = async () => {
      if (table && batch.length > 0) await insertRows(tx, table, batch as never[]);
      batch = [];
    };
    for await (const line of lines) {
      number++;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw damaged(number);
      }
      if (number === 1) {
        const { format, schema } = value as { format?: string; schema?: string[] | number };
        if (format !== FORMAT) throw new ReadoutError('ledger.no-backup', { file });
        if (Array.isArray(schema)) refuseUnknown(schema);
        continue;
      }
      if (!Array.isArray(value)) {
        if ((value as { end?: number }).end !== rows) throw damaged(number);
        ended = true;
        break;
      }
      const [name, row] = value as [keyof Schema, Record<string, unknown>];
      if (!TABLES.some(([t]) => t === name)) throw damaged(number);
      if (name !== table || batch.length >= AT_ONCE) await flush();
      table = name;
      // an actor may have become one that comes later
      if (name === 'actors' && row.merged_into !== null) {
        merged.push({ id: row.id as number, merged_into: row.merged_into as number });
        row.merged_into = null;
      }
      batch.push(row);
      rows++;
    }
    await flush();
    if (!ended) throw damaged(number);
    for (const { id, merged_into } of merged)
      await tx.updateTable('actors').set({ merged_into }).where('id', '=', id).execute();
    for (const name of NUMBERED)
      await sql`select setval(pg_get_serial_sequence(${name}, 'id'),
        (select coalesce(max(id), 0) + 1 from ${sql.table(name)}), false)`.execute(tx);
    const { count } = await tx
      .selectFrom('reports')
      .select((e) => e.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    await audit(tx, { author, at, action: 'restore', detail: { reports: Number(count) } });
    return Number(count);
  });
}

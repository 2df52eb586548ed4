import { type Insertable, sql } from 'kysely';
import { RECORD_TABLES, type Rows } from './rows.js';
import type { Database, Schema } from './schema.js';
import { storableJson } from './storable-json.js';

/** Writes rows with the same columns each, all in one statement: the server takes them apart, not the wire. */
export async function insertRows<T extends keyof Schema>(
  db: Database,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0]!).map((c) => sql.ref(c)));
  const records = sql`json_populate_recordset(null::${sql.table(table)}, ${storableJson(rows)}::json)`;
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${records}`.execute(db);
}

export async function insertRecords(db: Database, rows: Rows): Promise<void> {
  for (const table of RECORD_TABLES) await insertRows(db, table, (rows[table] ?? []) as never[]);
}

import { type Insertable, sql } from 'kysely';
import { RECORD_TABLES, type Rows } from './rows.js';
import type { Database, Schema } from './schema.js';

// what JSON may say and PostgreSQL's text may not hold: NUL, and halves of a surrogate pair
const ESCAPED = /\\u(?:0000|d)/i;
const UNSTORABLE = /\\(?:u0000|u[dD][89a-fA-F][0-9a-fA-F]{2}|[\s\S])/g;

/** JSON for the database. Characters that no database takes stand as U+FFFD, so that offsets stay. */
export function asJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!ESCAPED.test(json)) return json; // nearly always
  return json.replace(UNSTORABLE, (found) => (ESCAPED.test(found) ? '\ufffd' : found));
}

/** Writes rows with the same columns each, all in one statement: the server takes them apart, not the wire. */
export async function insertRows<T extends keyof Schema>(
  db: Database,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0]!).map((c) => sql.ref(c)));
  const records = sql`json_populate_recordset(null::${sql.table(table)}, ${asJson(rows)}::json)`;
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${records}`.execute(db);
}

export async function insertRecords(db: Database, rows: Rows): Promise<void> {
  for (const table of RECORD_TABLES) await insertRows(db, table, (rows[table] ?? []) as never[]);
}

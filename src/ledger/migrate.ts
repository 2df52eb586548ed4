import { sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import type { Database } from './schema.js';
import { STEPS } from './steps/steps.js';

const LOCK = 7_236_682; // any number; two processes that open one ledger must agree on it

/** Brings a database to this version's schema, in one transaction. Throws `ledger.newer` where it is ahead of us. */
export async function migrate(db: Database): Promise<void> {
  if (due(await stepsMade(db)).length === 0) return;
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
    await sql`create table if not exists ledger_schema (version integer primary key, name text unique)`.execute(
      tx,
    );
    await nameFirstStep(tx);
    const made = await stepsMade(tx);
    for (const [i, step] of due(made).entries()) {
      await step.make(tx as never);
      await tx
        .insertInto('ledger_schema')
        .values({ version: made.length + i + 1, name: step.name })
        .execute();
    }
  });
}

const due = (made: readonly string[]) => STEPS.filter(({ name }) => !made.includes(name));

/** Ledgers made before steps had names have had the first one. */
async function nameFirstStep(db: Database): Promise<void> {
  await sql`alter table ledger_schema add column if not exists name text unique`.execute(db);
  await sql`update ledger_schema set name = ${STEPS[0]!.name} where version = 1 and name is null`.execute(db);
}

/** Names of the steps that a database has had; none where it holds no ledger yet. */
async function stepsMade(db: Database): Promise<string[]> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from pg_attribute
      where attrelid = to_regclass('ledger_schema') and attname = 'name') as there`.execute(db);
  if (!rows[0]!.there) return [];
  const found = await db.selectFrom('ledger_schema').select('name').orderBy('version').execute();
  const names = found.map((f) => f.name);
  refuseUnknown(names);
  return names;
}

/** Throws `ledger.newer` where there are steps that this version does not know. */
export function refuseUnknown(names: readonly string[]): void {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new ReadoutError('ledger.newer', { found: unknown.join(', ') });
}

import { sql } from 'kysely';
import { type Kept, loadVersions } from './load.js';
import type { Database } from './schema.js';
import { among } from './search-conditions.js';

/** A report with its readout, and who of the ledger the readout's entities are, by label. */
export interface KeptWithActors {
  kept: Kept;
  actors: Record<string, number>;
}

/** The latest versions of reports, in the order asked for: as many queries as for one. */
export async function loadLatest(db: Database, reports: readonly number[]): Promise<KeptWithActors[]> {
  if (reports.length === 0) return [];
  const latest = await sql<{ report: number; version: number }>`
    select report, version from search where ${among(sql`report`, reports)}`.execute(db);
  const versionOf = new Map(latest.rows.map(({ report, version }) => [report, version]));
  const ids = [...versionOf.values()];
  const kept = await loadVersions(db, ids);
  const named = await sql<{ version: number; label: string; actor: number }>`
    select e.version, e.label, coalesce(a.merged_into, a.id) as actor
    from entities e join actors a on a.id = e.actor where ${among(sql`e.version`, ids)}`.execute(db);
  const actors = new Map<number, Record<string, number>>(ids.map((id) => [id, {}]));
  for (const { version, label, actor } of named.rows) actors.get(version)![label] = actor;
  return reports.flatMap((report) => {
    const version = versionOf.get(report);
    const found = version === undefined ? undefined : kept.get(version);
    return found ? [{ kept: found, actors: actors.get(version!)! }] : [];
  });
}

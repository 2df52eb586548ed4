import { createHash } from 'node:crypto';
import type { Entity, Readout } from '../readout/readout.js';
import { actorKey } from './actors.js';
import type { Database } from './schema.js';
import { withoutEntities } from './without-entities.js';

/** What is kept of a forgotten one: enough to know them again, not to tell who they were. */
export const hashOfKey = (key: string): string =>
  createHash('sha256').update(`readout forgets ${key}`).digest('hex');

const keysOf = (entity: Entity): string[] => [actorKey(entity), ...(entity.key ? [entity.key] : [])];

/** Takes those out of readouts whom the ledger has been told to forget. */
export async function forgetter(db: Database): Promise<(readout: Readout) => Readout> {
  const rows = await db.selectFrom('forgotten').select('key').execute();
  if (rows.length === 0) return (readout) => readout;
  const keys = new Set(rows.map((r) => r.key));
  return (readout) =>
    withoutEntities(
      readout,
      new Set(readout.entities.filter((e) => keysOf(e).some((k) => keys.has(hashOfKey(k)))).map((e) => e.id)),
    );
}

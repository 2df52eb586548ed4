import { type RawBuilder, sql } from 'kysely';
import { newestVersions } from './newest.js';
import type { Database } from './schema.js';

/** What an edge of the network means. */
export type Relation = 'to' | 'through' | 'of' | 'with';

export interface ActorNetwork {
  centre: number;
  /** `step`: how far from the centre. */
  nodes: { id: number; name: string; type: string; wikidata: string | null; step: number }[];
  edges: { from: number; to: number; count: number }[];
  /** Whether there are more than these. */
  cut: boolean;
}

const MOST_NODES = 60;
const MOST_EDGES = 240;

/** Pairs of entities `f` (from) and `t` (to) of one version `s`, with the record that joins them. */
const PAIRS: Record<Relation, RawBuilder<unknown>> = {
  to: sql`attributions a on a.version = s.version
    join entities f on f.version = a.version and f.n = a.source
    join entities t on t.version = a.version and t.n = a.addressee`,
  through: sql`attributions a on a.version = s.version
    join entities f on f.version = a.version and f.n = a.source
    join vias x on x.version = a.version and x.attribution = a.n
    join entities t on t.version = a.version and t.n = x.entity`,
  of: sql`attributions a on a.version = s.version
    join entities f on f.version = a.version and f.n = a.source
    join entities t on t.version = a.version and t.n <> f.n and t.type <> 'place' and exists (
      select from generate_series(1, cardinality(t.mentions), 2) m, generate_series(1, cardinality(a.content), 2) c
      where t.mentions[m] >= a.content[c] and t.mentions[m + 1] <= a.content[c + 1])`,
  with: sql`participants p on p.version = s.version
    join participants r on r.version = p.version and r.event = p.event and r.entity <> p.entity
      and (r.role <> p.role or r.entity > p.entity) and p.role = 'actor'
    join entities f on f.version = p.version and f.n = p.entity
    join entities t on t.version = r.version and t.n = r.entity`,
};

/** Who stands in a relation to an actor, and who to them, some steps outwards; the strongest ties first. */
export async function actorNetwork(
  db: Database,
  { actor, relation, steps = 1 }: { actor: number; relation: Relation; steps?: number },
): Promise<ActorNetwork | null> {
  const root = await db
    .selectFrom('actors')
    .select((e) => e.fn.coalesce('merged_into', 'id').as('id'))
    .where('id', '=', actor)
    .executeTakeFirst();
  if (!root) return null;
  const step = new Map([[root.id, 0]]);
  let cut = false;
  // the first step looks only at reports that name the actor, further ones at the newest of all
  let pairs: ActorNetwork['edges'] = [];
  for (let n = 1; n <= steps; n++) {
    if (n <= 2) pairs = await pairsOf(db, relation, n === 1 ? root.id : undefined);
    const reached = new Set(step.keys());
    const touching = pairs.filter(({ from, to }) => reached.has(from) || reached.has(to));
    for (const { from, to } of touching.slice(0, MOST_EDGES))
      for (const id of [from, to])
        if (!step.has(id)) {
          if (step.size >= MOST_NODES) cut = true;
          else step.set(id, n);
        }
  }
  const ids = [...step.keys()];
  const edges = pairs.filter(({ from, to }) => step.has(from) && step.has(to)).slice(0, MOST_EDGES);
  const named = await db
    .selectFrom('actors')
    .select(['id', 'name', 'type', 'wikidata'])
    .where('id', 'in', ids)
    .execute();
  return { centre: root.id, nodes: named.map((a) => ({ ...a, step: step.get(a.id)! })), edges, cut };
}

/** Who stands in the relation to whom in the newest reports, or the newest that name somebody; the most frequent first. */
async function pairsOf(
  db: Database,
  relation: Relation,
  naming: number | undefined,
): Promise<ActorNetwork['edges']> {
  const { rows } = await sql<ActorNetwork['edges'][number]>`
    with pairs as materialized (
      select coalesce(fa.merged_into, fa.id) as f, coalesce(ta.merged_into, ta.id) as t
      from ${await newestVersions(db, { actor: naming })} join ${PAIRS[relation]}
      join actors fa on fa.id = f.actor join actors ta on ta.id = t.actor
    )
    select f as from, t as to, count(*)::integer as count from pairs
    where f <> t group by f, t order by 3 desc, 1, 2`.execute(db);
  return rows;
}

import { sql } from 'kysely';
import { newestVersions, type ViewQuery } from './newest.js';
import type { Stretch } from './paging.js';
import type { Database } from './schema.js';

/** A place that reports name. */
export interface NamedPlace {
  actor: number;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  wikidata: string | null;
  lat: number | null;
  lon: number | null;
  reports: number;
  /** Events that are told to have happened there. */
  events: number;
}

/** Places of the newest reports, those of most reports first. */
export async function namedPlaces(
  db: Database,
  { limit = 200, offset = 0, ...query }: ViewQuery & Stretch,
): Promise<NamedPlace[]> {
  const { rows } = await sql<NamedPlace>`
    with named as materialized (
      select coalesce(a.merged_into, a.id) as actor, e.version, s.report, e.n, e.country, e.wikidata, e.lat, e.lon
      from ${await newestVersions(db, query)} join entities e on e.version = s.version
      join actors a on a.id = e.actor where e.type = 'place'
    )
    select p.actor, root.name, max(p.country) as country, max(p.wikidata) as wikidata, max(p.lat) as lat,
      max(p.lon) as lon, count(distinct p.report)::integer as reports, count(ev.n)::integer as events
    from named p join actors root on root.id = p.actor
    left join events ev on ev.version = p.version and ev.place = p.n
    group by p.actor, root.name order by reports desc, p.actor
    limit ${limit}::integer offset ${offset}::integer`.execute(db);
  return rows;
}

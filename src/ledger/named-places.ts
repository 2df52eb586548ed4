import { sql } from 'kysely';
import { joinMerged, rootOf } from './merged.js';
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
    with newest as materialized (select version, report from ${await newestVersions(db, query)}),
    happened as materialized (
      select ev.version, ev.place, count(*) as events from newest s join events ev on ev.version = s.version
      where ev.place is not null group by ev.version, ev.place
    ),
    counted as materialized (
      select ${rootOf(sql`e.actor`)} as actor, max(e.country) as country, max(e.wikidata) as wikidata, max(e.lat) as lat,
        max(e.lon) as lon, count(distinct s.report)::integer as reports, coalesce(sum(h.events), 0)::integer as events
      from newest s join entities e on e.version = s.version and e.type = 'place'
      left join happened h on h.version = e.version and h.place = e.n ${joinMerged(sql`e.actor`)}
      group by 1 order by reports desc, 1 limit ${limit}::integer offset ${offset}::integer
    )
    select c.actor, root.name, c.country, c.wikidata, c.lat, c.lon, c.reports, c.events
    from counted c join actors root on root.id = c.actor order by c.reports desc, c.actor`.execute(db);
  return rows;
}

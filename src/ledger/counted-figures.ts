import { sql } from 'kysely';
import type { Span } from '../text/span.js';
import { newestVersions, type ViewQuery } from './newest.js';
import type { Stretch } from './paging.js';
import { inItsSentence } from './passage.js';
import type { Database } from './schema.js';

/** A figure as one source gives it in one report. */
export interface SourcedFigure {
  report: number;
  outlet: string | null;
  published: string | null;
  language: string;
  /** Who gives it; `null` where the report itself does. */
  source: string | null;
  actor: number | null;
  wikidata: string | null;
  value: number;
  valueTo: number | null;
  comparator: string;
  unit: string;
  role: string | null;
  span: Span;
  words: string;
  /** In which it is told. */
  sentence: string;
}

type Row = Omit<SourcedFigure, 'span' | 'words' | 'sentence'> & Span & { text: string };

const MOST_KINDS = 30;

/**
 * Figures of one kind (a role as `killed`, else a unit as `USD`) with their sources, those of the newest reports first,
 * and which kinds there are. Without `of` the kind that is most frequent.
 */
export async function sourcedFigures(
  db: Database,
  { of, limit = 300, offset = 0, ...query }: ViewQuery & Stretch & { of?: string | undefined },
): Promise<{ kinds: { of: string; count: number }[]; items: SourcedFigure[] }> {
  const newest = await newestVersions(db, query);
  const kinds = await sql<{ of: string; count: number }>`
    select coalesce(q.role, q.unit) as of, count(*)::integer as count
    from ${newest} join quantities q on q.version = s.version
    where q.role is not null or q.unit not in ('item', 'year', 'month', 'week', 'day', 'hour', 'minute')
    group by 1 order by max(q.role) is null, 2 desc, 1 limit ${MOST_KINDS}::integer`.execute(db);
  const kind = of ?? kinds.rows[0]?.of;
  if (kind === undefined) return { kinds: [], items: [] };
  const { rows } = await sql<Row>`
    select s.report, v.outlet, v.published, v.language, by.name as source, by.actor, by.wikidata, q.value,
      q.value_to as "valueTo", q.comparator, q.unit, q.role, q.start, q.end, v.text
    from ${newest} join quantities q on q.version = s.version join report_versions v on v.id = s.version
    left join lateral (
      select root.name, root.id as actor, root.wikidata from attributions a
      join entities e on e.version = a.version and e.n = a.source
      join actors x on x.id = e.actor join actors root on root.id = coalesce(x.merged_into, x.id)
      where a.version = s.version and exists (select from generate_series(1, cardinality(a.content), 2) c
        where q.start >= a.content[c] and q.end <= a.content[c + 1])
      order by a.content[cardinality(a.content)] - a.content[1] limit 1
    ) by on true
    where coalesce(q.role, q.unit) = ${kind}
    order by s.day desc nulls last, s.report desc, q.n limit ${limit}::integer offset ${offset}::integer`.execute(
    db,
  );
  return {
    kinds: kinds.rows,
    items: rows.map(({ text, start, end, ...item }) => ({ ...item, ...inItsSentence(text, { start, end }) })),
  };
}

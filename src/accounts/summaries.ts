import { sql } from 'kysely';
import type { Database } from '../ledger/schema.js';
import { storableJson } from '../ledger/storable-json.js';
import type { Span } from '../text/span.js';
import { isDisputed, mostDisputed } from './disputes.js';
import type { Cell, Occurrence } from './occurrence.js';

/** Grows with every change of how accounts are compared; older summaries are made again. */
export const SUMMARY_FORMAT = 3;

/** An occurrence in a list. */
export interface OccurrenceSummary
  extends Pick<Occurrence, 'id' | 'type' | 'mode' | 'when' | 'where' | 'participants' | 'headline'> {
  reports: number;
  sources: number;
  points: number;
  /** Points that somebody denies, gives otherwise or leaves unsaid as a report states. */
  disputed: number;
  /** The point that sources part over most; `null` where they part over none. */
  lead: Lead | null;
}

/** A disputed point with the first accounts of it, in their words. */
export interface Lead {
  gist: string;
  language: string;
  sides: (Pick<Cell, 'verdict' | 'explicit'> & {
    /** Name of the source. */
    source: string;
    wikidata: string | null;
    /** What it says; `null` where its silence is derived. */
    words: string | null;
    language: string | null;
  })[];
}

/** The words of a report at a span, and its language. */
export type WordsOf = (report: string, span: Span) => { text: string; language: string };

const SIDES = 3;

/**
 * What a list shows of occurrences, by number. Kept ones are taken where they were made of the digests that the
 * occurrence now has; only the others are compared, and kept. Nothing has to be told of a change and nothing is
 * locked: whoever keeps an older one beside a newer writer is found out by its basis. Once it is late, at least one having
 * been made, the others are left as `pending`.
 */
export async function summariesOf(
  db: Database,
  occurrences: readonly number[],
  compare: (occurrence: number) => Promise<{ made: Occurrence; wordsOf: WordsOf }>,
  isLate: () => boolean,
): Promise<{ items: OccurrenceSummary[]; pending: number }> {
  const { rows } = await sql<{ occurrence: number; basis: string; summary: OccurrenceSummary | null }>`
    select d.occurrence, d.basis, s.summary from (
      select occurrence, ${String(SUMMARY_FORMAT)}::text || ' ' ||
        count(*) || ' ' || sum(hashtextextended(report || ' ' || format || ' ' || mark, 0)) as basis
      from digests where occurrence in (select json_array_elements_text(${JSON.stringify(occurrences)}::json)::integer)
      group by occurrence
    ) d left join summaries s on s.occurrence = d.occurrence and s.basis = d.basis`.execute(db);
  const made: { occurrence: number; basis: string; summary: OccurrenceSummary }[] = [];
  const all = new Map<number, OccurrenceSummary>();
  let pending = 0;
  const order = new Map(occurrences.map((occurrence, i) => [occurrence, i]));
  rows.sort((a, b) => order.get(a.occurrence)! - order.get(b.occurrence)!);
  for (const { occurrence, basis, summary } of rows) {
    if (!summary && made.length > 0 && isLate()) {
      pending++;
      continue;
    }
    const now = summary ?? summaryOf(await compare(occurrence));
    all.set(occurrence, now);
    if (!summary) made.push({ occurrence, basis, summary: now });
  }
  if (made.length > 0)
    await sql`
      insert into summaries select * from json_populate_recordset(null::summaries, ${storableJson(made)}::json)
      on conflict (occurrence) do update set basis = excluded.basis, summary = excluded.summary`.execute(db);
  return { items: occurrences.flatMap((occurrence) => all.get(occurrence) ?? []), pending };
}

function summaryOf({ made, wordsOf }: { made: Occurrence; wordsOf: WordsOf }): OccurrenceSummary {
  const { id, type, mode, when, where, participants, headline, reports, older = 0, sources, points } = made;
  return {
    id,
    type,
    mode,
    when,
    where,
    participants,
    headline,
    reports: reports.length + older,
    sources: sources.length,
    points: points.length,
    disputed: points.filter(isDisputed).length,
    lead: leadOf(made, wordsOf),
  };
}

function leadOf({ points, sources }: Occurrence, wordsOf: WordsOf): Lead | null {
  const point = mostDisputed(points);
  if (!point) return null;
  const known = new Map(sources.map((s) => [s.id, s]));
  return {
    gist: point.gist,
    language: wordsOf(point.gistAt.report, point.gistAt.span).language,
    sides: point.cells.slice(0, SIDES).map(({ source, verdict, explicit, evidence: [first] }) => {
      const { text, language } = first ? wordsOf(first.report, first.span) : { text: null, language: null };
      return {
        source: known.get(source)?.name ?? source,
        wikidata: known.get(source)?.wikidata ?? null,
        verdict,
        ...(explicit !== undefined && { explicit }),
        words: text,
        language,
      };
    }),
  };
}

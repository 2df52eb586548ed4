import { sql } from 'kysely';
import { findActors } from '../ledger/find-actors.js';
import { mark } from '../ledger/marks.js';
import type { Database } from '../ledger/schema.js';
import { oneOf, type Stems, wordsOf } from '../ledger/search-words.js';

/** What a word of a query may mean in any language. */
export interface Meaning {
  word: string;
  /** Wikidata ids of those who bear it as a name. */
  names: readonly string[];
  concepts: readonly string[];
}

const MOST = 300; // reports looked at

/** Numbers of the reports that have most of what is asked for, newest first: each word by itself, as a name or as what it means. */
export async function findReports(
  db: Database,
  forms: Stems,
  meanings: readonly Meaning[],
): Promise<number[]> {
  const asked: string[] = [];
  for (const { word, names, concepts } of meanings) {
    const actors = await findActors(db, [word, ...names], forms);
    const lexemes = [
      ...wordsOf(word, forms).flat(),
      ...actors.map(mark.entity),
      ...concepts.map(mark.concept),
    ];
    if (lexemes.length > 0) asked.push(oneOf(lexemes));
  }
  if (asked.length === 0) return [];
  const all = await matching(db, asked.join(' & '));
  if (all.length > 0 || asked.length === 1) return all;
  // not all of it in one report: those that have most
  const counted = await sql<{ report: number; had: number }>`
    select report, had from (
      select s.report, s.day, ${sql.join(
        asked.map((q) => sql`(s.words @@ ${q}::tsquery)::integer`),
        sql` + `,
      )} as had
      from search s where s.words @@ ${asked.join(' | ')}::tsquery
      order by s.day desc nulls last limit ${MOST * 10}::integer
    ) counted order by had desc, day desc nulls last limit ${MOST}::integer`.execute(db);
  const most = counted.rows[0]?.had ?? 0;
  return most < 2 && asked.length > 2 ? [] : counted.rows.filter((r) => r.had === most).map((r) => r.report);
}

async function matching(db: Database, query: string): Promise<number[]> {
  const { rows } = await sql<{ report: number }>`
    select report from search where words @@ ${query}::tsquery
    order by day desc nulls last, report desc limit ${MOST}::integer`.execute(db);
  return rows.map((r) => r.report);
}

import { sql } from 'kysely';
import { findActors } from '../ledger/find-actors.js';
import { mark } from '../ledger/marks.js';
import type { Database } from '../ledger/schema.js';
import { atLeast, oneOf, type Stems, wordsOf } from '../ledger/search-words.js';

/** What a word of a query may mean in any language. */
export interface Meaning {
  word: string;
  /** Wikidata ids of those who bear it as a name. */
  names: readonly string[];
  concepts: readonly string[];
}

const MOST = 300; // reports looked at
const MOST_ASKED = 8; // words, where not all are in one report

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
  const some = asked.slice(0, MOST_ASKED);
  for (let least = some.length - (asked.length > MOST_ASKED ? 0 : 1); least > 0; least--) {
    if (least < 2 && asked.length > 2) return [];
    const found = await matching(db, atLeast(least, some));
    if (found.length > 0) return found;
  }
  return [];
}

async function matching(db: Database, query: string): Promise<number[]> {
  // `offset 0`: else it may walk from the newest on, and read the words of all that do not match
  const { rows } = await sql<{ report: number }>`
    select report from (select report, day from search where words @@ ${query}::tsquery offset 0) s
    order by day desc nulls last, report desc limit ${MOST}::integer`.execute(db);
  return rows.map((r) => r.report);
}

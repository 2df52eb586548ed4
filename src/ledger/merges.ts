import { type RawBuilder, sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import { asJson } from './insert.js';
import type { Database } from './schema.js';
import { type Stems, wordsOf } from './search-words.js';

const MOST = 500;

/** Actors by name: all words of a name must occur in theirs. Those that were merged count as one. */
export async function findActors(
  db: Database,
  names: readonly string[],
  forms: Stems,
  placesOnly = false,
): Promise<number[]> {
  const ways: RawBuilder<unknown>[] = [];
  for (const name of names) {
    if (/^Q\d{1,12}$/.test(name)) ways.push(sql`wikidata = ${name}`);
    else {
      const words = wordsOf(name, forms);
      if (words.length === 0) continue;
      const has = (wordForms: readonly string[]) =>
        sql`words && array(select json_array_elements_text(${asJson(wordForms)}::json))`;
      ways.push(sql`(${sql.join(words.map(has), sql` and `)})`);
    }
  }
  if (ways.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    with found as (
      select id, coalesce(merged_into, id) as root from actors
      where (${sql.join(ways, sql` or `)}) ${placesOnly ? sql`and type = 'place'` : sql``}
      order by cardinality(words), id limit ${MOST}::integer
    )
    select id from found
    union select id from actors where id in (select root from found) or merged_into in (select root from found)`.execute(
    db,
  );
  return rows.map((r) => r.id);
}

/** Says that one actor is another. Whatever was merged into it before goes along; the records stay as they were read. */
export async function mergeActors(db: Database, from: number, into: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('actors')
      .select(['id', 'merged_into'])
      .where('id', 'in', [from, into])
      .forUpdate()
      .execute();
    const target = rows.find((r) => r.id === into);
    if (!target || !rows.some((r) => r.id === from))
      throw new ReadoutError('ledger.no-actor', { actor: target ? from : into });
    const root = target.merged_into ?? target.id;
    if (root === from) return;
    await tx
      .updateTable('actors')
      .set({ merged_into: root })
      .where((e) => e.or([e('id', '=', from), e('merged_into', '=', from)]))
      .execute();
  });
}

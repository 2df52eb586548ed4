import { type RawBuilder, sql } from 'kysely';
import { tokenise } from '../text/tokens.js';
import { mark } from './marks.js';
import type { Stretch } from './paging.js';
import type { Database } from './schema.js';
import { allOf, oneOf, quoted, type Stems, searchFold, wordsOf } from './search-words.js';

const MOST = 500;

/**
 * Names as people write them, or Wikidata ids; several names for one (in other scripts) as a list. A number is somebody
 * whom the ledger knows by it.
 */
export type Names = string | number | readonly string[];

/** Whether there is no name to look for. */
export const isUnasked = (names: Names | undefined): names is undefined =>
  names === undefined || (typeof names !== 'number' && names.length === 0);

/** Ids of those who are meant, of all that count as the same. */
export async function actorsMeant(
  db: Database,
  names: Names,
  forms: Stems,
  placesOnly = false,
): Promise<number[]> {
  if (typeof names === 'number') return (await groupOf(db, names)).map((a) => a.id);
  return findActors(db, typeof names === 'string' ? [names] : names, forms, placesOnly);
}

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
      ways.push(sql`array_to_tsvector(words) @@ ${allOf(words)}::tsquery`);
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
    union select id from actors where id in (select root from found)
    union select id from actors where merged_into in (select root from found)`.execute(db);
  return rows.map((r) => r.id);
}

/** Who somebody is across reports. */
export interface Actor {
  id: number;
  name: string;
  type: string;
  wikidata: string | null;
  /** In how many reports they are named. */
  reports: number;
}

/** Actors one of whose words begins as the last word of what is typed, and that have the words before it. */
export async function actorsByPrefix(
  db: Database,
  typed: string,
  forms: Stems,
  { limit = 10, offset = 0, type }: Stretch & { type?: string | undefined } = {},
): Promise<Actor[]> {
  const tokens = tokenise(typed.slice(0, 200)).filter((t) => t.kind !== 'mark');
  const last = searchFold(tokens.at(-1)?.norm ?? '');
  if (last === '') return [];
  const whole = tokens.slice(0, -1).map((t) => forms(t.norm));
  const begun = `(${[`${quoted(last)}:*`, ...forms(tokens.at(-1)!.norm).map(quoted)].join(' | ')})`;
  const wanted = [...whole.map(oneOf), begun].join(' & ');
  const { rows } = await sql<{ id: number }>`
    select coalesce(merged_into, id) as id from actors
    where array_to_tsvector(words) @@ ${wanted}::tsquery ${type === undefined ? sql`` : sql`and type = ${type}`}
    group by 1 order by bool_and(wikidata is null), min(cardinality(words)), 1
    limit ${limit}::integer offset ${offset}::integer`.execute(db);
  const ids = rows.map((r) => r.id);
  const actors = await loadActors(db, ids);
  return ids.flatMap((id) => actors.get(id) ?? []);
}

/** Actors by id, those they were merged into in their place. */
export async function loadActors(db: Database, ids: readonly number[]): Promise<Map<number, Actor>> {
  const actors = new Map<number, Actor>();
  for (const id of new Set(ids)) {
    const group = await groupOf(db, id);
    const root = group.find((a) => a.merged_into === null);
    if (!root) continue;
    const { rows } = await sql<{ reports: number }>`
      select count(*)::integer as reports from search
      where words @@ ${oneOf(group.map((a) => mark.entity(a.id)))}::tsquery`.execute(db);
    const { name, type, wikidata } = root;
    actors.set(id, { id: root.id, name, type, wikidata, reports: rows[0]!.reports });
  }
  return actors;
}

/** An actor with all that count as the same. */
export async function groupOf(db: Database, id: number) {
  const of = sql<number>`(select coalesce(merged_into, id) from actors where id = ${id}::integer)`;
  return db
    .selectFrom('actors')
    .select(['id', 'name', 'type', 'wikidata', 'merged_into'])
    .where((e) => e.or([e('id', '=', of), e('merged_into', '=', of)]))
    .orderBy('id')
    .execute();
}

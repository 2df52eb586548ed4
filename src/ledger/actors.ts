import { sql } from 'kysely';
import type { Entity } from '../readout/readout.js';
import { asJson } from './insert.js';
import type { Database } from './schema.js';
import { cutWord, nameKey, type Stems, wordsOf } from './search-words.js';

/** Ids of actors by key, as far as they are known to be committed. */
export type KnownActors = Map<string, number>;
const MANY = 200_000;

/**
 * By what an entity is the same across reports: its Wikidata id; the key that its name has in every script, where the
 * name is of several words and so no other's but by chance; else kind and name.
 */
export const actorKey = ({ wikidata, key, type, name }: Entity): string =>
  (wikidata ?? (key && /\p{L}[\s-]+\p{L}/u.test(name) ? key : `${type}:${nameKey(name)}`)).slice(0, 500);

/** Ids for entities by their key; actors never met are added. What is found goes to `known` by `remember`. */
export async function resolveActors(
  db: Database,
  entities: readonly { entity: Entity; text: string }[],
  known: KnownActors,
  forms: Stems,
): Promise<KnownActors> {
  const missing = new Map<string, { entity: Entity; text: string }>();
  const ids: KnownActors = new Map();
  for (const named of entities) {
    const key = actorKey(named.entity);
    const id = known.get(key);
    if (id !== undefined) ids.set(key, id);
    else if (!missing.has(key)) missing.set(key, named);
  }
  if (missing.size === 0) return learnSpellings(db, entities, ids, known, forms);
  // in one order for everybody, so that two imports never wait for each other in a circle
  const keys = [...missing.keys()].sort();
  const find = async (wanted: readonly string[]) => {
    if (wanted.length === 0) return;
    const found = await sql<{ id: number; key: string }>`
      select id, key from actors where key in (select json_array_elements_text(${asJson(wanted)}::json))`.execute(
      db,
    );
    for (const { id, key } of found.rows) ids.set(key, id);
  };
  await find(keys);
  const added = keys.filter((key) => !ids.has(key));
  if (added.length > 0) {
    const rows = added.map((key) => {
      const { entity, text } = missing.get(key)!;
      const { type, name, wikidata = null } = entity;
      return { key, type, name, wikidata, words: [...wordsToFind(entity, text, forms)] };
    });
    const { rows: made } = await sql<{ id: number; key: string }>`
      insert into actors (key, type, name, wikidata, words)
      select key, type, name, wikidata, words from json_populate_recordset(null::actors, ${asJson(rows)}::json)
      on conflict (key) do nothing returning id, key`.execute(db);
    for (const { id, key } of made) ids.set(key, id);
    await find(added.filter((key) => !ids.has(key)));
  }
  return learnSpellings(db, entities, ids, known, forms);
}

/** One actor has names in several scripts: each new spelling gives its words to those by which the actor is found. */
async function learnSpellings(
  db: Database,
  entities: readonly { entity: Entity; text: string }[],
  ids: KnownActors,
  known: KnownActors,
  forms: Stems,
): Promise<KnownActors> {
  const words = new Map<number, Set<string>>();
  for (const { entity, text } of entities) {
    const key = actorKey(entity);
    const id = ids.get(key)!;
    const spelling = `${key}\n${nameKey(entity.name)}`;
    if (known.has(spelling) || ids.has(spelling)) continue;
    ids.set(spelling, id);
    const all = words.get(id) ?? new Set();
    for (const word of wordsToFind(entity, text, forms)) all.add(word);
    words.set(id, all);
  }
  if (words.size === 0) return ids;
  const rows = [...words].map(([id, set]) => ({ id, words: [...set] }));
  await sql`
    with given as (select id, words from json_populate_recordset(null::actors, ${asJson(rows)}::json)),
      wanting as (
        select a.id, g.words from actors a join given g on g.id = a.id
        where not a.words @> g.words order by a.id for update of a
      )
    update actors a set words = array(select distinct w from unnest(a.words || wanting.words) w)
    from wanting where a.id = wanting.id`.execute(db);
  return ids;
}

const NAMINGS = 8; // mentions looked at

/** Words of the name, and of the name as the report writes it. */
function wordsToFind({ name, mentions }: Entity, text: string, forms: Stems): Set<string> {
  const written = mentions.slice(0, NAMINGS).map(({ start, end }) => text.slice(start, end).slice(0, 200));
  return new Set([name, ...new Set(written)].flatMap((words) => wordsOf(words, forms).flat().map(cutWord)));
}

export function remember(known: KnownActors, ids: KnownActors): void {
  if (known.size + ids.size > MANY) known.clear();
  for (const [key, id] of ids) known.set(key, id);
}

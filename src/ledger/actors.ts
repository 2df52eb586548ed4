import { sql } from 'kysely';
import type { Entity } from '../readout/readout.js';
import type { Database } from './schema.js';
import { cutWord, nameKey, type Stems, wordsOf } from './search-words.js';
import { storableJson } from './storable-json.js';

/** Ids of actors by key, as far as they are known to be committed. */
export type KnownActors = Map<string, number>;
const MANY = 200_000;

/**
 * By what an entity is the same across reports: its Wikidata id; the key that its name has in every script, where the
 * name is of several words and so no other's but by chance; else kind and name.
 */
export const actorKey = ({ wikidata, key, type, name }: Entity): string =>
  (wikidata ?? (key && /\p{L}[\s-]+\p{L}/u.test(name) ? key : `${type}:${nameKey(name)}`)).slice(0, 500);

/** A name that an actor goes by: `known` has these too, so that each is looked at once. */
const formOf = (key: string, name: string) => `${key}\n${name}`;

/**
 * Ids for entities by their key. Actors never met are added, and names that an actor was not known by (in the other
 * script, say) find it from then on. What is found goes to `known` by `remember`.
 */
export async function resolveActors(
  db: Database,
  entities: Iterable<{ entity: Entity; text: string }>,
  known: KnownActors,
  forms: Stems,
): Promise<KnownActors> {
  const fresh = new Map<string, { entity: Entity; words: Set<string>; names: Set<string> }>();
  const ids: KnownActors = new Map();
  for (const { entity, text } of entities) {
    const key = actorKey(entity);
    const id = known.get(formOf(key, entity.name));
    if (id !== undefined) {
      ids.set(key, id);
      continue;
    }
    const met = fresh.get(key) ?? { entity, words: new Set<string>(), names: new Set<string>() };
    fresh.set(key, met);
    if (met.names.has(entity.name)) continue;
    met.names.add(entity.name);
    for (const word of wordsToFind(entity, text, forms)) met.words.add(word);
  }
  if (fresh.size === 0) return ids;
  // in one order for everybody, so that two imports never wait for each other in a circle
  const keys = [...fresh.keys()].sort();
  const rows = keys.map((key) => {
    const { entity, words } = fresh.get(key)!;
    const { type, name, wikidata = null } = entity;
    return { key, type, name, wikidata, words: [...words] };
  });
  const old = await actorsByKey(db, keys, ids);
  const added = rows.filter(({ key }) => !old.has(key));
  if (added.length > 0) {
    const { rows: made } = await sql<{ id: number; key: string }>`
      insert into actors (key, type, name, wikidata, words)
      select key, type, name, wikidata, words from json_populate_recordset(null::actors, ${storableJson(added)}::json)
      on conflict (key) do nothing returning id, key`.execute(db);
    for (const { id, key } of made) ids.set(key, id);
    const others = added.map(({ key }) => key).filter((key) => !ids.has(key));
    for (const key of await actorsByKey(db, others, ids)) old.add(key);
  }
  await addWords(
    db,
    rows.filter(({ key }) => old.has(key)),
  );
  for (const [key, { names }] of fresh) {
    const id = ids.get(JSON.parse(storableJson(key)));
    if (id !== undefined) for (const name of names) ids.set(formOf(key, name), id);
  }
  return ids;
}

/** Which of the keys are there; their ids go to `ids`. */
async function actorsByKey(db: Database, keys: readonly string[], ids: KnownActors): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const { rows } = await sql<{ id: number; key: string }>`
    select id, key from actors where key in (select json_array_elements_text(${storableJson(keys)}::json))`.execute(
    db,
  );
  for (const { id, key } of rows) ids.set(key, id);
  return new Set(rows.map(({ key }) => key));
}

const MOST_WORDS = 64; // that an actor is found by

/** Lets actors be found by further words. */
async function addWords(db: Database, rows: readonly { key: string; words: string[] }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    with told as (
      select t.key, t.words from json_populate_recordset(null::actors, ${storableJson(rows)}::json) t
    ), due as (
      select a.id, told.words from actors a join told on told.key = a.key
      where not a.words @> told.words and cardinality(a.words) < ${MOST_WORDS}::integer
      order by a.id for update of a
    )
    update actors set words = array(select distinct w from unnest(actors.words || due.words) w order by w)
    from due where actors.id = due.id`.execute(db);
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

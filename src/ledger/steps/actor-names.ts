import { sql } from 'kysely';
import type { Step } from './step.js';

/** Actors are found by the beginnings of their words too, which an index of arrays cannot do. */
export const actorNames: Step = {
  name: 'actor-names',
  async make(db) {
    await sql`drop index if exists actors_words`.execute(db);
    await sql`update actors set words = array(select left(w, 200) from unnest(words) w)
      where exists (select from unnest(words) w where length(w) > 200)`.execute(db);
    await sql`create index if not exists actors_names on actors using gin (array_to_tsvector(words))`.execute(
      db,
    );
    await sql`create index if not exists actors_merged on actors (merged_into) where merged_into is not null`.execute(
      db,
    );
  },
  tables: [],
};

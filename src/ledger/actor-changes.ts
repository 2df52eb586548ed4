import { sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import { audit } from './audit.js';
import { groupOf } from './find-actors.js';
import { reviewIn, withdrawAllIn, withdrawIn } from './reviews.js';
import type { Database } from './schema.js';
import { cutWord, wordsOf } from './search-words.js';
import { storableJson } from './storable-json.js';
import type { WriteContext } from './write-records.js';

/** Who changes actors, and when. */
export interface ChangeContext extends WriteContext {
  author: string;
  now: () => Date;
}

type Change<D> = { id: number; detail: D };
interface Merge {
  into: number;
  moved: { id: number; before: number | null }[];
}
interface Rename {
  before: { name: string; words: string[] };
  after: string;
}
interface Split {
  made: number;
  reviews: number[];
}

/** Runs in one transaction with its audit entry, whose id undoes it. */
const changing = <T>({ db, ...rest }: ChangeContext, work: (context: ChangeContext) => Promise<T>) =>
  db.transaction().execute((tx) => work({ db: tx, ...rest }));

const written = ({ db, author, now }: ChangeContext, action: string, actor: number, detail: object) =>
  audit(db, { author, at: now(), action, actor, detail: detail as Record<string, unknown> });

async function actorById(db: Database, id: number) {
  const found = await db.selectFrom('actors').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!found) throw new ReadoutError('ledger.no-actor', { actor: id });
  return found;
}

/** Says that one actor is another. Whatever was merged into it before goes along; the records stay as they were read. */
export const mergeActors = (context: ChangeContext, from: number, into: number): Promise<number | null> =>
  changing(context, async (tx) => {
    const [source, target] = [await actorById(tx.db, from), await actorById(tx.db, into)];
    const root = target.merged_into ?? target.id;
    if (root === (source.merged_into ?? source.id)) return null; // they are one already
    const group = source.merged_into === null ? await groupOf(tx.db, from) : [source];
    const moved = group.map(({ id, merged_into }) => ({ id, before: merged_into }));
    await tx.db
      .updateTable('actors')
      .set({ merged_into: root })
      .where(
        'id',
        'in',
        moved.map((m) => m.id),
      )
      .execute();
    return written(tx, 'merge', from, { into: root, moved } satisfies Merge);
  });

/** Takes an actor out of those it was merged with. */
export const separateActor = (context: ChangeContext, id: number): Promise<number | null> =>
  changing(context, async (tx) => {
    const { merged_into: before } = await actorById(tx.db, id);
    if (before === null) return null;
    await tx.db.updateTable('actors').set({ merged_into: null }).where('id', '=', id).execute();
    return written(tx, 'separate', id, { into: null, moved: [{ id, before }] });
  });

/** Gives an actor another name to be shown by; it is found by the old one too. */
export const renameActor = (context: ChangeContext, id: number, given: string): Promise<number> =>
  changing(context, async (tx) => {
    const name = given.trim().slice(0, 500);
    const { name: before, words } = await actorById(tx.db, id);
    const added = wordsOf(name, tx.forms).flat().map(cutWord);
    if (added.length === 0) throw new ReadoutError('ledger.name', { name: given });
    await setName(tx.db, id, name, [...new Set([...words, ...added])]);
    return written(tx, 'rename', id, { before: { name: before, words }, after: name } satisfies Rename);
  });

const setName = (db: Database, id: number, name: string, words: readonly string[]) =>
  sql`update actors set name = ${name}, words = array(select json_array_elements_text(${storableJson(words)}::json))
    where id = ${id}::integer`.execute(db);

/**
 * Says that in some reports it is somebody else who goes by this name. Makes that actor and a review of the name in each
 * of the reports, so that reading them again does not bring the two together.
 */
export const splitActor = (
  context: ChangeContext,
  id: number,
  reports: readonly number[],
  name?: string,
): Promise<{ actor: number; change: number }> =>
  changing(context, async (tx) => {
    const { db, author, now } = tx;
    const actor = await actorById(db, id);
    const words = wordsOf(name ?? actor.name, tx.forms)
      .flat()
      .map(cutWord);
    const { id: made } = await db
      .insertInto('actors')
      .values({
        key: sql<string>`${actor.key.slice(0, 480)} || '#' || nextval(pg_get_serial_sequence('actors', 'id'))`,
        type: actor.type,
        name: name ?? actor.name,
        wikidata: null,
        words: sql<
          string[]
        >`array(select json_array_elements_text(${storableJson([...new Set([...actor.words, ...words])])}::json))`,
        merged_into: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const group = (await groupOf(db, id)).map((a) => a.id);
    const named = await db
      .selectFrom('search as s')
      .innerJoin('entities as e', 'e.version', 's.version')
      .select(['s.report', 'e.n', 'e.mentions'])
      .where('s.report', 'in', [...reports, 0])
      .where('e.actor', 'in', group)
      .execute();
    const reviews: number[] = [];
    for (const { report, n, mentions } of named) {
      const span = { start: mentions[0] ?? 0, end: mentions[1] ?? 1 };
      const change = { actor: made, ...(name !== undefined && { name }) };
      const review = await reviewIn(tx, {
        report,
        record: 'entity',
        span,
        n,
        verdict: 'corrected',
        change,
        author,
        at: now(),
      });
      reviews.push(review.id);
    }
    return { actor: made, change: await written(tx, 'split', id, { made, reviews } satisfies Split) };
  });

/** Undoes one change of actors, or a review, by its entry in the audit; what has been changed since stays. */
export const undoChange = (context: ChangeContext, entry: number): Promise<void> =>
  changing(context, async (tx) => {
    const { db, author } = tx;
    const found = await db.selectFrom('audit').selectAll().where('id', '=', entry).executeTakeFirst();
    if (!found || !Object.hasOwn(UNDO, found.action))
      throw new ReadoutError('ledger.no-change', { change: entry });
    const undone =
      await sql`select from audit where action = 'undo' and detail ->> 'of' = ${String(entry)}`.execute(db);
    if (undone.rows.length > 0) return;
    await UNDO[found.action]!(tx, { id: found.actor ?? 0, detail: found.detail as never });
    await audit(db, {
      author,
      at: tx.now(),
      action: 'undo',
      actor: found.actor,
      report: found.report,
      detail: { of: entry },
    });
  });

const putBack = async ({ db }: ChangeContext, { detail: { into, moved } }: Change<Merge>) => {
  for (const { id, before } of moved)
    await db
      .updateTable('actors')
      .set({ merged_into: before })
      .where('id', '=', id)
      .where('merged_into', 'is not distinct from', into)
      .execute();
};

const UNDO: Record<string, (context: ChangeContext, change: Change<never>) => Promise<unknown>> = {
  merge: putBack,
  separate: putBack,
  rename: async ({ db }, { id, detail: { before, after } }: Change<Rename>) => {
    if ((await actorById(db, id)).name === after) await setName(db, id, before.name, before.words);
  },
  split: async (context, { id, detail: { made, reviews } }: Change<Split>) => {
    for (const review of reviews) await withdrawIn(context, review, context.author);
    await context.db.updateTable('actors').set({ merged_into: id }).where('id', '=', made).execute();
  },
  readings: async (context, { detail: { reviews } }: Change<{ reviews: number[] }>) => {
    await withdrawAllIn(context, reviews, context.author);
  },
  review: (context, { detail: { review } }: Change<{ review: number }>) =>
    withdrawIn(context, review, context.author),
};

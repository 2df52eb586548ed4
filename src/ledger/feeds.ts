import { sql } from 'kysely';
import { audit } from './audit.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';

/** A feed that is watched, and how the last visit went. */
export interface Feed {
  address: string;
  /** By which its server knows what we have seen. */
  etag: string | null;
  modified: string | null;
  checked: Date | null;
  /** When it may be visited again. */
  due: Date;
  /** Visits in a row that failed. */
  fails: number;
  /** Code of what went wrong the last time. */
  error: string | null;
}

export interface FeedEntry {
  address: string;
  /** When it was last changed, in the feed's words. */
  changed: string;
}

const MOST_TRIES = 3;
const REMEMBERED = 90; // days after a feed has stopped listing an entry

/** Feeds by when they are due. */
export async function listFeeds(db: Database): Promise<Feed[]> {
  const rows = await db.selectFrom('feeds').selectAll().orderBy('due').orderBy('address').execute();
  return rows.map(({ checked, due, ...rest }) => ({
    ...rest,
    checked: checked && new Date(checked),
    due: new Date(due),
  }));
}

/** Keeps feeds to be watched; those that are watched already stay as they are. */
export async function addFeeds(
  db: Database,
  addresses: readonly string[],
  { author, at }: { author: string; at: Date },
): Promise<void> {
  const added: string[] = [];
  for (const address of addresses) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('feeds')
      .values({ address, etag: null, modified: null, checked: null, due: at, fails: 0, error: null })
      .onConflict((c) => c.column('address').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows) added.push(address);
  }
  if (added.length > 0) await audit(db, { author, at, action: 'watch', detail: { feeds: added } });
}

export async function keepFeed(db: Database, { address, ...state }: Feed): Promise<void> {
  await db.updateTable('feeds').set(state).where('address', '=', address).execute();
}

/** Stops watching; what was taken in stays. `false`: it was not watched. */
export async function removeFeed(
  db: Database,
  address: string,
  { author, at }: { author: string; at: Date },
): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('feeds').where('address', '=', address).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await audit(db, { author, at, action: 'unwatch', detail: { feeds: [address] } });
  return true;
}

/** Of what a feed lists, the entries that are new or changed since they were taken; those that keep failing are left. */
export async function freshEntries(
  db: Database,
  feed: string,
  entries: readonly FeedEntry[],
  now: Date,
): Promise<string[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql<{ address: string; fresh: boolean }>`
    insert into feed_entries (feed, address, changed, listed)
    select ${feed}, address, changed, ${now.toISOString()}::timestamptz
    from json_populate_recordset(null::feed_entries, ${storableJson(entries)}::json)
    on conflict (feed, address) do update set
      listed = excluded.listed,
      tries = case when feed_entries.changed = excluded.changed then feed_entries.tries else 0 end,
      taken = case when feed_entries.changed = excluded.changed then feed_entries.taken end,
      changed = excluded.changed
    returning address, tries < ${MOST_TRIES}::integer and taken is null as fresh`.execute(db);
  await sql`delete from feed_entries where feed = ${feed}
    and listed < ${now.toISOString()}::timestamptz - make_interval(days => ${REMEMBERED}::integer)`.execute(
    db,
  );
  const fresh = new Set(rows.filter((r) => r.fresh).map((r) => r.address));
  return entries.map((e) => e.address).filter((address) => fresh.has(address));
}

/** Remembers that entries have been visited, and which of them have failed. */
export async function visitedEntries(
  db: Database,
  feed: string,
  visited: readonly { address: string; failed: boolean }[],
  now: Date,
): Promise<void> {
  for (const { address, failed } of visited)
    await db
      .updateTable('feed_entries')
      .set((e) => (failed ? { tries: e('tries', '+', 1) } : { taken: now }))
      .where('feed', '=', feed)
      .where('address', '=', address)
      .execute();
}

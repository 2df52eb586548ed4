import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { carryProposals } from '../readout/proposed.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { type KnownActors, remember } from './actors.js';
import { audit } from './audit.js';
import { type Delivery, deliveredBefore, keepDeliveries, latestTaken } from './deliveries.js';
import { insertRows } from './insert.js';
import { loadStored } from './load.js';
import { flat } from './rows.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';
import { reviewsOf } from './stored-reviews.js';
import { transact } from './transact.js';
import { deleteRecords, storable, type WriteContext, writeRecords } from './write-records.js';

/** A report and what reading it yielded; without `address` it is known by its web address, else by its id. */
export interface Addition {
  report: Report;
  readout: Readout;
  address?: string | undefined;
  delivery?: Delivery | undefined;
  /** What the follower keeps of it, where it has been made beforehand. */
  made?: unknown;
}

/** `new` report; `same` as it was; an `edited` text, now a version of its own; `reread`: same text, other readout. */
export type Outcome = 'new' | 'same' | 'edited' | 'reread';

export interface Added {
  /** Number of the report. */
  id: number;
  address: string;
  outcome: Outcome;
  version: number;
}

export interface AddContext extends WriteContext {
  readerVersion: number;
  now: () => Date;
  /** Who adds. */
  author: string;
}

const GONE = '23503'; // PostgreSQL: a row refers to one that is not there
const LONGEST_ADDRESS = 500; // code units: an index entry must fit its page

/** By which a report is known. Endless addresses are cut, with a hash in place of what is missing. */
export function addressOf({ report, address }: Pick<Addition, 'report' | 'address'>): string {
  const whole = address ?? report.url ?? report.id;
  return whole.length <= LONGEST_ADDRESS ? whole : `${whole.slice(0, LONGEST_ADDRESS - 65)}#${hashOf(whole)}`;
}
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface Stored {
  report: number;
  address: string;
  version: number | null;
  number: number | null;
  hash: string | null;
  reader_version: number | null;
  given: string | null;
}

/** What was said of a report beside its text: when that changes, dates in it may be other dates. */
const givenOf = ({ published, outlet, section, url, language }: Report) =>
  JSON.stringify([published ?? null, outlet ?? null, section ?? null, url ?? null, language ?? null]);
const given = sql<string>`json_build_array(v.published, v.outlet, v.section, v.url)::text`;

/** The latest versions of reports that are there. `lock` keeps others from adding to them until this is over. */
async function storedAt(
  db: Database,
  addresses: readonly string[],
  lock: boolean,
): Promise<Map<string, Stored>> {
  const { rows } = await sql<Stored>`
    select r.id as report, r.address, v.id as version, v.number, v.hash, v.reader_version, ${given} as given
    from reports r
    left join lateral (
      select * from report_versions where report = r.id order by number desc limit 1
    ) v on true
    where r.address in (select json_array_elements_text(${storableJson(addresses)}::json))
    order by r.id ${lock ? sql`for update of r` : sql``}`.execute(db);
  return new Map(rows.map((row) => [row.address, row]));
}

/** Whether a stored version is what reading this report now would give. */
function isSame(stored: Stored | undefined, report: Report, hash: string, readerVersion: number): boolean {
  if (stored?.hash !== hash || (stored.reader_version ?? 0) < readerVersion) return false;
  const [published, outlet, section, url] = JSON.parse(givenOf(report));
  const before = JSON.parse(stored.given!);
  const now = [published, outlet, section, url].map((v) => v && JSON.parse(storableJson(v)));
  return now.every((value, i) => value === null || value === before[i]);
}

/** For each report whether it is already there as it is, so that it need not be read. */
export async function findKnown(
  { db, readerVersion }: AddContext,
  items: readonly Omit<Addition, 'readout'>[],
): Promise<boolean[]> {
  if (items.length === 0) return [];
  const stored = await storedAt(db, items.map(addressOf), false);
  const had = await deliveredBefore(db, items);
  return items.map(
    (item) =>
      (item.delivery && had.has(item.delivery.message)) ||
      isSame(stored.get(addressOf(item)), item.report, hashOf(item.report.text), readerVersion),
  );
}

interface Change {
  item: Addition;
  stored: Stored;
  hash: string;
  outcome: Exclude<Outcome, 'same'>;
  version: number;
  number: number;
}

/** Adds reports with their readouts, all in one transaction: once this returns they are kept, before it none is. */
export async function add(context: AddContext, items: readonly Addition[]): Promise<Added[]> {
  const added: Added[] = [];
  // of several with one address each is a version of its own: they go in one after the other
  for (let rest = [...items]; rest.length > 0; ) {
    const seen = new Set<string>();
    const now = rest.filter((item) => !seen.has(addressOf(item)) && seen.add(addressOf(item)));
    const once = () => transact(context.db, (db) => addOnce({ ...context, db }, now));
    const { result, actors } = await once().catch((error) => {
      if (error.code !== GONE || context.actors.size === 0) throw error;
      context.actors.clear(); // another process has forgotten somebody whom we remember
      return once();
    });
    remember(context.actors, actors); // only now do others see them
    added.push(...result);
    const taken = new Set(now);
    rest = rest.filter((item) => !taken.has(item));
  }
  return added;
}

async function addOnce(
  context: AddContext,
  items: readonly Addition[],
): Promise<{ result: Added[]; actors: KnownActors }> {
  const { db, readerVersion } = context;
  const addresses = items.map(addressOf).sort();
  await sql`
    insert into reports (address) select json_array_elements_text(${storableJson(addresses)}::json)
    on conflict (address) do nothing`.execute(db);
  const stored = await storedAt(db, addresses, true);
  const had = await deliveredBefore(db, items);
  const over = items.filter((i) => i.delivery).map((i) => stored.get(storable(addressOf(i)))!.report);
  const taken = await latestTaken(db, over);
  const result: Added[] = [];
  const changes: Change[] = [];
  for (const item of items) {
    const address = addressOf(item);
    const before = stored.get(storable(address))!;
    const hash = hashOf(item.report.text);
    const { delivery } = item;
    // a queue may bring an older text after a newer one
    const late =
      delivery && (had.has(delivery.message) || delivery.taken.getTime() < (taken.get(before.report) ?? 0));
    if ((late && before.number !== null) || isSame(before, item.report, hash, readerVersion)) {
      result.push({ id: before.report, address, outcome: 'same', version: before.number! });
      continue;
    }
    const outcome = before.version === null ? 'new' : before.hash === hash ? 'reread' : 'edited';
    const number = outcome === 'reread' ? before.number! : (before.number ?? 0) + 1;
    changes.push({ item, stored: before, hash, outcome, version: before.version ?? 0, number });
    result.push({ id: before.report, address, outcome, version: number });
  }
  await takeProposalsAlong(db, changes);
  await writeVersions(context, changes);
  const met = changes.filter((c) => c.outcome !== 'new');
  const reviews = await reviewsOf(
    db,
    met.map(({ stored: { report }, number, item }) => ({ report, number, text: storable(item.report.text) })),
  );
  const actors = await writeRecords(
    context,
    changes.map(({ item: { report, readout, made }, stored, version }) => ({
      id: stored.report,
      version,
      report,
      raw: readout,
      reviews: reviews.get(stored.report) ?? [],
      latest: true,
      made,
    })),
  );
  if (changes.length > 0) await auditAdding(context, changes);
  await keepDeliveries(
    db,
    context.now(),
    result.flatMap(({ id, version, outcome }, i) => {
      const { delivery } = items[i]!;
      return delivery && !had.has(delivery.message) ? [{ delivery, report: id, version, outcome }] : [];
    }),
  );
  return { result, actors };
}

/** A text that is read again keeps what a model has proposed of it, as far as the newer readout bears it. */
async function takeProposalsAlong(db: Database, changes: readonly Change[]): Promise<void> {
  const again = changes.filter((c) => c.outcome === 'reread');
  if (again.length === 0) return;
  const versions = storableJson(again.map((c) => c.version));
  const { rows } = await sql<{ version: number }>`
    select distinct version from attributions where because like 'model.%'
      and version in (select json_array_elements_text(${versions}::json)::integer)`.execute(db);
  const proposed = new Set(rows.map((r) => r.version));
  for (const change of again) {
    if (!proposed.has(change.version)) continue;
    const before = await loadStored(db, change.stored.report, change.number);
    if (!before) continue;
    const { item } = change;
    change.item = { ...item, readout: carryProposals(item.readout, before.raw), made: undefined };
  }
}

/** One entry a transaction: versions are numbered in a row, so it says which ones it made. */
async function auditAdding({ db, now, author }: AddContext, changes: readonly Change[]): Promise<void> {
  const count = (outcome: Outcome) => changes.filter((c) => c.outcome === outcome).length;
  const versions = changes.map((c) => c.version);
  await audit(db, {
    author,
    at: now(),
    action: 'add',
    ...(changes.length === 1 && { report: changes[0]!.stored.report }),
    detail: {
      new: count('new'),
      edited: count('edited'),
      reread: count('reread'),
      versions: [versions.reduce((a, b) => Math.min(a, b)), versions.reduce((a, b) => Math.max(a, b))],
    },
  });
}

async function writeVersions(
  { db, readerVersion, now }: AddContext,
  changes: readonly Change[],
): Promise<void> {
  const fresh = changes.filter((c) => c.outcome !== 'reread');
  if (fresh.length > 0) {
    const { rows } = await sql<{ id: number }>`
      select nextval(pg_get_serial_sequence('report_versions', 'id'))::integer as id
      from generate_series(1, ${fresh.length}::integer)`.execute(db);
    rows.forEach(({ id }, i) => {
      fresh[i]!.version = id;
    });
  }
  const seen = now();
  const rowOf = ({ item: { report, readout }, stored, hash, version, number }: Change) => ({
    id: version,
    report: stored.report,
    number,
    label: report.id,
    text: report.text,
    hash,
    headline_start: report.headline?.start ?? null,
    headline_end: report.headline?.end ?? null,
    asides: flat(report.asides),
    language: readout.language,
    url: report.url ?? null,
    outlet: report.outlet ?? null,
    section: report.section ?? null,
    published: report.published ?? null,
    reader_version: readerVersion,
    notes: readout.notes,
    seen,
  });
  await insertRows(db, 'report_versions', fresh.map(rowOf));
  for (const change of changes) {
    if (change.outcome !== 'reread') continue;
    const { id, report, number, text, seen: _, notes, ...rest } = rowOf(change);
    await db
      .updateTable('report_versions')
      .set({ ...rest, notes: storableJson(notes) })
      .where('id', '=', id)
      .execute();
    await deleteRecords(db, id);
  }
}

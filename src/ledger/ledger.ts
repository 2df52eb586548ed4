import { sql } from 'kysely';
import type { ReadoutError } from '../readout/error.js';
import { mergeActors, renameActor, separateActor, splitActor, undoChange } from './actor-changes.js';
import { type AddContext, type Added, type Addition, add, findKnown } from './add.js';
import { type Audited, type AuditQuery, listAudit } from './audit.js';
import { backupLines, restoreLines } from './backup.js';
import { byIndex } from './by-index.js';
import { type CandidateQuery, type Candidates, findCandidates } from './candidates.js';
import { connect, type Where } from './connect.js';
import { type SourcedFigure, sourcedFigures } from './counted-figures.js';
import { type Diff, diffVersions } from './diff.js';
import { ledgerError } from './failure.js';
import { countFailures, type Failure, keepFailure, listFailures, settleFailures } from './failures.js';
import {
  addFeeds,
  type Feed,
  type FeedEntry,
  freshEntries,
  keepFeed,
  listFeeds,
  removeFeed,
  visitedEntries,
} from './feeds.js';
import { type Actor, actorsByPrefix, actorsMeant, type Names } from './find-actors.js';
import { type ForgetRequest, type Forgotten, forgetIn, wipe } from './forget.js';
import { keepReadings, type ReadingsKept } from './keep-readings.js';
import {
  type Listed,
  listAddresses,
  listEdited,
  listExisting,
  listReports,
  listStale,
  type ReportQuery,
  type Summary,
  summarise,
} from './listing.js';
import { type Kept, loadVersion, type ReportKey } from './load.js';
import { type KeptWithActors, loadLatest } from './load-latest.js';
import { migrate } from './migrate.js';
import { type NamedPlace, namedPlaces } from './named-places.js';
import { type ActorNetwork, actorNetwork, type Relation } from './network.js';
import type { ViewQuery } from './newest.js';
import type { Page, Stretch } from './paging.js';
import {
  type Counted,
  type Part,
  type Profile,
  profile,
  type Statement,
  speakers,
  statements,
} from './profile.js';
import {
  listReviews,
  type Review,
  type ReviewOfOne,
  type ReviewRequest,
  reviewIn,
  withdrawIn,
} from './reviews.js';
import type { Database } from './schema.js';
import { type SearchResult, search } from './search.js';
import type { SearchQuery } from './search-conditions.js';
import { rememberForms, type Stems } from './search-words.js';
import { type DatedEvent, datedEvents } from './timeline.js';
import {
  createToken,
  findToken,
  listTokens,
  revokeToken,
  type Token,
  type TokenRequest,
  validToken,
} from './tokens.js';
import { transact } from './transact.js';
import { actorsIn, findText, listVersions, oftenNamed, type ReportText, reportTexts } from './versions.js';
import type { Follower } from './write-records.js';

export type { Added, Addition, Outcome } from './add.js';
export { addressOf } from './add.js';
export type { ReviewedRecord } from './apply-reviews.js';
export type { Audited, AuditQuery } from './audit.js';
export type { CandidateQuery, Candidates, Facet } from './candidates.js';
export type { Delivery } from './deliveries.js';
export type { Changes, Described, Diff } from './diff.js';
export type { Failure } from './failures.js';
export type { Feed, FeedEntry } from './feeds.js';
export type { Actor, Names } from './find-actors.js';
export type { ForgetRequest, Forgotten } from './forget.js';
export type { Excerpt } from './highlight.js';
export type { ReadingsKept } from './keep-readings.js';
export type { Listed, ReportQuery, Summary } from './listing.js';
export type { Kept, ReportKey } from './load.js';
export type { KeptWithActors } from './load-latest.js';
export type { NamedPlace } from './named-places.js';
export { type Page, readNumber, type Stretch, writeNumber } from './paging.js';
export type { Counted, Part, Profile, StatedFigure, Statement } from './profile.js';
export type { ReviewChange } from './review-change.js';
export type { Review, ReviewOfOne, ReviewRequest } from './reviews.js';
export type { FoundAttribution, Hit, SearchResult } from './search.js';
export type { Filters, SearchQuery } from './search-conditions.js';
export { isValid, SCOPES, type Scope, type Token, type TokenRequest } from './tokens.js';
export type { ReportText } from './versions.js';
export type { Follower, Transact, Written } from './write-records.js';

export type LedgerOptions = Where & {
  /** Dictionary forms of a folded word, in whatever languages there are. */
  stems: Stems;
  /** Grows with every reader that reads otherwise; versions read by an older one are stale. */
  readerVersion: number;
  /** Writes along with every report. */
  follower?: Follower | undefined;
  now?: () => Date;
  /** In whose name reports are added; what people decide names them itself. */
  author?: string;
};

/** Reports, their versions and readouts in a database. Every method throws `ReadoutError`s. */
export interface Ledger {
  /** Folder, or address without password. */
  readonly name: string;
  /** Whether the database runs in this process, and on this thread. */
  readonly embedded: boolean;
  /** For what stands on the ledger's tables: does the work in one transaction. */
  within<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Adds reports with their readouts in one transaction: once it returns they are kept. */
  add(items: readonly Addition[], author?: string): Promise<Added[]>;
  /** Does for reports what whoever wrote them ended too early to do. Returns for how many. */
  finish(): Promise<number>;
  /** For each report, whether adding it would change nothing. */
  known(items: readonly Omit<Addition, 'readout'>[]): Promise<boolean[]>;
  /** A report with its readout, by address or number; the latest version unless one is given. */
  get(report: ReportKey, version?: number): Promise<Kept | null>;
  /** The latest versions of several reports by number, in that order, with who is who in them. */
  latest(reports: readonly number[]): Promise<KeptWithActors[]>;
  /** Reports, newest first, page by page. */
  reports(query?: ReportQuery): Promise<Page<Listed>>;
  /** Addresses, newest first. */
  addresses(options?: { limit?: number }): Promise<string[]>;
  /** Between two versions; without numbers the latest two. `null` where there are not both. */
  diff(address: string, before?: number, after?: number): Promise<Diff | null>;
  /** Which of these reports there are still. */
  existing(reports: readonly number[]): Promise<Set<number>>;
  /** Addresses of reports with more than one version, latest edit first. */
  edited(options?: { limit?: number }): Promise<string[]>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Reports that may tell of several things at once, with their readouts: what answers are looked for in. */
  candidates(query: CandidateQuery): Promise<Candidates>;
  /** Addresses of reports whose latest version an older reader has read, in order, after one of them. */
  stale(options: { after?: string; limit: number }): Promise<string[]>;
  fail(failure: { input: string; source: string; error: ReadoutError }): Promise<void>;
  failures(stretch?: Stretch): Promise<Failure[]>;
  countFailures(): Promise<number>;
  settle(sources: readonly string[], since: Date): Promise<void>;
  /** What a person says of a record: from then on the ledger says so too, whatever reader comes. */
  review(request: ReviewRequest): Promise<Review>;
  /** What a person has read in a version, record by record: one change, that `undo` takes back as a whole. */
  keepReadings(
    of: { report: number; version: number; author: string; from: string },
    reviews: readonly ReviewOfOne[],
  ): Promise<ReadingsKept>;
  /** The report, and its version, with exactly this text. */
  findText(text: string): Promise<{ report: number; version: number } | null>;
  /** All reviews of a report, oldest first, those taken back included. */
  reviews(report: number): Promise<Review[]>;
  undoReview(review: number, author: string): Promise<void>;
  /** Ids of those who are meant by a name. */
  actors(names: Names): Promise<number[]>;
  /** Actors whose name goes on from what is typed. */
  complete(typed: string, options?: Stretch & { type?: string | undefined }): Promise<Actor[]>;
  /** Who somebody is, in numbers. */
  profile(actor: number): Promise<Profile | null>;
  /** What somebody said, was told, passed on, or what was said of them, newest first; `figures`: with figures only. */
  statements(
    actor: number,
    part: Part,
    options?: { limit?: number; cursor?: string | undefined; figures?: boolean },
  ): Promise<Page<Statement> | null>;
  /** Who says most in the newest reports. */
  speakers(options?: Stretch & { among?: number }): Promise<Counted[]>;
  /** Says that one actor is another. These return the change's number, for `undo`; `null` where nothing changed. */
  merge(from: number, into: number, author?: string): Promise<number | null>;
  /** Takes an actor out of those it was merged with. */
  separate(actor: number, author?: string): Promise<number | null>;
  rename(actor: number, name: string, author?: string): Promise<number>;
  /** Says that in these reports it is somebody else who goes by the name. */
  split(
    actor: number,
    reports: readonly number[],
    options?: { name?: string; author?: string },
  ): Promise<{ actor: number; change: number }>;
  /** Undoes a change of actors or a review, by its number in the audit. */
  undo(change: number, author?: string): Promise<void>;
  /** Every write: who, when, what; newest first. */
  audit(query?: AuditQuery): Promise<Audited[]>;
  /**
   * Forgets reports, or somebody, for good, and writes the files anew; the audit keeps only how much. `dryRun` tells what
   * would go, and changes nothing.
   */
  forget(request: ForgetRequest, options?: { author?: string; dryRun?: boolean }): Promise<Forgotten>;
  /** Makes an access token; its secret is told here and never again. */
  createToken(request: TokenRequest, author?: string): Promise<{ token: Token; secret: string }>;
  /** All tokens, those that open nothing any more included. */
  tokens(): Promise<Token[]>;
  /** Ends a token, by number or name; `false` where it had ended before. */
  revokeToken(which: string, author?: string): Promise<boolean>;
  /** The token that a secret is, or that has a number, as long as it opens anything. */
  token(secret: string | number): Promise<Token | null>;
  /** Versions of a report, the first first. */
  versions(report: number): Promise<{ number: number; seen: Date }[]>;
  /** Latest versions by address, without their readouts. */
  texts(addresses: readonly string[]): Promise<Map<string, ReportText>>;
  /** Who of the ledger the entities of a version's readout are, by label. */
  actorsIn(report: number, version: number): Promise<Record<string, number>>;
  /** Those whom most of the newest reports name. */
  oftenNamed(options?: Stretch & { type?: string | undefined }): Promise<Actor[]>;
  /** Events with a date. */
  timeline(query: ViewQuery & Stretch): Promise<DatedEvent[]>;
  places(query: ViewQuery & Stretch): Promise<NamedPlace[]>;
  /** Figures of one kind with their sources, and which kinds there are. */
  figures(
    query: ViewQuery & Stretch & { of?: string | undefined },
  ): Promise<{ kinds: { of: string; count: number }[]; items: SourcedFigure[] }>;
  /** From one actor outwards; `null` where nobody has that id. */
  network(query: { actor: number; relation: Relation; steps?: number }): Promise<ActorNetwork | null>;
  /** Feeds that are watched, by when they are due. */
  feeds(): Promise<Feed[]>;
  watch(addresses: readonly string[]): Promise<void>;
  unwatch(address: string): Promise<boolean>;
  keepFeed(feed: Feed): Promise<void>;
  /** Of what a feed lists, the entries that are new or changed since they were taken. */
  freshEntries(feed: string, entries: readonly FeedEntry[]): Promise<string[]>;
  visitedEntries(feed: string, visited: readonly { address: string; failed: boolean }[]): Promise<void>;
  summary(): Promise<Summary>;
  backup(): AsyncGenerator<string>;
  restore(lines: AsyncIterable<string>, file: string): Promise<number>;
  /** Brings the planner's statistics up to date, as nobody else does in an embedded database. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

const OFTEN_ENOUGH = 5000; // reports added

/** Whether the planner's statistics are of a much smaller ledger. */
async function isUntidy(db: Database): Promise<boolean> {
  const { rows } = await sql<{ untidy: boolean }>`
    select (select count(*) from search) > 1.2 * greatest(reltuples, 0) + 400 as untidy
    from pg_class where oid = 'search'::regclass`.execute(db);
  return rows[0]!.untidy;
}

/** Puts into the indexes of words what waits beside them: every search would look through all of that. */
async function takeInPending(db: Database): Promise<void> {
  await sql`select gin_clean_pending_list('search_words'), gin_clean_pending_list('actors_names')`.execute(
    db,
  );
}

/**
 * Opens the ledger in a folder or on a PostgreSQL server; makes it, or brings its tables up to date, where needed.
 *
 * @example const ledger = await openLedger({ directory: 'readout-ledger', stems: stemsOf, readerVersion: READER_VERSION });
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const named = 'directory' in options ? options.directory : options.database.replace(/:[^:@/]*@/, '@');
  const connection = await connect(options).catch((error) => {
    throw ledgerError(error, named);
  });
  const { db, name, embedded } = connection;
  const safely = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw ledgerError(error, name);
    }
  };
  try {
    await safely(() => migrate(db));
  } catch (error) {
    await connection.close().catch(() => {});
    throw error;
  }
  const { now = () => new Date(), stems, readerVersion } = options;
  const forms = rememberForms(stems);
  const { author: adder = '' } = options;
  const { follower } = options;
  const context: AddContext = { db, forms, readerVersion, actors: new Map(), now, author: adder };
  /** Writes, in somebody's name, and lets the follower do what it does of what has been written. */
  const writing = <T>(work: (context: AddContext, touched: Set<number>) => Promise<T>, author = adder) =>
    safely(async () => {
      const touched = new Set<number>();
      const along: Follower['along'] = async (tx, written) => {
        for (const { id } of written) touched.add(id);
        await follower?.along(tx, written);
      };
      const result = await work({ ...context, author, follower: along }, touched);
      if (touched.size > 0) await follower?.after((next) => transact(db, next), [...touched]);
      return result;
    });
  const written = (author = adder) => ({ author, at: now() });
  let untidied = 0;
  let tidyAfter = OFTEN_ENOUGH;

  const ledger: Ledger = {
    name,
    embedded,
    within: (work) => safely(() => transact(db, work)),
    add: (items, author) =>
      writing(async (own, touched) => {
        const added = await add(own, items);
        for (const { id } of added) touched.add(id); // one that ended before it could follow begins here again
        untidied += added.filter((a) => a.outcome !== 'same').length;
        if (embedded && untidied >= tidyAfter) await ledger.tidy();
        return added;
      }, author),
    finish: () =>
      safely(async () => {
        let done = 0;
        for (;;) {
          const reports = (await follower?.unfinished(db)) ?? [];
          if (reports.length === 0) return done;
          await follower!.after((next) => transact(db, next), reports);
          done += reports.length;
        }
      }),
    known: (items) => safely(() => findKnown(context, items)),
    get: (report, version) => safely(() => loadVersion(db, report, version)),
    latest: (reports) => safely(() => loadLatest(db, reports)),
    reports: (query = {}) => safely(() => listReports(db, forms, query)),
    addresses: ({ limit = 1000 } = {}) => safely(() => listAddresses(db, limit)),
    diff: (address, before, after) =>
      safely(async () => {
        const last = await loadVersion(db, address, after);
        if (!last) return null;
        const first = await loadVersion(db, address, before ?? last.version - 1);
        return first && diffVersions(first, last);
      }),
    existing: (reports) => safely(() => listExisting(db, reports)),
    edited: ({ limit = 1000 } = {}) => safely(() => listEdited(db, limit)),
    search: (query) => safely(() => byIndex(db, (tx) => search(tx, forms, query))),
    candidates: (query) => safely(() => byIndex(db, (tx) => findCandidates(tx, query))),
    stale: (options) => safely(() => listStale(db, readerVersion, options)),
    fail: (failure) => safely(() => keepFailure(db, { ...failure, now: now() })),
    failures: (page) => safely(() => listFailures(db, page)),
    countFailures: () => safely(() => countFailures(db)),
    settle: (sources, since) => safely(() => settleFailures(db, sources, since)),
    actors: (names) => safely(() => actorsMeant(db, names, forms)),
    review: (request) => writing((own) => transact(db, (tx) => reviewIn({ ...own, db: tx }, request))),
    keepReadings: (of, reviews) =>
      writing((own) => transact(db, (tx) => keepReadings({ ...own, db: tx }, of, reviews))),
    findText: (text) => safely(() => findText(db, text)),
    reviews: (report) => safely(() => listReviews(db, report)),
    undoReview: (review, author) =>
      writing((own) => transact(db, (tx) => withdrawIn({ ...own, db: tx }, review, author))),
    complete: (typed, options) =>
      safely(() => byIndex(db, (tx) => actorsByPrefix(tx, typed, forms, options))),
    profile: (actor) => safely(() => byIndex(db, (tx) => profile(tx, actor))),
    statements: (actor, part, options) => safely(() => statements(db, actor, part, options)),
    speakers: (options) => safely(() => speakers(db, options)),
    merge: (from, into, author) => writing((own) => mergeActors(own, from, into), author),
    separate: (actor, author) => writing((own) => separateActor(own, actor), author),
    rename: (actor, name, author) => writing((own) => renameActor(own, actor, name), author),
    split: (actor, reports, { name, author } = {}) =>
      writing((own) => splitActor(own, actor, reports, name), author),
    undo: (change, author) => writing((own) => undoChange(own, change), author),
    audit: (query = {}) => safely(() => listAudit(db, query)),
    forget: (request, { author, dryRun = false } = {}) =>
      writing(async (own) => {
        const tx = await db.startTransaction().execute();
        let forgotten: Forgotten;
        try {
          const known = { actors: new Map(), unlink: follower?.forget };
          forgotten = await forgetIn({ ...own, ...known, db: tx }, request);
          await (dryRun ? tx.rollback() : tx.commit()).execute();
        } catch (error) {
          await tx
            .rollback()
            .execute()
            .catch(() => {});
          throw error;
        }
        context.actors.clear();
        if (!dryRun) await wipe(db, embedded);
        return forgotten;
      }, author),
    createToken: (request, author) =>
      safely(() => db.transaction().execute((tx) => createToken(tx, request, written(author)))),
    tokens: () => safely(() => listTokens(db)),
    revokeToken: (which, author) =>
      safely(() => db.transaction().execute((tx) => revokeToken(tx, which, written(author)))),
    token: (secret) =>
      safely(() =>
        typeof secret === 'number' ? validToken(db, secret, now()) : findToken(db, secret, now()),
      ),
    versions: (report) => safely(() => listVersions(db, report)),
    texts: (addresses) => safely(() => reportTexts(db, addresses)),
    actorsIn: (report, version) => safely(() => actorsIn(db, report, version)),
    oftenNamed: (options) => safely(() => oftenNamed(db, options)),
    timeline: (query) => safely(() => datedEvents(db, query)),
    places: (query) => safely(() => namedPlaces(db, query)),
    figures: (query) => safely(() => sourcedFigures(db, query)),
    network: (query) => safely(() => actorNetwork(db, query)),
    feeds: () => safely(() => listFeeds(db)),
    watch: (addresses) => safely(() => db.transaction().execute((tx) => addFeeds(tx, addresses, written()))),
    unwatch: (address) => safely(() => db.transaction().execute((tx) => removeFeed(tx, address, written()))),
    keepFeed: (feed) => safely(() => keepFeed(db, feed)),
    freshEntries: (feed, entries) => safely(() => freshEntries(db, feed, entries, now())),
    visitedEntries: (feed, visited) => safely(() => visitedEntries(db, feed, visited, now())),
    summary: () => safely(() => summarise(db)),
    backup: () => backupLines(db),
    restore: (lines, file) =>
      safely(async () => {
        const reports = await restoreLines(db, lines, file, { author: adder, at: now() });
        untidied += reports;
        return reports;
      }),
    tidy: () =>
      safely(async () => {
        untidied = 0;
        tidyAfter = Math.max(OFTEN_ENOUGH, (await summarise(db)).reports / 2);
        await takeInPending(db);
        await sql`vacuum digests`.execute(db); // lists are ordered from an index alone where nothing old is left
        await sql`analyze`.execute(db); // all tables: without it, one version's rows are believed to be thousands
      }),
    async close() {
      try {
        if (untidied > 0) await ((await isUntidy(db)) ? ledger.tidy() : takeInPending(db));
      } finally {
        await connection.close();
      }
    },
  };
  return ledger;
}

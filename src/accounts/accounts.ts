import { type RawBuilder, sql } from 'kysely';
import type { Ledger } from '../ledger/ledger.js';
import { readNumber, writeNumber } from '../ledger/paging.js';
import type { Database } from '../ledger/schema.js';
import { rememberForms, type Stems } from '../ledger/search-words.js';
import { ReadoutError } from '../readout/error.js';
import type { ContentStems } from './bag.js';
import { compareDigests } from './compare.js';
import type { Digest } from './digest.js';
import { findReports, type Meaning } from './find.js';
import { DIGEST_FORMAT, keepDigests } from './follow.js';
import { rememberHappenings } from './happenings.js';
import { linkAll } from './link.js';
import { makeDigest } from './made-digest.js';
import type { Occurrence } from './occurrence.js';
import { unpack } from './packed.js';
import { type OccurrenceSummary, summariesOf } from './summaries.js';

export type { OccurrenceSummary };

export interface OccurrenceQuery {
  /** Words or names; those of other languages find it too. */
  query?: string | undefined;
  disputedOnly?: boolean | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface AccountsOptions {
  ledger: Ledger;
  /** Dictionary forms for searching, and those of words that carry content. */
  stems: Stems;
  contentStems: ContentStems;
  /** What the words of a query may mean. */
  meanings: (query: string) => Meaning[];
}

/** Occurrences in a ledger, and what each source says of them. */
export interface Accounts {
  /** Most disputed first. */
  occurrences(query?: OccurrenceQuery): Promise<{ items: OccurrenceSummary[]; cursor: string | null }>;
  /** The occurrence with an id (of any of its reports), or those that a query finds, likeliest first. */
  compare(asked: string, options?: { limit?: number }): Promise<Occurrence[]>;
  /** Ids of the occurrences of which these reports tell, each once, in the order of the reports. */
  occurrencesOf(reports: readonly number[]): Promise<string[]>;
  /** These reports, by address, as one occurrence. */
  compareReports(addresses: readonly string[]): Promise<Occurrence>;
  /** Words of a report, for showing evidence. */
  textOf(address: string): string;
  /** Makes what is missing: for ledgers filled by an older Readout. Returns how many reports there were. */
  catchUp(): Promise<number>;
}

const AT_ONCE = 100;
const MOST_TEXTS = 4000; // kept for showing evidence
const MOST_REPORTS = 100; // of one occurrence that are compared: the newest

export function openAccounts({ ledger, stems, contentStems, meanings }: AccountsOptions): Accounts {
  const forms = rememberForms(stems);
  const texts = new Map<string, string>();
  const happenings = rememberHappenings();
  const load = (db: Database, condition: RawBuilder<unknown>) => loadDigests(db, condition, texts);
  const compared = async (db: Database, occurrence: number): Promise<Occurrence> => {
    const rows = await load(db, sql`d.occurrence = ${occurrence}`);
    const made = compareDigests(
      rows.map((r) => r.digest),
      (report) => texts.get(report)!,
    );
    const id = rows.find((r) => r.digest.report === made.reports[0])!.tag;
    const older = rows.length < MOST_REPORTS ? 0 : (await sizeOf(db, occurrence)) - rows.length;
    return { ...made, id, ...(older > 0 && { older }) };
  };
  const found = async (db: Database, query: string): Promise<number[]> =>
    findReports(db, forms, meanings(query));

  const make = async (reports: readonly number[]) => {
    const kept = await Promise.all(reports.map((report) => ledger.get(report)));
    await ledger.within(async (db) => {
      const versions = await db
        .selectFrom('search')
        .select(['report', 'version'])
        .where('report', 'in', reports)
        .execute();
      const version = new Map(versions.map((v) => [v.report, v.version]));
      await keepDigests(
        db,
        reports.flatMap((report, i) => {
          const k = kept[i];
          if (!k) return [];
          const readout = { ...k.readout, id: k.address, text: k.report.text };
          return [{ report, version: version.get(report)!, digest: makeDigest(readout, contentStems) }];
        }),
        happenings,
      );
    });
  };

  return {
    occurrences: ({ query, disputedOnly, limit = 20, cursor } = {}) =>
      ledger.within(async (db) => {
        const among = query ? await found(db, query) : null;
        const offset = readNumber(cursor);
        const { rows } = await sql<{ occurrence: number }>`
          select occurrence from digests
          where ${among ? sql`occurrence in (select occurrence from digests where report in ${list(among)})` : sql`true`}
          group by occurrence ${disputedOnly ? sql`having sum(disputes) > 0` : sql``}
          order by sum(disputes) > 0 and count(*) > 1 desc, sum(disputes) desc, count(*) desc, occurrence
          limit ${limit + 1}::integer offset ${offset}::integer`.execute(db);
        const shown = rows.slice(0, limit).map((r) => r.occurrence);
        const items = await summariesOf(db, shown, (occurrence) => compared(db, occurrence));
        items.sort((a, b) => b.disputed - a.disputed || b.reports - a.reports || (a.id < b.id ? -1 : 1));
        return { items, cursor: rows.length > limit ? writeNumber(offset + limit) : null };
      }),
    compare: (asked, { limit = 1 } = {}) =>
      ledger.within(async (db) => {
        const byTag = /^[0-9a-f]{12}$/.test(asked)
          ? await db.selectFrom('digests').select('occurrence').where('tag', '=', asked).execute()
          : [];
        if (byTag.length > 0) return [await compared(db, byTag[0]!.occurrence)];
        const reports = await found(db, asked);
        const { rows } = await sql<{ occurrence: number }>`
          select occurrence from digests where report in ${list(reports)}
          group by occurrence order by count(*) desc, max(day) desc nulls last, occurrence
          limit ${limit}::integer`.execute(db);
        const occurrences: Occurrence[] = [];
        for (const { occurrence } of rows) occurrences.push(await compared(db, occurrence));
        return occurrences;
      }),
    occurrencesOf: (reports) =>
      ledger.within(async (db) => {
        const { rows } = await sql<{ report: number; occurrence: number; tag: string }>`
          select report, occurrence, tag from digests where report in ${list(reports)}`.execute(db);
        const order = new Map(reports.map((report, i) => [report, i]));
        rows.sort((a, b) => order.get(a.report)! - order.get(b.report)!);
        const first = new Map<number, string>();
        for (const { occurrence, tag } of rows) if (!first.has(occurrence)) first.set(occurrence, tag);
        return [...first.values()];
      }),
    compareReports: (addresses) =>
      ledger.within(async (db) => {
        const rows = await load(
          db,
          sql`r.address in (select json_array_elements_text(${JSON.stringify(addresses)}::json))`,
        );
        for (const address of addresses)
          if (!rows.some((r) => r.digest.report === address))
            throw new ReadoutError('ledger.no-report', { report: address });
        return compareDigests(
          rows.map((r) => r.digest),
          (report) => texts.get(report)!,
        );
      }),
    textOf: (address) => texts.get(address) ?? '',
    async catchUp() {
      let done = 0;
      for (;;) {
        const missing = await ledger.within(async (db) => {
          const { rows } = await sql<{ report: number; linking: boolean }>`
            select s.report, d.format >= ${DIGEST_FORMAT}::integer as linking
            from search s left join digests d on d.report = s.report
            where d.report is null or d.format < ${DIGEST_FORMAT}::integer or d.due > 0
            order by s.report limit ${AT_ONCE}::integer`.execute(db);
          return rows;
        });
        if (missing.length === 0) return done;
        const unmade = missing.flatMap((m) => (m.linking ? [] : m.report));
        if (unmade.length > 0) await make(unmade);
        await linkAll(
          (work) => ledger.within(work),
          missing.map((m) => m.report),
          happenings,
        );
        done += missing.length;
      }
    },
  };
}

async function sizeOf(db: Database, occurrence: number): Promise<number> {
  const { rows } = await sql<{ size: number }>`
    select count(*)::integer as size from digests where occurrence = ${occurrence}`.execute(db);
  return rows[0]!.size;
}

async function loadDigests(
  db: Database,
  condition: RawBuilder<unknown>,
  texts: Map<string, string>,
): Promise<{ tag: string; digest: Digest }[]> {
  const { rows } = await sql<{ tag: string; packed: Uint8Array; text: string }>`
    select d.tag, d.packed, v.text from digests d
    join reports r on r.id = d.report join report_versions v on v.id = d.version
    where ${condition} order by d.day desc nulls last, d.report limit ${MOST_REPORTS}::integer`.execute(db);
  if (texts.size > MOST_TEXTS) texts.clear();
  return rows.map(({ tag, packed, text }) => {
    const made = unpack(packed);
    texts.set(made.report, text);
    return { tag, digest: made };
  });
}

const list = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(ids)}::json)::integer)`;

import type { Accounts } from '../accounts/accounts.js';
import type { Cell, Occurrence, Point } from '../accounts/occurrence.js';
import { uuidOf } from '../ledger/identifiers.js';
import type { Filters, Ledger, Names, ReportText } from '../ledger/ledger.js';
import { overlap, type Span } from '../text/span.js';

/** A point on which sources of one happening do not agree. */
export interface Disagreement {
  /** The same as long as the point is told in the same words. */
  id: string;
  occurrence: string;
  headline: string | null;
  /** What is disputed, in the words of a report. */
  gist: string;
  language: string;
  /** When the ledger came to know of the latest word on it. */
  updated: Date;
  sides: { source: string; verdict: Cell['verdict']; words: string; outlet: string | null }[];
}

const REPORTS = 100; // that are looked at, the newest
const HAPPENINGS = 40;

/** What sources disagree on in the newest reports that fit, the latest first. */
export async function findDisagreements(
  { ledger, accounts }: { ledger: Ledger; accounts: Accounts },
  filters: Filters,
  limit: number,
): Promise<Disagreement[]> {
  const { items } = await ledger.reports({ ...filters, limit: REPORTS });
  const seen = new Map(items.map((r) => [r.address, r.seen]));
  const told = new Set<string>();
  const found: Disagreement[] = [];
  const ids = await accounts.occurrencesOf(items.map((r) => r.id));
  const concerns =
    filters.entity === undefined
      ? () => true
      : await whomConcerns(
          ledger,
          filters.entity,
          items.map((r) => r.id),
        );
  for (const id of ids.slice(0, HAPPENINGS)) {
    const [occurrence] = await accounts.compare(id);
    if (!occurrence || told.has(occurrence.id)) continue;
    told.add(occurrence.id);
    const texts = await ledger.texts(occurrence.reports);
    for (const point of occurrence.points)
      if (isDisputed(point) && concerns(occurrence, point))
        found.push(disagreementOf(occurrence, point, texts, seen));
  }
  return found.sort((a, b) => b.updated.getTime() - a.updated.getTime()).slice(0, limit);
}

/**
 * Whether a point concerns somebody whom these reports name: they are one of its sides or speak for one, or they are named
 * in what is said of it.
 */
async function whomConcerns(ledger: Ledger, who: Names, reports: readonly number[]) {
  const meant = new Set(await ledger.actors(who));
  const places = new Map<string, Span[]>();
  const called = new Set<string>();
  for (const { kept, actors } of await ledger.latest(reports))
    for (const { id, name, mentions } of kept.readout.entities) {
      if (!meant.has(actors[id]!)) continue;
      places.set(kept.address, [...(places.get(kept.address) ?? []), ...mentions]);
      for (const words of [name, ...mentions.map((m) => kept.report.text.slice(m.start, m.end))])
        called.add(words);
    }
  return ({ sources }: Occurrence, { cells }: Point): boolean =>
    cells.filter(takesSide).some(({ source, evidence }) => {
      const side = sources.find((s) => s.id === source);
      return (
        side?.mentions.some((words) => called.has(words)) ||
        evidence.some((e) => places.get(e.report)?.some((m) => overlap(m, e.span) > 0))
      );
    });
}

/** An account that merely lacks a point takes no side. */
const takesSide = ({ verdict, explicit }: Cell): boolean => verdict !== 'silent' || explicit === true;

const isDisputed = ({ cells }: Point): boolean =>
  cells.some((c) => c.verdict === 'denies' || c.verdict === 'differs' || c.explicit === true);

function disagreementOf(
  occurrence: Occurrence,
  point: Point,
  texts: ReadonlyMap<string, ReportText>,
  seen: ReadonlyMap<string, Date>,
): Disagreement {
  const { gist, gistAt, cells } = point;
  const names = new Map(occurrence.sources.map((s) => [s.id, s.name]));
  const times = cells.flatMap((c) => c.evidence.map((e) => timeOf(e.report, texts, seen)));
  return {
    id: uuidOf('disagreement', gistAt.report, gistAt.span.start, gistAt.span.end),
    occurrence: occurrence.id,
    headline: occurrence.headline,
    gist: oneLine(gist),
    language: texts.get(gistAt.report)?.language ?? 'und',
    updated: new Date(Math.max(0, ...times)),
    sides: cells.filter(takesSide).map(({ source, verdict, evidence: [first] }) => {
      const report = first && texts.get(first.report);
      return {
        source: names.get(source) ?? source,
        verdict,
        words: report ? oneLine(report.text.slice(first.span.start, first.span.end)) : '',
        outlet: report?.outlet ?? null,
      };
    }),
  };
}

/** When a report was added; of those that are not among the newest, when it was published. */
function timeOf(
  address: string,
  texts: ReadonlyMap<string, ReportText>,
  seen: ReadonlyMap<string, Date>,
): number {
  return seen.get(address)?.getTime() ?? (Date.parse(texts.get(address)?.published?.slice(0, 10) ?? '') || 0);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

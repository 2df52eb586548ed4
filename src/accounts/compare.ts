import type { Readout } from '../readout/readout.js';
import type { ContentStems } from './bag.js';
import type { Digest, Said } from './digest.js';
import { identify } from './identity.js';
import { likeness, weigh } from './likeness.js';
import type { Amount, Cell, Evidence, Occurrence, Point, Source } from './occurrence.js';
import { isRelay } from './parties.js';
import { findPoints, type Item } from './points.js';
import { digest } from './read-digest.js';
import { componentsOf, isRelated } from './same-happening.js';
import { judge } from './verdicts.js';

/** Points that a source must have spoken to before its leaving one out tells anything. */
const OWN_ACCOUNT = 3;
/** Passages that a point must have before anybody is missed in it. */
const WORTH_MISSING = 2;
/** Whoever says something at all like a point is not silent on it. */
const TOUCHED = 0.15;

/**
 * Lays reports of one happening side by side: every source's account, the points in them, and what each source does with
 * each point.
 */
export function compareReadouts(
  readouts: readonly (Readout & { text: string })[],
  stems: ContentStems,
): Occurrence[] {
  const texts = new Map(readouts.map((r) => [r.id, r.text]));
  const digests = readouts.map((r) => digest(r, stems));
  const links = digests.flatMap((a, i) =>
    digests.flatMap((b, j): [number, number][] => (j > i && isRelated(a, b) ? [[i, j]] : [])),
  );
  return componentsOf(digests.length, links).map((group) =>
    compareDigests(
      group.map((i) => digests[i]!),
      (report) => texts.get(report)!,
    ),
  );
}

/** One occurrence from the digests of its reports. */
export function compareDigests(given: readonly Digest[], textOf: (report: string) => string): Occurrence {
  const digests = [...given].sort(byTime);
  const { sourceOf, sources } = identify(digests);
  const told = digests.flatMap((d, at) =>
    d.said
      .map((said, n) => ({
        said,
        n,
        at,
        of: said.of === null ? null : d.said[said.of]!,
        source: sourceOf[at]![said.source]!,
        language: d.language,
      }))
      .filter(({ said }) => !isOwnOutlet(d, said)),
  );
  const weighed = weigh(told);
  const items = told.map(({ said, n, at, source }, i): Item => {
    const answer = said.act === 'omit' ? 'omit' : said.act === 'deny' ? 'deny' : null;
    return {
      weighed: weighed[i]!,
      source,
      id: `${at}.${n}`,
      of: said.of === null ? null : `${at}.${said.of}`,
      group: `${at}:${said.attribution}`,
      answer,
    };
  });
  const members = findPoints(items)
    .map((list) => list.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
  const points = members.map((list, n) =>
    pointOf(
      list.map((i) => told[i]!),
      digests,
      sources,
      textOf,
      `p${n + 1}`,
    ),
  );
  addSilences(points, sources, items, members);
  const used = new Set(points.flatMap((p) => p.cells.map((c) => c.source)));
  const { type, mode, day, where, participants } = mainHappening(digests);
  return {
    id: digests[0]!.report,
    type,
    mode,
    when: day,
    where,
    participants,
    headline: digests[0]!.headline,
    reports: digests.map((d) => d.report),
    sources: sources.filter((s) => used.has(s.id)),
    points,
  };
}

const byTime = (a: Digest, b: Digest) =>
  (a.published ?? '9').localeCompare(b.published ?? '9') || (a.report < b.report ? -1 : 1);

const isOwnOutlet = ({ outlet, parties }: Digest, { source }: Said): boolean =>
  outlet !== null && isRelay(parties[source]!) && parties[source]!.forms.includes(outlet);

interface ToldAt {
  said: Said;
  at: number;
  source: number;
}

function pointOf(
  told: readonly ToldAt[],
  digests: readonly Digest[],
  sources: readonly Source[],
  textOf: (report: string) => string,
  id: string,
): Point {
  const verdicts = judge(told);
  const cells = new Map<string, Cell>();
  told.forEach(({ said, at, source }, i) => {
    const verdict = verdicts[i]!;
    const key = `${source}:${verdict}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = {
        source: sources[source]!.id,
        verdict,
        ...(verdict === 'silent' && { explicit: true }),
        evidence: [],
      };
      cells.set(key, cell);
    }
    const amount = said.amount && amountOf(said.amount);
    if (amount && verdict === 'differs') cell.figure = amount;
    cell.evidence.push(evidenceOf(said, digests[at]!, sources[source]!, amount));
  });
  const first =
    told[
      Math.max(
        0,
        verdicts.findIndex((v) => v === 'says'),
      )
    ]!;
  const report = digests[first.at]!.report;
  const { span } = first.said;
  const list = settle([...cells.values()]);
  return {
    id,
    gist: textOf(report).slice(span.start, span.end).replace(/\s+/g, ' '),
    gistAt: { report, span },
    agree: list.filter((c) => c.verdict === 'says').length,
    cells: list,
  };
}

/** One cell a source: what it says outweighs what it is said to leave unsaid. */
function settle(cells: readonly Cell[]): Cell[] {
  const order = ['denies', 'differs', 'says', 'silent'];
  const best = new Map<string, Cell>();
  for (const cell of cells) {
    const other = best.get(cell.source);
    const better =
      !other ||
      cell.evidence.length > other.evidence.length ||
      (cell.evidence.length === other.evidence.length &&
        order.indexOf(cell.verdict) < order.indexOf(other.verdict));
    if (better) best.set(cell.source, cell);
  }
  return [...best.values()];
}

const amountOf = ({ value, valueTo, comparator, unit }: Amount): Amount => ({
  value,
  ...(valueTo !== undefined && { valueTo }),
  comparator,
  unit,
});

function evidenceOf(
  said: Said,
  { report, parties, published }: Digest,
  source: Source,
  amount: Amount | null,
): Evidence {
  const speaker = parties[said.source]!.name;
  const when = said.when ?? published;
  return {
    report,
    span: said.span,
    via: said.via.map((v) => parties[v]!.name),
    ...(source.speakers.includes(speaker) && { speaker }),
    ...(when && { said: when.slice(0, 10) }),
    ...(amount && { amount }),
  };
}

/** What accounts that are known lack. */
function addSilences(
  points: readonly Point[],
  sources: readonly Source[],
  items: readonly Item[],
  members: readonly (readonly number[])[],
): void {
  const own = new Map<number, number[]>();
  for (const [i, { source }] of items.entries()) own.set(source, [...(own.get(source) ?? []), i]);
  const spoken = new Map<string, number>();
  for (const point of points)
    for (const cell of point.cells)
      if (cell.verdict !== 'silent') spoken.set(cell.source, (spoken.get(cell.source) ?? 0) + 1);
  const strands = strandsOf(points, sources);
  points.forEach((point, p) => {
    if (!point.cells.some((c) => c.verdict === 'says')) return;
    if (point.cells.reduce((n, c) => n + c.evidence.length, 0) < WORTH_MISSING) return;
    const meets = (id: string) =>
      point.cells.some((c) => c.verdict !== 'silent' && strands.get(c.source) === strands.get(id));
    sources.forEach(({ id }, s) => {
      if ((spoken.get(id) ?? 0) < OWN_ACCOUNT || !meets(id) || point.cells.some((c) => c.source === id))
        return;
      const near = own
        .get(s)!
        .some((i) => members[p]!.some((m) => likeness(items[i]!.weighed, items[m]!.weighed) > TOUCHED));
      if (!near) point.cells.push({ source: id, verdict: 'silent', explicit: false, evidence: [] });
    });
  });
}

/** Sources whose accounts meet in some point, directly or over others: only these can be missed in one another's. */
function strandsOf(points: readonly Point[], sources: readonly Source[]): Map<string, number> {
  const place = new Map(sources.map((s, i) => [s.id, i]));
  const links = points.flatMap(({ cells }) => {
    const told = cells.filter((c) => c.verdict !== 'silent').map((c) => place.get(c.source)!);
    return told.slice(1).map((t): [number, number] => [told[0]!, t]);
  });
  return new Map(
    componentsOf(sources.length, links).flatMap((group, n) => group.map((i) => [sources[i]!.id, n] as const)),
  );
}

function mainHappening(digests: readonly Digest[]) {
  const { happening, parties } = digests.find((d) => d.happening.type !== null) ?? digests[0]!;
  const { type, mode, day, where, participants } = happening;
  return {
    type,
    mode,
    day,
    where: where === null ? null : parties[where]!.name,
    participants: participants.map((p) => parties[p]!.name),
  };
}

import type { Readout } from '../readout/readout.js';
import type { ContentStems } from './bag.js';
import type { Digest, Said } from './digest.js';
import { identify } from './identity.js';
import { weigh } from './likeness.js';
import type { Occurrence } from './occurrence.js';
import { isRelay } from './parties.js';
import { pointOf } from './point.js';
import { findPoints, type Item } from './points.js';
import { digest } from './read-digest.js';
import { componentsOf, isRelated } from './same-happening.js';
import { addSilences } from './silences.js';

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
        source: sourceOf[at]![standIn(d, said)]!,
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
  const known = new Set(
    digests.flatMap((d, at) => d.parties.flatMap((p, i) => (p.type === 'place' ? [] : sourceOf[at]![i]!))),
  );
  addSilences(points, sources, items, members, known);
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

/** A headline's "Thailand denies" is whichever body of Thailand says so below. */
function standIn({ parties, said }: Digest, { headline, of, source }: Said): number {
  if (!headline || of === null || parties[source]!.office !== 'government') return source;
  const below = said[of]!.source;
  return parties[below]!.country === parties[source]!.country ? below : source;
}

const byTime = (a: Digest, b: Digest) =>
  (a.published ?? '9').localeCompare(b.published ?? '9') || (a.report < b.report ? -1 : 1);

const isOwnOutlet = ({ outlet, parties }: Digest, { source }: Said): boolean =>
  outlet !== null && isRelay(parties[source]!) && parties[source]!.forms.includes(outlet);

/** What most reports say that happened, as the first of them tells it: one report may open on something beside. */
function mainHappening(digests: readonly Digest[]) {
  const counts = new Map<string, number>();
  const kindOf = ({ happening: { type, mode } }: Digest) => `${type} ${mode ?? ''}`;
  const typed = digests.filter((d) => d.happening.type !== null);
  for (const d of typed) counts.set(kindOf(d), (counts.get(kindOf(d)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const { happening, parties } = typed.find((d) => counts.get(kindOf(d)) === most) ?? digests[0]!;
  const { type, mode, day, where, participants } = happening;
  return {
    type,
    mode,
    day,
    where: where === null ? null : parties[where]!.name,
    participants: participants.map((p) => parties[p]!.name),
  };
}

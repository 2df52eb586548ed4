import type { EntityType } from '../../../readout/vocabulary.js';
import { NameClass as C, classOf, type NameCandidate, type NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';
import { fromContext } from './contexts.js';
import { withoutDoubtful } from './doubts.js';
import { cutAtEdges, joinBodies } from './edges.js';
import { TAGS } from './features.js';
import { model } from './model.js';
import { withoutOpening } from './openings.js';
import { outlets } from './outlets.js';
import { findAgain, repair } from './repair.js';
import { bodiesAgain } from './short-bodies.js';
import { standsAlone, tagNames } from './tagger.js';

/** Names in a Bengali report, as the tagger sees them. */
export function recognise(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  evidence: NameEvidence,
): NameCandidate[] {
  const tags = tagNames(reading, evidence, classes, model());
  const found: NameCandidate[] = [];
  const { known } = evidence;
  let next = 0;
  for (let i = 0; i < tags.length; ) {
    const tag = tags[i]!;
    if (tag === 0) {
      i++;
      continue;
    }
    const type = TAGS[tag]!.slice(2) as EntityType;
    let last = i + 1;
    while (last < tags.length && tags[last]! === (tag % 2 ? tag + 1 : tag)) last++;
    while (next < known.length && known[next]!.first < i) next++;
    const inner = known[next];
    // two people side by side: a full name that is known ends where it ends
    const full =
      type === 'person' &&
      inner?.first === i &&
      inner.type === type &&
      inner.last < last &&
      inner.last - i > 1 &&
      !(classOf({ classes }, reading.words[inner.last]!) & C.OrgHead);
    const end = full && reading.tokens[inner.last]!.kind === 'word' && inner.weight > 0.5 ? inner.last : last;
    found.push({ first: i, last: end, type, because: 'bn.name.tagger' });
    if (end < last) found.push({ first: end, last, type, because: 'bn.name.tagger' });
    i = last;
  }
  const inReport = !standsAlone(reading);
  /** A full name that is known is what it is known for, whatever its words look like. */
  const asKnown = (f: NameCandidate): NameCandidate => {
    const k = knownAt(f.first);
    const whole = k && k.last === f.last && k.last - k.first > 1 && k.weight > 0.5;
    return whole && k.type !== f.type && (k.type === 'person' || f.type === 'person')
      ? { ...f, type: k.type }
      : f;
  };
  const beginning = new Map(known.map((k) => [k.first, k]));
  const knownAt = (i: number) => beginning.get(i);
  const repaired = found
    .flatMap((f) => withoutOpening(classes, reading, f, knownAt, inReport))
    .flatMap((f) => cutAtEdges(classes, reading, f, knownAt))
    .flatMap((f) => repair(reading, f, evidence.nationality, inReport));
  const tagged = joinBodies(
    classes,
    reading,
    repaired.filter((f, k) => k === 0 || f.first >= repaired[k - 1]!.last).map(asKnown),
    knownAt,
  );
  const sure = withoutDoubtful(
    classes,
    reading,
    [...tagged, ...unseen(classes, reading, tagged, known)],
    knownAt,
  ).toSorted((a, b) => a.first - b.first);
  const apart = fromContext(classes, reading, sure, knownAt);
  const papers = outlets(classes, reading, apart, knownAt);
  const named = [...makeRoom(apart, papers), ...papers];
  if (!inReport) return named.sort((a, b) => a.first - b.first);
  const withBodies = [...named, ...bodiesAgain(reading, named)];
  return [...withBodies, ...findAgain(classes, reading, withBodies)].sort((a, b) => a.first - b.first);
}

/** Names without what turned out to be others': "সামিনা খালিদ বেতার বিশ্বকে বলেন" is hers and the station's. */
function makeRoom(names: readonly NameCandidate[], others: readonly NameCandidate[]): NameCandidate[] {
  if (others.length === 0) return [...names];
  const begins = new Map(others.map((o) => [o.first, o]));
  const taken = new Set<number>();
  for (const { first, last } of others) for (let i = first; i < last; i++) taken.add(i);
  return names.flatMap((n) => {
    let last = n.first;
    while (last < n.last && !taken.has(last)) last++;
    return last === n.last
      ? [n]
      : last > n.first && begins.has(last) && n.type === 'person'
        ? [{ ...n, last }]
        : [];
  });
}

const SHORTEST = 4;

/** Known names that the tagger has left out altogether: of several words, or of one that is nothing else. */
function unseen(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  tagged: readonly NameCandidate[],
  known: NameEvidence['known'],
): NameCandidate[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of tagged) taken.fill(1, first, last);
  return known
    .filter((k) => k.weight > 0.5 && !taken.subarray(k.first, k.last).includes(1))
    .filter(({ first, last, type }) => {
      if (last - first > 1) return true;
      const word = reading.words[first]!;
      const own = type === 'organization' ? C.OrgHead : 0; // হাইকোর্ট, by itself as behind কলকাতা
      return (
        word.norm.length >= SHORTEST &&
        !word.closed &&
        !word.verbs.length &&
        // "জন সদস্য বাংলাদেশে": a country, though bodies have it in their names
        !(classOf({ classes }, word) & ~own & ~(word.nouns[0]?.case === 'locative' ? C.OrgPart : 0))
      );
    })
    .map(({ first, last, type }) => ({ first, last, type, because: 'bn.name.known' }));
}

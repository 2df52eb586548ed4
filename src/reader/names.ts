import type { GazetteerEntry } from '../gazetteer/entry.js';
import type { NameCandidate } from '../languages/names.js';
import { fold } from '../text/fold.js';
import { describe } from './descriptions.js';
import type { Draft } from './draft.js';
import { findKnownNames, findNationalities, type KnownMatch } from './known-names.js';
import { OUTLETS } from './role-antecedents.js';

/** A candidate on its way to an entity. */
interface Found extends NameCandidate {
  entry: GazetteerEntry | null;
  /** Whether the gazetteer's name alone is not enough to believe `entry`. */
  short: boolean;
  citation: string;
  words: readonly string[];
  /** The same of all that are named alike. */
  key: string;
  entity: string;
}

/** How often each word form stands in the report's names, so that a doubtful ending is cut as elsewhere. */
function countForms(draft: Draft, candidates: readonly NameCandidate[]): Map<string, number> {
  const { names } = draft.pack!;
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { first, last } of candidates) {
    for (let i = first; i < last; i++)
      for (const form of i < last - 1 ? [draft.tokens[i]!.norm] : names.citedForms(draft.words[i]!))
        count(form);
    if (names.standsBare?.(draft, { first, last })) count(draft.tokens[last - 1]!.norm);
  }
  return counts;
}

function withEntries(
  draft: Draft,
  candidates: readonly NameCandidate[],
  known: readonly KnownMatch[],
): Found[] {
  const { names, cases, articles } = draft.pack!;
  const counts = cases ? countForms(draft, candidates) : null;
  let next = 0;
  return candidates.map((candidate) => {
    while (next < known.length && known[next]!.last <= candidate.first) next++;
    let entry: GazetteerEntry | null = null;
    let short = false;
    const match = known[next];
    const end = names.ownEnd(draft, candidate);
    // "King Abdullah", "The United Nations": known with a word before that is not the name's
    const begins = match?.first === candidate.first || (articles && match?.first === candidate.first - 1);
    // "পাবনা জেলা" is in the lists: of "পাবনা জেলা প্রশাসক" the name is পাবনা, and that place
    const within =
      cases && match?.type === 'place' && candidate.type === 'place' && match.last > candidate.last;
    if (match && begins && (match.last === candidate.last || match.last === end || within)) {
      entry = match.entries.find((e) => e.type === candidate.type) ?? null;
      short = match.weight < 0.5;
    }
    let citation = names.citation(draft, candidate);
    const words = fold(citation).split(' ');
    if (counts && end === candidate.last && draft.tokens[end - 1]!.kind === 'word') {
      const cited = words.at(-1)!;
      let better = cited;
      for (const form of names.citedForms(draft.words[end - 1]!))
        if ((counts.get(form) ?? 0) > (counts.get(better) ?? 0)) better = form;
      if (better !== cited) {
        citation = citation.slice(0, citation.length - cited.length) + better;
        words[words.length - 1] = better;
      }
    }
    const { first, last, type, because } = candidate;
    const key = `${type}:${words.join(' ')}`;
    return { first, last, type, because, entry, short, citation, words, key, entity: '' };
  });
}

/** Whether `short` is a way to speak of who was named in full: a part of a person's name, the beginning of a body's. */
function shortens(short: Found, full: Found): boolean {
  if (short.type !== full.type || short.words.length >= full.words.length) return false;
  const n = short.words.length;
  if (full.type === 'person')
    return short.words.every((w) => full.words.includes(w) || full.words.some((f) => f.endsWith(`-${w}`)));
  // কমিশন of নির্বাচন কমিশন, by the noun that says what it is
  if (full.type === 'organization')
    return (
      short.words.every((w, i) => w === full.words[i]) || (n === 1 && short.words[0] === full.words.at(-1))
    );
  return false;
}

const NEAR = 40;

/** The full name that a short one stands for, of those that share a word with it: the last before it, else the first. */
function fullOf(short: Found, sharing: readonly Found[]): Found | undefined {
  let before = 0;
  for (let high = sharing.length; before < high; ) {
    const middle = (before + high) >> 1;
    if (sharing[middle]!.first < short.first) before = middle + 1;
    else high = middle;
  }
  for (let i = before - 1; i >= 0 && i >= before - NEAR; i--)
    if (shortens(short, sharing[i]!)) return sharing[i];
  for (let i = 0; i < sharing.length && i < NEAR; i++) if (shortens(short, sharing[i]!)) return sharing[i];
  return undefined;
}

/** Gives every name its entity: the same name is the same one; short names and abbreviations go with their full ones. */
function assignEntities(draft: Draft, found: Found[]): void {
  const { entities, tokens } = draft;
  const byKey = new Map<string, string>();
  const byPart = new Map<string, Found[]>();
  const add = (f: Found, entry: GazetteerEntry | null): string => {
    // the gazetteer is written in two languages: in others a name stays as the report has it
    const known = entry && draft.pack!.spelling && entry[draft.pack!.spelling];
    return entities.add(
      {
        type: f.type,
        name: known?.[0] ?? f.citation,
        ...(entry?.wikidata && { wikidata: entry.wikidata }),
        ...(entry?.country && { country: entry.country }),
        because: entry ? `gazetteer:${entry.wikidata ?? entry.en[0] ?? entry.bn[0]}` : f.because,
      },
      { words: f.words, entry },
    );
  };
  const byEntry = new Map<GazetteerEntry, string>();
  const countries = new Set(
    found.flatMap(({ entry, short }) => (entry?.kind === 'country' && !short && entry.country) || []),
  );
  const introduce = (f: Found): void => {
    const entry = f.short ? null : f.entry;
    const same = entry ? byEntry.get(entry) : byKey.get(f.key);
    f.entity = same ?? add(f, entry);
    if (entry && !same) byEntry.set(entry, f.entity);
    if (!byKey.has(f.key)) byKey.set(f.key, f.entity);
    const k = entities.known(f.entity)!;
    if (f.words.length > k.words.length) k.words = f.words;
    if (f.words.length > 1) {
      for (const w of f.words) {
        const list = byPart.get(w);
        if (list) list.push(f);
        else byPart.set(w, [f]);
      }
    }
  };
  /** An ambiguous place is the known one if it is a country, or its country is in the report: মালি, কাজাখস্তানের আস্তানা; a platform is. */
  const isMeant = ({ type, entry }: Found): boolean =>
    entry?.kind === 'platform' ||
    (type === 'place' &&
      entry !== null &&
      (entry.kind === 'country' || (entry.country !== null && countries.has(entry.country))));
  // full names first: a headline has the surname before the text has the name
  for (const f of found) if (f.words.length > 1 || (f.entry && !f.short)) introduce(f);
  found.forEach((f, i) => {
    if (f.entity) return;
    const before = found[i - 1];
    // "দুর্নীতি দমন কমিশন (দুদক)"
    if (
      before?.entity &&
      before.type === f.type &&
      f.type !== 'person' &&
      f.first === before.last + 1 &&
      tokens[before.last]!.text === '(' &&
      !byKey.has(f.key)
    ) {
      f.entity = before.entity;
      byKey.set(f.key, f.entity);
    }
  });
  found.forEach((f) => {
    if (f.entity) return;
    const same = byKey.get(f.key);
    if (same) {
      f.entity = same;
      return;
    }
    const full = fullOf(f, byPart.get(f.words[0]!) ?? []);
    if (full) f.entity = full.entity;
    else if (f.entry && f.short && byEntry.has(f.entry)) f.entity = byEntry.get(f.entry)!;
    else {
      if (f.short && isMeant(f)) f.short = false;
      introduce(f);
    }
  });
}

/**
 * "পুতিন কিমকে": two people side by side, each named in full elsewhere in the report (ভ্লাদিমির পুতিন, কিম জং উন), taken for one.
 */
function partNeighbours(draft: Draft, candidates: NameCandidate[]): NameCandidate[] {
  const { tokens, words, pack } = draft;
  if (!pack!.cases) return candidates;
  const isPair = (c: NameCandidate) => c.type === 'person' && c.last - c.first === 2;
  const formsOf = (i: number) => pack!.names.citedForms(words[i]!);
  /** Word of a full name → the names of more than one word that hold it, by their first token. */
  const holders = new Map<string, NameCandidate[]>();
  for (const c of candidates) {
    if (c.type !== 'person' || c.last - c.first < 2) continue;
    for (let i = c.first; i < c.last; i++)
      for (const form of i === c.last - 1 ? formsOf(i) : [tokens[i]!.norm]) {
        const list = holders.get(form);
        if (!list) holders.set(form, [c]);
        else if (list.length < NEAR) list.push(c);
      }
  }
  return candidates.flatMap((c) => {
    const next = isPair(c) ? words[c.last - 1]!.nouns[0] : undefined;
    if (next?.case !== 'objective') return [c];
    const left = holders.get(tokens[c.first]!.norm) ?? [];
    const right = formsOf(c.last - 1).flatMap((form) => holders.get(form) ?? []);
    const alone = (here: readonly NameCandidate[], there: readonly NameCandidate[]) =>
      here.some((h) => h !== c && !there.includes(h));
    const together = left.some((h) => h !== c && right.includes(h));
    return !together && alone(left, right) && alone(right, left)
      ? [
          { ...c, last: c.first + 1 },
          { ...c, first: c.first + 1 },
        ]
      : [c];
  });
}

/** Whether a listed name ends with just the word at a token, which looks inflected: ডয়চে [ভেলে], এনএইচকে. */
function isListedSo(draft: Draft, at: number, entry: GazetteerEntry | null): boolean {
  const { words, tokens, pack } = draft;
  if (!entry || !pack!.cases || (words[at]!.nouns[0]?.case ?? 'nominative') === 'nominative') return false;
  const ends = (word: string) =>
    entry.bn.some((name) => {
      const folded = fold(name);
      return folded.endsWith(word) && (folded.length === word.length || folded.at(-word.length - 1) === ' ');
    });
  // টিভিকে is rather "to the TV" than a party; এক্সে stands beside এক্স
  const strange = OUTLETS.has(entry.kind ?? '') || (pack!.names.isStrange?.(draft, at) ?? true); // এনএইচকে
  return strange && ends(tokens[at]!.norm) && !ends(words[at]!.nouns[0]!.stem);
}

/** Whether somebody's name, as the report has it, ends with just that word: ইসহাক [দার], রমেশ [ঠাকুর]. */
function isCalledSo(draft: Draft, at: number, entity: string): boolean {
  const known = draft.entities.known(entity)!;
  return (
    known.entity.type === 'person' &&
    draft.words[at]!.nouns[0]?.case === 'genitive' &&
    known.words.at(-1) === draft.tokens[at]!.norm
  );
}

/** Finds the people, bodies and places named in the text and who is the same as whom. */
export function findNames(draft: Draft): void {
  if (!draft.pack) return;
  const known = findKnownNames(draft);
  draft.nationalityAt.set(findNationalities(draft));
  const found = withEntries(
    draft,
    partNeighbours(draft, draft.pack.names.recognise(draft, { known, nationality: draft.nationalityAt })),
    known,
  );
  assignEntities(draft, found);
  for (const { first, last, type, entity, entry } of found) {
    draft.nameAt.fill(draft.names.length, first, last);
    draft.names.push({
      first,
      last,
      type,
      entity,
      whole: isListedSo(draft, last - 1, entry) || isCalledSo(draft, last - 1, entity),
    });
  }
  for (const name of draft.names) describe(draft, name);
}

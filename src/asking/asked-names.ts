import { countryOfDemonym } from '../gazetteer/demonyms.js';
import { entityKey } from '../gazetteer/entity-key.js';
import type { GazetteerEntry } from '../gazetteer/entry.js';
import { countryEntry, entriesNamed } from '../gazetteer/gazetteer.js';
import type { Entity, Readout } from '../readout/readout.js';
import { overlap, type Span } from '../text/span.js';
import type { AskedWord } from './grammar/asking.js';

/** A name in a question. An adjective of nationality names its country, though less surely. */
export interface AskedName {
  entity: Entity;
  span: Span;
  demonym: boolean;
}

const BETWEEN = /^(?:[-–—]|আর|ও|এবং|and|&)$/;

/**
 * The names of a question. It is too short for a reader to learn a name from: short names that the gazetteer knows
 * (Trump) count as they stand, and two that are written as one (ট্রাম্প-পুতিন) are two.
 */
export function askedNames(
  words: readonly AskedWord[],
  readout: Readout,
  known: ReadonlyMap<string, number> = new Map(),
): AskedName[] {
  const names: AskedName[] = [];
  const taken = new Set<AskedWord>();
  for (const entity of readout.entities) {
    if (entity.type === 'group') continue;
    for (const mention of entity.mentions.slice(0, 1)) {
      const all = words.filter((w) => overlap(w.token, mention) > 0);
      const inside = all.slice(0, known.get(entity.name) ?? all.length);
      const parts = entity.wikidata ? [] : partsOf(inside);
      if (parts.length > 1) for (const part of parts) names.push({ ...part, demonym: false });
      else if (inside.length < all.length) names.push({ ...nameOf(inside), demonym: false });
      else names.push({ entity, span: mention, demonym: false });
      for (const w of inside) taken.add(w);
    }
  }
  for (const word of words) {
    if (taken.has(word) || word.counted || word.token.kind !== 'word' || word.word.closed !== null) continue;
    const own = named(word);
    const country = own
      ? undefined
      : [word.norm, ...word.lemmas].map((l) => countryOfDemonym(l)).find(Boolean);
    const entry = own ?? (country === undefined ? undefined : countryEntry(country));
    if (entry && !names.some((n) => n.entity.wikidata === entry.wikidata))
      names.push({ entity: entityOf(entry, word.token), span: word.token, demonym: country !== undefined });
  }
  return names;
}

/** The names that words joined by a dash or "and" are, as far as the gazetteer knows them. */
function partsOf(words: readonly AskedWord[]): { entity: Entity; span: Span }[] {
  const parts: { entity: Entity; span: Span }[] = [];
  if (!words.some((w) => BETWEEN.test(w.token.text) || BETWEEN.test(w.norm))) return runTogether(words);
  for (const word of words) {
    const entry = BETWEEN.test(word.norm) ? undefined : named(word);
    if (entry) parts.push({ entity: entityOf(entry, word.token), span: word.token });
  }
  return parts;
}

/** "ক্রিস শেইস ডোনাল্ড ট্রাম্প সম্পর্কে": a known name that ends or begins what was taken for one name. */
function runTogether(words: readonly AskedWord[]): { entity: Entity; span: Span }[] {
  for (let cut = 1; cut < words.length; cut++)
    for (const [known, other] of [
      [words.slice(cut), words.slice(0, cut)],
      [words.slice(0, cut), words.slice(cut)],
    ] as const) {
      const entry = entriesNamed(text(known)).find((e) => e.wikidata && (known.length > 1 || isCountry(e)));
      if (!entry || (other.length === 1 && entry.type === 'person' && words.length < 4)) continue;
      if (known.length === 1 && known[0] !== words.at(-1)) continue; // "ভারত ভূষণ" is one
      return [{ entity: entityOf(entry, spanOf(known)), span: spanOf(known) }, nameOf(other)];
    }
  return [];
}

/** "লাভরভ ইউক্রেনের যুদ্ধবিরতি নিয়ে": a country behind somebody is none of their names. */
const isCountry = ({ type, kind }: GazetteerEntry) => type === 'place' && kind === 'country';

const stem = (w: AskedWord) => w.word.nouns[0]?.stem ?? w.norm;
const text = (part: readonly AskedWord[]) =>
  [...part.slice(0, -1).map((w) => w.norm), stem(part.at(-1)!)].join(' ');
const spanOf = (part: readonly AskedWord[]) => ({ start: part[0]!.token.start, end: part.at(-1)!.token.end });

/** Somebody by these words alone. */
function nameOf(words: readonly AskedWord[]): { entity: Entity; span: Span } {
  const span = spanOf(words);
  const entry = words.length === 1 ? named(words[0]!) : undefined;
  if (entry) return { entity: entityOf(entry, span), span };
  const name = text(words);
  const key = entityKey({ type: 'person', name });
  return {
    entity: { id: `asked-${span.start}`, type: 'person', name, key, mentions: [span], because: 'asked' },
    span,
  };
}

/** Names that may have swallowed a word behind them: "কামরুন নাহার [ডেঙ্গু] নিয়ে". */
export const longNames = (names: readonly Entity[]): string[] =>
  names.filter((e) => e.type === 'person' && !e.wikidata && / \S+ /.test(`${e.name} `)).map((e) => e.name);

/** Whether one word names somebody by itself: পুতিন, of what was taken for the name "পুতিন টমাহক". */
export const isOneName = (word: string): boolean =>
  new Set(entriesNamed(word).flatMap((e) => (e.type === 'person' && e.wikidata ? [e.wikidata] : []))).size ===
  1;

/** The one whom a single word names, where it names one: no plain word, capitalised where there are capitals. */
function named(word: AskedWord): GazetteerEntry | undefined {
  if (word.token.script === 'latin' && !/^\p{Lu}/u.test(word.token.text)) return undefined;
  if (word.word.verbs.length > 0) return undefined;
  const found = [word.word.nouns[0]?.stem, word.norm].flatMap((l) => (l ? entriesNamed(l) : []));
  const ids = new Set(found.map((e) => e.wikidata));
  return ids.size === 1 ? found[0] : undefined;
}

const entityOf = (
  { type, bn, en, wikidata, country, sector }: GazetteerEntry,
  { start, end }: Span,
): Entity => ({
  id: `asked-${start}`,
  type,
  name: en[0] ?? bn[0]!,
  ...(wikidata !== null && { wikidata, key: wikidata }),
  ...(country !== null && { country }),
  ...(sector !== null && { sector: sector as NonNullable<Entity['sector']> }),
  mentions: [{ start, end }],
  because: 'asked',
});

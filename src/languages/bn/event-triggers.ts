import { fold } from '../../text/fold.js';
import type { RoleTable } from '../event-frames.js';
import type { Reading } from '../reading.js';
import { bnFrames } from './event-frames/index.js';
import { bnRoles } from './event-frames/roles.js';
import { type VerbGroup, verbGroup } from './event-verb.js';

interface Entry {
  /** Folded words before the last one, in order. */
  before: readonly string[];
  concept: string;
  roles: RoleTable;
  /** Light verbs and the nouns that carry one (প্রকাশ করা); `null` for a full verb. */
  light: ReadonlySet<string> | null;
  nominal: boolean;
  needs: ReadonlySet<string> | null;
  partner: boolean;
}

/** A word or group of words that names an event. */
export interface Trigger {
  first: number;
  last: number;
  concept: string;
  roles: RoleTable;
  /** `null` where a noun stands alone. */
  verb: VerbGroup | null;
  /** A noun without any ending, as headlines have it: X গ্রেপ্তার. */
  bare: boolean;
  /** Is one only with somebody named as its partner. */
  partner: boolean;
}

const GENERAL_LIGHT = new Set(['করা', 'করানো'].map(fold));
/** Nouns between an event noun and its light verb: নিষেধাজ্ঞা আরোপ করেছে. */
const BRIDGES = new Set(
  `শুরু প্রকাশ ব্যক্ত উচ্চারণ জারি অব্যাহত পালন পরিচালনা জোরদার দায়ের আরোপ অনুষ্ঠিত সম্পন্ন উত্থাপন পেশ কার্যকর বহাল পুনর্বহাল প্রদান জ্ঞাপন নিক্ষেপ বর্ষণ ঘোষণা দাখিল রুজু আয়োজন`
    .split(/\s+/)
    .map(fold),
);
const SKIPPED = new Set('আর আরও ফের আবার আবারও না একাধিক দুটি একটি করে'.split(' ').map(fold));
const CLOSING = new Set(['করা', 'হওয়া', 'দেওয়া', 'করানো', 'থাকা', 'রাখা', 'পাওয়া', 'নেওয়া', 'চলা'].map(fold));
const BE = fold('হওয়া');
const REACH = 3;
const NEEDED_WITHIN = 8;

function buildTables() {
  const nouns = new Map<string, Entry[]>();
  const verbs = new Map<string, Entry[]>();
  const add = (table: Map<string, Entry[]>, words: string, entry: Omit<Entry, 'before'>) => {
    const parts = words.split(' ').map(fold);
    const head = parts.pop()!;
    const list = table.get(head);
    if (list) list.push({ ...entry, before: parts });
    else table.set(head, [{ ...entry, before: parts }]);
  };
  for (const frame of bnFrames) {
    const shared = {
      concept: frame.concept,
      roles: bnRoles[frame.roles]!,
      nominal: frame.nominal ?? true,
      needs: frame.needs ? new Set(frame.needs.map(fold)) : null,
      partner: frame.partner ?? false,
    };
    const light = frame.light ? new Set(frame.light.map(fold)) : GENERAL_LIGHT;
    for (const noun of frame.nouns ?? []) add(nouns, noun, { ...shared, light });
    for (const verb of frame.verbs ?? []) add(verbs, verb, { ...shared, light: null, nominal: false });
  }
  // the longest entry is tried first: ড্রোন হামলা before হামলা
  for (const table of [nouns, verbs])
    for (const list of table.values()) list.sort((a, b) => b.before.length - a.before.length);
  return { nouns, verbs };
}

let tables: ReturnType<typeof buildTables> | null = null;

function precededBy(reading: Reading, at: number, from: number, before: readonly string[]): boolean {
  if (at - before.length < from) return false;
  for (let k = 0; k < before.length; k++) {
    const word = reading.words[at - before.length + k]!;
    const wanted = before[k]!;
    if (word.norm !== wanted && !(word.nouns[0]?.emphatic && word.nouns.some((n) => n.stem === wanted)))
      return false;
  }
  return true;
}

function hasNeeded(reading: Reading, at: number, from: number, needs: ReadonlySet<string> | null): boolean {
  if (!needs) return true;
  for (let i = at - 1; i >= from && at - i <= NEEDED_WITHIN; i--) {
    const word = reading.words[i]!;
    if (needs.has(word.norm) || word.nouns.some((n) => needs.has(n.stem))) return true;
  }
  return false;
}

/** The light verb that makes a verb of the noun at `noun`, looked for in the next few words. */
function lightVerb(
  reading: Reading,
  noun: number,
  limit: number,
  light: ReadonlySet<string>,
): VerbGroup | null {
  const { words, tokens } = reading;
  let bridged = false;
  let reach = REACH;
  for (let i = noun + 1; i < limit && i <= noun + reach + (bridged ? 1 : 0); i++) {
    const word = words[i]!;
    if (tokens[i]!.kind === 'mark') return null;
    if (reading.timeAt[i]! >= 0) {
      reach++; // আলোচনা আগামী সপ্তাহে হবে
      continue;
    }
    const stem = word.nouns[0]?.stem ?? word.norm;
    if (!bridged && (light.has(word.norm) || light.has(stem)) && !word.verbs.length) {
      bridged = true;
      continue;
    }
    if (!bridged && (BRIDGES.has(word.norm) || BRIDGES.has(stem)) && !word.verbs.length) {
      bridged = true;
      continue;
    }
    const fits = word.verbs.some(
      (v) => (bridged ? CLOSING : light).has(v.lemma) || (bridged && light.has(v.lemma)),
    );
    if (fits) {
      const group = verbGroup(reading, i, limit);
      if (group && word.verbs.some((v) => v.lemma === BE)) group.passive = true;
      return group;
    }
    if (!SKIPPED.has(word.norm) && word.closed !== 'adverb' && word.closed !== 'negation') return null;
  }
  return null;
}

/** Every event word between two tokens, left to right, none within another. */
export function findTriggers(reading: Reading, from: number, limit: number): Trigger[] {
  tables ??= buildTables();
  const { words, tokens, nameAt } = reading;
  const found: Trigger[] = [];
  const push = (trigger: Trigger) => {
    for (;;) {
      const last = found.at(-1);
      if (!last || last.last <= trigger.first) break;
      // the longer one holds more: গুলি করে হত্যা, হামলার হুমকি
      if (trigger.last - trigger.first < last.last - last.first && trigger.first >= last.first) return;
      found.pop();
    }
    found.push(trigger);
  };
  for (let i = from; i < limit; i++) {
    if (tokens[i]!.kind === 'mark' || nameAt[i]! >= 0) continue;
    const word = words[i]!;
    if (word.closed && word.closed !== 'postposition') continue;
    const matched = matchNoun(reading, i, from, limit) ?? matchVerb(reading, i, from, limit);
    if (matched) push(matched);
  }
  return found;
}

function matchNoun(reading: Reading, at: number, from: number, limit: number): Trigger | null {
  const { words } = reading;
  const word = words[at]!;
  const seen = new Set<string>();
  for (const noun of word.nouns) {
    if (seen.has(noun.stem)) continue;
    seen.add(noun.stem);
    for (const entry of tables!.nouns.get(noun.stem) ?? []) {
      if (!precededBy(reading, at, from, entry.before)) continue;
      const first = at - entry.before.length;
      if (!hasNeeded(reading, first, from, entry.needs)) continue;
      const verb = noun.case === 'genitive' ? null : lightVerb(reading, at, limit, entry.light!);
      // আটকে is stuck, not the noun আটক
      if (!verb && (!entry.nominal || word.verbs.some((v) => v.form === 'conjunctive'))) continue;
      return {
        first,
        last: verb?.last ?? at + 1,
        concept: entry.concept,
        roles: entry.roles,
        verb,
        partner: entry.partner,
        bare: noun.stem === word.norm,
      };
    }
  }
  return null;
}

function matchVerb(reading: Reading, at: number, from: number, limit: number): Trigger | null {
  for (const verb of reading.words[at]!.verbs)
    for (const entry of tables!.verbs.get(verb.lemma) ?? []) {
      if (!precededBy(reading, at, from, entry.before)) continue;
      if (!hasNeeded(reading, at - entry.before.length, from, entry.needs)) continue;
      const group = verbGroup(reading, at, limit);
      if (!group) continue;
      if (verb.lemma === BE) group.passive = true;
      return {
        first: at - entry.before.length,
        last: group.last,
        concept: entry.concept,
        roles: entry.roles,
        verb: group,
        partner: entry.partner,
        bare: false,
      };
    }
  return null;
}

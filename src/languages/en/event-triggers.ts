import { fold } from '../../text/fold.js';
import type { RoleTable } from '../event-frames.js';
import type { EnFrame } from './event-frames/frame.js';
import { enFrames } from './event-frames/index.js';
import { enRoles } from './event-frames/roles.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { Tag } from './tags.js';

interface Entry {
  concept: string;
  roles: RoleTable;
  /** Of verbs: words right behind. Of nouns: words right before. */
  beside: readonly string[];
  /** Of verbs: base forms of the object's last words; empty where the object may be anything. */
  object: readonly string[];
  nominal: boolean;
  needs: ReadonlySet<string> | null;
}

/** A word or group of words that names an event. */
export interface Trigger {
  first: number;
  last: number;
  concept: string;
  roles: RoleTable;
  /** The verb that says it, or the light verb of the noun (hold talks); `null` where a noun stands alone. */
  verb: VerbGroup | null;
  /** Token of the noun, where the trigger is one or has one. */
  noun: number | null;
}

const LIGHT = new Set(
  'make hold have launch carry conduct stage issue give take mount begin start open lead impose receive deliver offer express voice put lodge file level send wage resume continue attend order declare announce call seek reach sign host suffer face extend step intensify undergo pay do'.split(
    ' ',
  ),
);
const CLAIMS = new Set(
  'claim allegation accusation report charge suggestion rumour rumor assertion notion criticism speculation comparison'.split(
    ' ',
  ),
);
/** Events no sentence has: what comes after them in a hostile one is left. */
const MOST = 60;
const OBJECT_WITHIN = 9;
const NEEDED_WITHIN = 9;

function buildTables() {
  const verbs = new Map<string, Entry[]>();
  const nouns = new Map<string, Entry[]>();
  const put = (table: Map<string, Entry[]>, key: string, entry: Entry) => {
    const list = table.get(key);
    if (list) list.push(entry);
    else table.set(key, [entry]);
  };
  const base = (frame: EnFrame) => ({
    concept: frame.concept,
    roles: enRoles[frame.roles]!,
    nominal: frame.nominal ?? true,
    needs: frame.needs ? new Set(frame.needs.map(fold)) : null,
  });
  for (const frame of enFrames) {
    for (const verb of frame.verbs ?? []) {
      const [before, object] = verb.split(' + ');
      const [lemma, ...beside] = before!.split(' ').map(fold);
      put(verbs, lemma!, { ...base(frame), beside, object: object?.split(' ').map(fold) ?? [] });
    }
    for (const noun of frame.nouns ?? []) {
      const words = noun.split(' ').map(fold);
      const head = words.pop()!;
      put(nouns, head, { ...base(frame), beside: words, object: [] });
    }
  }
  // what says more is tried first: call for + ceasefire before call for before call
  const size = (e: Entry) => e.beside.length + 2 * e.object.length + (e.needs ? 1 : 0);
  for (const table of [verbs, nouns])
    for (const list of table.values()) list.sort((a, b) => size(b) - size(a));
  return { verbs, nouns };
}

let tables: ReturnType<typeof buildTables> | null = null;

const stemsAt = (p: Parse, i: number): readonly string[] => {
  const word = p.reading.words[i];
  return word ? [word.norm, ...word.nouns.map((n) => n.stem)] : [];
};
const isStem = (p: Parse, i: number, stem: string) => stemsAt(p, i).includes(stem);

const endsObject = (tag: number) =>
  tag === Tag.Stop ||
  tag === Tag.Verb ||
  tag === Tag.Auxiliary ||
  tag === Tag.That ||
  tag === Tag.Relative ||
  tag === Tag.Subordinator;

/** Where the object noun of a verb stands: behind it, or as the subject of its passive; -1 where it does not. */
function objectAt(p: Parse, group: VerbGroup, from: number, object: readonly string[]): number {
  const matches = (i: number): boolean => {
    for (let k = 0; k < object.length; k++)
      if (!isStem(p, i - object.length + 1 + k, object[k]!)) return false;
    return true;
  };
  if (group.passive || group.form === 'participle') {
    for (let i = group.first - 1; i >= p.first && group.first - i <= OBJECT_WITHIN; i--) {
      if (tagAt(p, i) === Tag.Stop || tagAt(p, i) === Tag.Comma) break;
      if (matches(i)) return i;
    }
    if (group.passive) return -1;
  }
  let prepositions = 0;
  for (let i = from; i < p.last && i - from < OBJECT_WITHIN; i++) {
    const tag = tagAt(p, i);
    if (endsObject(tag) || tag === Tag.Comma) break;
    if (matches(i)) return i;
    if (tag === Tag.Preposition && ++prepositions > 1) break;
  }
  return -1;
}

function hasNeeded(p: Parse, from: number, needs: ReadonlySet<string> | null): boolean {
  if (!needs) return true;
  for (let i = from; i < p.last && i - from < NEEDED_WITHIN; i++) {
    if (endsObject(tagAt(p, i))) return false;
    if (stemsAt(p, i).some((s) => needs.has(s))) return true;
  }
  return false;
}

function matchVerb(p: Parse, group: VerbGroup): Trigger | null {
  for (const entry of tables!.verbs.get(group.lemma) ?? []) {
    let at = group.last;
    if (entry.beside.length && !group.passive) while (tagAt(p, at) === Tag.Adverb) at++;
    let found = true;
    for (const word of entry.beside) {
      if (normAt(p, at) !== word && !(tagAt(p, at) === Tag.Infinitive && normAt(p, at) === word)) {
        found = false;
        break;
      }
      at++;
    }
    if (!found) continue;
    let noun: number | null = null;
    if (entry.object.length) {
      noun = objectAt(p, group, at, entry.object);
      if (noun < 0) continue;
    }
    if (!hasNeeded(p, at, entry.needs)) continue;
    // denying a claim is no refusal
    if (entry.concept.startsWith('reject.') && !entry.needs && hasNeeded(p, at, CLAIMS)) continue;
    return {
      first: group.first,
      last: Math.max(at, group.last),
      concept: entry.concept,
      roles: entry.roles,
      verb: group,
      noun,
    };
  }
  return null;
}

/** The light verb a noun is the object of (launched an attack), or whose passive it is the subject of. */
function lightVerb(p: Parse, first: number, noun: number): VerbGroup | null {
  for (let i = first - 1; i >= p.first && first - i <= 4; i--) {
    const tag = tagAt(p, i);
    const index = p.groupAt[i - p.first]!;
    if (index >= 0) {
      const group = p.groups[index]!;
      return LIGHT.has(group.lemma) && !group.passive ? group : null;
    }
    if (tag !== Tag.Determiner && tag !== Tag.Noun && tag !== Tag.Number && tag !== Tag.Adverb) break;
  }
  const index = p.groupAt[noun + 1 - p.first] ?? -1;
  const after = index >= 0 ? p.groups[index]! : null;
  return after?.passive && LIGHT.has(after.lemma) ? after : null;
}

function matchNoun(p: Parse, i: number): Trigger | null {
  for (const stem of new Set(stemsAt(p, i)))
    for (const entry of tables!.nouns.get(stem) ?? []) {
      const first = i - entry.beside.length;
      if (first < p.first || !entry.beside.every((word, k) => isStem(p, first + k, word))) continue;
      const verb = lightVerb(p, first, i);
      if (!verb && !entry.nominal) continue;
      return { first, last: i + 1, concept: entry.concept, roles: entry.roles, verb, noun: i };
    }
  return null;
}

/** Every event word of a sentence, left to right, none within another. */
export function findTriggers(p: Parse): Trigger[] {
  tables ??= buildTables();
  const found: Trigger[] = [];
  const taken = new Set<number>();
  for (const group of p.groups) {
    if (p.reading.nameAt[group.main]! >= 0) continue;
    const trigger = matchVerb(p, group);
    if (!trigger) continue;
    found.push(trigger);
    if (trigger.noun !== null) taken.add(trigger.noun);
    for (let i = trigger.first; i < trigger.last; i++) taken.add(i);
  }
  for (let i = p.first; i < p.last; i++) {
    if (taken.has(i) || p.reading.nameAt[i]! >= 0) continue;
    const tag = tagAt(p, i);
    if (tag !== Tag.Noun && tag !== Tag.Name && tag !== Tag.Gerund) continue;
    // the last word of its noun phrase only: an attack helicopter is none
    const next = tagAt(p, i + 1);
    if ((next === Tag.Noun || next === Tag.Name) && p.reading.tokens[i + 1]!.kind === 'word') continue;
    const trigger = matchNoun(p, i);
    if (trigger) found.push(trigger);
  }
  return found.sort((a, b) => a.first - b.first).slice(0, MOST);
}

/** Whether any word of the sentence can be a trigger: a look before the sentence is parsed. */
export function mayHoldTrigger(
  words: readonly { norm: string; nouns: readonly { stem: string }[]; verbs: readonly { lemma: string }[] }[],
  first: number,
  last: number,
): boolean {
  tables ??= buildTables();
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    for (const verb of word.verbs) if (tables.verbs.has(verb.lemma)) return true;
    for (const noun of word.nouns) if (tables.nouns.has(noun.stem)) return true;
  }
  return false;
}

import type { RoleTable } from '../event-frames.js';
import { perWord, type Word } from '../word.js';
import { markOf, nounEntries, verbEntries } from './event-entries.js';
import { MONEY } from './event-lexicon.js';
import { verbOfNoun } from './event-occurrence.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { subjectBefore } from './phrases.js';
import { Tag } from './tags.js';

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
const REJECTING = /^(?:reject\.|sanction\.expel)/;
/** Events no sentence has: what comes after them in a hostile one is left. */
const MOST = 60;
/** Asked about it, asked why: a question. */
const ASKING = new Set('about why whether how what when where who if'.split(' '));
const OBJECT_WITHIN = 9;
const NEEDED_WITHIN = 9;

const HYPHEN = '-';

const CURRENCY = /^[A-Z]{3}$/;
const isMoney = ({ reading: { quantities, quantityAt } }: Parse, i: number): boolean =>
  quantityAt[i]! >= 0 && CURRENCY.test(quantities[quantityAt[i]!]!.unit);

/** Whether the token's form or one of its stems is `stem`. */
function isStem(p: Parse, i: number, stem: string): boolean {
  const word = p.reading.words[i];
  if (!word) return false;
  if (stem === MONEY) return isMoney(p, i);
  if (stem === HYPHEN) return normAt(p, i) === HYPHEN;
  if (word.norm === stem) return true;
  for (const noun of word.nouns) if (noun.stem === stem) return true;
  return false;
}

function hasStemOf(word: Word, stems: ReadonlySet<string>): boolean {
  if (stems.has(word.norm)) return true;
  for (const noun of word.nouns) if (stems.has(noun.stem)) return true;
  return false;
}

const endsObject = (tag: number) =>
  tag === Tag.Stop ||
  tag === Tag.Verb ||
  tag === Tag.Auxiliary ||
  tag === Tag.That ||
  tag === Tag.Relative ||
  tag === Tag.Subordinator;

function endsWith(p: Parse, i: number, object: readonly string[]): boolean {
  // war-torn is no war
  if (normAt(p, i + 1) === HYPHEN && !p.reading.tokens[i + 1]!.spaceBefore) return false;
  for (let k = 0; k < object.length; k++) if (!isStem(p, i - object.length + 1 + k, object[k]!)) return false;
  return true;
}

const QUESTION_WITHIN = 10;
/** "Asked counsel [why] it had": a question, nothing that is asked for. */
function isQuestion(p: Parse, { lemma }: VerbGroup, from: number): boolean {
  if (lemma !== 'ask') return false;
  for (let i = from; i < p.last && i - from < QUESTION_WITHIN; i++) {
    if (tagAt(p, i) === Tag.Stop || tagAt(p, i) === Tag.Verb) return false;
    if (/^(?:why|whether|how|what)$/.test(normAt(p, i))) return true;
  }
  return false;
}

/** Where the object noun of a verb stands: behind it, or as the subject of its passive; -1 where it does not. */
function objectAt(p: Parse, group: VerbGroup, from: number, object: readonly string[]): number {
  if (group.passive || group.form === 'participle') {
    for (let i = group.first - 1; i >= p.first && group.first - i <= OBJECT_WITHIN; i--) {
      if (tagAt(p, i) === Tag.Stop || tagAt(p, i) === Tag.Comma) break;
      if (endsWith(p, i, object)) return i;
    }
    if (group.passive) return behindPassive(p, group, object);
  }
  let prepositions = 0;
  for (let i = from; i < p.last && i - from < OBJECT_WITHIN; i++) {
    const tag = tagAt(p, i);
    if (endsObject(tag) || tag === Tag.Comma) break;
    if (endsWith(p, i, object)) return i;
    if (tag === Tag.Preposition && ++prepositions > 1) break;
  }
  return -1;
}

const OF_TWO = /^(?:grant|give|deny|offer|award|hand|refuse|send|find)$/;

/** "Was granted [bail]", "was found [guilty]": what stays behind a passive. */
function behindPassive(p: Parse, { lemma, last }: VerbGroup, object: readonly string[]): number {
  if (!OF_TWO.test(lemma)) return -1;
  for (let i = last; i < p.last && i - last < 4; i++) {
    const tag = tagAt(p, i);
    if (endsObject(tag) || tag === Tag.Comma || tag === Tag.Preposition) return -1;
    if (endsWith(p, i, object)) return i;
  }
  return -1;
}

/** Whether one of the words stands in the verb's subject. */
function isDoneBy(p: Parse, group: VerbGroup, by: ReadonlySet<string>): boolean {
  const subject = group.form === 'finite' ? subjectBefore(p, group) : null;
  if (!subject) return false;
  for (let i = subject.range.first; i < subject.range.last; i++)
    if (hasStemOf(p.reading.words[i]!, by)) return true;
  return false;
}

function hasNeeded(p: Parse, from: number, needs: ReadonlySet<string> | null): boolean {
  if (!needs) return true;
  for (let i = from; i < p.last && i - from < NEEDED_WITHIN; i++) {
    if (endsObject(tagAt(p, i))) return false;
    if (hasStemOf(p.reading.words[i]!, needs)) return true;
  }
  return false;
}

/** Marks of the words that verbs' entries ask for, for one word form; several words share a mark. */
const marksOf = perWord(({ norm, nouns }): number => {
  let found = markOf(norm);
  for (const { stem } of nouns) found |= markOf(stem);
  return found;
});

/** Marks of all words of a sentence: what is not among them need not be looked for. */
function marksIn(p: Parse): number {
  let marks = 0;
  for (let i = p.first; i < p.last; i++) marks |= marksOf(p.reading.words[i]!);
  return marks;
}

function matchVerb(p: Parse, group: VerbGroup, marks: number): Trigger | null {
  const entries = verbEntries(group.lemma);
  if (!entries) return null;
  for (const entry of entries) {
    if (entry.objectMark & ~marks || (entry.needs && !(entry.needsMarks & marks))) continue;
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
    if (entry.by && !isDoneBy(p, group, entry.by)) continue;
    // denying a claim is no refusal
    // an accusation dismissed is a denial, and whoever dismisses it has nobody dismissed
    if (REJECTING.test(entry.concept) && !entry.needs && hasNeeded(p, at, CLAIMS)) continue;
    // dismissed "as fabricated", asked about it
    const next = normAt(p, at);
    if (entry.concept === 'sanction.expel' && next === 'as') continue;
    if (entry.concept.startsWith('request.') && (ASKING.has(next) || isQuestion(p, group, at))) continue;
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

const PARTICLES = new Set(['out', 'up', 'off']);

/** The light verb a noun is the object of (launched an attack), or whose passive it is the subject of. */
function lightVerb(p: Parse, first: number, noun: number): VerbGroup | null {
  for (let i = first - 1; i >= p.first && first - i <= 4; i--) {
    const tag = tagAt(p, i);
    const index = p.groupAt[i]!;
    if (index >= 0) {
      const group = p.groups[index]!;
      return LIGHT.has(group.lemma) && !group.passive ? group : null;
    }
    // carried [out] a raid
    if (tag === Tag.Preposition && (p.groupAt[i - 1] ?? -1) >= 0 && PARTICLES.has(normAt(p, i))) continue;
    if (tag !== Tag.Determiner && tag !== Tag.Noun && tag !== Tag.Number && tag !== Tag.Adverb) break;
  }
  const index = noun + 1 < p.sentence.last ? p.groupAt[noun + 1]! : -1;
  const after = index >= 0 ? p.groups[index]! : null;
  return after?.passive && LIGHT.has(after.lemma) ? after : null;
}

function matchNoun(p: Parse, i: number): Trigger | null {
  const { norm, nouns } = p.reading.words[i]!;
  const found = matchStem(p, i, norm);
  if (found) return found;
  for (const { stem } of nouns) {
    const other = stem === norm ? null : matchStem(p, i, stem);
    if (other) return other;
  }
  return null;
}

function matchStem(p: Parse, i: number, stem: string): Trigger | null {
  const entries = nounEntries(stem);
  if (!entries) return null;
  for (const entry of entries) {
    const { beside } = entry;
    const first = i - beside.length;
    if (first < p.first || (beside.length > 0 && !endsWith(p, i - 1, beside))) continue;
    const verb = lightVerb(p, first, i);
    const trigger = { first, last: i + 1, concept: entry.concept, roles: entry.roles, verb, noun: i };
    if (!verb && !entry.nominal && !(entry.occurs && verbOfNoun(p, trigger))) continue;
    return trigger;
  }
  return null;
}

/** "The [deposed] leader", "a [jailed] reporter": what had been done to whom something else is told of. */
function isAttribute(p: Parse, { form, first, last }: VerbGroup): boolean {
  if (form !== 'participle' || last - first !== 1) return false;
  const next = tagAt(p, last);
  const before = tagAt(p, first - 1);
  return (next === Tag.Noun || next === Tag.Name) && (before === Tag.Determiner || before === Tag.Possessive);
}

/** Every event word of a sentence, left to right, none within another. */
export function findTriggers(p: Parse): Trigger[] {
  const found: Trigger[] = [];
  let taken: Set<number> | null = null;
  let marks = -1;
  for (const group of p.groups) {
    if (p.reading.nameAt[group.main]! >= 0 || isAttribute(p, group)) continue;
    if (marks < 0) marks = marksIn(p);
    const trigger = matchVerb(p, group, marks);
    if (!trigger) continue;
    found.push(trigger);
    taken ??= new Set();
    if (trigger.noun !== null) taken.add(trigger.noun);
    for (let i = trigger.first; i < trigger.last; i++) taken.add(i);
  }
  for (let i = p.first; i < p.last; i++) {
    const tag = p.tags[i]!;
    if (tag !== Tag.Noun && tag !== Tag.Name && tag !== Tag.Gerund) continue;
    if (p.reading.nameAt[i]! >= 0 || taken?.has(i) || !namesEvent(p.reading.words[i]!)) continue;
    // the last word of its noun phrase only: an attack helicopter is none
    const next = tagAt(p, i + 1);
    if ((next === Tag.Noun || next === Tag.Name) && p.reading.tokens[i + 1]!.kind === 'word') continue;
    const trigger = matchNoun(p, i);
    if (trigger) found.push(trigger);
  }
  const events = found.filter((trigger) => trigger.concept !== '');
  if (events.length > 1) events.sort((a, b) => a.first - b.first);
  return events.length > MOST ? events.slice(0, MOST) : events;
}

/** Whether any word of the sentence can be a trigger: a look before the sentence is parsed. */
export function mayHoldTrigger(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (eventsOf(words[i]!) & MAY_TRIGGER) return true;
  return false;
}

const NAMES_EVENT = 1;
const MAY_TRIGGER = 2;

/** What the tables have of a word form: bits. */
const eventsOf = perWord(({ norm, nouns, verbs }): number => {
  const stem = nouns.some((n) => nounEntries(n.stem));
  return (
    (stem || nounEntries(norm) ? NAMES_EVENT : 0) |
    (stem || verbs.some((v) => verbEntries(v.lemma)) ? MAY_TRIGGER : 0)
  );
});

const namesEvent = (word: Word): boolean => (eventsOf(word) & NAMES_EVENT) !== 0;

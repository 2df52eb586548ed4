import { fold } from '../../text/fold.js';
import { eventConcepts } from '../event-concepts.js';
import type { RoleTable } from '../event-frames.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { perWord, type Word } from '../word.js';
import { ALONE, type Entry, nounEntries, verbEntries } from './event-entries.js';
import { bnRoles } from './event-frames/roles.js';
import { readingOf, type VerbGroup, verbGroup } from './event-verb.js';

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

/** Nouns between an event noun and its light verb: নিষেধাজ্ঞা আরোপ করেছে. */
const BRIDGES = new Set(
  `শুরু প্রকাশ ব্যক্ত উচ্চারণ জারি অব্যাহত পালন পরিচালনা জোরদার দায়ের আরোপ অনুষ্ঠিত সম্পন্ন উত্থাপন পেশ কার্যকর বহাল পুনর্বহাল প্রদান জ্ঞাপন নিক্ষেপ বর্ষণ ঘোষণা দাখিল রুজু আয়োজন`
    .split(/\s+/)
    .map(fold),
);
const SKIPPED = new Set('আর আরও ফের আবার আবারও না একাধিক দুটি একটি করে বলে হিসেবে হিসাবে'.split(' ').map(fold));
const CLOSING = new Set(['করা', 'হওয়া', 'দেওয়া', 'করানো', 'থাকা', 'রাখা', 'পাওয়া', 'নেওয়া', 'চলা'].map(fold));
const BE = fold('হওয়া');
const WITH = fold('দিয়ে');
const FOR = fold('জন্য');
const CLOSING_QUOTE = /^[’”'"]$/;
/** What somebody says or settles that he will do: শুল্ক আরোপের [ঘোষণা দিয়েছেন], সেনা প্রত্যাহারের [সিদ্ধান্ত নিয়েছে]. */
const ANNOUNCED = new Set('ঘোষণা সিদ্ধান্ত উদ্যোগ পরিকল্পনা'.split(' ').map(fold));
const ANNOUNCING = new Set('দেওয়া নেওয়া করা জানানো আসা হওয়া'.split(' ').map(fold));
const REACH = 3;
const NEEDED_WITHIN = 8;

const HYPHEN = '-';

function precededBy(reading: Reading, at: number, from: number, before: readonly string[]): boolean {
  if (at - before.length < from) return false;
  for (let k = 0; k < before.length; k++) {
    const word = reading.words[at - before.length + k]!;
    const wanted = before[k]!;
    if (wanted === HYPHEN) {
      if (!/^[-–]$/.test(reading.tokens[at - before.length + k]!.text)) return false;
      continue;
    }
    if (word.norm !== wanted && !(word.nouns[0]?.emphatic && word.nouns.some((n) => n.stem === wanted)))
      return false;
  }
  return true;
}

const isOneOf = (word: Word, words: ReadonlySet<string>): boolean =>
  words.has(word.norm) || word.nouns.some((n) => words.has(n.stem));

/** Whether one of the words that an entry needs stands before it, or, of one that looks around, behind it. */
function hasNeeded(reading: Reading, first: number, end: number, bounds: TokenRange, entry: Entry): boolean {
  const { needs, unless } = entry;
  if (unless)
    for (let i = first - 1; i >= bounds.first && first - i <= NEEDED_WITHIN; i--)
      if (isOneOf(reading.words[i]!, unless)) return false;
  if (!needs) return true;
  for (let i = first - 1; i >= bounds.first && first - i <= NEEDED_WITHIN; i--)
    if (isOneOf(reading.words[i]!, needs)) return true;
  if (!entry.around) return false;
  for (let i = end; i < bounds.last && i - end < NEEDED_WITHIN && reading.tokens[i]!.kind !== 'mark'; i++)
    if (isOneOf(reading.words[i]!, needs)) return true;
  return false;
}

/** The light verb that makes a verb of the noun at `noun`, looked for in the next few words. */
function lightVerb(reading: Reading, noun: number, limit: number, entry: Entry): VerbGroup | null {
  const { words, tokens } = reading;
  const light = entry.light!;
  let bridged = false;
  let reach = REACH;
  for (let i = noun + 1; i < limit && i <= noun + reach + (bridged ? 1 : 0); i++) {
    const word = words[i]!;
    if (CLOSING_QUOTE.test(tokens[i]!.text)) {
      reach++; // ‘বেআইনি’ বলেছে
      continue;
    }
    if (tokens[i]!.kind === 'mark') return null;
    if (reading.timeAt[i]! >= 0) {
      reach++; // আলোচনা আগামী সপ্তাহে হবে
      continue;
    }
    if (word.norm === FOR && reading.timeAt[i - 1]! >= 0) {
      reach++; // শুল্ক ৯০ দিনের জন্য স্থগিত করেছে
      continue;
    }
    const stem = word.nouns[0]?.stem ?? word.norm;
    const bridge =
      light.has(word.norm) ||
      light.has(stem) ||
      (!entry.only && (BRIDGES.has(word.norm) || BRIDGES.has(stem)));
    if (!bridged && bridge && !word.verbs.length) {
      if (word.nouns[0]?.case === 'genitive') return announcedBy(reading, i + 1, limit);
      bridged = true;
      continue;
    }
    const fits = word.verbs.some(
      (v) => (bridged ? CLOSING : light).has(v.lemma) || (bridged && light.has(v.lemma)),
    );
    if (fits) {
      const group = verbGroup(reading, i, limit);
      // ড্রোন দিয়ে: with it
      if (word.norm === WITH && group?.form === 'linked' && entry.concept.startsWith('give.')) return null;
      if (group && word.verbs.some((v) => v.lemma === BE)) group.passive = true;
      return group;
    }
    if (!SKIPPED.has(word.norm) && word.closed !== 'adverb' && word.closed !== 'negation') return null;
  }
  return null;
}

/** The verb by which what the genitive before `at` names is announced: it is to come, and whoever announces it does it. */
function announcedBy(reading: Reading, at: number, limit: number): VerbGroup | null {
  const { words, tokens } = reading;
  if (at + 1 >= limit || !isOneOf(words[at]!, ANNOUNCED)) return null;
  let verb = at + 1;
  while (verb < limit && (words[verb]!.closed === 'adverb' || SKIPPED.has(words[verb]!.norm))) verb++;
  if (
    verb >= limit ||
    tokens[verb]!.kind === 'mark' ||
    !words[verb]!.verbs.some((v) => ANNOUNCING.has(v.lemma))
  )
    return null;
  const group = verbGroup(reading, verb, limit);
  if (!group || group.form === 'noun') return null;
  if (words[verb]!.verbs.some((v) => v.lemma === BE)) group.passive = true;
  const { negative } = group.aspect;
  group.aspect = { time: null, negative: false, modality: negative ? 'unreal' : 'expected' };
  return group;
}

/** Of a noun alone: that "it was announced" says nothing of who is to do it. */
function announcedByWhom(reading: Reading, at: number, limit: number): VerbGroup | null {
  const group = announcedBy(reading, at, limit);
  return group?.passive ? null : group;
}

/** What a word form can head, looked up once for all reports: `null` for most. */
interface Headed {
  nouns: { length: number; bare: boolean; genitive: boolean; entries: readonly Entry[] }[];
  verbs: { lemma: string; byWord: ReadonlyMap<string, readonly Entry[]> }[];
}

const headedBy = perWord((word): Headed | null => {
  const found: Headed = { nouns: [], verbs: [] };
  const seen = new Set<string>([word.norm]);
  const itself = nounEntries(word.norm);
  // গোলাগুলি is a fight, not shells
  if (itself) found.nouns.push({ length: word.norm.length, bare: true, genitive: false, entries: itself });
  for (const noun of word.nouns) {
    const entries = seen.has(noun.stem) ? null : nounEntries(noun.stem);
    seen.add(noun.stem);
    if (entries)
      found.nouns.push({
        length: noun.stem.length,
        bare: noun.stem === word.norm,
        genitive: noun.case === 'genitive',
        entries,
      });
  }
  found.nouns.sort((a, b) => b.length - a.length);
  for (const { lemma } of word.verbs) {
    const byWord = verbEntries(lemma);
    if (byWord) found.verbs.push({ lemma, byWord });
  }
  return found.nouns.length || found.verbs.length ? found : null;
});

/** Whether a noun names an event: it is no adjective of the people behind it (আটক [২৬ জন], নির্দেশ [আদালতের]). */
export const isEventNoun = perWord(
  (word): boolean => headedBy(word)?.nouns.some((n) => n.entries.some((e) => !e.only)) ?? false,
);

/** চেয়েছে, চেয়ে: what one wants (চায়) or would ask for (চাইলে) has not been asked. */
const isAskedFor = ({ aspect }: VerbGroup, { verbs }: Word): boolean =>
  !verbs.some((v) => v.form === 'conditional') &&
  (aspect.time === 'past' || aspect.time === 'progressive' || verbs.some((v) => v.form === 'conjunctive'));

/** A noun without an ending, as the object of what is asked for has none. */
const isThing = (word: Word): boolean =>
  !word.closed && !word.verbs.length && word.nouns.some((n) => n.stem === word.norm || n.classifier !== null);

/** Every event word between two tokens, left to right, none within another. */
export function findTriggers(reading: Reading, from: number, limit: number): Trigger[] {
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
    const head = headedBy(word);
    if (!head) continue;
    const matched =
      matchNoun(reading, i, from, limit, head) ??
      matchVerb(reading, i, from, limit, head) ??
      toldTo(reading, i, from, limit, head);
    if (matched) push(matched);
  }
  return found.filter((trigger, k) => trigger.concept !== '' && !leadsTo(reading, trigger, found[k + 1]));
}

const LEADS_WITHIN = 5;

/** গুলি করে ছয়জনকে হত্যা, সড়ক অবরোধ করে বিক্ষোভ: how it is done and what is done is one act. */
function leadsTo({ tokens, words }: Reading, trigger: Trigger, next: Trigger | undefined): boolean {
  if (!next?.concept || trigger.verb?.form !== 'linked' || trigger.verb.aspect.modality) return false;
  // পুলিশ শেল ছুড়লে শ্রমিকেরা ইট ছোড়েন: two acts of two
  if (words[trigger.last - 1]!.verbs.some((v) => v.form === 'conditional')) return false;
  const { type, speech } = eventConcepts[trigger.concept]!;
  if (speech || eventConcepts[next.concept]!.type !== type || next.first - trigger.last > LEADS_WITHIN)
    return false;
  for (let i = trigger.last; i < next.first; i++) if (tokens[i]!.kind === 'mark') return false;
  return true;
}

/**
 * Whether an entry that is one only where it is not done is one here: ঢুকতে দেয়নি, মানতে রাজি নয়, and, of what one will not
 * do, পদত্যাগ করবেন না. Then it is done, not left undone.
 */
function isRefusal({ concept, refused, refusing }: Entry, verb: VerbGroup | null): boolean {
  if (!refused && !refusing) return true;
  if (!verb?.aspect.negative || (refusing && verb.aspect.time !== 'future')) return false;
  if (concept !== 'agree.accept') verb.aspect = { ...verb.aspect, negative: false };
  if (refusing) verb.aspect = { ...verb.aspect, time: 'present' };
  return true;
}

function matchNoun(
  reading: Reading,
  at: number,
  from: number,
  limit: number,
  { nouns }: Headed,
): Trigger | null {
  const word = reading.words[at]!;
  for (const { bare, genitive, entries } of nouns)
    for (const entry of entries) {
      if (!precededBy(reading, at, from, entry.before)) continue;
      const first = at - entry.before.length;
      if (!hasNeeded(reading, first, at + 1, { first: from, last: limit }, entry)) continue;
      const verb = genitive
        ? announcedByWhom(reading, at + 1, limit)
        : (lightVerb(reading, at, limit, entry) ?? predicateAt(reading, at, limit));
      // আটকে is stuck, not the noun আটক
      if (!verb && (!entry.nominal || word.verbs.some((v) => v.form === 'conjunctive'))) continue;
      if (!isRefusal(entry, verb)) continue;
      const { concept, roles, partner } = entry;
      return { first, last: verb?.last ?? at + 1, concept, roles, verb, partner, bare };
    }
  return null;
}

/** Adjectives that make a sentence without a verb: দুই পক্ষই সম্মত। */
const PREDICATES = new Set(
  'রাজি রাজী সম্মত একমত নারাজ গররাজি প্রস্তুত আগ্রহী বদ্ধপরিকর প্রতিশ্রুতিবদ্ধ অঙ্গীকারবদ্ধ কৃতজ্ঞ'.split(' ').map(fold),
);
/** রাজি [নয়], রাজি [নন]. */
const IS_NOT = new Set('নয় নন নই নও'.split(' ').map(fold));

/** A predicate without a verb, its subject before it or, in a headline, right behind. */
function predicateAt(reading: Reading, at: number, limit: number): VerbGroup | null {
  const { words, tokens } = reading;
  if (!PREDICATES.has(words[at]!.norm)) return null;
  const negative = at + 1 < limit && IS_NOT.has(words[at + 1]!.norm);
  const last = negative ? at + 2 : at + 1;
  const name = last < limit ? nameOver(reading, last) : undefined;
  const end = name ? name.last : last;
  if (end < limit && tokens[end]!.kind !== 'mark' && !(negative && words[end]!.norm === QUOTATIVE))
    return null;
  const aspect: VerbGroup['aspect'] = { time: 'present', negative, modality: null };
  return { first: at, last, aspect, passive: false, form: 'finite' };
}

const QUOTATIVE = fold('বলে');
const SAY = fold('বলা');
/** হতে, পক্ষ হতে বলা হয়: from, not to be. */
const FROM = new Set(['হতে', 'থেকে'].map(fold));

/** ধৈর্য ধরতে [বলেন], আলোচনায় বসতেও [বলেছে]: whom one tells to do something is asked to. */
function toldTo(
  reading: Reading,
  at: number,
  from: number,
  limit: number,
  { verbs }: Headed,
): Trigger | null {
  if (at - 1 < from || !verbs.some((v) => v.lemma === SAY)) return null;
  const { words, tokens, nameAt } = reading;
  const done = words[at - 1]!;
  if (tokens[at - 1]!.kind !== 'word' || nameAt[at - 1]! >= 0 || FROM.has(done.norm)) return null;
  const told = done.verbs.find((v) => v.form === 'infinitive');
  // হাসতে হাসতে বলেন: as he laughs; বলতে বলা is no asking of anybody
  if (!told || told.lemma === SAY || words[at - 2]?.norm === done.norm) return null;
  const verb = verbGroup(reading, at, limit);
  if (!verb || verb.form === 'noun' || verb.aspect.negative) return null;
  return {
    first: at - 1,
    last: verb.last,
    concept: 'request.change',
    roles: bnRoles.tell!,
    verb,
    partner: false,
    bare: false,
  };
}

function matchVerb(
  reading: Reading,
  at: number,
  from: number,
  limit: number,
  { verbs }: Headed,
): Trigger | null {
  const before = at > from ? reading.words[at - 1]! : null;
  for (const { lemma, byWord } of verbs)
    for (const key of before
      ? [before.norm, before.nouns[0]?.emphatic ? before.nouns[0].stem : ALONE, ALONE]
      : [ALONE])
      for (const entry of byWord.get(key) ?? []) {
        if (!precededBy(reading, at, from, entry.before)) continue;
        const first = at - entry.before.length;
        if (!hasNeeded(reading, first, at + 1, { first: from, last: limit }, entry)) continue;
        const word = reading.words[at]!;
        const next =
          at + 1 < limit && reading.tokens[at + 1]!.kind === 'word' ? reading.words[at + 1] : undefined;
        // মাথায় বেঁধে is tying, not piercing
        if (word.verbs.length > 1 && readingOf(word, next, !next)?.lemma !== lemma) continue;
        const verb = verbGroup(reading, at, limit);
        if (!verb || !isRefusal(entry, verb)) continue;
        if (entry.thing && !(isAskedFor(verb, reading.words[at]!) && before && isThing(before))) continue;
        if (lemma === BE) verb.passive = true;
        const { concept, roles, partner } = entry;
        return { first, last: verb.last, concept, roles, verb, partner, bare: false };
      }
  return null;
}

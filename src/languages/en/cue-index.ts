import type { Act } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import { perWord } from '../word.js';
import type { Cue, CueEntry } from './cue.js';
import { adjectiveCues, copulas } from './cue-adjectives.js';
import { lightVerbs, nounCues } from './cue-nouns.js';
import { narrowCues, phrasalCues, reportingAdverbs } from './cue-phrases.js';
import { verbCues } from './cues.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { Tag } from './tags.js';

const BITS = new Int32Array(128);
[...'abcdefghijklmnopqrstuvwxyzACDG'].forEach((letter, i) => void (BITS[letter.charCodeAt(0)] = 1 << i));

function bitsOf(letters: string): number {
  let bits = 0;
  for (let i = 0; i < letters.length; i++) bits |= BITS[letters.charCodeAt(i)]!;
  return bits;
}

/** Whether an entry has one of these frames. */
export function has(entry: CueEntry, frames: string): boolean {
  for (let i = 0; i < frames.length; i++) if (entry.frames & BITS[frames.charCodeAt(i)]!) return true;
  return false;
}

function entryOf(lemma: string, act: Act, frames: string, prepositions: string | undefined): CueEntry {
  return {
    lemma: fold(lemma),
    act,
    frames: bitsOf(frames),
    prepositions: new Set(prepositions && prepositions !== '-' ? prepositions.split(',') : []),
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const verbs = new Map<string, CueEntry[]>();
for (const [act, list] of Object.entries(verbCues))
  for (const line of list.split('\n')) {
    const [lemma, frames, prepositions] = line.split(' ');
    if (lemma && frames) put(verbs, fold(lemma), entryOf(lemma, act as Act, frames, prepositions));
  }

const nouns = new Map<string, CueEntry>();
for (const [act, list] of Object.entries(nounCues))
  for (const line of list.split('\n')) {
    const [noun, prepositions] = line.split(' ');
    if (noun) nouns.set(fold(noun), entryOf(noun, act as Act, 'Ctq', prepositions));
  }

const adjectives = new Map<string, CueEntry>();
for (const [act, list] of Object.entries(adjectiveCues))
  for (const line of list.split('\n')) {
    const [adjective, frames, prepositions] = line.split(' ');
    if (adjective && frames)
      adjectives.set(fold(adjective), entryOf(`be-${adjective}`, act as Act, frames, prepositions));
  }

/** "was [confident] that", "is deeply [worried] about": what somebody is who thinks or says something. */
function adjectiveAt(p: Parse, verb: VerbGroup): Cue | null {
  // "worried" looks like a passive; by whom or what somebody was worried is another matter
  let i = verb.passive ? verb.main : verb.last;
  if (!verb.passive) {
    if (!copulas.has(verb.lemma)) return null;
    while (i < verb.last + 3 && (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Negation)) i++;
  }
  const entry = adjectives.get(normAt(p, i));
  return entry ? { entries: [entry], start: i + 1, last: i + 1, omits: false } : null;
}

interface PhrasalCue {
  words: readonly string[];
  entry: CueEntry;
}
const phrasal = new Map<string, PhrasalCue[]>();
for (const [verb, words, act, frames] of phrasalCues) {
  const [letters, prepositions] = frames.split(' ');
  put(phrasal, verb, {
    words: words.split(' '),
    entry: entryOf(`${verb} ${words}`.replaceAll(' ', '-'), act, letters!, prepositions),
  });
}
for (const list of phrasal.values()) list.sort((a, b) => b.words.length - a.words.length);

interface NarrowCue {
  objects: ReadonlySet<string>;
  entry: CueEntry;
}
const narrow = new Map<string, NarrowCue>();
for (const [verb, act, objects] of narrowCues)
  narrow.set(verb, { objects: new Set(objects.split(' ')), entry: entryOf(verb, act, 'o', undefined) });

/** Reporting verbs by lemma; a verb with several acts has an entry for each, in the order of `verbCues`. */
export const verbIndex: ReadonlyMap<string, readonly CueEntry[]> = verbs;
/** Reporting nouns by stem, or by plural where that has an entry of its own. */
export const nounIndex: ReadonlyMap<string, CueEntry> = nouns;

const NONE: readonly PhrasalCue[] = [];
const LEAVES_UNSAID =
  /^(?:answer|comment|comments|mention|statement|explanation|response|indication|reference|reply)$/;

/** "offered no details of the plan" leaves the details unsaid. */
const WITHHELD =
  /^(?:details?|figures?|numbers?|reasons?|evidence|timeline|timetable|timeframe|breakdown|specifics|information|names?|particulars)$/;
const UNGIVEN = entryOf('give-no', 'omit', 'o', undefined);

/** The reporting verb, verbal phrase ("point out") or verb with noun ("voiced concern") at a verb group; `null` if none. */
export function cueAt(p: Parse, verb: VerbGroup): Cue | null {
  const known = p.cues[verb.index];
  if (known !== undefined) return known;
  const found = findCue(p, verb);
  p.cues[verb.index] = found;
  return found;
}

function findCue(p: Parse, verb: VerbGroup): Cue | null {
  const felt = verb.form === 'finite' ? adjectiveAt(p, verb) : null;
  if (felt) return felt;
  for (const { words, entry } of phrasal.get(verb.lemma) ?? NONE) {
    let i = verb.last;
    let matches = true;
    for (const word of words)
      if (normAt(p, i) === word) i++;
      else {
        matches = false;
        break;
      }
    if (matches) return { entries: [entry], start: i, last: i, omits: false };
    // "brushed it aside"
    if (
      words.length === 1 &&
      verb.form === 'finite' &&
      tagAt(p, verb.last) === Tag.Pronoun &&
      normAt(p, verb.last + 1) === words[0] &&
      has(entry, 'o')
    )
      return { entries: [entry], start: verb.last, last: verb.last, omits: false };
  }
  const limited = narrow.get(verb.lemma);
  if (limited) {
    const object = phraseAfter(p, verb.last, 'none');
    if (object && limited.objects.has(normAt(p, object.last - 1)))
      return { entries: [limited.entry], start: verb.last, last: verb.last, omits: false };
  }
  if (lightVerbs.has(verb.lemma) && !verb.passive) {
    const object = phraseAfter(p, verb.last, 'none');
    if (object && normAt(p, object.first) === 'no' && WITHHELD.test(normAt(p, object.last - 1)))
      return { entries: [UNGIVEN], start: verb.last, last: verb.last, omits: true };
    const noun = object && nounAt(p, object.last - 1);
    if (object && noun) {
      const none = normAt(p, object.first) === 'no' || verb.negative;
      const omits = none && LEAVES_UNSAID.test(noun.lemma);
      const last = omits && noun.prepositions.has(normAt(p, object.last)) ? object.last + 1 : object.last;
      return { entries: [noun], start: object.last, last, omits };
    }
  }
  const entries = verbs.get(verb.lemma);
  return entries ? { entries, start: verb.last, last: verb.last, omits: false } : null;
}

/** Whether a cue is what somebody is: "was confident". */
export const isAdjective = ({ entries }: Cue): boolean =>
  entries[0]!.lemma.startsWith('be-') &&
  entries.length === 1 &&
  adjectives.get(entries[0]!.lemma.slice(3)) === entries[0];

/** How the lexicon has a word form, as bits. */
export const Saying = { Noun: 1, Adverb: 2, Introduces: 4 } as const;
const INTRODUCING = new Set(['according', 'as', 'going', 'in', 'per']);

/** Bits of `Saying` for a word form. */
export const sayingsOf = perWord(
  (word): number =>
    (nouns.has(word.norm) || nouns.has(word.nouns[0]?.stem ?? '') ? Saying.Noun : 0) |
    (Object.hasOwn(reportingAdverbs, word.norm) ? Saying.Adverb : 0) |
    (INTRODUCING.has(word.norm) ? Saying.Introduces : 0),
);

/** The reporting noun at token `i`, or `null`. */
export function nounAt(p: Parse, i: number): CueEntry | null {
  if (tagAt(p, i) !== Tag.Noun) return null;
  if (!(sayingsOf(p.reading.words[i]!) & Saying.Noun)) return null;
  const norm = normAt(p, i);
  return nouns.get(norm) ?? nouns.get(p.reading.words[i]!.nouns[0]?.stem ?? '') ?? null;
}

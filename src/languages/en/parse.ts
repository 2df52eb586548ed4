import type { Sentence } from '../../text/sentences.js';
import { perReading, type Reading, type TokenRange } from '../reading.js';
import type { Cue } from './cue.js';
import { tagSentence } from './tagger.js';
import { Tag } from './tags.js';

/** A verb with its auxiliaries, negation and adverbs between: "has repeatedly said", "did not mention". */
export interface VerbGroup extends TokenRange {
  index: number;
  /** Token of the main verb. */
  main: number;
  lemma: string;
  form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  passive: boolean;
  negative: boolean;
  /** Simple past, present, pluperfect …: what a coordinated verb is compared with. */
  tense: 'past' | 'present' | 'perfect' | 'pluperfect' | 'progressive' | 'modal' | 'none';
  modality: 'future' | 'conditional' | null;
}

/** Who does what a verb says. */
export interface Subject {
  range: TokenRange;
  /** Where the subject with everything that belongs to it begins: content before it ends there. */
  outer: number;
}

/** A quotation of the sentence with its marks. */
export interface QuoteRange {
  quote: number;
  opening: number;
  /** Index behind the closing mark. */
  end: number;
}

/** A sentence with what the grammar has seen in it. */
export interface Parse {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly first: number;
  /** Behind the last token that is no closing stop. */
  readonly last: number;
  /** Token → tag; as `groupAt` shared with the report's other sentences: see `tagAt`, `groupOf`. */
  readonly tags: Uint8Array;
  readonly groups: readonly VerbGroup[];
  /** Token → index of its verb group, or -1. */
  readonly groupAt: Int32Array;
  /** Opening mark's token → its quotation. */
  readonly quoteOpening: ReadonlyMap<number, QuoteRange>;
  /** Closing mark's token → its quotation. */
  readonly quoteClosing: ReadonlyMap<number, QuoteRange>;
  /** Verb group → the subject before it, where somebody has asked: speech and events ask of the same verbs. */
  readonly subjects: (Subject | null | undefined)[];
  /** Verb group → how it reports, where somebody has asked. */
  readonly cues: (Cue | null | undefined)[];
}

/** The tag of token `i`; `Tag.Stop` outside the sentence. */
export const tagAt = (p: Parse, i: number): number =>
  i >= p.first && i < p.sentence.last ? p.tags[i]! : Tag.Stop;
export const normAt = (p: Parse, i: number): string => p.reading.tokens[i]?.norm ?? '';
export const groupOf = (p: Parse, i: number): VerbGroup | null => {
  const index = i >= p.first && i < p.sentence.last ? p.groupAt[i]! : -1;
  return index < 0 ? null : p.groups[index]!;
};
/** The quotation level of a token: index of the innermost quotation, or -1. Marks belong to the level outside. */
export const levelOf = (p: Parse, i: number): number => p.reading.quoteOf[i] ?? -1;

/** The parses of a report so far, by sentence, and the room they share. */
interface Parses {
  tags: Uint8Array;
  groupAt: Int32Array;
  bySentence: (Parse | undefined)[];
}
const parsesOf = perReading(({ tokens: { length } }): Parses => {
  return { tags: new Uint8Array(length), groupAt: new Int32Array(length).fill(-1), bySentence: [] };
});

/** Reads tags, verb groups and quotations of one sentence. */
export function parseSentence(reading: Reading, sentence: Sentence): Parse {
  // speech and events read the same sentences
  const parses = parsesOf(reading);
  return (parses.bySentence[sentence.index] ??= parseAfresh(reading, sentence, parses));
}

const NO_QUOTES: ReadonlyMap<number, QuoteRange> = new Map();

function parseAfresh(reading: Reading, sentence: Sentence, { tags, groupAt }: Parses): Parse {
  tagSentence(reading, sentence, tags);
  const groups: VerbGroup[] = [];
  let neither = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const tag = tags[i]!;
    if ((tag === Tag.Determiner || tag === Tag.Negation) && reading.tokens[i]!.norm === 'neither')
      neither = true;
    if (tag < Tag.Auxiliary && tag !== Tag.To) continue;
    const group = groupFrom(reading, sentence, tags, i, groups.length);
    if (!group) continue;
    if (group.form === 'finite') {
      // "neither the office nor the police responded"
      if (neither) group.negative = true;
      neither = false;
    }
    groups.push(group);
    groupAt.fill(group.index, group.first, group.last);
    i = group.last - 1;
  }
  const { quotes, tokens } = reading;
  let nextQuote = firstQuote(reading, sentence);
  const quoted = nextQuote < quotes.length && quotes[nextQuote]!.opening < sentence.last;
  const quoteOpening = quoted ? new Map<number, QuoteRange>() : null;
  const quoteClosing = quoted ? new Map<number, QuoteRange>() : null;
  for (; nextQuote < quotes.length && quotes[nextQuote]!.opening < sentence.last; nextQuote++) {
    const { opening, closing, last: quoteLast } = quotes[nextQuote]!;
    const end = closing >= 0 ? closing + 1 : Math.min(quoteLast, sentence.last);
    const range = { quote: nextQuote, opening, end };
    quoteOpening!.set(opening, range);
    if (closing >= 0) quoteClosing!.set(closing, range);
  }
  let last = sentence.last;
  while (last > sentence.first && tokens[last - 1]!.kind === 'mark' && tags[last - 1] === Tag.Stop) last--;
  return {
    reading,
    sentence,
    first: sentence.first,
    last,
    tags,
    groups,
    groupAt,
    quoteOpening: quoteOpening ?? NO_QUOTES,
    quoteClosing: quoteClosing ?? NO_QUOTES,
    subjects: new Array(groups.length),
    cues: new Array(groups.length),
  };
}

/** Index of the first quotation that opens at or behind a sentence's beginning; quotations are in order of opening. */
function firstQuote({ quotes }: Reading, { first }: Sentence): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.opening < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought']);

function groupFrom(
  reading: Reading,
  sentence: Sentence,
  tags: Uint8Array,
  start: number,
  index: number,
): VerbGroup | null {
  const { words, tokens } = reading;
  const at = (i: number) => (i < sentence.last ? tags[i]! : Tag.Stop);
  let tag = at(start);
  if (
    tag !== Tag.Auxiliary &&
    tag !== Tag.Verb &&
    tag !== Tag.To &&
    tag !== Tag.Gerund &&
    tag !== Tag.Participle &&
    tag !== Tag.Infinitive
  )
    return null;
  const group: VerbGroup = {
    index,
    first: start,
    last: start + 1,
    main: start,
    lemma: '',
    form: 'finite',
    passive: false,
    negative: false,
    tense: 'none',
    modality: null,
  };
  let helper: string | null = null; // lemma of the latest auxiliary
  let negative = false;
  let i = start;
  if (tag === Tag.To) {
    group.form = 'infinitive';
    i++;
    while (at(i) === Tag.Adverb || at(i) === Tag.Negation) i++;
    tag = at(i);
    if (tag !== Tag.Infinitive) return null;
  } else if (tag === Tag.Infinitive) group.form = 'infinitive';
  else if (tag === Tag.Gerund) group.form = 'gerund';
  else if (tag === Tag.Participle) group.form = 'participle';
  for (;;) {
    const word = words[i]!;
    const verbs = word.verbs;
    group.main = i;
    group.last = i + 1;
    const wanted = formFor(at(i));
    const verb = verbs.find((v) => v.form === wanted) ?? verbs[0];
    const lemma = verb?.lemma ?? (word.norm === "'s" ? 'be' : '');
    if (verb?.negative) negative = true;
    if (group.lemma === '' && group.form === 'finite')
      group.tense = tenseOf(lemma, verb?.tense ?? null, word.norm);
    else if (helper === 'have' && group.form === 'finite')
      group.tense = group.tense === 'past' ? 'pluperfect' : group.tense === 'modal' ? 'modal' : 'perfect';
    else if (helper === 'be' && at(i) === Tag.Gerund && group.tense === 'present')
      group.tense = 'progressive';
    group.passive = at(i) === Tag.Participle && (helper === 'be' || helper === 'get');
    group.lemma = lemma;
    if (lemma === 'will' || lemma === 'shall')
      group.modality = tokens[i]!.norm.startsWith('would') ? 'conditional' : 'future';
    else if (lemma === 'would' || lemma === 'could' || lemma === 'may' || lemma === 'might')
      group.modality = 'conditional';
    const isHelper = word.closed === 'auxiliary' || word.norm === "'s";
    if (!isHelper && !(lemma === 'get' && at(i) !== Tag.Verb)) break;
    helper = lemma;
    let j = i + 1;
    while (j < i + 5 && (at(j) === Tag.Adverb || at(j) === Tag.Negation)) {
      if (at(j) === Tag.Negation) negative = true;
      j++;
    }
    if (helper === 'have') j = pastTime(at, j);
    const next = at(j);
    const follows =
      (MODALS.has(helper) || helper === 'do') && next === Tag.Infinitive
        ? true
        : helper === 'have'
          ? next === Tag.Participle || (j > i + 1 && next === Tag.Verb && at(j - 1) === Tag.Time)
          : helper === 'be' || helper === 'get'
            ? next === Tag.Participle || (next === Tag.Gerund && helper === 'be')
            : false;
    if (!follows) {
      // "is not": the negation stays with its copula
      if (negative && j > i + 1 && at(i + 1) === Tag.Negation) group.last = i + 2;
      break;
    }
    i = j;
  }
  group.negative = negative;
  return group;
}

/** Behind a time between "had" and its verb: "had last year ordered", "has on Monday told". */
function pastTime(at: (i: number) => number, start: number): number {
  let i = start;
  if (at(i) === Tag.Preposition && at(i + 1) === Tag.Time) i++;
  while (at(i) === Tag.Time && i < start + 4) i++;
  return i;
}

function formFor(tag: number): string {
  if (tag === Tag.Infinitive) return 'infinitive';
  if (tag === Tag.Gerund) return 'gerund';
  return tag === Tag.Participle ? 'participle' : 'finite';
}

function tenseOf(lemma: string, tense: string | null, norm: string): VerbGroup['tense'] {
  if (MODALS.has(lemma)) return 'modal';
  if (norm === "'s" || tense === 'present') return 'present';
  return tense === 'past' ? 'past' : 'present';
}

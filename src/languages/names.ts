import type { EntityType } from '../readout/vocabulary.js';
import { fold } from '../text/fold.js';
import type { Reading, TokenRange } from './reading.js';
import { perWord, type Word } from './word.js';

/** What a word can be in or beside a name; a word may be several, so the values are bits of one number. */
export const NameClass = {
  /** রহিম, John. */
  Given: 1 << 0,
  /** চৌধুরী, Smith. */
  Surname: 1 << 1,
  /** Office or rank that a name may follow, not part of it: মুখপাত্র, President. */
  Title: 1 << 2,
  /** Address, not part of the name: ড., জনাব, Mr. */
  Honorific: 1 << 3,
  /** Only ever opens a person's name and is part of it: মো., মোছা., Abu. */
  Particle: 1 << 4,
  /** Head of a body's name: মন্ত্রণালয়, Ministry. */
  OrgHead: 1 << 5,
  /** Part of a body's name before its head: পররাষ্ট্র, National. */
  OrgPart: 1 << 6,
  /** Kind of place standing behind its name, not part of it: জেলা, গ্রাম, river. */
  PlaceKind: 1 << 7,
  /** Kind of place that is part of the name: বন্দর, সেতু, Airport. */
  PlaceHead: 1 << 8,
  /** People who speak or act unnamed: পুলিশ, officials. */
  Group: 1 << 9,
  /** One person by what they are: কর্মকর্তা, witness. */
  Person: 1 << 10,
  /** স্ত্রী, ভাই, wife. */
  Kin: 1 << 11,
  /** Letters of an abbreviation as written in this language: এম, বি, U.S. */
  Letter: 1 << 12,
  /** Never (part of) a name. */
  Ordinary: 1 << 13,
  /** Follows a name, not part of it: সাহেব, ভাই. */
  AfterName: 1 << 14,
  /** উত্তর, eastern: may open a place name. */
  Direction: 1 << 15,
  /** Speaks for whoever wrote it: প্রতিবেদন, statement. */
  Document: 1 << 16,
} as const;

/** Words that stand for somebody spoken of before. */
export interface Pronoun {
  number: 'singular' | 'plural' | 'either';
  /** What it can stand for; `thing` also for bodies and places, `speaker` for whoever is speaking (I, we). */
  of: 'person' | 'thing' | 'any' | 'speaker';
  /** Of persons: তিনি (true), সে (false); `null` where the language does not tell. */
  honorific: boolean | null;
  gender: 'male' | 'female' | null;
}

/** A name that the reader's gazetteer holds, found in the text. */
export interface KnownName extends TokenRange {
  type: EntityType;
  /** 0 to 1: how surely these words are this name, whatever stands around them. */
  weight: number;
}

/** What the gazetteer sees in a text; the grammar may overrule it. */
export interface NameEvidence {
  /** Left to right, none overlapping. */
  known: readonly KnownName[];
  /** Token index → whether the token belongs to an adjective of nationality: রুশ, Russian. */
  nationality: Uint8Array;
}

/** Words that a language's grammar takes for a name. */
export interface NameCandidate extends TokenRange {
  type: EntityType;
  because: string;
}

/** An office by its head and, where the head alone means others too, the word before it. */
export interface RoleName {
  head: string;
  modifier: string | null;
}

/** What a language pack knows of names. */
export interface NameLexicon {
  /** Folded stem → bits of `NameClass`. */
  classes: ReadonlyMap<string, number>;
  /** Folded word form → what it refers back to. */
  pronouns: ReadonlyMap<string, Pronoun>;
  /** Folded words that say of a description that it was met before: এই, ওই, the. */
  demonstratives: ReadonlySet<string>;
  /** Folded words that introduce somebody new: এক, একজন, a. */
  indefinites: ReadonlySet<string>;
  /** Folded words that make one of a noun that may mean many: একটি (সূত্র). */
  singles: ReadonlySet<string>;
  /** Folded words for anybody or nobody: কেউ. */
  nobody: ReadonlySet<string>;
  /** Folded nouns of bodies and officials in general, and words before them that tell little: both may mean who was spoken of. */
  takenUp?: { general: ReadonlySet<string>; light: ReadonlySet<string> };
  /** Folded words that open a clause which only tells which one is meant: that, who. */
  relatives?: ReadonlySet<string>;
  /** Folded words that end a question which somebody is then said to answer: (এমন) প্রশ্নে. */
  questions?: ReadonlySet<string>;
  /** Folded description word → roles as the gazetteer names them: নেতা → president, prime minister, leader. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** Folded head of a description → other words for the same office: ওসি → ভারপ্রাপ্ত কর্মকর্তা. */
  sameRoles: ReadonlyMap<string, readonly { own: RoleName; other: RoleName }[]>;
  /** Folded head of a description → closer ones that it may stand for: কর্মকর্তা → ওসি. */
  roleKinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded noun that takes up a body ("দলটি") → which bodies it can mean: kinds of the gazetteer, last words of names. */
  bodyKinds: BodyKinds;
  /** Folded nouns of bodies that by themselves, or with these words before them, mean the one named before: আদালত, উচ্চ আদালত. */
  institutions?: { nouns: ReadonlySet<string>; ranks: ReadonlySet<string> };
  /** Names in the text, left to right, none overlapping. */
  recognise(reading: Reading, evidence: NameEvidence): NameCandidate[];
  /** The entity's name as it would be cited: without the case ending of its last word. */
  citation(reading: Reading, range: TokenRange): string;
  /** A phrase for unnamed people as it would be cited: কর্মকর্তাদের → কর্মকর্তারা. */
  citePhrase(reading: Reading, range: TokenRange): string;
  /** Forms of a name's last word without its ending, likeliest first. */
  citedForms(word: Word): readonly string[];
  /** Whether what follows a name tells that it has no ending, though it looks as if it had. */
  standsBare?(reading: Reading, range: TokenRange): boolean;
  /** The end of a name's own words, without an ending set off by a hyphen: এক্স-এ. */
  ownEnd(reading: Reading, range: TokenRange): number;
  /** Whether a word is none that the language's texts are made of: who is called so must be somebody. Some writings tell by capitals. */
  isStrange?(reading: Reading, at: number): boolean;
  /** The part of a noun phrase that ends with its head: without brackets, adverbs, what hangs on by a preposition. */
  core(reading: Reading, range: TokenRange): TokenRange;
}

/** Words of a list (parted by white space; `_` stands for a space inside an entry), folded. */
export const wordsOf = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((w) => fold(w.replaceAll('_', ' ')));

/** Which bodies a noun may take up again: kinds of the gazetteer, and the words that their names end in. */
export type BodyKinds = ReadonlyMap<string, { kinds: ReadonlySet<string>; names: ReadonlySet<string> }>;

/** A table of nouns from rows of them with kinds and name words. */
export const bodyKindsOf = (
  rows: readonly (readonly [nouns: string, kinds: string, names: string])[],
): BodyKinds =>
  new Map(
    rows.flatMap(([nouns, kinds, names]) =>
      wordsOf(nouns).map(
        (noun) => [noun, { kinds: new Set(kinds.split(' ')), names: new Set(wordsOf(names)) }] as const,
      ),
    ),
  );

/** Joins word lists into one table: each word gets the bits of all lists it stands in. */
export function classTable(lists: readonly (readonly [bits: number, list: string])[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const [bits, list] of lists)
    for (const word of wordsOf(list)) table.set(word, (table.get(word) ?? 0) | bits);
  return table;
}

/** All bits of `NameClass` that a word's form or one of its stems has. */
export function classOf(lexicon: Pick<NameLexicon, 'classes'>, word: Word): number {
  if (lexicon.classes !== table) {
    table = lexicon.classes;
    bitsIn = readers.get(table) ?? null;
    if (!bitsIn) readers.set(table, (bitsIn = readerOf(table)));
  }
  return bitsIn!(word);
}

type Table = ReadonlyMap<string, number>;
const readers = new Map<Table, (word: Word) => number>();
let table: Table | null = null;
let bitsIn: ((word: Word) => number) | null = null;

const readerOf = (classes: Table) =>
  perWord((word) => {
    let bits = classes.get(word.norm) ?? 0;
    for (const noun of word.nouns) if (noun.stem !== word.norm) bits |= classes.get(noun.stem) ?? 0;
    return bits;
  });

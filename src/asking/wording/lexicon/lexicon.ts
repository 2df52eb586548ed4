import { conceptFinder, type FoundConcept, listConcepts } from '../../../languages/concept-lexicon.js';
import { parseSentence, tagAt } from '../../../languages/en/parse.js';
import { Tag } from '../../../languages/en/tags.js';
import type { Reading, TokenRange } from '../../../languages/reading.js';
import type { WordingLanguage } from '../language.js';
import { events as eventTable } from './events.js';
import { nouns as nounTable } from './nouns.js';
import { predicates as predicateTable } from './predicates.js';
import { qualities as qualityTable } from './qualities.js';

type Words = Readonly<Record<WordingLanguage, string>>;

/** A noun as it is written in each language, with what grammar must know. */
export interface Noun {
  kind: 'noun';
  words: Words;
  mass: boolean;
  /** The English word is a plural. */
  many: boolean;
  /** One of its kind: the government. */
  unique: boolean;
  /** People, or one of them; `body`: a body of people. */
  human: boolean;
  body: boolean;
  /** It takes place. */
  event: boolean;
  /** English preposition before what it is about; *of* where absent. */
  about: string | null;
}

export interface Quality {
  kind: 'quality';
  words: Words;
}

/** How Bengali marks what a verb acts on; `null`: it acts on nothing. */
export type ObjectMark = 'কে' | 'র' | 'ওপর' | 'সঙ্গে' | 'কাছে' | 'বিরুদ্ধে' | 'মধ্যে' | 'থেকে' | 'তে';

export interface Predicate {
  kind: 'predicate';
  words: Words;
  object: { bn: ObjectMark; en: string | null } | null;
  /** A place with it is where it leads to. */
  leads: boolean;
  /** Said only of what takes place. */
  ofEvents: boolean;
}

export type Lexeme = Noun | Quality | Predicate;

const lines = (table: string) => table.trim().split('\n');
const cells = (line: string) => line.split('|').map((cell) => cell.trim());

interface Entry {
  lexeme: Lexeme;
  /** All spellings by language. */
  spellings: Readonly<Record<WordingLanguage, readonly string[]>>;
}

function entryOf<T extends Lexeme>(line: string, make: (words: Words, facts: string, more: string) => T) {
  const [bn, en, facts = '', more = ''] = cells(line) as [string, string, string?, string?];
  const spellings = { bn: bn.split('; '), en: en.split('; ') };
  return { lexeme: make({ bn: spellings.bn[0]!, en: spellings.en[0]! }, facts, more), spellings };
}

const readNoun = (line: string) =>
  entryOf(line, (words, facts): Noun => {
    const [flags = '', about = null] = facts.split('+').map((part) => part.trim());
    const has = (flag: string) => flags.split(/\s+/).includes(flag);
    return {
      kind: 'noun',
      words,
      mass: has('mass'),
      many: has('many'),
      unique: has('the'),
      human: has('human'),
      body: has('body'),
      event: has('event'),
      about,
    };
  });

const readPredicate = (line: string) =>
  entryOf(line, (words, facts, more): Predicate => {
    const [bn, en = null] = facts.split(/\s+/);
    return {
      kind: 'predicate',
      words,
      object: bn ? { bn: bn as ObjectMark, en } : null,
      leads: more === 'place',
      ofEvents: more === 'event',
    };
  });

const nounEntries = lines(nounTable).map(readNoun);

/** Everything that has an exact word in both languages. */
export const entries: readonly Entry[] = [
  ...nounEntries,
  ...lines(qualityTable).map((line) => entryOf(line, (words) => ({ kind: 'quality', words }))),
  ...lines(predicateTable).map(readPredicate),
];

/** How an event is told: by a predicate, and where nobody is known to have done it by a noun. */
export interface EventWords {
  predicate: Predicate;
  noun: Noun | null;
}

/** By PLOVER type and concept or mode, `AID give.relief`, `ASSAULT drone`; by the type alone for an event without mode. */
export const eventWords: ReadonlyMap<string, EventWords> = new Map(
  lines(eventTable).map((line) => {
    const [kind, bn, en, object, noun] = cells(line) as [string, string, string, string, string];
    const { lexeme: predicate } = readPredicate(`${bn} | ${en} | ${object}`);
    return [kind, { predicate, noun: nounEntries.find((e) => e.lexeme.words.en === noun)?.lexeme ?? null }];
  }),
);

/** What took place, of an event told by its noun. */
export const takePlace: Predicate = readPredicate('হওয়া | take place').lexeme;

function listOf(language: WordingLanguage): () => string {
  const verbal = language === 'en' ? 'to ' : '';
  const words = entries.map(({ lexeme, spellings }, n) => [
    String(n),
    spellings[language].map((w) => (lexeme.kind === 'predicate' ? verbal + w : w)).join(', '),
  ]);
  let made: string | null = null;
  return () => (made ??= listConcepts(Object.fromEntries(words)));
}

const finders = {
  bn: conceptFinder(listOf('bn'), {
    isVerb: () => false,
    mayStandBetween: (word) => word.closed === 'negation',
    isCarrier: () => false,
  }),
  en: conceptFinder(listOf('en'), {
    isVerb: (reading, i) =>
      tagAt(parseSentence(reading, reading.sentences[reading.sentenceOf[i]!]!), i) >= Tag.Auxiliary,
    mayStandBetween: () => false,
    isCarrier: () => false,
  }),
};

/** The lexemes among tokens, longest first. */
export function findLexemes(
  language: WordingLanguage,
  reading: Reading,
  range: TokenRange,
): (TokenRange & { lexeme: Lexeme })[] {
  const found: FoundConcept[] = [];
  finders[language](reading, range, found);
  return found.map(({ concept, first, last }) => ({ first, last, lexeme: entries[Number(concept)]!.lexeme }));
}

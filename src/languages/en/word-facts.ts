import { perWord, type Word } from '../word.js';
import {
  MONTHS,
  NUMBER_WORDS,
  OBJECT_PRONOUNS,
  PERIODS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  VERB_FIRST,
} from './tag-words.js';

/** What the grammar asks of a word form wherever it stands; bits of one number. */
export const Fact = {
  /** A reading as a verb in this form. */
  Finite: 1 << 0,
  Infinitive: 1 << 1,
  Gerund: 1 << 2,
  Participle: 1 << 3,
  /** In the past tense. */
  Past: 1 << 4,
  /** `VERB_FIRST`. */
  VerbFirst: 1 << 5,
  /** `TIME_WORDS`, `MONTHS`, `PERIODS`, `NUMBER_WORDS` of the tagger. */
  TimeWord: 1 << 6,
  Month: 1 << 7,
  Period: 1 << 8,
  NumberWord: 1 << 9,
  SubjectPronoun: 1 << 10,
  ObjectPronoun: 1 << 11,
  /** The likeliest reading as a noun is a plural. */
  Plural: 1 << 12,
} as const;

const FORMS: Readonly<Record<string, number>> = {
  finite: Fact.Finite,
  infinitive: Fact.Infinitive,
  gerund: Fact.Gerund,
  participle: Fact.Participle,
};

function findFacts({ norm, verbs, nouns }: Word): number {
  let facts = 0;
  for (const { form, tense } of verbs) {
    facts |= FORMS[form] ?? 0;
    if (tense === 'past') facts |= Fact.Past;
  }
  if (nouns[0]?.plural) facts |= Fact.Plural;
  if (VERB_FIRST.has(norm)) facts |= Fact.VerbFirst;
  if (TIME_WORDS.has(norm)) facts |= Fact.TimeWord;
  if (MONTHS.has(norm)) facts |= Fact.Month;
  if (PERIODS.has(norm)) facts |= Fact.Period;
  if (NUMBER_WORDS.has(norm)) facts |= Fact.NumberWord;
  if (SUBJECT_PRONOUNS.has(norm)) facts |= Fact.SubjectPronoun;
  if (OBJECT_PRONOUNS.has(norm)) facts |= Fact.ObjectPronoun;
  return facts;
}

/** Bits of `Fact` for a word form. */
export const factsOf = perWord(findFacts);

/** Whether a word form has any of these bits of `Fact`. */
export const hasFact = (word: Word, facts: number): boolean => (factsOf(word) & facts) !== 0;

// What a language pack knows of one word form by itself, before its sentence is looked at.

/** Grammatical case as the reader uses it; Latin-script languages mark only the genitive ('s). */
export type Case = 'nominative' | 'objective' | 'genitive' | 'locative';

export interface NounReading {
  /** Without case, plural, classifier and emphatic endings, folded: পুতিনের → পুতিন, officials → official. */
  stem: string;
  case: Case;
  plural: boolean;
  /** টি, টা, গুলো, জন … or `null`. */
  classifier: string | null;
  /** ই (only) or ও (also, even), or `null`. */
  emphatic: 'ই' | 'ও' | null;
}

export type Tense =
  | 'present'
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'progressive'
  | 'future'
  | 'habitual'
  | 'imperative';

export type VerbForm =
  | 'finite' // বলেন, says
  | 'conjunctive' // বলে, বলিয়া: "having said"
  | 'conditional' // বললে
  | 'infinitive' // বলতে; to say
  | 'noun' // বলা, বলার, বলায়: the verbal noun, also as participle ("দেওয়া")
  | 'gerund' // saying
  | 'participle'; // said (by), given

export interface VerbReading {
  /** Dictionary form, folded: বলেছেন → বলা, said → say. */
  lemma: string;
  form: VerbForm;
  /** Only of finite forms. */
  tense: Tense | null;
  /** 1, 2, 3; honorific third person (বলেন) apart from plain (বলে) in `honorific`. */
  person: 1 | 2 | 3 | null;
  honorific: boolean;
  negative: boolean;
  /** Case of a verbal noun (বলার → genitive). */
  case: Case | null;
}

/** Words of closed classes, by what they do in a sentence. */
export type ClosedClass =
  | 'pronoun'
  | 'determiner' // এই, ওই, the
  | 'postposition' // সঙ্গে, কাছে; in English: preposition
  | 'conjunction' // এবং, ও, and
  | 'complementiser' // যে, that
  | 'relative' // যা, যিনি, who, which
  | 'interrogative' // কী, কে, what
  | 'negation' // না, নি, not
  | 'auxiliary'
  | 'adverb'
  | 'particle';

/** All readings of a word form. A form may be noun and verb at once: the sentence decides. */
export interface Word {
  norm: string;
  /** Possible noun (or adjective) readings, likeliest first; empty for words that are surely none. */
  nouns: readonly NounReading[];
  verbs: readonly VerbReading[];
  closed: ClosedClass | null;
  /** Answers of `perWord` functions. */
  memo?: unknown[];
}

let slots = 0;

/** A word in the one shape that all words of a text have, whatever made it: the engine reads them faster so. */
export function wordOf({ norm, nouns, verbs, closed }: Word): Word {
  return { norm, nouns, verbs, closed, memo: new Array(slots) };
}

/**
 * A function of a word form alone that remembers its answers with the word: most tokens of a text are forms met before,
 * so each question is worked out once a form. `make` must not return `undefined`.
 */
export function perWord<T extends object | string | number | boolean | null>(
  make: (word: Word) => T,
): (word: Word) => T {
  const slot = slots++;
  return (word) => {
    const memo = (word.memo ??= new Array(slots));
    const known = memo[slot];
    if (known !== undefined) return known as T;
    const made = make(word);
    memo[slot] = made;
    return made;
  };
}

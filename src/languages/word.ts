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
  memo?: WordMemo;
}

/**
 * What steps have worked out of a word form alone. Most tokens of a text are forms met before, so each step asks its
 * question once a form; the answers live as long as the reader remembers the word.
 */
export interface WordMemo {
  /** The folded forms that it may stand for. */
  forms: readonly string[] | null;
  /** Whether a name of the gazetteer, or a nationality, begins with one of its forms. */
  begins: { name: boolean; demonym: boolean } | null;
  /** Bits of `NameClass`, and the table they come from. */
  bits: number;
  bitsOf: object | null;
  /** The forms that it may be cited by as the end of a name. */
  cited: readonly string[] | null;
  /** What the name tagger makes of it. */
  atom: object | null;
}

/** The memo of a word, made on first use. */
export function memoOf(word: Word): WordMemo {
  return (word.memo ??= { forms: null, begins: null, bits: 0, bitsOf: null, cited: null, atom: null });
}

/** An entry of the Bengali event lexicon: words of one meaning that take their participants in the same way. */
export interface BnFrame {
  /** Id in `languages/event-concepts.ts`. */
  concept: string;
  /** Key of `bnRoles`. */
  roles: string;
  /** Nouns and adjectives, alone or with a light verb; several words are written with blanks. */
  nouns?: string[];
  /** Light verbs the nouns go with; the usual ones where absent. */
  light?: string[];
  /** Full verbs by their dictionary form; words before it are written as they stand (ঠেলে পাঠানো). */
  verbs?: string[];
  /** `false`: only with its light verb (কথা বলা), never as a noun alone. */
  nominal?: false;
}

/** Splits a list written as one line: 'হামলা, হানা'. */
export const list = (words: string): string[] => words.split(/,\s+/);

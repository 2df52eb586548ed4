/** What a token is in its sentence. */
export const Tag = {
  Mark: 0,
  Comma: 1,
  Quote: 2,
  Stop: 3,
  Noun: 4,
  Name: 5,
  Number: 6,
  Pronoun: 7,
  Determiner: 8,
  Possessive: 9, // 's
  Preposition: 10,
  To: 11, // before an infinitive
  Conjunction: 12, // and, or, but
  Subordinator: 13, // because, while, when
  That: 14,
  Relative: 15, // who, which
  Adverb: 16,
  Negation: 17,
  Auxiliary: 18, // finite
  Verb: 19, // finite
  Infinitive: 20,
  Gerund: 21,
  Participle: 22,
  Time: 23, // Monday, yesterday, last week: may stand anywhere
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

import type { Entity, Quantity, TimeExpression } from '../../readout/readout.js';
import type { Noun, Predicate, Quality } from './lexicon/lexicon.js';

// What is said, free of language: what a content is read into, and what sentences are made from.

export type Head =
  | { kind: 'noun'; noun: Noun }
  | { kind: 'name'; entity: Entity }
  | { kind: 'amount'; quantity: Quantity };

/** Somebody or something with what is said of it. */
export interface Phrase {
  head: Head;
  /** This, that, no, all, both; `one`: a single one, not named before; `known`: named before (নেতাটি). */
  determiner: 'this' | 'that' | 'no' | 'all' | 'both' | 'one' | 'known' | null;
  plural: boolean;
  count: Quantity | null;
  qualities: Quality[];
  /** ISO 3166-1 alpha-2 of an adjective of nationality. */
  nationality: string | null;
  /** A name right before the noun: the Alaska summit. */
  label: Entity | null;
  /** An office right before a name: President Putin. */
  title: Phrase | null;
  /** Of whom or what: the genitive. */
  of: Phrase | null;
  /** More of the same: Russia *and Ukraine*. */
  others: Phrase[];
}

export type Relation =
  | 'with'
  | 'about'
  | 'against'
  | 'from'
  | 'for'
  | 'in'
  | 'between'
  | 'after'
  | 'before'
  | 'during'
  | 'by'
  | 'upon'
  | 'to';

export type Tense = 'past' | 'present' | 'progressive' | 'future' | 'possible';

/** A whole clause. */
export interface Clause {
  /** `null`: somebody unnamed; the clause is a passive then. */
  subject: Phrase | null;
  predicate: Predicate;
  object: Phrase | null;
  circumstances: { relation: Relation; phrase: Phrase }[];
  times: TimeExpression[];
  tense: Tense;
  negated: boolean;
}

export const phraseOf = (head: Head): Phrase => ({
  head,
  determiner: null,
  plural: false,
  count: null,
  qualities: [],
  nationality: null,
  label: null,
  title: null,
  of: null,
  others: [],
});

/** Whether a verb that acts on somebody has nobody to act on. */
export const lacksObject = ({ predicate, object }: Clause): boolean =>
  predicate.object?.bn === 'কে' && predicate.object.en === null && object === null;

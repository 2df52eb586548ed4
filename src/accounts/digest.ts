import type { Act } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import type { Amount } from './occurrence.js';

/** Somebody in a report, as far as needed to know them again in another. */
export interface Party {
  name: string;
  type: string;
  key: string | null;
  wikidata: string | null;
  country: string | null;
  sector: string | null;
  office: string | null;
  /** What an unnamed group is in any language, where every word of it is known: `k:worker`, `c:PK+k:official`. */
  kind: string | null;
  /** Index of the party that they speak for. */
  speaksFor: number | null;
  /** As the report writes them, each form once. */
  forms: string[];
}

/** What a clause is about, by kind of feature: `e:` entity, `c:` country, `k:` concept, `v:` event, `t:` day, `w:` word. */
export type Bag = Record<string, number>;

/** An amount with what it counts. */
export interface CountedAmount extends Amount {
  role: string | null;
  /** Countries that those counted belong to. */
  whose: string[];
  /** Concepts that they are: soldiers, civilians. */
  what: string[];
  /** Places smaller than a country. */
  where: string[];
}

/** One thing said by one source in one report: a clause, or one of the amounts in it. */
export interface Said {
  /** Index of the party that says it. */
  source: number;
  via: number[];
  act: Act;
  span: Span;
  /** Sayings of one attribution are no two versions of one point. */
  attribution: number;
  negated: boolean;
  /** It is yet to come. */
  future: boolean;
  /** Stands in the headline. */
  headline: boolean;
  /** Places, people, concepts and words of the clause itself. */
  bag: Bag;
  /** Of what stands around it, for what only points back: "that", "any such device". */
  around: Bag;
  /** Index of the saying of this report that it answers or restates: "denied the charge", a headline. */
  of: number | null;
  amount: CountedAmount | null;
  /** Countries of those who do what it tells of. */
  doers: string[];
  when: string | null;
}

/** A report, reduced to what comparing needs. */
export interface Digest {
  report: string;
  language: string;
  outlet: string | null;
  published: string | null;
  headline: string | null;
  parties: Party[];
  said: Said[];
  happening: Happening;
}

/** What a report is mainly about. */
export interface Happening {
  type: string | null;
  mode: string | null;
  /** A day, or null where the report does not tell. */
  day: string | null;
  /** Whether the event itself is dated; else `day` is only the latest that the opening names. */
  dated: boolean;
  where: number | null;
  participants: number[];
  /** Features of its headline and opening, by weight: what reports of one happening share. */
  keys: Bag;
}

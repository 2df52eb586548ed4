import type { Comparator } from '../readout/readout.js';
import type { Span } from '../text/span.js';

export const VERDICTS = ['says', 'denies', 'differs', 'silent'] as const;
/** What an account does with a point. */
export type Verdict = (typeof VERDICTS)[number];

/** The amount that a source gives. */
export interface Amount {
  value: number;
  valueTo?: number;
  comparator: Comparator;
  unit: string;
}

/** The words in which a source says it, or in which a report says that the source does not. */
export interface Evidence {
  report: string;
  span: Span;
  /** Who passes the words on, nearest to the report first; the report's outlet is not among them. */
  via: string[];
  /** Who said it, where somebody speaks for the source. */
  speaker?: string;
  /** When it was said or, where that is not told, published. */
  said?: string;
  amount?: Amount;
}

/** An account as far as one point goes. */
export interface Cell {
  source: string;
  verdict: Verdict;
  /** Of a silence: whether a report states it. Without, the source's account is known and lacks the point. */
  explicit?: boolean;
  figure?: Amount;
  /** The time that differs. */
  when?: string;
  evidence: Evidence[];
  /** What the source said of it, in order of time, where that changed: 13 dead on Friday, 18 on Saturday. */
  changes?: { said: string; verdict: Verdict; figure?: Amount }[];
}

/** One thing that can be said of an occurrence. */
export interface Point {
  id: string;
  /** In the words of a report. */
  gist: string;
  /** Where the gist stands. */
  gistAt: { report: string; span: Span };
  /** Independent sources that say it; those who only relay it do not count. */
  agree: number;
  cells: Cell[];
}

/** Somebody whose account can be told apart. */
export interface Source {
  id: string;
  name: string;
  wikidata?: string;
  /** What reports call it and those who speak for it. */
  mentions: string[];
  /** Those who speak for it by name. */
  speakers: string[];
}

/** One real happening, in however many reports, with what each source says of it. */
export interface Occurrence {
  id: string;
  type: string | null;
  mode: string | null;
  when: string | null;
  where: string | null;
  participants: string[];
  headline: string | null;
  reports: string[];
  /** How many older reports tell of it besides, where there are too many to be laid side by side. */
  older?: number;
  sources: Source[];
  points: Point[];
}

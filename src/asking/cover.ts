import type { Span } from '../text/span.js';
import { type Hit, hitsOf } from './hits.js';
import type { Page } from './page.js';
import type { Question, Term } from './question.js';

/** How much of a question a stretch of a report has. */
export interface Covered {
  /** From 0 to 1. */
  share: number;
  /** Share of what is no name. */
  topic: number;
  /** How many names asked about the report does not have; a place counts half. */
  missing: number;
  /** What the stretch itself has of the question, by place. */
  hits: Hit[];
}

/** Worth of a term as the ledger knows it: what stands in every report says little. */
export interface Weighed {
  term: Term;
  weight: number;
  /** Whether no report has it at all. */
  unheard: boolean;
}

/** What a term is worth by how far from the stretch it stands. */
export interface Nearness {
  beside: number;
  headline: number;
  name: number;
  word: number;
  /** Of a name: with less it is missing. */
  least: number;
}
const AROUND: Nearness = { beside: 0.8, headline: 0.7, name: 0.5, word: 0.3, least: 0.2 };
/** Where a stretch must say itself what is asked about: whether it is so. */
export const ITSELF: Nearness = { beside: 0.75, headline: 0.6, name: 0.4, word: 0, least: 0.42 };
const UNKNOWN_WORD = 0.3; // of a word that nothing leads to in the other language
const UNKNOWN_TOPIC = 0.4;
const THERE = 0.3; // more surely met than by something akin
const TELLING = 0.5; // a topic of less weight tells nothing
const PLACE_MISSING = 0.5; // where a report is set need not be said

/** Of a topic in words of the other language to which nothing leads, nothing can be said: that is little. */
function topicOf(sum: number, total: number, blinds: number): number {
  if (total === 0) return blinds > 0 ? UNKNOWN_TOPIC : 1;
  return total < TELLING && sum > 0 ? 1 : sum / total;
}

interface Measured {
  term: Term;
  /** A word of the other language to which nothing leads. */
  blind: boolean;
  weight: number;
  hits: Hit[];
  sentences: number[];
}

/** How surely a term is met at a place. */
export interface Met extends Pick<Measured, 'term' | 'blind' | 'weight'> {
  best: number;
}

/** Measures stretches of one report against a question. */
export class Coverage {
  readonly page: Page;
  readonly #terms: readonly Measured[];

  constructor(question: Question, weighed: readonly Weighed[], page: Page) {
    this.page = page;
    const foreign = page.language !== question.language;
    this.#terms = weighed.map(({ term, weight }) => {
      const hits = hitsOf(term, page, question.language);
      const blind = foreign && hits.length === 0 && isBareWord(term);
      return {
        term,
        blind,
        weight: blind ? weight * UNKNOWN_WORD : weight,
        hits,
        sentences: hits.map((h) => page.sentenceAt(h.start)),
      };
    });
  }

  /** Where a term of the question stands in the report. */
  hitsOf(term: Term): readonly Hit[] {
    return this.#terms.find((t) => t.term === term)?.hits ?? [];
  }

  /** Each term with how surely it is met there. */
  met(first: number, last = first): Met[] {
    return this.#terms.map((t) => ({ ...t, best: this.#best(t, first, last, AROUND) }));
  }

  /** What sentences `first` to `last` (inclusive) have, with what stands around them counting less. */
  of(first: number, last = first, nearness = AROUND): Covered {
    let [sum, total, topicSum, topicTotal, missing, blinds] = [0, 0, 0, 0, 0, 0];
    const inside: Hit[] = [];
    for (const measured of this.#terms) {
      const { term, weight, blind } = measured;
      const best = this.#best(measured, first, last, nearness, inside);
      sum += weight * best;
      total += weight;
      const demonym = term.weight < 1;
      if (term.entity) {
        if (demonym) missing += best === 0 ? PLACE_MISSING : 0;
        else if (best < nearness.least) missing += term.entity.type === 'place' ? PLACE_MISSING : 1;
      } else if (blind) blinds++;
      else {
        const worth = weight * (term.verb ? 0.5 : 1);
        topicSum += worth * best;
        topicTotal += worth;
      }
    }
    return {
      share: total === 0 ? 1 : sum / total,
      topic: topicOf(topicSum, topicTotal, blinds),
      missing,
      hits: inside,
    };
  }

  /** Whether what is asked about, names and times apart, is all there: the deed, and what is counted or used. */
  lacks(sentence: number): Term[] {
    const lacking: Term[] = [];
    for (const measured of this.#terms) {
      const { term, blind } = measured;
      if (term.entity || blind || term.time !== null || term.figure !== null) continue;
      if (term.concepts.length === 0 && !term.role && !term.event) continue;
      if (this.#best(measured, sentence, sentence, AROUND) < THERE) lacking.push(term);
    }
    return lacking;
  }

  /** How much of what is asked about, names apart, stands within spans themselves. */
  within(spans: readonly Span[]): number {
    let [sum, total] = [0, 0];
    for (const { term, weight, blind, hits } of this.#terms) {
      if (term.entity || blind || term.time !== null) continue;
      const inside = hits.filter((h) => spans.some((s) => s.start <= h.start && h.end <= s.end));
      const worth = weight * (term.verb ? 0.5 : 1);
      sum += worth * Math.max(0, ...inside.map((h) => h.strength));
      total += worth;
    }
    return total < TELLING ? 1 : sum / total;
  }

  #best(
    { term, hits, sentences }: Measured,
    first: number,
    last: number,
    nearness: Nearness,
    inside: Hit[] = [],
  ): number {
    const { page } = this;
    let best = 0;
    hits.forEach((hit, i) => {
      const s = sentences[i]!;
      let near: number;
      if (s >= first && s <= last) {
        near = 1;
        inside.push(hit);
      } else if (s >= page.headline && (s === first - 1 || s === last + 1)) near = nearness.beside;
      else if (s < page.headline) near = nearness.headline;
      else near = term.entity || term.time !== null ? nearness.name : nearness.word;
      best = Math.max(best, near * hit.strength);
    });
    return best;
  }
}

const isBareWord = (term: Term) =>
  !term.entity &&
  term.time === null &&
  term.figure === null &&
  term.concepts.length === 0 &&
  !term.event &&
  !term.role;

import { type Hit, hitsOf } from './hits.js';
import type { Page } from './page.js';
import type { Question, Term } from './question.js';

/** How much of a question a stretch of a report has. */
export interface Covered {
  /** From 0 to 1. */
  share: number;
  /** Share of what is no name. */
  topic: number;
  /** Names asked about that the report does not have. */
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

// how far from the stretch a term stands
const BESIDE = 0.8;
const HEADLINE = 0.7;
const NAME_ELSEWHERE = 0.5;
const WORD_ELSEWHERE = 0.3;
const UNKNOWN_WORD = 0.3; // of a word that nothing leads to in the other language
const LEAST = 0.2;

/** Measures stretches of one report against a question. */
export class Coverage {
  readonly page: Page;
  readonly #terms: readonly { term: Term; weight: number; hits: Hit[]; sentences: number[] }[];

  constructor(question: Question, weighed: readonly Weighed[], page: Page) {
    this.page = page;
    const foreign = page.language !== question.language;
    this.#terms = weighed.map(({ term, weight }) => {
      const hits = hitsOf(term, page, question.language);
      const blind = foreign && hits.length === 0 && isBareWord(term);
      return {
        term,
        weight: blind ? weight * UNKNOWN_WORD : weight,
        hits,
        sentences: hits.map((h) => page.sentenceAt(h.start)),
      };
    });
  }

  /** What sentences `first` to `last` (inclusive) have, with what stands around them counting less. */
  of(first: number, last = first): Covered {
    const { page } = this;
    let [sum, total, topicSum, topicTotal, missing] = [0, 0, 0, 0, 0];
    const inside: Hit[] = [];
    for (const { term, weight, hits, sentences } of this.#terms) {
      let best = 0;
      hits.forEach((hit, i) => {
        const s = sentences[i]!;
        let near: number;
        if (s >= first && s <= last) {
          near = 1;
          inside.push(hit);
        } else if (s >= page.headline && (s === first - 1 || s === last + 1)) near = BESIDE;
        else if (s < page.headline) near = HEADLINE;
        else near = term.entity || term.time !== null ? NAME_ELSEWHERE : WORD_ELSEWHERE;
        best = Math.max(best, near * hit.strength);
      });
      sum += weight * best;
      total += weight;
      if (!term.entity) {
        topicSum += weight * best;
        topicTotal += weight;
      } else if (best < LEAST) missing++;
    }
    return {
      share: total === 0 ? 1 : sum / total,
      topic: topicTotal === 0 ? 1 : topicSum / topicTotal,
      missing,
      hits: inside,
    };
  }
}

const isBareWord = (term: Term) =>
  !term.entity &&
  term.time === null &&
  term.figure === null &&
  term.concepts.length === 0 &&
  !term.event &&
  !term.role;

import type { TokenRange } from '../reading.js';
import type { Parse } from './parse.js';

/**
 * The quotation with which a speaker goes on: “A,” he said. “B.” It must stand alone, in the next sentence of the same
 * paragraph or, unless `asked` (there it would be the answer), as the whole next paragraph. `null` where the text goes on
 * otherwise.
 */
export function continuedQuote(p: Parse, asked: boolean): TokenRange | null {
  const { sentences, paragraphs, tokens, quotes, quoteOf, headlineSentences } = p.reading;
  const next = sentences[p.sentence.index + 1];
  if (!next || p.sentence.index < headlineSentences) return null;
  const quote = quotes[quoteOf[next.first + 1]!];
  if (!quote || quote.opening !== next.first) return null;
  const crosses = next.paragraph !== p.sentence.paragraph;
  if (crosses && (asked || quote.closing < 0)) return null;
  const last = crosses ? paragraphs[next.paragraph]!.last : next.last;
  const end = quote.closing >= 0 ? quote.closing + 1 : quote.last;
  for (let i = end; i < last; i++) if (tokens[i]!.kind !== 'mark') return null;
  return { first: quote.first, last: quote.last };
}

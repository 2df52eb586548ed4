import type { TokenRange } from '../reading.js';
import type { Parse } from './parse.js';

/**
 * The quotation with which a speaker goes on in the next sentence: “A,” he said. “B.” It must stand alone there, in the
 * same paragraph. `null` where the text goes on otherwise.
 */
export function continuedQuote(p: Parse): TokenRange | null {
  const { sentences, tokens, quotes, quoteOf } = p.reading;
  const next = sentences[p.sentence.index + 1];
  if (!next || next.paragraph !== p.sentence.paragraph || p.sentence.index < p.reading.headlineSentences)
    return null;
  const quote = quotes[quoteOf[next.first + 1]!];
  if (!quote || quote.opening !== next.first) return null;
  const end = quote.closing >= 0 ? quote.closing + 1 : quote.last;
  for (let i = end; i < next.last; i++) if (tokens[i]!.kind !== 'mark') return null;
  return { first: quote.first, last: quote.last };
}

import type { Reading, TokenRange } from '../languages/reading.js';
import type { QuoteKind } from '../readout/vocabulary.js';

/** Whether all, part or none of a content stands in quotation marks (an outer speaker's marks count too). */
export function quoteKindOf(reading: Reading, content: readonly TokenRange[]): QuoteKind {
  let quoted = 0;
  let words = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (reading.tokens[i]!.kind === 'mark') continue;
      words++;
      if (reading.quoteOf[i]! >= 0) quoted++;
    }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

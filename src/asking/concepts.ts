import type { Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';

/** A meaning that languages share, as it stands in a text. */
export interface FoundConcept extends Span {
  concept: string;
  negated?: boolean;
}

/** The concepts that a readout holds. */
export const conceptsOf = (readout: Readout): readonly FoundConcept[] =>
  (readout as Readout & { concepts?: readonly FoundConcept[] }).concepts ?? [];

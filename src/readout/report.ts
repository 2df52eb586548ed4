import type { Span } from '../text/span.js';

/** One text by one outlet, as published. */
export interface Report {
  id: string;
  /** The whole text: headline first where there is one, paragraphs parted by blank lines. */
  text: string;
  /** Where the headline stands in `text`; absent where the text has none. */
  headline?: Span;
  /**
   * Lines of `text` that say nothing of their own, in order, as a section label over the headline. The reader passes
   * over them.
   */
  asides?: Span[];
  /** BCP 47, as `bn`; found from the text where absent. */
  language?: string;
  url?: string;
  outlet?: string;
  section?: string;
  /** ISO 8601 date, or date and time. */
  published?: string;
}

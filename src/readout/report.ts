/** One text by one outlet, as published. */
export interface Report {
  id: string;
  /** The whole text: headline first where there is one, paragraphs parted by blank lines. */
  text: string;
  /** Where the headline stands in `text`; absent where the text has none. */
  headline?: { start: number; end: number };
  /** BCP 47, as `bn`; found from the text where absent. */
  language?: string;
  url?: string;
  outlet?: string;
  section?: string;
  /** ISO 8601 date, or date and time. */
  published?: string;
}

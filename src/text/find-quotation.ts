import type { Span } from './span.js';

/** Words as somebody quoted them from a text: where they stood, and what stood around them. */
export interface Quotation {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** Where they are believed to begin and end. */
  at?: readonly Span[];
}

const MOST = 1000; // places looked at

/**
 * Where quoted words stand in a text: where they are said to, else where what stands around them is most alike. `null`
 * where they do not stand at all, or in several places that nothing tells apart.
 */
export function findQuotation(
  text: string,
  { exact, prefix = '', suffix = '', at = [] }: Quotation,
): Span | null {
  if (exact === '') return null;
  for (const { start, end } of at) if (text.slice(start, end) === exact) return { start, end };
  let best: Span | null = null;
  let most = -1;
  let several = false;
  let seen = 0;
  for (let start = text.indexOf(exact); start >= 0 && seen < MOST; start = text.indexOf(exact, start + 1)) {
    seen++;
    const end = start + exact.length;
    const alike = endAlike(text, start, prefix) + beginAlike(text, end, suffix);
    if (alike === most) several = true;
    if (alike <= most) continue;
    [best, most, several] = [{ start, end }, alike, false];
  }
  return several ? null : best;
}

/** How many code units before a place are those with which a prefix ends. */
function endAlike(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function beginAlike(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text[at + n] === suffix[n]) n++;
  return n;
}

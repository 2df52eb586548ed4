import { Kind, kindAt } from '../text/characters.js';
import { graphemeEdges } from '../text/graphemes.js';
import type { Span } from '../text/span.js';

const MOST = 40; // places of one string that are looked at
const OF_WORDS = new Set<number>([Kind.Letter, Kind.Mark, Kind.Digit, Kind.Joiner]);

const inWord = (text: string, at: number) =>
  at > 0 && at < text.length && OF_WORDS.has(kindAt(text, at - 1)) && OF_WORDS.has(kindAt(text, at));

/**
 * Every place where words stand in a text, letter by letter and from word to word; of a name the case ending that is
 * written to it belongs to it. Nothing is found of what only resembles it.
 */
export function placesOf(text: string, words: string, { name = false } = {}): Span[] {
  const wanted = words.replace(/^[\s"'“”‘’«»„]+|[\s"'“”‘’«»„]+$/g, '');
  if (wanted === '') return [];
  const edges = graphemeEdges(text);
  const places: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST; at = text.indexOf(wanted, at + 1)) {
    let end = at + wanted.length;
    if (inWord(text, at)) continue;
    if (name) while (inWord(text, end)) end++;
    else if (inWord(text, end)) continue;
    const span = edges({ start: at, end });
    if (span.start === at && span.end === end) places.push(span);
  }
  return places;
}

/** How far apart two spans are; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Of some places the one nearest to another, within a distance. */
export function nearestTo(places: readonly Span[], to: Span, within: number): Span | null {
  let best: Span | null = null;
  let least = within;
  for (const place of places) {
    const distance = gap(place, to);
    if (distance <= least && (!best || distance < least)) [best, least] = [place, distance];
  }
  return best;
}

import type { Reading } from '../reading.js';
import * as nouns from './counted-nouns.js';
import type { EnglishNumber } from './number-grammar.js';

const REACH = 6; // tokens between a number and the noun it counts

const singular = (norm: string): string => {
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  return norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
};

const isPerson = (norm: string) =>
  nouns.people.has(norm) ||
  nouns.people.has(singular(norm)) ||
  (norm.endsWith('es') && nouns.people.has(norm.slice(0, -2)));

const isPlural = (norm: string) =>
  nouns.irregularPlurals.has(norm) || (norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us'));

/** The kind of thing that a number counts; `null` where nothing says. */
export function countedBy(
  reading: Reading,
  number: EnglishNumber,
  from: number,
  end: number,
): 'person' | 'item' | null {
  const { tokens } = reading;
  let i = number.last;
  if (i < end && tokens[i]!.norm === 'of') {
    i++;
    while (i < end && /^(?:the|its|his|her|their|those|these|our)$/.test(tokens[i]!.norm)) i++;
  }
  let head: string | null = null;
  for (const stop = Math.min(end, i + REACH); i < stop; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      if (/^[-–]$/.test(token.text) && !token.spaceBefore) continue;
      break;
    }
    if (token.kind === 'number') break;
    if (token.norm === "'s") {
      head = null;
      continue;
    }
    if (nouns.casualties.has(token.norm) && head === null) return 'person';
    if (nouns.stops.has(token.norm)) {
      if (
        head === null &&
        /^(?:were|was|have|had|are)$/.test(token.norm) &&
        casualtyWithin(reading, i + 1, end)
      )
        return 'person';
      break;
    }
    head = token.norm;
    if (isPlural(token.norm) && tokens[i + 1]?.norm !== "'s") break;
  }
  if (head) return isPerson(head) ? 'person' : 'item';
  for (let j = number.first - 1; j >= Math.max(from, number.first - REACH); j--) {
    if (tokens[j]!.kind === 'mark') break;
    if (nouns.casualties.has(tokens[j]!.norm)) return 'person';
  }
  return null;
}

/** "At least 20 were killed". */
function casualtyWithin({ tokens }: Reading, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 3); i++) if (nouns.casualties.has(tokens[i]!.norm)) return true;
  return false;
}

import { describe, expect, test } from 'vitest';
import { namesRead, unmark } from '../../reader/reading-of.js';
import { named, plain } from './unseen-names.js';

const HEADLINE = 'আজকের প্রধান খবর';

interface Counts {
  gold: number;
  read: number;
  right: number;
}

/** How many names the rows hold, how many were read in them, and how many of those with the right words and type. */
function count(rows: readonly string[]): Counts {
  const sum = { gold: 0, read: 0, right: 0 };
  for (const row of rows) {
    const { text, spans } = unmark(row);
    const draft = namesRead('bn', text, HEADLINE);
    const wanted = new Set(spans.map((s) => `${s.label} ${s.start} ${s.end}`));
    const shift = HEADLINE.length + 2;
    const read = draft.names
      .map((n) => ({
        ...n,
        start: draft.tokens[n.first]!.start - shift,
        end: draft.tokens[n.last - 1]!.end - shift,
      }))
      .filter((n) => n.start >= 0);
    sum.gold += wanted.size;
    sum.read += read.length;
    sum.right += read.filter((n) => wanted.has(`${n.type} ${n.start} ${n.end}`)).length;
  }
  return sum;
}

const all = [...named, ...plain];
const every = (k: number) => all.filter((_, i) => i % 2 === k);

// floors, a little under what is reached: [rows, precision, recall]
const floors: [string, readonly string[], number, number][] = [
  ['looked at', every(0), 0.86, 0.81],
  ['held out', every(1), 0.78, 0.74],
];

describe('names that nobody knows', () => {
  test.each(floors)('%s', (_, rows, precision, recall) => {
    const { gold, read, right } = count(rows);
    expect(right / read).toBeGreaterThan(precision);
    expect(right / gold).toBeGreaterThan(recall);
  });

  test('ordinary words are hardly ever taken for names', () => {
    expect(count(plain).read / plain.length).toBeLessThan(0.05);
  });

  test('a time is in no name', () => {
    for (const row of named) {
      const draft = namesRead('bn', unmark(row).text);
      draft.tokens.forEach((_, i) => {
        if (draft.timeAt[i]! >= 0 && draft.nameAt[i]! >= 0)
          expect(draft.names[draft.nameAt[i]!]!.type).toBe('organization');
      });
    }
  });
});

import { fold } from '../text/fold.js';

/** Turns lists of words by their meaning into a table from folded word to meaning; the first list wins. */
export function byWord<K extends string>(
  lists: Readonly<Partial<Record<K, string>>>,
): ReadonlyMap<string, K> {
  const table = new Map<string, K>();
  for (const [meaning, words] of Object.entries(lists) as [K, string][])
    for (const word of words.trim().split(/\s+/)) {
      const key = fold(word.replaceAll('_', ' '));
      if (!table.has(key)) table.set(key, meaning);
    }
  return table;
}

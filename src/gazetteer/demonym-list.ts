import { sortLines } from '../text/sorted-lines.js';
import { demonyms } from './data/demonyms.js';
import { keysOf } from './trie.js';

/**
 * Sorted lines (`sorted-lines.ts`): a first token, and the demonyms that begin with it, each after its country, parted by
 * bars. Made once, by the build.
 */
export function listDemonyms(): string {
  const found = new Map<string, string>();
  for (const line of demonyms.split('\n')) {
    const [country, ...lists] = line.split('|').map((cell) => cell.trim());
    if (!country || country[0] === '#') continue;
    for (const list of lists)
      for (const name of list.split('; ')) {
        const first = keysOf(name.replace('~', ''))[0]!;
        const before = found.get(first);
        found.set(first, `${before === undefined ? '' : `${before}|`}${country}${name}`);
      }
  }
  return sortLines(found);
}

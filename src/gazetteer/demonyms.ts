import { demonyms } from './data/demonyms.js';
import { addName, keysOf, type Names, nodeAt, walk } from './trie.js';

let built: Names<string> | null = null;

function names(): Names<string> {
  if (built) return built;
  built = new Map();
  for (const line of demonyms.split('\n')) {
    const [country, ...lists] = line.split('|').map((cell) => cell.trim());
    if (!country || country[0] === '#') continue;
    for (const list of lists)
      for (const cell of list.split(';')) {
        const name = cell.trim();
        const short = name.startsWith('~');
        addName(built, short ? name.slice(1) : name, country, short);
      }
  }
  return built;
}

/**
 * The country (ISO 3166-1 alpha-2) of an adjective or noun of nationality, given as a stem; several words are parted by
 * one blank. Not of words that are also something else (চেক). @example countryOfDemonym('উত্তর কোরীয়') // 'KP'
 */
export function countryOfDemonym(norm: string): string | undefined {
  const node = nodeAt(names(), norm.includes(' ') ? keysOf(norm) : [norm]);
  return node?.short ? undefined : node?.values?.[0];
}

/** The longest demonym that begins at token `at`; `forms` and `limit` as in `matchAt`, `short` too. */
export function demonymAt(
  forms: (i: number) => readonly string[],
  at: number,
  limit: number,
): { country: string; length: number; short: boolean } | undefined {
  const longest = walk(names(), forms, at, limit)[0];
  return longest && { country: longest.node.values![0]!, length: longest.length, short: longest.node.short };
}

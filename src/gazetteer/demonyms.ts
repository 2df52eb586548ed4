import { demonyms } from './data/demonyms.js';
import { insertName, keysOf, newNode, type TrieNode, walk } from './trie.js';

let root: TrieNode<string> | null = null;

function trie(): TrieNode<string> {
  if (root) return root;
  root = newNode();
  for (const line of demonyms.split('\n')) {
    const [country, ...lists] = line.split('|').map((cell) => cell.trim());
    if (!country || country[0] === '#') continue;
    for (const list of lists)
      for (const cell of list.split(';')) {
        const name = cell.trim();
        const short = name.startsWith('~');
        insertName(root, short ? name.slice(1) : name, country, short);
      }
  }
  return root;
}

/**
 * The country (ISO 3166-1 alpha-2) of an adjective or noun of nationality, given as a stem; several words are parted by
 * one blank. Not of words that are also something else (চেক). @example countryOfDemonym('উত্তর কোরীয়') // 'KP'
 */
export function countryOfDemonym(norm: string): string | undefined {
  let node: TrieNode<string> | undefined = trie();
  for (const key of norm.includes(' ') ? keysOf(norm) : [norm]) node = node?.next?.get(key);
  return node?.short ? undefined : node?.values?.[0];
}

/** The longest demonym that begins at token `at`; `forms` and `limit` as in `matchAt`, `short` too. */
export function demonymAt(
  forms: (i: number) => readonly string[],
  at: number,
  limit: number,
): { country: string; length: number; short: boolean } | undefined {
  const longest = walk(trie(), forms, at, limit)[0];
  return longest && { country: longest.node.values![0]!, length: longest.length, short: longest.node.short };
}

import { valueIn } from '../text/sorted-lines.js';
import { demonyms } from './data/demonyms.js';
import { nameLists } from './name-lists.js';
import { grow, keysOf, newNode, nodeAt, type TrieNode, walk } from './trie.js';

const trees = new Map<string, TrieNode<string>>();

function plant(first: string): TrieNode<string> | undefined {
  const names = valueIn(nameLists().demonyms, first);
  if (names === null) return undefined;
  const tree = newNode<string>();
  for (const name of names.split('|')) {
    const short = name[2] === '~';
    grow(tree, keysOf(name.slice(short ? 3 : 2)), name.slice(0, 2), { short, capitals: false });
  }
  trees.set(first, tree);
  return tree;
}

let byCountry: Map<string, { bn: string; en: string }> | null = null;

/** The adjectives of nationality of a country (ISO 3166-1 alpha-2): `{ bn: 'রুশ', en: 'Russian' }` for RU. */
export function demonymOf(country: string): { bn: string; en: string } | undefined {
  byCountry ??= new Map(
    demonyms.split('\n').flatMap((line) => {
      const [code, bn, en] = line.split('|').map((cell) => cell.trim().split('; ')[0]!.replace('~', ''));
      return code && bn && en ? [[code, { bn, en }] as const] : [];
    }),
  );
  return byCountry.get(country);
}

const treeOf = (first: string) => trees.get(first) ?? plant(first);

/** Whether nationalities begin with a folded token. */
export const beginsDemonym = (first: string): boolean => treeOf(first) !== undefined;

/**
 * The country (ISO 3166-1 alpha-2) of an adjective or noun of nationality, given as a stem; several words are parted by
 * one blank. Not of words that are also something else (চেক). @example countryOfDemonym('উত্তর কোরীয়') // 'KP'
 */
export function countryOfDemonym(norm: string): string | undefined {
  const node = nodeAt(treeOf, norm.includes(' ') ? keysOf(norm) : [norm]);
  return node?.short ? undefined : node?.values?.[0];
}

/** The longest demonym that begins at token `at`; `forms` and `limit` as in `matchAt`, `short` too. */
export function demonymAt(
  forms: (i: number) => readonly string[],
  at: number,
  limit: number,
): { country: string; length: number; short: boolean } | undefined {
  const longest = walk(treeOf, forms, at, limit)[0];
  return longest && { country: longest.node.values![0]!, length: longest.length, short: longest.node.short };
}

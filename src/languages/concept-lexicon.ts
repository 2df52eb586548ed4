import { fold } from '../text/fold.js';
import { sortLines, tableOfLines } from '../text/sorted-lines.js';
import type { Reading, TokenRange } from './reading.js';
import { perWord, type Word } from './word.js';

/** Concept id → its words in dictionary form, `ceasefire, truce`; `to fire` means only the verb. */
export type ConceptWords = Readonly<Record<string, string>>;

/** A concept met in a text. */
export interface FoundConcept extends TokenRange {
  concept: string;
  negated: boolean;
}

/** What a pack knows of the words for concepts. */
export interface ConceptLexicon {
  /** Every word with its concept, as the pack lists them. */
  words: ConceptWords;
  /** The concepts in tokens `first` to `last`: longest first, none overlapping, in order. */
  find(reading: Reading, range: TokenRange, found: FoundConcept[]): void;
  /** Of concepts found in a sentence, in order, those that its clause denies: no attack, আলোচনা হয়নি. */
  negated(reading: Reading, sentence: number, found: readonly FoundConcept[]): readonly FoundConcept[];
}

/** What differs between languages in looking words up. */
interface Matching {
  /** Whether token `i` is a verb in its sentence, where a word may be noun and verb. */
  isVerb(reading: Reading, i: number): boolean;
  /** Whether token `i` may stand inside an entry without being part of it: মেনে *না* নেওয়া. */
  mayStandBetween(word: Word): boolean;
  /** Whether what was found there only carries another word: *hold* talks, সহায়তা *দেওয়া*, করে *যাওয়া*. */
  isCarrier(reading: Reading, found: FoundConcept, before: FoundConcept | undefined): boolean;
  /** Where a word that is not listed is two that are, the one that says what it is: উন্নয়ন|মন্ত্রী. */
  compoundHead?(word: Word, isListed: (form: string) => boolean): string | null;
}

/** A step in the tree of entries, word by word. */
interface Node {
  concept?: string;
  /** Where the last word is a verb. */
  verbConcept?: string;
  next?: Map<string, Node>;
}

const VERB = 'to ';
const HYPHENS = /^[-‐‑–]$/;

/** The words of an entry: বাণিজ্য-ঘাটতি and বাণিজ্য ঘাটতি are one. */
const wordsOf = (entry: string): string[] => entry.split(/[\s-]+/).map(fold);

/** The entries of a table's line. */
export const entriesOf = (line: string): string[] => line.split(/,\s+/);

/**
 * Sorted lines (`sorted-lines.ts`): the first word of entries, and for each entry that begins with it its concept, `!` where
 * its last word is a verb, and its other words; entries are parted by bars. The build makes them once for each pack.
 */
export function listConcepts(words: ConceptWords): string {
  const found = new Map<string, string>();
  for (const concept in words)
    for (const entry of entriesOf(words[concept]!)) {
      const verb = entry.startsWith(VERB);
      const [first, ...rest] = wordsOf(verb ? entry.slice(VERB.length) : entry);
      const item = [verb ? `${concept}!` : concept, ...rest].join(' ');
      const before = found.get(first!);
      found.set(first!, before === undefined ? item : `${before}|${item}`);
    }
  return sortLines(found);
}

/** The tree of the entries that begin with a word. */
function plant(items: string): Node {
  const root: Node = {};
  for (const item of items.split('|')) {
    const [concept, ...words] = item.split(' ');
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = {}));
      node = next;
    }
    if (concept!.endsWith('!')) node.verbConcept = concept!.slice(0, -1);
    else node.concept = concept!;
  }
  return root;
}

/** The forms under which a word may be listed: as it stands, then its dictionary forms. */
const keysOf = perWord((word: Word): readonly string[] => {
  const keys = [word.norm];
  for (const { stem } of word.nouns) if (!keys.includes(stem)) keys.push(stem);
  for (const { lemma } of word.verbs) if (!keys.includes(lemma)) keys.push(lemma);
  return keys;
});

/**
 * Makes the function that finds the words of a table, listed by `listConcepts`, in a text. The trees of words are made for
 * the first words that are met.
 */
export function conceptFinder(list: () => string, matching: Matching): ConceptLexicon['find'] {
  const treeOf = tableOfLines(list, plant);
  const heads = perWord((word: Word): readonly Node[] | null => {
    let nodes: Node[] | null = null;
    for (const key of keysOf(word)) {
      const tree = treeOf(key);
      if (tree) (nodes ??= []).push(tree);
    }
    if (nodes || !matching.compoundHead) return nodes;
    const head = matching.compoundHead(word, (form) => treeOf(form) !== undefined);
    const tree = head === null ? undefined : treeOf(head);
    return tree?.concept === undefined ? null : [{ concept: tree.concept }];
  });
  const best: { last: number; concept: string } = { last: 0, concept: '' };

  function follow(reading: Reading, node: Node, last: number, limit: number): void {
    const verbal = node.verbConcept !== undefined && matching.isVerb(reading, last - 1);
    const concept = verbal ? node.verbConcept : node.concept;
    if (concept !== undefined && last > best.last) {
      best.last = last;
      best.concept = concept;
    }
    if (!node.next || last >= limit) return;
    const { tokens, words: forms } = reading;
    let i = last;
    if (tokens[i]!.kind === 'mark') {
      if (tokens[i]!.spaceBefore || !HYPHENS.test(tokens[i]!.text)) return;
      i++;
    } else if (matching.mayStandBetween(forms[i]!)) i++;
    if (i >= limit || tokens[i]!.kind === 'mark') return;
    for (const key of keysOf(forms[i]!)) {
      const next = node.next.get(key);
      if (next) follow(reading, next, i + 1, limit);
    }
  }

  return (reading, range, found) => {
    for (let i = range.first; i < range.last; i++) {
      const nodes = heads(reading.words[i]!);
      if (!nodes) continue;
      best.last = 0;
      for (const node of nodes) follow(reading, node, i + 1, range.last);
      if (best.last === 0) continue;
      const one = { concept: best.concept, first: i, last: best.last, negated: false };
      if (!matching.isCarrier(reading, one, found.at(-1))) found.push(one);
      i = best.last - 1;
    }
  };
}

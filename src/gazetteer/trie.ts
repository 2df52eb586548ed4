import { fold } from '../text/fold.js';
import { tokenise } from '../text/tokens.js';

/** One step into a name: what ends here, and which tokens may follow. */
export interface TrieNode<Value> {
  values: Value[] | null;
  /** Every name that ends here is ambiguous (`~`). */
  short: boolean;
  /** Every name that ends here is written in capitals (US, WHO): in small letters it is another word. */
  capitals: boolean;
  next: Map<string, TrieNode<Value>> | null;
}

const PLAIN = /^[A-Za-z\u0980-\u09ff]+(?: [A-Za-z\u0980-\u09ff]+)*$/;
const ACCENTED = /[\u00c0-\u024f]/;
const INITIALS = /(?<![A-Z]\.)(?:[A-Z]\.){2,}(?= )/g;
const CAPITALS = /^(?=[.&-]*[A-Z])[A-Z.&-]+$/;
const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
};

/** Marks within names that writers put or leave out: সেন্ট-মার্টিন, এ. কে. */
export const isSilent = (norm: string) => norm === '-' || norm === '.' || norm === '–' || norm === '‑';

/** The folded tokens of a name as they are compared, silent marks left out. */
export function keysOf(name: string): string[] {
  if (PLAIN.test(name)) return fold(name).split(' ');
  return tokenise(name)
    .map((token) => token.norm)
    .filter((norm) => !isSilent(norm));
}

function withoutAccents(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœð]/g, (letter) => UNDECOMPOSED[letter]!);
}

/** A name, and what it becomes without accents (São Paulo) and stops (J.D. Vance). */
export function spellings(name: string): string[] {
  const found = [name];
  if (ACCENTED.test(name)) found.push(withoutAccents(name));
  if (name.includes('. ') && name.search(INITIALS) >= 0)
    found.push(name.replace(INITIALS, (stops) => stops.replaceAll('.', '')));
  return found;
}

/** The trees of names, by their first token. */
export type Trees<Value> = (first: string) => TrieNode<Value> | undefined;

/** Adds a name, given as its tokens, below the node of its first token. */
export function grow<Value>(
  first: TrieNode<Value>,
  keys: readonly string[],
  value: Value,
  marks: { short: boolean; capitals: boolean },
): void {
  let node = first;
  for (let i = 1; i < keys.length; i++) {
    node.next ??= new Map();
    let child = node.next.get(keys[i]!);
    if (!child) node.next.set(keys[i]!, (child = newNode()));
    node = child;
  }
  if (!marks.short) node.short = false;
  if (!marks.capitals) node.capitals = false;
  if (!node.values) node.values = [value];
  else if (!node.values.includes(value)) node.values.push(value);
}

export function newNode<Value>(): TrieNode<Value> {
  return { values: null, short: true, capitals: true, next: null };
}

/** Whether a name is an abbreviation in Latin capitals. */
export const isCapitals = (name: string): boolean => CAPITALS.test(name);

/** The node where exactly these tokens end. */
export function nodeAt<Value>(trees: Trees<Value>, keys: readonly string[]): TrieNode<Value> | undefined {
  let node = keys.length > 0 ? trees(keys[0]!) : undefined;
  for (let i = 1; node && i < keys.length; i++) node = node.next?.get(keys[i]!);
  return node;
}

export interface Walked<Value> {
  node: TrieNode<Value>;
  length: number;
}

/**
 * Every name that begins at token `at` and ends before `limit`, longest first. `forms(i)` are the folded forms that
 * token `i` may stand for; a token matches by any of them.
 */
export function walk<Value>(
  trees: Trees<Value>,
  forms: (i: number) => readonly string[],
  at: number,
  limit: number,
): Walked<Value>[] {
  const found: Walked<Value>[] = [];
  const take = (node: TrieNode<Value>, length: number) => {
    if (node.values && !found.some((other) => other.node === node)) found.push({ node, length });
    if (node.next) visit(node.next, at + length);
  };
  const visit = (next: Map<string, TrieNode<Value>>, i: number) => {
    if (i >= limit) return;
    const here = forms(i);
    if (here.length > 0 && isSilent(here[0]!)) {
      // One silent mark between two words: "সেন্ট - মার্টিন" and "সেন্ট-মার্টিন" alike, "A. - B" not.
      if (i + 1 < limit && !isSilent(forms(i + 1)[0] ?? '-')) visit(next, i + 1);
      return;
    }
    for (const form of here) {
      const child = next.get(form);
      if (child) take(child, i + 1 - at);
    }
  };
  if (at < limit)
    for (const form of forms(at)) {
      const node = trees(form);
      if (node) take(node, 1);
    }
  return found.length > 1 ? found.sort((a, b) => b.length - a.length) : found;
}

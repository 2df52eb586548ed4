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
const CAPITALS = /^[A-Z.&-]*[A-Z][A-Z.&-]*$/;
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

export function newNode<Value>(): TrieNode<Value> {
  return { values: null, short: true, capitals: true, next: null };
}

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

function insertKeys<Value>(
  root: TrieNode<Value>,
  keys: string[],
  value: Value,
  short: boolean,
  capitals: boolean,
) {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) node.next.set(key, (child = newNode()));
    node = child;
  }
  if (!short) node.short = false;
  if (!capitals) node.capitals = false;
  if (!node.values) node.values = [value];
  else if (!node.values.includes(value)) node.values.push(value);
}

/** Adds a name, and with it what it becomes without accents (São Paulo) and stops (J.D. Vance). */
export function insertName<Value>(root: TrieNode<Value>, name: string, value: Value, short: boolean): void {
  const keys = keysOf(name);
  if (keys.length === 0) return;
  const capitals = CAPITALS.test(name);
  insertKeys(root, keys, value, short, capitals);
  if (ACCENTED.test(name)) insertKeys(root, keysOf(withoutAccents(name)), value, short, capitals);
  if (keys.length > 1 && keys.some((key) => key.endsWith('.')))
    insertKeys(
      root,
      keys.map((key) => key.replaceAll('.', '')),
      value,
      short,
      capitals,
    );
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
  root: TrieNode<Value>,
  forms: (i: number) => readonly string[],
  at: number,
  limit: number,
): Walked<Value>[] {
  const found: Walked<Value>[] = [];
  const visit = (node: TrieNode<Value>, i: number) => {
    if (i >= limit || !node.next) return;
    const here = forms(i);
    if (i > at && here.length > 0 && isSilent(here[0]!)) {
      // One silent mark between two words: "সেন্ট - মার্টিন" and "সেন্ট-মার্টিন" alike, "A. - B" not.
      if (i + 1 < limit && !isSilent(forms(i + 1)[0] ?? '-')) visit(node, i + 1);
      return;
    }
    for (const form of here) {
      const child = node.next.get(form);
      if (!child) continue;
      if (child.values && !found.some((other) => other.node === child))
        found.push({ node: child, length: i + 1 - at });
      visit(child, i + 1);
    }
  };
  visit(root, at);
  return found.length > 1 ? found.sort((a, b) => b.length - a.length) : found;
}

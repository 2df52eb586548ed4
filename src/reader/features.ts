/** A feature by its number: a name of one to three words, as "none", "one ASSAULT", "content speech object". */
export type Feature = number;

/** Names that begin alike: where a further word leads, and the number of the name that ends here. */
interface Branch {
  words: Map<string, Branch> | null;
  feature: Feature;
}

const root: Branch = { words: null, feature: -1 };
const names: string[] = [];
const numbers = new Map<string, Feature>();

function numbered(name: string): Feature {
  let known = numbers.get(name);
  if (known === undefined) {
    known = names.length;
    numbers.set(name, known);
    names.push(name);
  }
  return known;
}

function follow(branch: Branch, word: string): Branch {
  branch.words ??= new Map();
  let next = branch.words.get(word);
  if (!next) branch.words.set(word, (next = { words: null, feature: -1 }));
  return next;
}

/**
 * The feature of a name given word by word. Features are named by closed lists, and met again at every event: none is
 * joined, or looked up by its whole name, twice.
 */
export function feature(first: string, second?: string, third?: string): Feature {
  let branch = follow(root, first);
  if (second !== undefined) branch = follow(branch, second);
  if (third !== undefined) branch = follow(branch, third);
  if (branch.feature < 0)
    branch.feature = numbered([first, second, third].filter((word) => word !== undefined).join(' '));
  return branch.feature;
}

/** The same for names that all begin with one word: that word is looked up once. */
export function featuresOf(first: string): (second: string, third?: string) => Feature {
  const beginning = follow(root, first);
  return (second, third) => {
    let branch = follow(beginning, second);
    if (third !== undefined) branch = follow(branch, third);
    return branch.feature < 0 ? feature(first, second, third) : branch.feature;
  };
}

export const featureName = (one: Feature): string => names[one]!;

/** Weights by the names of features. */
export type Weights = ReadonlyMap<string, number>;

const weighed = new WeakMap<Weights, number[]>();

/** Weights by number. */
export function weightTable(weights: Weights): number[] {
  let table = weighed.get(weights);
  if (!table) weighed.set(weights, (table = []));
  while (table.length < names.length) table.push(weights.get(names[table.length]!) ?? 0);
  return table;
}

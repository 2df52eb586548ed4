const TAB = 0x09;

/** How a key compares with the one that begins at `start`: below 0 where it comes first, 0 where they are the same. */
function compareAt(lines: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = key.charCodeAt(i) - lines.charCodeAt(start + i);
    if (difference !== 0) return difference;
  }
  return TAB - lines.charCodeAt(start + key.length);
}

/**
 * What stands after a key in lines of `key`, tab, `value`, sorted as `sortLines` does; `null` where there is no such line.
 * A large table is asked little at a start: looking for a line takes less than making a map of all.
 *
 * @example valueIn('a\tone\nb\ttwo', 'b') // 'two'
 */
export function valueIn(lines: string, key: string): string | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const found = lines.indexOf('\n', middle);
    const end = found < 0 ? lines.length : found;
    const order = compareAt(lines, start, key);
    if (order === 0) return lines.slice(start + key.length + 1, end);
    if (order < 0) high = start;
    else low = end + 1;
  }
  return null;
}

const MISSES = 4096;
/** Code units: the engine copies strings this short, so that a remembered one keeps no report alive. */
const SHORT = 12;

/**
 * A table of what `make` makes of lines for `valueIn`, each when its key is first asked for. Most keys of a text have no line
 * and are asked for again and again: the last few thousand of them are remembered too.
 */
export function tableOfLines<T extends object>(
  lines: () => string,
  make: (value: string, key: string) => T,
): (key: string) => T | null {
  const made = new Map<string, T>();
  const missing = new Set<string>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    if (missing.has(key)) return null;
    const value = valueIn(lines(), key);
    if (value === null) {
      if (missing.size >= MISSES) missing.clear();
      if (key.length <= SHORT) missing.add(key);
      return null;
    }
    const one = make(value, key);
    made.set(key, one);
    return one;
  };
}

/** Lines for `valueIn`. Keys hold no tab and no line break, values no line break. */
export function sortLines(entries: Iterable<readonly [key: string, value: string]>): string {
  return Array.from(entries, ([key, value]) => `${key}\t${value}`)
    .sort()
    .join('\n');
}

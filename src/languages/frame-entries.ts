import { fold } from '../text/fold.js';
import { sortLines, tableOfLines } from '../text/sorted-lines.js';

/** The folded words of an entry of an event lexicon; a hyphen is one of its own, as it is in a text. */
export const partsOf = (entry: string): string[] => entry.split(/ |(-)/).filter(Boolean).map(fold);

/**
 * Sorted lines (`sorted-lines.ts`): a word, and the entries of frames that are filed under it, each behind its frame's
 * number, parted by bars. Made once, by the build.
 */
export function listEntries<Frame>(
  frames: readonly Frame[],
  entriesOf: (frame: Frame) => readonly string[] | undefined,
  wordOf: (entry: string) => string,
): string {
  const found = new Map<string, string>();
  frames.forEach((frame, n) => {
    for (const entry of entriesOf(frame) ?? []) {
      const word = wordOf(entry);
      const before = found.get(word);
      found.set(word, before === undefined ? `${n} ${entry}` : `${before}|${n} ${entry}`);
    }
  });
  return sortLines(found);
}

/** A table of what `make` makes of the entries filed under a word, when that is first asked for. */
export function tableOfEntries<T extends object>(
  list: () => string,
  make: (entries: readonly { frame: number; entry: string }[]) => T,
): (word: string) => T | null {
  return tableOfLines(list, (items) =>
    make(
      items.split('|').map((item) => {
        const blank = item.indexOf(' ');
        return { frame: Number(item.slice(0, blank)), entry: item.slice(blank + 1) };
      }),
    ),
  );
}

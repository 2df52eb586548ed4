import type { GazetteerEntry } from './entry.js';
import { allEntries } from './gazetteer.js';
import { LEAST } from './places-of-the-world.js';
import { fileSounds, openSounds, type SoundIndex } from './sound-index.js';
import { soundsOf, wordsOf } from './sounds.js';
import { isCapitals } from './trie.js';

export interface EntryCandidate {
  entry: GazetteerEntry;
  /** How alike the closest of its names sounds, from 0 to 1; 1 for the same name. */
  closeness: number;
}

let built: SoundIndex | null = null;

function build(): SoundIndex {
  const soundsOfEntry = ({ bn, en }: GazetteerEntry) =>
    [...bn, ...en].filter((name) => !isCapitals(name)).flatMap((name) => soundsOf(name));
  return openSounds(
    fileSounds(
      allEntries()
        .map((entry) => soundsOfEntry(entry).join('\t'))
        .join('\n'),
    ),
  );
}

/** People, bodies and places of the gazetteer that a name in any script may mean, the closest first. */
export function entriesAlike(name: string, limit = 5): EntryCandidate[] {
  const index = (built ??= build());
  const entries = allEntries();
  const found = new Map<number, number>();
  for (const sounds of soundsOf(name))
    for (const [row, close] of index.like(sounds, LEAST))
      found.set(row, Math.max(close, found.get(row) ?? 0));
  const words = wordsOf(name).join(' ');
  const isNamed = ({ bn, en }: GazetteerEntry) => [...bn, ...en].some((n) => wordsOf(n).join(' ') === words);
  return [...found]
    .sort(([a, close], [b, closer]) => closer - close || a - b)
    .slice(0, limit)
    .map(([row, close]) => ({ entry: entries[row]!, closeness: isNamed(entries[row]!) ? 1 : close }))
    .sort((a, b) => b.closeness - a.closeness);
}

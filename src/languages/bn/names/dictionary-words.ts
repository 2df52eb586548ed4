import { sortLines } from '../../../text/sorted-lines.js';
import { entriesOf } from '../../concept-lexicon.js';
import { wordsOf } from '../../names.js';
import { conceptWords } from '../concepts/index.js';
import { ordinaryWords } from './ordinary-words.js';

const SHORTEST = 3;

/** Sorted lines without values: words that look like names, and the single words for concepts. */
export function listDictionary(): { own: string; concepts: string } {
  const lines = ordinaryWords.split('\n').filter((line) => !line.startsWith('#'));
  const entries = Object.values(conceptWords).flatMap(entriesOf);
  const single = entries.filter((entry) => !/[\s-]/.test(entry) && entry.length >= SHORTEST);
  const listed = (words: string) => sortLines(Array.from(new Set(wordsOf(words)), (word) => [word, '']));
  return { own: listed(lines.join(' ')), concepts: listed(single.join(' ')) };
}

import { entriesOf } from '../../concept-lexicon.js';
import { NameClass as C, classOf, wordsOf } from '../../names.js';
import { perWord, type Word } from '../../word.js';
import { conceptWords } from '../concepts/index.js';
import { ordinaryEndings, ordinaryWords } from './ordinary-words.js';

type Classes = ReadonlyMap<string, number>;

const KINDS = C.PlaceKind | C.PlaceHead | C.Title | C.Group | C.Person | C.Kin | C.Document;
const NAME = C.Given | C.Surname | C.Particle;
const SHORTEST = 3;

let own: ReadonlySet<string> | null = null;
let concepts: ReadonlySet<string> | null = null;
let endings: readonly string[] = [];

function load(): void {
  if (own) return;
  endings = wordsOf(ordinaryEndings);
  const lines = ordinaryWords.split('\n').filter((line) => !line.startsWith('#'));
  own = new Set(wordsOf(lines.join(' ')));
  const entries = Object.values(conceptWords).flatMap(entriesOf);
  concepts = new Set(
    wordsOf(entries.filter((entry) => !/[\s-]/.test(entry) && entry.length >= SHORTEST).join(' ')),
  );
}

/** Whether a word is made of another by an ending that makes no names: -পন্থী, -বিরোধী, -শাসিত. */
export const isCompound = perWord(({ norm, nouns }) => {
  load();
  const stem = nouns[0]?.stem ?? norm;
  return endings.some((e) => stem.length > e.length + 2 && stem.endsWith(e));
});

/** Whether it stands in the list of words that look like names. */
export const isListed = perWord(({ norm, nouns }) => {
  load();
  return own!.has(norm) || nouns.some((n) => own!.has(n.stem));
});

let lexicon: Classes = new Map();
const remembered = perWord((word) => {
  if (isListed(word)) return true;
  // আসা, কল্যাণ: concepts and kinds that people are called after stay names
  if (classOf({ classes: lexicon }, word) & NAME) return false;
  const forms = [word.norm, ...word.nouns.map((n) => n.stem)];
  return (
    isCompound(word) || forms.some((form) => concepts!.has(form) || ((lexicon.get(form) ?? 0) & KINDS) !== 0)
  );
});

/** Whether a word, with whatever ending, is one that dictionaries hold: a thing, a quality, a kind. */
export function isDictionaryWord(classes: Classes, word: Word): boolean {
  lexicon = classes;
  return remembered(word);
}

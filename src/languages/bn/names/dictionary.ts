import { valueIn } from '../../../text/sorted-lines.js';
import { NameClass as C, classOf, wordsOf } from '../../names.js';
import { perWord, type Word } from '../../word.js';
import { dictionaryList } from './dictionary-list.js';
import { ordinaryEndings } from './ordinary-words.js';

type Classes = ReadonlyMap<string, number>;

const KINDS = C.PlaceKind | C.PlaceHead | C.Title | C.Group | C.Person | C.Kin | C.Document;
const NAME = C.Given | C.Surname | C.Particle;

const isOwn = (stem: string): boolean => valueIn(dictionaryList().own, stem) !== null;
const isConcept = (stem: string): boolean => valueIn(dictionaryList().concepts, stem) !== null;
const endings = wordsOf(ordinaryEndings);

/** Whether a word is made of another by an ending that makes no names: -পন্থী, -বিরোধী, -শাসিত. */
export const isCompound = perWord(({ norm, nouns }) => {
  const stem = nouns[0]?.stem ?? norm;
  return endings.some((e) => stem.length > e.length + 2 && stem.endsWith(e));
});

/** Whether it stands in the list of words that look like names. */
export const isListed = perWord(({ norm, nouns }) => {
  return isOwn(norm) || nouns.some((n) => isOwn(n.stem));
});

let lexicon: Classes = new Map();
const remembered = perWord((word) => {
  if (isListed(word)) return true;
  // আসা, কল্যাণ: concepts and kinds that people are called after stay names
  if (classOf({ classes: lexicon }, word) & NAME) return false;
  const forms = [word.norm, ...word.nouns.map((n) => n.stem)];
  return (
    isCompound(word) || forms.some((form) => isConcept(form) || ((lexicon.get(form) ?? 0) & KINDS) !== 0)
  );
});

/** Whether a word, with whatever ending, is one that dictionaries hold: a thing, a quality, a kind. */
export function isDictionaryWord(classes: Classes, word: Word): boolean {
  lexicon = classes;
  return remembered(word);
}

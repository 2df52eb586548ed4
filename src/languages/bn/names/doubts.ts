import { NameClass as C, classOf, type KnownName, type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';
import { citedForms } from './citation.js';
import { isDictionaryWord, isListed } from './dictionary.js';
import { officeByEnding } from './office-endings.js';

// A word by itself that only the tagger takes for a name, though dictionaries hold it: its letters look like a name's. It stays one
// where the words around it, or the rest of the report, say so.

type Classes = ReadonlyMap<string, number>;

const BODY = C.OrgHead | C.Group;
const BEFORE = C.Title | C.Kin | C.Honorific;
const SAYS = new Set(wordsOf('বলা জানানো লেখা'));
/** "কানের খবর", "প্রহরের বরাতে": what belongs to an outlet. */
const OUTLETS = new Set(wordsOf('খবর প্রতিবেদন বরাত সূত্র প্রতিবেদক সাংবাদিক সম্পাদক সংবাদদাতা তথ্য ইউটিউব ওয়েবসাইট'));
const CALLED = new Set(wordsOf('নামে নামের নামক'));
const AND = new Set(wordsOf('ও আর এবং বা কিংবা অথবা'));

/** Leaves out single words of the dictionary that nothing but their letters speaks for. */
export function withoutDoubtful(
  classes: Classes,
  reading: Reading,
  found: readonly NameCandidate[],
  knownAt: (i: number) => KnownName | undefined,
): readonly NameCandidate[] {
  const { words, tokens } = reading;
  const isLone = ({ first, last }: NameCandidate) => last - first === 1 && tokens[first]!.kind === 'word';
  const doubtful = found.filter((f) => isLone(f) && isDoubtful(f));
  if (doubtful.length === 0) return found;
  const parts = new Set<string>();
  for (const { first, last } of found)
    if (last - first > 1)
      for (let i = first; i < last; i++) for (const form of citedForms(classes, words[i]!)) parts.add(form);
  const dropped = new Set(
    doubtful.filter(({ first }) => !citedForms(classes, words[first]!).some((form) => parts.has(form))),
  );
  return found.filter((f) => !dropped.has(f));

  function isDoubtful({ first, type }: NameCandidate): boolean {
    const word = words[first]!;
    const bits = classOf({ classes }, word);
    if (type !== 'person' && bits & BODY) return false;
    const known = knownAt(first);
    const listed = isDictionaryWord(classes, word);
    if (known && (!isListed(word) || known.last > first + 1)) return false;
    // "পাওনা মেটাতে": to settle, not at Meta
    if (!listed) return type !== 'person' && word.verbs.some((v) => v.form === 'infinitive');
    const before = words[first - 1];
    const next = words[first + 1];
    const noun = word.nouns[0];
    if (type === 'person')
      return !(
        (before && (classOf({ classes }, before) & BEFORE || officeByEnding(before.norm))) ||
        (next && noun?.case === 'nominative' && next.verbs.some((v) => SAYS.has(v.lemma)))
      );
    if (next && CALLED.has(next.norm)) return false;
    if (type === 'organization')
      return !(
        (noun?.case === 'objective' && next?.verbs.some((v) => SAYS.has(v.lemma))) ||
        (noun?.case === 'genitive' && next && OUTLETS.has(next.nouns[0]?.stem ?? next.norm))
      );
    // জলমগ্ন সাগর, an island; "নদী ও সাগর": kinds
    if (bits & (C.PlaceKind | C.PlaceHead) && bits & (C.Given | C.Surname)) {
      const beside = AND.has(tokens[first - 1]?.norm ?? '') ? words[first - 2] : undefined;
      return beside !== undefined && (classOf({ classes }, beside) & C.PlaceKind) !== 0;
    }
    return !(next && classOf({ classes }, next) & C.PlaceKind && noun?.case === 'nominative');
  }
}

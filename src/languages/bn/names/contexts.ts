import { NameClass as C, type KnownName, type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';
import { perWord } from '../../word.js';
import { isCompound, isListed } from './dictionary.js';
import { saysAlso } from './edges.js';
import { type Atom, atomOf } from './features.js';
import { officeBeforeName } from './office-endings.js';

// Where the words around say that a name must stand, though nobody knows it: after an office, before a verb of saying, before the
// kind of a place. The tagger weighs such things too, but a word that it has never met often tips it the other way.

type Classes = ReadonlyMap<string, number>;

const LONGEST = 4;
const NAME = C.Given | C.Surname | C.Particle | C.Letter;
const BEFORE = C.Title | C.Kin | C.Honorific | C.Person;
const BODY = C.OrgHead | C.OrgPart;
/** Letters are rated 0 to 8 (4 is even odds); what stands in a list of names, or is tagged as one, counts as this. */
const KNOWN = 6;
/** Each word of a run must have as much; and the mean of an announced run, of one that only a verb vouches for. */
const LEAST = 1;
const ANNOUNCED = 2;
const VOUCHED = 3.5;
const AGED = 1.5;
const EVEN = 4;
const ALONE = 5;

const SAYS = new Set(wordsOf('বলা জানানো লেখা কওয়া'));
const CALLED = new Set(wordsOf('নামে নামের নামক'));
const KINDS = new Set(
  wordsOf('উপজেলা জেলা গ্রাম শহর নদী নদ ইউনিয়ন মহকুমা পৌরসভা মৌজা মহল্লা হাওর প্রদেশ পঞ্চায়েত দ্বীপ থানা'),
);
let lexicon: Classes = new Map();
/** Whether a word stands as names do: in no case but the nominative, or known for what it is. */
const standsBare = perWord((word) => {
  const noun = word.nouns[0];
  return (
    lexicon.has(word.norm) ||
    noun === undefined ||
    (noun.case === 'nominative' && !noun.plural && !saysAlso(word, lexicon))
  );
});
const isOfficeWord = perWord(
  (word) =>
    ((lexicon.get(word.norm) ?? 0) & BEFORE) !== 0 || (standsBare(word) && officeBeforeName(word.norm)),
);
const isKind = perWord(({ nouns }) => KINDS.has(nouns[0]?.stem ?? ''));

/** Adds people and places that the words around them announce to what has been found, and makes half found names whole. */
export function fromContext(
  classes: Classes,
  reading: Reading,
  found: readonly NameCandidate[],
  knownAt: (i: number) => KnownName | undefined,
): NameCandidate[] {
  const { tokens, words, sentences, timeAt, quantityAt, nationalityAt } = reading;
  /** Token → index in `found`, plus one. */
  const owner = new Int32Array(tokens.length + 1);
  found.forEach(({ first, last }, k) => void owner.fill(k + 1, first, last));
  const dropped = new Set<number>();
  const added: NameCandidate[] = [];
  const atom = (i: number): Atom => atomOf(reading, i, classes);
  lexicon = classes;
  const isBare = (i: number) => standsBare(words[i]!);
  /** সুরাচাতে হাকপার্ন, এনরিকে বাল্ভেদি: what looks like an ending is the name's own, as the name goes on. */
  const seemsBare = (i: number, end: number): boolean =>
    i + 1 < end &&
    !isWhere(i) &&
    atom(i).shape >= EVEN - 1 &&
    !atom(i).ordinary &&
    tokens[i + 1]!.kind === 'word' &&
    isBare(i + 1) &&
    likeness(i + 1) >= EVEN;
  /** "মেঘনায় [লঞ্চডুবি]": a known place that says where. */
  const isWhere = (i: number): boolean =>
    words[i]!.nouns[0]?.case === 'locative' && knownAt(i)?.type === 'place';
  /** How likely a token that is in no name belongs to one that nobody knows; 0 if it is anything else. */
  const likeness = (i: number): number => {
    const token = tokens[i]!;
    const word = words[i]!;
    if (token.kind !== 'word' || word.closed !== null || timeAt[i]! >= 0 || quantityAt[i]! >= 0) return 0;
    if (nationalityAt[i]) return 0;
    // "ঝটিকা সফরে এলেন অরবান": came, not Ellen
    if (
      i > 0 &&
      words[i - 1]!.nouns[0]?.case === 'locative' &&
      word.verbs.some((v) => v.form === 'finite' && v.honorific)
    )
      return 0;
    const { bits, ordinary, shape } = atom(i);
    if (bits & ~NAME) return 0;
    if (bits & (C.Given | C.Surname)) return KNOWN;
    if (officeBeforeName(token.norm)) return 0;
    if (isListed(word) || isCompound(word)) return 0;
    if (ordinary || (word.verbs.length > 0 && (shape < ALONE || word.verbs.some((v) => v.honorific))))
      return 0;
    return shape;
  };
  const isHalf = (k: number) => {
    const { first, last, type } = found[k]!;
    if (type === 'person') return true;
    // "… ইসরায়েলকে": the country, though people are called so
    if (knownAt(first)?.type === 'place' && words[first]!.nouns[0]?.case === 'objective') return false;
    return type === 'place' && last - first === 1 && (atom(first).bits & (C.Given | C.Surname)) !== 0;
  };
  /** The name that goes on from `at`: through what is tagged as a person, and words that look like names. */
  const runFrom = (at: number, end: number, titled: boolean) => {
    let [last, sum, tagged, known] = [at, 0, 0, 0];
    let goesOn = true;
    while (last < end && last - at < LONGEST) {
      if (last > at && !goesOn) break;
      // সাং-হুন
      if (last > at && tokens[last]!.text === '-' && last + 1 < end && !tokens[last]!.spaceBefore) {
        if (owner[last + 1] ? found[owner[last + 1]! - 1]!.first !== last + 1 : likeness(last + 1) < LEAST)
          break;
        last++;
        continue;
      }
      const own = owner[last]!;
      if (own) {
        const inner = found[own - 1]!;
        // অভিবাসনমন্ত্রী লার্স হেডলুন্ড: what looks like a place goes on a person after an office
        const half = isHalf(own - 1) || (titled && last > at && inner.type === 'place' && !knownAt(last));
        if (inner.first !== last || !half) break;
        if (knownAt(last)?.last === inner.last) known++;
        // two that are known side by side are two
        if (known > 1) break;
        tagged++;
        sum += KNOWN * (inner.last - last);
        last = inner.last;
        goesOn = isBare(last - 1) || seemsBare(last - 1, end);
        continue;
      }
      const like = likeness(last);
      if (like < LEAST) break;
      goesOn = isBare(last) || (titled && seemsBare(last, end));
      if (!goesOn && words[last]!.nouns[0]?.case === 'locative') break;
      sum += like;
      last++;
    }
    if (last > at && tokens[last - 1]!.kind !== 'word') last--; // কিম-পুতিন: another stands behind the dash
    return { last, mean: last > at ? sum / (last - at) : 0, tagged };
  };
  const isOffice = (i: number) => isOfficeWord(words[i]!);
  const isLink = (i: number) =>
    words[i]!.closed === 'conjunction' && found[owner[i - 1]! - 1]?.type === 'person';
  for (const { first: begin, last: end } of sentences)
    for (let i = begin; i < end; i++) {
      if (tokens[i]!.kind !== 'word') continue;
      const own = owner[i]!;
      if (own && (found[own - 1]!.first !== i || !isHalf(own - 1))) continue;
      if (!own) {
        const kind = i + 1 < end && tokens[i + 1]!.kind === 'word' && !owner[i + 1] ? words[i + 1]! : null;
        if (kind && isKind(kind) && isBare(i) && likeness(i) >= ANNOUNCED) {
          added.push({ first: i, last: i + 1, type: 'place', because: 'bn.name.kind' });
          continue;
        }
      }
      const before = i > begin ? i - 1 : -1;
      const isWord = before >= 0 && tokens[before]!.kind === 'word';
      const titled = isWord && !owner[before] && isOffice(before);
      const opens =
        before < 0 ||
        !isWord ||
        timeAt[before]! >= 0 ||
        words[before]!.closed !== null ||
        words[before]!.verbs.some((v) => v.form === 'finite');
      // ক এবং খ: the second of a list whose first is a person
      const listed = before > begin && !owner[before] && (owner[before - 1] ?? 0) > 0 && isLink(before);
      const linked = opens || (isWord && !isBare(before));
      if (!titled && !linked) continue;
      const { last, mean, tagged } = runFrom(i, end, titled);
      const whole = own > 0 && found[own - 1]!.last === last;
      if (last === i || whole) continue;
      const size = last - i;
      const said = last < end && isBare(last - 1) && words[last]!.verbs.some((v) => SAYS.has(v.lemma));
      const aged = last + 2 < end && tokens[last]!.text === '(' && tokens[last + 1]!.kind === 'number';
      const called = last < end && CALLED.has(tokens[last]!.norm);
      const vouched = said || aged || called;
      const enough =
        size === 1
          ? titled && vouched && mean >= ALONE
          : tagged > 0
            ? mean >= ANNOUNCED + 1
            : mean >=
              (titled
                ? ANNOUNCED
                : opens && (aged || called)
                  ? AGED
                  : opens && said
                    ? VOUCHED
                    : listed
                      ? EVEN
                      : Infinity);
      if (!enough) continue;
      for (let t = i; t < last; t++) if (owner[t]) dropped.add(owner[t]! - 1);
      added.push({ first: i, last, type: 'person', because: titled ? 'bn.name.office' : 'bn.name.saying' });
      i = last - 1;
    }
  const kept = found.filter((_, k) => !dropped.has(k)).map((f) => retyped(f));
  return [...kept, ...added].sort((a, b) => a.first - b.first);

  /** A body's name has something of a body in it; one with an age behind it is a person. */
  function retyped(f: NameCandidate): NameCandidate {
    if (f.type === 'person' || f.last - f.first > LONGEST || knownAt(f.first)) return f;
    const behind = tokens[f.last];
    const aged =
      behind?.text === '(' && tokens[f.last + 1]?.kind === 'number' && tokens[f.last + 2]?.text === ')';
    const called = behind !== undefined && CALLED.has(behind.norm) && tokens[f.last + 1]?.norm === 'এক';
    if (!aged && !called) return f;
    for (let i = f.first; i < f.last; i++) if (atom(i).bits & BODY) return f;
    return f.last - f.first > 1 ? { ...f, type: 'person' } : f;
  }
}

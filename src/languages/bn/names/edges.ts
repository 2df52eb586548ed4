import { NameClass as C, classOf, type KnownName, type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';
import type { Word } from '../../word.js';
import { atomOf } from './features.js';
import { officeBeforeName, officeByEnding } from './office-endings.js';

// Where names end: at times, at a known neighbour, at an ordinary word with an ending.

type Classes = ReadonlyMap<string, number>;

const NAME = C.Given | C.Surname | C.Particle | C.Letter | C.OrgHead | C.PlaceHead;
/** How villages end; with a genitive ending they say where somebody is from. */
const VILLAGE = wordsOf('পাড়া বাড়ি বাড়ী ডাঙ্গা ডাঙা তলা খালী খালি ছড়া কান্দি কান্দা নগর পুর গঞ্জ হাট গ্রাম দিয়া দিয়া পল্লি');

const caseOf = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.case ?? 'nominative';
const isNameWord = (classes: Classes, reading: Reading, i: number) =>
  (classOf({ classes }, reading.words[i]!) & NAME) !== 0;

const PEOPLE = C.Group | C.Person | C.Title | C.Kin;
const WIRE = new Set(wordsOf('বার্তা সংবাদ'));
const AGENCY = new Set(wordsOf('সংস্থা সংস্থাকে সংস্থার সংস্থায়'));
const GOVERNMENT = new Set(wordsOf('সরকার'));
/** Bodies that people speak before, and that no person is called. */
const BEFORE_WHOM = new Set(
  wordsOf('সংসদ আদালত মন্ত্রিসভা পার্লামেন্ট ট্রাইব্যুনাল কমিশন কমিটি বিধানসভা লোকসভা রাজ্যসভা সিনেট সংবাদমাধ্যম গণমাধ্যম'),
);
/** "ক্রেমলিন সেনা পাঠাবে": what a body sends is no part of its name. */
const TROOPS = new Set(wordsOf('সেনা বাহিনী পুলিশ দল প্রশাসন সরকার জোট'));
/** উপকূলীয়, মহাদেশীয়, দক্ষিণাঞ্চলীয়, সীমান্তবর্তী. */
const OF_PLACE = new RegExp(`(?:${wordsOf('লীয় শীয় নীয় রীয় বর্তী').join('|')})$`);
const OWN_O = /[ািীুূেৈোৌ]ও$/;

/** "ফয়সালও": a name with "also" at its end; মারিও, মাও are names that end so. */
export const saysAlso = (word: Word, classes: Classes): boolean => {
  const noun = word.nouns[0];
  return (
    noun !== undefined &&
    noun.emphatic !== null &&
    word.norm.endsWith('ও') &&
    !classes.has(word.norm) &&
    (!OWN_O.test(word.norm) || (classes.get(noun.stem) ?? 0) !== 0)
  );
};

/** Cuts a candidate where it has run into what is no name; one in, none, one or two out. `known` are the gazetteer's names. */
export function cutAtEdges(
  classes: Classes,
  reading: Reading,
  candidate: NameCandidate,
  knownAt: (i: number) => KnownName | undefined,
): NameCandidate[] {
  const { words, timeAt, tokens } = reading;
  let { first, last } = candidate;
  const { type } = candidate;
  while (last > first && timeAt[last - 1]! >= 0) last--;
  while (first < last && timeAt[first]! >= 0 && type !== 'organization') first++;
  if (type === 'person')
    for (let i = first + 1; i < last; i++)
      if (timeAt[i]! >= 0) {
        last = i;
        break;
      }
  if (first === last) return [];
  const made = (from: number, to: number, kind = type) => ({
    ...candidate,
    first: from,
    last: to,
    type: kind,
  });
  // ট্রাম্প–লুলা, কিম-পুতিন বৈঠক: two people side by side
  for (let i = first + 1; i < last - 1; i++) {
    if (type !== 'person' || !/^[-–—]$/.test(tokens[i]!.text)) continue;
    const [left, right] = [knownAt(i - 1), knownAt(i + 1)];
    const both = left?.type === 'person' && left.last === i && right?.type === 'person';
    if (both || tokens[i]!.text !== '-')
      return [
        ...cutAtEdges(classes, reading, made(first, i), knownAt),
        ...cutAtEdges(classes, reading, made(i + 1, last), knownAt),
      ];
  }
  // অ্যাক্সিওস মার্কিন (কর্মকর্তাদের), ক খ মার্কিন (মন্ত্রীকে): of which country others are
  if (
    last - first > 1 &&
    type !== 'place' &&
    reading.nationalityAt[last - 1] === 1 &&
    tokens[last]?.kind === 'word' &&
    caseOf(reading, last - 1) === 'nominative' &&
    knownAt(first)?.last !== last &&
    !((classes.get(tokens[last - 1]!.norm) ?? 0) & NAME)
  )
    return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  // পূর্বাঞ্চলীয় শহর: an adjective of place names none
  if (type === 'place' && last - first === 1 && OF_PLACE.test(tokens[first]!.norm) && !knownAt(first))
    return [];
  // রয়টার্স ক্রেমলিনের, তেহরান ওমানের: two bodies or places side by side
  const begins = knownAt(first);
  const body = type !== 'person' || begins?.type === 'place' ? begins : undefined;
  const other = body && body.last < last ? knownAt(body.last) : undefined;
  if (
    body &&
    other &&
    body.type === other.type &&
    (body.type === type || body.type === 'place') &&
    other.last === last &&
    body.weight > 0.5 &&
    other.weight > 0.5 &&
    caseOf(reading, body.last - 1) === 'nominative' &&
    caseOf(reading, last - 1) !== 'nominative'
  )
    return [made(first, body.last, body.type), made(body.last, last, body.type)];
  // আইএমএফ সরকারকে: a body and whom it speaks to; but ভারত সরকারকে
  const spokenTo = caseOf(reading, last - 1) === 'objective' ? words[last - 1]!.nouns[0] : undefined;
  if (body?.type === 'organization' && body.last === last - 1 && GOVERNMENT.has(spokenTo?.stem ?? ''))
    return [made(first, body.last)];
  // আইনমন্ত্রী সংসদকে: who holds an office, and the body he speaks before
  const before = BEFORE_WHOM.has(spokenTo?.stem ?? '') && officeBeforeName(tokens[first]!.norm);
  if (before && last - first === 2 && !body) return [];
  // জাতিসংঘের নিরাপত্তা পরিষদ: whose it is, and the body
  const owner = type === 'organization' ? knownAt(first) : undefined;
  if (
    owner?.last === first + 1 &&
    owner.weight > 0.5 &&
    owner.type !== 'person' &&
    last > owner.last &&
    (caseOf(reading, first) === 'genitive' ||
      (owner.type === 'place' && caseOf(reading, first) === 'locative')) &&
    (!reading.nationalityAt[first] || owner.type === 'place') &&
    (knownAt(owner.last)?.last === last ||
      (classes.get(words[last - 1]!.nouns[0]?.stem ?? '') ?? 0) & C.OrgHead)
  )
    return [made(first, owner.last, owner.type), made(owner.last, last)];
  if (type !== 'person' || last - first < 2) return [made(first, last)];
  // কীটতত্ত্ববিদ ক খ: a profession that no list holds
  if (last - first > 2 && officeBeforeName(tokens[first]!.norm) && !knownAt(first))
    return cutAtEdges(classes, reading, made(first + 1, last), knownAt);
  // ক খ-ও জয়ের ব্যাপারে: who is "also" meant ends there
  for (let i = first + 1; i < last - 1; i++) {
    if (saysAlso(words[i]!, classes)) return [made(first, i + 1)];
  }
  // সচিব ক খ সেতুটি: a classifier makes it a thing
  const tail = words[last - 1]!.nouns[0];
  if (
    tail?.classifier &&
    !((classes.get(words[last - 1]!.norm) ?? 0) & NAME) &&
    /^ট[িা]$/.test(tail.classifier)
  )
    return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  // ক খ মুক্তি পেয়েছেন: the verb's own noun
  if (
    last - first > 2 &&
    words[last]?.verbs.some((v) => v.form === 'finite') &&
    !isNameWord(classes, reading, last - 1) &&
    atomOf(reading, last - 1, classes).ordinary &&
    caseOf(reading, last - 1) === 'nominative'
  )
    return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  // ক খ ইসরায়েলকে, ক খ সরকারকে: whom a person speaks to
  const tailKnown = knownAt(last - 1);
  // ট্রাম্প মিসরের (প্রেসিডেন্টকে), ক খ ঢাকায়: a person who is known ends where he ends
  if (
    tailKnown?.type === 'place' &&
    tailKnown.weight > 0.5 &&
    knownAt(first)?.type === 'person' &&
    knownAt(first)!.last === last - 1 &&
    /^[gl]/.test(caseOf(reading, last - 1))
  )
    return [made(first, last - 1), made(last - 1, last, 'place')];
  if (caseOf(reading, last - 1) === 'objective') {
    if (
      tailKnown?.type === 'place' &&
      tailKnown.weight > 0.5 &&
      (last - first > 2 || knownAt(first)?.type === 'person')
    )
      return [...cutAtEdges(classes, reading, made(first, last - 1), knownAt), made(last - 1, last, 'place')];
    if (last - first > 2 && GOVERNMENT.has(words[last - 1]!.nouns[0]!.stem))
      return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  }
  // ক খ মানবজমিনকে, ক খ কালের কণ্ঠকে: which outlet or body a person speaks to
  for (let i = first + 2; i < last; i++) {
    const told = knownAt(i);
    if (
      told?.type === 'organization' &&
      told.last >= last &&
      words[told.last - 1]!.nouns[0]?.case === 'objective'
    )
      return [...cutAtEdges(classes, reading, made(first, i), knownAt), made(i, told.last, 'organization')];
  }
  // ক সংসদে, ক খ আদালতকে: before which body a person speaks
  if (caseOf(reading, last - 1) !== 'nominative' && BEFORE_WHOM.has(words[last - 1]!.nouns[0]!.stem))
    return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  // ওসি ক খ গ্রামবাসীকে, অধিনায়ক ক খ সফরকারীদের: other people behind, by what they are
  if (last - first > 2 && caseOf(reading, last - 1) !== 'nominative') {
    const noun = words[last - 1]!.nouns[0]!;
    const others = noun.plural || (classes.get(noun.stem) ?? 0) & PEOPLE || officeByEnding(noun.stem);
    if (others && !((classes.get(noun.stem) ?? 0) & NAME) && !knownAt(last - 1))
      return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  }
  // এক্স খান বার্তা সংস্থা …: the outlet's description
  if (AGENCY.has(tokens[last]?.norm ?? '') && WIRE.has(tokens[last - 1]!.norm))
    return cutAtEdges(classes, reading, made(first, last - 1), knownAt);
  const [one, two] = [knownAt(first), knownAt(first + 1)];
  // পুতিন কিমকে: two that are known, the second with an ending; the first is no given name
  if (
    last - first === 2 &&
    one?.last === first + 1 &&
    one.type === 'person' &&
    (two ? two.last === last && two.type === 'person' : caseOf(reading, first + 1) === 'objective') &&
    one.weight > 0.5 &&
    caseOf(reading, first) === 'nominative' &&
    caseOf(reading, last - 1) !== 'nominative' &&
    !((classes.get(tokens[first]!.norm) ?? 0) & C.Given)
  )
    return [made(first, first + 1), made(first + 1, last)];
  const opening = words[first]!.nouns[0];
  if (
    opening &&
    !(classes.has(words[first]!.norm) || opening.case === 'nominative') &&
    !(one && one.last > first + 1)
  ) {
    if (opening.case === 'objective' && words[first]!.norm.endsWith('কে') && opening.stem.length > 3) {
      const known = isNameWord(classes, reading, first) || one;
      return [...(known ? [made(first, first + 1)] : []), made(first + 1, last)];
    }
    if (
      (opening.case === 'genitive' || opening.case === 'locative') &&
      (one?.type === 'place' ||
        VILLAGE.some((v) => opening.stem.endsWith(v) && opening.stem.length > v.length + 1))
    )
      return [made(first, first + 1, 'place'), made(first + 1, last)];
  }
  return [made(first, last)];
}

/** Joins what belongs to one body: a bare place before its name, the noun behind that says what it is. */
export function joinBodies(
  classes: Classes,
  reading: Reading,
  found: readonly NameCandidate[],
  knownAt: (i: number) => KnownName | undefined,
): NameCandidate[] {
  const { tokens, words } = reading;
  const isWhole = ({ first, last }: NameCandidate) => {
    const known = knownAt(first);
    return known !== undefined && known.last === last && known.weight > 0.5;
  };
  const out: NameCandidate[] = [];
  for (let k = 0; k < found.length; k++) {
    let one = found[k]!;
    const previous = out.at(-1);
    if (one.type === 'organization') {
      const free =
        found[k + 1]?.first !== one.last && !(isWhole(one) && TROOPS.has(tokens[one.last]?.norm ?? ''));
      const next = tokens[one.last];
      if (
        free &&
        next?.kind === 'word' &&
        reading.sentenceOf[one.last] === reading.sentenceOf[one.first] &&
        caseOf(reading, one.last - 1) === 'nominative' &&
        !(classOf({ classes }, words[one.last - 1]!) & C.OrgHead) &&
        classOf({ classes }, words[one.last]!) & C.OrgHead &&
        !words[one.last]!.verbs.length &&
        !(GOVERNMENT.has(words[one.last]!.nouns[0]?.stem ?? '') && caseOf(reading, one.last) === 'objective')
      )
        one = { ...one, last: one.last + 1 };
      if (
        previous?.type === 'place' &&
        previous.last === one.first &&
        previous.last - previous.first === 1 &&
        words[previous.first]!.norm === (words[previous.first]!.nouns[0]?.stem ?? '') &&
        classOf({ classes }, words[one.last - 1]!) & C.OrgHead
      ) {
        out[out.length - 1] = { ...one, first: previous.first };
        continue;
      }
    }
    out.push(one);
  }
  return out;
}

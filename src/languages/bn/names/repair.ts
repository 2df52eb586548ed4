import { NameClass as C, classOf, type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';
import { citedForms } from './citation.js';

/** Kinds of body that stand before its name and outside of it. */
const BEFORE_BODY = new Set(
  wordsOf(
    'দৈনিক সাপ্তাহিক মাসিক পাক্ষিক সংগঠন সংস্থা বণিকসভা পত্রিকা সংবাদপত্র সাময়িকী প্রতিষ্ঠান কোম্পানি সংবাদমাধ্যম সংবাদ_সংস্থা বার্তা_সংস্থা',
  ),
);
const STATION = new Set(wordsOf('থানা থানার থানায় থানাকে থানাটি'));
const POLICE = new Set(wordsOf('পুলিশ পুলিশের পুলিশকে পুলিশও পুলিশই'));
const ENDINGS = new Set(wordsOf('এ এর কে র তে য় রা দের'));
const PUBLIC = new Set(wordsOf('সরকারি সরকারী বেসরকারি বেসরকারী স্থানীয় বিভিন্ন'));
const based = (norm: string) => norm.length > 9 && norm.endsWith('ভিত্তিক');

/** What the tagger gets wrong in ways that a rule can say; one candidate in, none, one or two out. */
export function repair(
  reading: Reading,
  candidate: NameCandidate,
  nationality: Uint8Array,
  inReport: boolean,
): NameCandidate[] {
  const { tokens, words } = reading;
  let { first, last, type } = candidate;
  const norm = (i: number) => tokens[i]?.norm ?? '';
  while (last > first && /^[-–,(]$/.test(tokens[last - 1]!.text)) {
    // এক্স-এ: the ending behind the hyphen belongs to the word
    if (tokens[last - 1]!.text === '-' && ENDINGS.has(norm(last)) && !tokens[last]!.spaceBefore) {
      last++;
      break;
    }
    last--;
  }
  while (last > first && tokens[first]!.kind === 'mark') first++;
  if (last === first) return [];
  const made = (from: number, to: number, kind = type) => ({
    ...candidate,
    first: from,
    last: to,
    type: kind,
  });
  if (
    last - first === 1 &&
    type === 'place' &&
    nationality[first] &&
    words[first]!.nouns[0]?.case === 'nominative'
  )
    return [];
  if (last - first > 1 && based(norm(first))) return [made(first, first + 1, 'place'), made(first + 1, last)];
  if (type === 'organization') {
    while (last - first > 1 && BEFORE_BODY.has(norm(first))) first++;
    if (PUBLIC.has(norm(first)) && (last - first < 3 || words[last - 1]!.nouns[0]?.plural)) return [];
  }
  if (
    inReport &&
    type === 'place' &&
    reading.sentenceOf[last] === reading.sentenceOf[last - 1] &&
    tokens[last - 1]!.kind === 'word' &&
    words[last - 1]!.nouns.some((n) => n.case === 'nominative')
  ) {
    // "ঢাকায় পুলিশ": in a place, not its police
    const bare = words[last - 1]!.nouns[0]?.case === 'nominative' || STATION.has(norm(last));
    if (bare && (STATION.has(norm(last)) || POLICE.has(norm(last))))
      return [made(first, last + 1, 'organization')];
  }
  return [made(first, last)];
}

const SHORTEST = 3;

/**
 * Names that the report has given before: a person's first or last name by itself, a place or body of one word. They are
 * taken where the tagger saw none, if they are no words of grammar and nothing ordinary.
 */
export function findAgain(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  found: readonly NameCandidate[],
): NameCandidate[] {
  const { tokens, words, timeAt, quantityAt } = reading;
  const ordinary = ~(C.Given | C.Surname);
  const usable = (i: number) =>
    tokens[i]!.kind === 'word' &&
    words[i]!.closed === null &&
    words[i]!.verbs.length === 0 &&
    tokens[i]!.norm.length >= SHORTEST &&
    (classOf({ classes }, words[i]!) & ordinary) === 0;
  const given = new Map<string, NameCandidate['type']>();
  for (const { first, last, type } of found) {
    const form = (i: number) => (i === last - 1 ? citedForms(classes, words[i]!)[0]! : tokens[i]!.norm);
    if (type === 'person' && last - first > 1) {
      for (const i of [first, last - 1])
        if (usable(i) && !(classOf({ classes }, words[i]!) & C.Surname && i === last - 1))
          given.set(form(i), type);
    } else if (last - first === 1 && usable(first)) given.set(form(first), type);
  }
  if (given.size === 0) return [];
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const again: NameCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || timeAt[i]! >= 0 || quantityAt[i]! >= 0 || tokens[i]!.kind !== 'word') continue;
    if (taken[i - 1] && words[i - 1]!.nouns[0]?.case === 'nominative') continue;
    const form = usable(i) ? citedForms(classes, words[i]!).find((f) => given.has(f)) : undefined;
    if (form) again.push({ first: i, last: i + 1, type: given.get(form)!, because: 'bn.name.again' });
  }
  return again;
}

import { fold } from '../../text/fold.js';
import { wordsOf } from '../names.js';
import { perReading, type Reading, type TokenRange } from '../reading.js';
import { type Case, perWord, type Word } from '../word.js';
import { caseAt } from './chunks.js';
import { eventPeople, peopleHeads, peopleQualities } from './event-people.js';
import { isEventNoun } from './event-triggers.js';
import { placeKinds } from './names/bodies.js';
import { groups, persons } from './names/people.js';
import { titles } from './names/titles.js';

/** A phrase that can take part in an event, with the mark of its role. */
export interface Phrase extends TokenRange {
  kind: 'name' | 'people' | 'pronoun' | 'nationality';
  plural: boolean;
  /** `subject`, `object`, `genitive`, `locative`, or the postposition that follows. */
  marker: string;
  /** Behind the phrase, its bracketed short form and its postposition. */
  end: number;
  /** Stands in a genitive before another phrase, of which it is a part. */
  inside: boolean;
  /** Of these words, joined by ও or a comma: all share the last one's marker. */
  chain: number;
}

const people = new Set([
  ...wordsOf(groups),
  ...wordsOf(persons),
  ...wordsOf(titles),
  ...wordsOf(eventPeople),
]);
const kinds = new Set(wordsOf(placeKinds));
/** সাতজন, আটজনকে: so many people. */
const PERSONS = fold('জন');
const RE = fold('রে');
const JOINERS = new Set(['ও', 'এবং', 'আর', 'বা', 'কিংবা'].map(fold));
const POSTPOSITIONS = new Set(
  `সঙ্গে সাথে সহিত মধ্যে মাঝে মধ্যকার ওপর উপর ওপরে উপরে বিরুদ্ধে বিপক্ষে প্রতি দিকে লক্ষ্য উদ্দেশে উদ্দেশ্যে কাছে কাছ জন্য জন্যে হাতে দ্বারা কর্তৃক পক্ষ তরফে নেতৃত্বে
  থেকে নিয়ে পাশে পক্ষে মতে সম্পর্কে ব্যাপারে বিষয়ে অনুযায়ী অনুসারে বরাতে বরাত পর পরে আগে সময় কারণে মাধ্যমে সামনে পাশাপাশি ছাড়া`
    .split(/\s+/)
    .map(fold),
);
const SHORT_ENDINGS: ReadonlyMap<string, Case> = new Map(
  (
    [
      ['র', 'genitive'],
      ['এর', 'genitive'],
      ['কে', 'objective'],
      ['তে', 'locative'],
      ['এ', 'locative'],
      ['য়', 'locative'],
    ] as const
  ).map(([ending, kase]) => [fold(ending), kase] as const),
);
const SIDE = fold('পক্ষ');
/** Also the end of names: লাই চিং-তে. */
const TE = fold('তে');
const LONGEST_BRACKET = 8;

const OF_CASE: Readonly<Record<Case, string>> = {
  nominative: 'subject',
  objective: 'object',
  genitive: 'genitive',
  locative: 'locative',
};

const heads = wordsOf(peopleHeads);
const adjectives = wordsOf(peopleQualities);
const BEFORE_HEAD = 3;
/** গোয়েন্দাপ্রধান, চা-শ্রমিক, বামপন্থী: a compound is people where its last part is. */
const isCompound = (stem: string, inflected: boolean): boolean => {
  const ends = (head: string) => stem.length >= head.length + BEFORE_HEAD && stem.endsWith(head);
  return heads.some(ends) || (inflected && adjectives.some(ends));
};

/** The plural of people alone: দুর্গতরা, আফগানরা; of shorter words it may be a part (কামরা). */
const ANIMATE = /[\u0995-\u09b9\u09df]রা$/;
const LONG = 7;

/** Whether the word names people by what they are: পুলিশ, শিক্ষার্থীরা, কর্মকর্তাদের. */
export const isPeople = perWord((word): boolean => {
  if (word.closed && word.closed !== 'determiner') return false;
  return (
    people.has(word.norm) ||
    word.nouns.some(
      (n) => people.has(n.stem) || n.classifier === PERSONS || isCompound(n.stem, n.stem !== word.norm),
    ) ||
    (word.norm.length >= LONG && ANIMATE.test(word.norm) && word.verbs.length === 0)
  );
});

/** Case of a name's or noun's last word; the reading with the known stem is believed before the likeliest. */
function caseOf(word: Word): { kase: Case; plural: boolean } {
  const known = word.nouns.find((n) => people.has(n.stem)) ?? word.nouns[0];
  // কোয়ম্বত্তূরে is where, not whom: the object's -রে is dialect
  const kase = known?.case === 'objective' && word.norm.endsWith(RE) ? 'locative' : known?.case;
  return { kase: kase ?? 'nominative', plural: known?.plural ?? false };
}

/** Marker and end of the phrase whose last word is at `last - 1`: ending, written apart or on, bracket, postposition. */
function mark(reading: Reading, last: number, limit: number): Pick<Phrase, 'marker' | 'end' | 'plural'> {
  const { tokens, words } = reading;
  let { kase, plural } = caseOf(words[last - 1]!);
  // কিয়ের স্টারমার, রমেশ ঠাকুর: the end of a name is no ending
  if (reading.nameAt[last - 1]! >= 0 && caseAt(reading, last - 1) === 'nominative') kase = 'nominative';
  let end = last;
  // এক্স-এ, বিজিবি-র: an ending that the name has taken in
  if (tokens[last - 2]?.text === '-' && tokens[last - 1]!.norm !== TE)
    kase = SHORT_ENDINGS.get(tokens[last - 1]!.norm) ?? kase;
  const kind =
    end < limit && kase === 'nominative' && tokens[end]!.kind === 'word'
      ? words[end]!.nouns.find((n) => kinds.has(n.stem))
      : undefined;
  if (kind) {
    kase = kind.case;
    end++;
  }
  if (tokens[end]?.text === '-' && end + 1 < limit && SHORT_ENDINGS.has(tokens[end + 1]!.norm)) {
    kase = SHORT_ENDINGS.get(tokens[end + 1]!.norm)!;
    end += 2;
  }
  if (end < limit && tokens[end]!.text === '(') {
    const stop = Math.min(limit, end + LONGEST_BRACKET);
    for (let i = end + 1; i < stop; i++)
      if (tokens[i]!.text === ')') {
        if (
          kase === 'nominative' &&
          i + 1 < limit &&
          SHORT_ENDINGS.get(tokens[i + 1]!.norm) &&
          !tokens[i + 1]!.spaceBefore
        )
          kase = SHORT_ENDINGS.get(tokens[i + 1]!.norm)!;
        end = i + 1;
        break;
      }
  }
  const next = end < limit ? tokens[end]! : undefined;
  // ইরানের পক্ষ থেকে; who takes Iran's side (পক্ষ নিয়ে) is another
  const speaks = next?.norm !== SIDE || /^(?:থেকে|হতে|থেকেও)$/.test(tokens[end + 1]?.norm ?? '');
  if (next && POSTPOSITIONS.has(next.norm) && speaks && (kase !== 'locative' || plural))
    return { marker: next.norm, end: end + 1, plural };
  if (kase === 'genitive' && plural && (!next || next.kind === 'mark'))
    return { marker: 'object', end, plural };
  return { marker: OF_CASE[kase], end, plural };
}

/** Those of whom the word before says of what body they are: পুলিশ [কর্মকর্তাকে], শিক্ষক [প্রতিনিধিদের]. */
const ofBody = new Set(
  wordsOf(
    'প্রতিনিধি নেতা নেত্রী কর্মী সদস্য সমর্থক কর্মকর্তা কমিশনার সুপার প্রধান বাহিনী কনস্টেবল পরিদর্শক সংগঠন দল সমিতি সম্পাদক সভাপতি চেয়ারম্যান সচিব পরিষদ ফোরাম প্রতিনিধিদল',
  ),
);

/** What people are besides, said before what they are: [বেসামরিক] লোকজনকে, [নারী] শ্রমিকদের. */
const qualities = new Set(
  wordsOf(
    'বেসামরিক বিরোধী সংখ্যালঘু আদিবাসী অভিযুক্ত বিদ্রোহী স্থানীয় নারী পুরুষ শিশু তরুণ প্রতিবাদী রোহিঙ্গা শরণার্থী বন্দি বন্দী সশস্ত্র শিক্ষক ছাত্র শ্রমিক কৃষক জঙ্গি মাওবাদী ফিলিস্তিনি',
  ),
);

/** Bodies that act themselves: "পুলিশ [মেয়র X]-কে" is two, "পুলিশ কমিশনার X" one. */
const bodies = new Set(
  wordsOf(
    'পুলিশ র‍্যাব বিজিবি বিএসএফ সেনাবাহিনী নৌবাহিনী বিমানবাহিনী সেনা কোস্টগার্ড সরকার প্রশাসন কর্তৃপক্ষ আদালত হাইকোর্ট ট্রাইব্যুনাল কমিশন প্রতিনিধিদল জনতা এলাকাবাসী গ্রামবাসী বিদ্রোহী জঙ্গি দুর্বৃত্ত',
  ),
);

/** Whether a bare office or trade belongs to the people named behind it; মুখ্যমন্ত্রী [জেলাশাসকদের] নির্দেশ দেন are two. */
const isHeir = (word: Word): boolean =>
  isPeople(word) && (caseOf(word).kase === 'nominative' || word.nouns.some((n) => ofBody.has(n.stem)));

/** What a body is, said before its name: সশস্ত্র গোষ্ঠী [আরাকান আর্মি]. */
const bodyKinds = new Set(
  wordsOf('সংস্থা সংগঠন দল গোষ্ঠী জোট কোম্পানি প্রতিষ্ঠান বিদ্রোহী জঙ্গি মিলিশিয়া শরিক নেটওয়ার্ক মোর্চা'),
);

const TITLE_WORDS = 3;

/** Whether bare nouns and an office lead up to somebody's name: প্রধান [নির্বাচন কমিশনার X], ডেপুটি [হাই কমিশনার X]. */
function isTitle({ tokens, words, nameAt, names, timeAt }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + TITLE_WORDS + 1); i++) {
    if (nameAt[i]! >= 0) return i > from && names[nameAt[i]!]!.type === 'person' && isPeople(words[i - 1]!);
    const word = words[i]!;
    if (tokens[i]!.kind !== 'word' || timeAt[i]! >= 0 || word.closed || word.verbs.length) return false;
    if (caseOf(word).kase !== 'nominative' || caseOf(word).plural) return false;
  }
  return false;
}

/** What a country strikes or shows its strength with. */
const instruments = new Set(
  wordsOf(
    'ড্রোন ক্ষেপণাস্ত্র মিসাইল রকেট বিমান যুদ্ধবিমান জঙ্গিবিমান হেলিকপ্টার বোমারু জাহাজ যুদ্ধজাহাজ রণতরী ডুবোজাহাজ ট্যাংক ট্যাঙ্ক গোলা কামান শেল এফ মিগ জেট সাঁজোয়া',
  ),
);

/** What a country is met in by what is put on its goods and ships. */
const property = new Set(
  wordsOf(
    'পণ্য কোম্পানি প্রতিষ্ঠান ব্যাংক জাহাজ ট্যাংকার আমদানি রপ্তানি তেল গ্যাস ইস্পাত গাড়ি কৃষিপণ্য কর্মকর্তা নাগরিক সম্পদ স্বার্থ ভূখণ্ড ঘাঁটি স্থাপনা অবস্থান শহর নৌযান বিমান যান বাণিজ্য চিপ সংস্থা মুদ্রা',
  ),
);

const MODIFIERS_BEFORE = 4;

/** How far a noun phrase of people reaches back from its head: numbers, adjectives, a country in the genitive. */
function phraseStart(reading: Reading, head: number, from: number): number {
  const { tokens, words } = reading;
  let first = head;
  for (let i = head - 1; i >= from && head - i <= MODIFIERS_BEFORE; i--) {
    const word = words[i]!;
    if (tokens[i]!.kind === 'mark' || reading.timeAt[i]! >= 0 || reading.nameAt[i]! >= 0) break;
    if (tokens[i]!.kind === 'number') first = i;
    else if (word.closed === 'determiner') first = i;
    else if (word.closed || word.verbs.length || isEventNoun(word)) break;
    else if (
      (word.nouns[0]?.case ?? 'nominative') === 'nominative' &&
      !isPeople(word) &&
      !bodies.has(word.norm)
    )
      first = i;
    else break;
  }
  return first;
}

const known = perReading((_: Reading): Map<number, { limit: number; phrases: Phrase[] }> => new Map());

/** The phrases of a sentence that can take part in events, left to right; asked for again and again of one sentence. */
export function eventPhrases(reading: Reading, from: number, limit: number): readonly Phrase[] {
  const before = known(reading).get(from);
  if (before?.limit === limit) return before.phrases;
  const phrases = readPhrases(reading, from, limit);
  known(reading).set(from, { limit, phrases });
  return phrases;
}

/** Linear in its tokens. */
function readPhrases(reading: Reading, from: number, limit: number): Phrase[] {
  const { tokens, words, nameAt, names, nationalityAt } = reading;
  const phrases: Phrase[] = [];
  for (let i = from; i < limit; i++) {
    const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
    if (name) {
      const last = Math.min(name.last, limit);
      const marked = mark(reading, last, limit);
      phrases.push({ first: i, last, kind: 'name', ...marked, inside: false, chain: -1 });
      // its short form in brackets is no phrase of its own: এনসিপি in জাতীয় নাগরিক পার্টি (এনসিপি) ও …
      i = (tokens[last]?.text === '(' ? marked.end : last) - 1;
      continue;
    }
    if (tokens[i]!.kind !== 'word') continue;
    const word = words[i]!;
    if (nationalityAt[i]) {
      let last = i + 1;
      while (last < limit && nationalityAt[last] && nameAt[last]! < 0) last++;
      const next = last < limit && tokens[last]!.kind === 'word' ? words[last]! : null;
      const counted = i > from && (tokens[i - 1]!.kind === 'number' || words[i - 1]!.closed === 'determiner');
      // রুশ ড্রোন, থাই এফ-১৬: the country acts through what it has; ভারতীয় পণ্যে: it is met in what it owns
      const armed = next?.nouns.find((n) => instruments.has(n.stem));
      const itself = next === null || (counted && !armed) || (isPeople(word) && word.nouns[0]?.plural);
      if (next && nameAt[last]! < 0 && !isPeople(next) && !next.verbs.length && !itself) {
        const owned = next.nouns.some((n) => property.has(n.stem));
        const marked = owned ? mark(reading, last + 1, limit) : null;
        phrases.push({
          first: i,
          last,
          kind: 'nationality',
          marker: armed
            ? OF_CASE[armed.case]
            : marked && marked.marker !== 'subject' && marked.marker !== 'genitive'
              ? marked.marker
              : 'adjective',
          end: last,
          plural: false,
          inside: false,
          chain: -1,
        });
        i = last - 1;
        continue;
      }
    }
    if (isHurt(reading, i, limit)) continue;
    if (word.closed === 'pronoun' && !JOINERS.has(word.norm))
      phrases.push({
        first: i,
        last: i + 1,
        kind: 'pronoun',
        ...mark(reading, i + 1, limit),
        inside: false,
        chain: -1,
      });
    else if (
      isPeople(word) ||
      nationalityAt[i] ||
      (tokens[i - 1]?.kind === 'number' && word.nouns.some((n) => n.stem === PERSONS))
    ) {
      // an office before a name is the name's: প্রেসিডেন্ট [পুতিন]
      const next = i + 1 < limit ? i + 1 : -1;
      const { kase, plural } = caseOf(word);
      const bare = kase === 'nominative' && !plural;
      const heir =
        next >= 0 && nameAt[next]! >= 0
          ? names[nameAt[next]!]!.type === 'person' ||
            (names[nameAt[next]!]!.type === 'organization' &&
              (qualities.has(word.norm) || word.nouns.some((n) => bodyKinds.has(n.stem))))
          : next >= 0 &&
            tokens[next]!.kind === 'word' &&
            (nationalityAt[i] || qualities.has(word.norm)
              ? isPeople(words[next]!)
              : bodies.has(word.norm)
                ? words[next]!.nouns.some((n) => ofBody.has(n.stem))
                : isHeir(words[next]!) || isTitle(reading, next, limit));
      if (bare && heir && !isHurt(reading, next, limit)) continue;
      const first = phraseStart(reading, i, Math.max(from, phrases.at(-1)?.end ?? from));
      phrases.push({
        first,
        last: i + 1,
        kind: 'people',
        ...mark(reading, i + 1, limit),
        inside: false,
        chain: -1,
      });
    }
  }
  join(reading, phrases);
  return phrases;
}

const HURT = new Set(
  ['নিহত', 'আহত', 'দগ্ধ', 'জখম', 'হতাহত', 'গুলিবিদ্ধ', 'নিখোঁজ', 'গ্রেপ্তার', 'অভিযুক্ত', 'মৃত'].map(fold),
);
const BECOME = fold('হওয়া');

/** চারজন [নিহত] হয়েছেন: what becomes of people is not people. */
function isHurt({ tokens, words }: Reading, at: number, limit: number): boolean {
  if (!HURT.has(words[at]!.norm)) return false;
  const next = at + 1 < limit ? at + 1 : -1;
  return next < 0 || tokens[next]!.kind === 'mark' || words[next]!.verbs.some((v) => v.lemma === BECOME);
}

const CHAIN_GAP = 6;

/** Puts a genitive into the phrase it belongs to, and joins coordinated phrases. */
function join(reading: Reading, phrases: Phrase[]): void {
  const { tokens, words } = reading;
  const adjacent = (phrase: Phrase, next: Phrase): boolean => {
    if (phrase.marker !== 'genitive' || next.first < phrase.end || next.first - phrase.end > 4) return false;
    for (let i = phrase.end; i < next.first; i++) {
      const word = words[i]!;
      if (tokens[i]!.kind === 'mark' || word.closed === 'postposition') return false;
      if (word.verbs.some((v) => v.form === 'finite') || word.nouns[0]?.case === 'locative') return false;
    }
    return true;
  };
  for (let k = 0; k + 1 < phrases.length; k++)
    phrases[k]!.inside =
      adjacent(phrases[k]!, phrases[k + 1]!) || names(reading, phrases[k]!, phrases[k + 1]!);
  for (const phrase of phrases) phrase.inside ||= housed(reading, phrase);
  let next = -1;
  for (let k = phrases.length - 1; k >= 0; k--) {
    const phrase = phrases[k]!;
    if (phrase.inside) continue;
    if (next >= 0) link(reading, phrase, phrases[next]!, next);
    next = k;
  }
  // a phrase of people takes in the genitive name before it: রাশিয়ার [প্রেসিডেন্ট]
  for (let k = 1; k < phrases.length; k++) {
    const before = phrases[k - 1]!;
    if (phrases[k]!.kind === 'people' && before.inside && before.end === phrases[k]!.first)
      phrases[k]!.first = before.first;
  }
}

/** What is called by the body or country it is of, without an ending: ট্রাম্প [প্রশাসন], বিএনপি [নেতারা]. */
const BODIES = new Set(wordsOf('সরকার প্রশাসন কর্তৃপক্ষ বাহিনী পুলিশ সেনাবাহিনী শিবির জোট নেতৃত্ব'));
const MEMBERS = new Set(wordsOf('নেতা সাংসদ বিধায়ক সমর্থক কর্মী নেতাকর্মী সদস্য যোদ্ধা কর্মকর্তা প্রতিনিধি'));
const OFFICE_WITHIN = 4;
const houses = new Set(
  wordsOf(
    'প্রাঙ্গণ চত্বর অফিস কার্যালয় ভবন দপ্তর দফতর সদর গেট ফটক মোড় অধিবেশন লাইভ ক্যাম্প ফাঁড়ি বাসভবন দূতাবাস সদরদপ্তর পেজ পোস্ট সম্মেলন',
  ),
);

/** [আদালত] প্রাঙ্গণে, [বিডিও] অফিসে, [ফেসবুক] লাইভে: whose place it is, no party to what happens there. */
function housed({ tokens, words, nameAt }: Reading, { end, last, marker }: Phrase): boolean {
  if (marker !== 'subject' || end !== last || tokens[end]?.kind !== 'word' || nameAt[end]! >= 0) return false;
  return words[end]!.nouns.some((n) => houses.has(n.stem) && n.case !== 'nominative');
}

/** Whether a name only says of what body or country the next phrase is: [জাতিসংঘ] মহাসচিব আন্তোনিও গুতেরেস, [বিএনপি] নেতারা. */
function names(reading: Reading, phrase: Phrase, next: Phrase): boolean {
  if (phrase.kind !== 'name' || phrase.marker !== 'subject' || phrase.end !== phrase.last) return false;
  const gap = next.first - phrase.end;
  if (next.kind === 'people' && gap === 0) {
    const head = reading.words[next.last - 1]!;
    return head.nouns.some((n) => BODIES.has(n.stem) || (n.plural && MEMBERS.has(n.stem)));
  }
  const index = reading.nameAt[next.first]!;
  if (next.kind !== 'name' || reading.names[index]!.type !== 'person' || gap < 1 || gap > OFFICE_WITHIN)
    return false;
  if (reading.names[reading.nameAt[phrase.first]!]!.type === 'person') return false;
  for (let i = phrase.end; i < next.first; i++)
    if (
      reading.tokens[i]!.kind !== 'word' ||
      reading.timeAt[i]! >= 0 ||
      reading.words[i]!.closed ||
      reading.words[i]!.verbs.length
    )
      return false;
  const office = reading.words[next.first - 1]!;
  if (bodies.has(reading.words[phrase.first]!.norm) && !office.nouns.some((n) => ofBody.has(n.stem)))
    return false;
  return isPeople(office) && caseOf(office).kase === 'nominative';
}

/** Whether two phrases are coordinated: then the first is marked as the last one is. */
function link(reading: Reading, phrase: Phrase, next: Phrase, index: number): void {
  const { tokens, words } = reading;
  const between = tokens[phrase.end];
  const gap = next.first - phrase.end;
  if (!between || gap < 1 || gap > CHAIN_GAP || next.kind === 'pronoun') return;
  const comma = between.text === ',';
  const hyphen = gap === 1 && /^[-–]$/.test(between.text);
  if (!hyphen && !JOINERS.has(between.norm) && !(comma && next.chain >= 0)) return;
  if (phrase.marker !== 'subject' && phrase.marker !== next.marker) return;
  for (let i = phrase.end + 1; i < next.first; i++)
    if (tokens[i]!.kind === 'mark' || words[i]!.verbs.length > 0 || words[i]!.closed === 'postposition')
      return;
  phrase.chain = next.chain >= 0 ? next.chain : index;
  phrase.marker = next.marker;
}

import type { Act } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { perWord } from '../word.js';
import { chunksIn, isSpeakerNoun } from './chunks.js';
import { isAskedFor, isDeed, isExacted, isIdiom, seemsToSomebody } from './cue-sense.js';
import {
  actByLightVerb,
  adjectiveCues,
  compoundCues,
  findings,
  impersonalVerbs,
  lightOnlyWith,
  lightVerbs,
  ownLightVerbs,
  sayingVerbs,
  silenceIdioms,
  suspicions,
} from './cues.js';
import { isDocument } from './speech-documents.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';

/** A verb group that reports speech, with the words before it that belong to the cue. */
export interface VerbCue extends TokenRange {
  act: Act;
  verb: VerbGroup;
  /** The noun of a compound cue, folded; `null` for a bare verb. */
  noun: string | null;
  rule: string;
}

interface Compound {
  /** Words before the verb, the last one nearest to it. */
  words: string[];
  act: Act;
  lights: ReadonlySet<string> | null;
  byLight: Record<string, Act>;
}

const foldAll = (list: string) => list.split(/\s+/).filter(Boolean).map(fold);
const entriesOf = <V>(table: Partial<Record<Act, string>>, make: (act: Act, word: string) => V): V[] =>
  Object.entries(table).flatMap(([act, list]) => foldAll(list).map((word) => make(act as Act, word)));

const SAYING = new Map(entriesOf(sayingVerbs, (act, word) => [word, act] as const));
const IMPERSONAL = new Set(foldAll(impersonalVerbs));
const KNOW = fold('জানা');
const SAY = fold('বলা');
const LIGHT = new Set(foldAll(lightVerbs));
const LIGHT_WITH = new Map(
  Object.entries(lightOnlyWith).map(([verb, nouns]) => [fold(verb), new Set(foldAll(nouns))] as const),
);
const takes = ({ words, lights }: Compound, verb: string): boolean =>
  lights ? lights.has(verb) : LIGHT.has(verb) || (LIGHT_WITH.get(verb)?.has(words.at(-1)!) ?? false);
const NONE = new Set(['কোনো', 'কোনও', 'কোন'].map(fold));
const ABOUT = fold('নিয়ে');
const TAKE = fold('নেওয়া');
const SEND = fold('পাঠানো');
const GET = fold('পাওয়া');
const NEWS = new Set(['খবর', 'তথ্য'].map(fold));
const own = new Map(
  Object.entries(ownLightVerbs).map(([noun, list]) => [fold(noun), new Set(foldAll(list))]),
);
const byLight = new Map(
  Object.entries(actByLightVerb).map(([noun, acts]) => [
    fold(noun),
    Object.fromEntries(Object.entries(acts).map(([v, a]) => [fold(v), a])),
  ]),
);
const COMPOUND = new Map<string, Compound[]>();
for (const compound of entriesOf(
  compoundCues,
  (act, word): Compound => ({
    words: word.split('_'),
    act,
    lights: own.get(word) ?? null,
    byLight: byLight.get(word) ?? {},
  }),
)) {
  const key = compound.words.at(-1)!;
  COMPOUND.set(
    key,
    [...(COMPOUND.get(key) ?? []), compound].sort((a, b) => b.words.length - a.words.length),
  );
}
/** Between noun and করা: উদ্বেগ [প্রকাশ] করেছেন. */
const CONNECTORS = new Set(foldAll('প্রকাশ ব্যক্ত জ্ঞাপন উচ্চারণ পোষণ আরোপ প্রদান উত্থাপন দায়ের'));

const ADJECTIVES = new Map(entriesOf(adjectiveCues, (act, word) => [word, act] as const));
const adjectiveActOf = perWord(({ norm }): Act | null => ADJECTIVES.get(norm) ?? null);
const OFFERS = new Set('প্রস্তাব আমন্ত্রণ অনুরোধ শর্ত আহ্বান সুপারিশ আবেদন পরামর্শ ব্যাখ্যা দাবি আর্জি'.split(' ').map(fold));
const GIVE_BACK = fold('ফেরানো');
const TAKEN = fold('গ্রহণ');
/** "আমন্ত্রণ [গ্রহণ করেছেন]" pledges, "ব্যাখ্যা [গ্রহণ করেনি]", "প্রস্তাব [ফিরিয়ে দিয়েছে]" deny: what one does with an offer, which is what is said. */
function answersOffer(reading: Reading, verb: VerbGroup, first: number): VerbCue | null {
  const takes = verb.lemma === DO && verb.first > first && reading.tokens[verb.first - 1]!.norm === TAKEN;
  if (!takes && (verb.lemma !== GIVE_BACK || verb.last - verb.first < 2)) return null;
  const at = takes ? verb.first - 1 : verb.first;
  const offer = at - 1 >= first ? reading.words[at - 1]! : null;
  if (!offer || !OFFERS.has(offer.nouns[0]?.stem ?? offer.norm)) return null;
  const act = takes && !verb.negative ? 'pledge' : 'deny';
  return {
    first: at,
    last: verb.last,
    act,
    verb,
    noun: takes ? TAKEN : null,
    rule: `bn.cue.${takes ? TAKEN : GIVE_BACK}`,
  };
}
const DO = fold('করা');

const [BOLE, KATHA, KICHU] = ['বলে', 'কথা', 'কিছু'].map(fold);
const BEING = new Set(['থাকা', 'হওয়া'].map(fold));

interface Idiom {
  words: string[];
  verb: string | null;
  negated: boolean;
}
const IDIOMS = new Map<string, Idiom[]>();
for (const line of silenceIdioms.split('\n').filter(Boolean)) {
  const negated = line.startsWith('!');
  const parts = line
    .replace('!', '')
    .split(' ')
    .flatMap((p) => p.split('_'))
    .map(fold);
  const verb = parts.length > 1 ? parts.pop()! : null;
  const idiom = { words: parts, verb, negated };
  if (!verb) continue;
  IDIOMS.set(verb, [...(IDIOMS.get(verb) ?? []), idiom]);
}

/** What a negated saying is: who does not say leaves unsaid; who does not accept denies. `null`: no attribution. */
const NEGATED: Partial<Record<Act, Act | null>> = {
  say: 'omit',
  announce: 'omit',
  claim: 'omit',
  confirm: 'omit',
  deny: 'omit',
  pledge: 'deny',
  believe: 'believe',
  praise: null,
  thank: null,
  condemn: 'omit',
  accuse: null,
  warn: null,
  demand: null,
  ask: null,
};

const formsAt = (reading: Reading, i: number): readonly string[] => {
  const { norm } = reading.tokens[i]!;
  const noun = reading.words[i]!.nouns[0];
  return noun && noun.stem !== norm && (noun.emphatic || noun.classifier || noun.case === 'objective')
    ? [norm, noun.stem]
    : [norm];
};

/** What may part the noun of a cue from its verb: an adverb, the speaker as a pronoun. */
const standsBetween = (reading: Reading, i: number): boolean => {
  const { closed, nouns } = reading.words[i]!;
  return closed === 'adverb' || (closed === 'pronoun' && nouns[0]?.case === 'nominative');
};

function wordsBefore(reading: Reading, words: readonly string[], end: number, first: number): number {
  let i = end;
  for (let w = words.length - 1; w >= 0; w--) {
    i--;
    // "জবাব এখনো আসেনি", "জবাব তিনি দেননি"
    for (let n = 0; n < 2 && i > first && w === words.length - 1 && standsBetween(reading, i); n++) i--;
    if (i < first || !formsAt(reading, i).includes(words[w]!)) return -1;
  }
  return i;
}

function silence(reading: Reading, verb: VerbGroup, first: number): number {
  // "মন্তব্য করা যাবে না": what is forbidden
  if (verb.impersonal && verb.tense === 'future') return -1;
  for (const idiom of IDIOMS.get(verb.lemma) ?? []) {
    if (idiom.negated && !verb.negative) continue;
    const at = wordsBefore(reading, idiom.words, verb.first, first);
    // "নিরাপত্তা নিশ্চিত করেনি": what is not made sure
    if (at >= 0 && !isDeed(reading, idiom.words[0]!, at, verb, first)) return at;
  }
  return -1;
}

function withPolarity(act: Act, verb: VerbGroup): Act | null {
  if (!verb.negative) return act;
  if (act === 'confirm' && (verb.lemma === ACCEPT || verb.modal === 'refuse')) return 'deny';
  return NEGATED[act] === undefined ? act : NEGATED[act]!;
}

const SHORT_SUBJECT = 6;

/** "এ নিয়ে নীরব [মন্ত্রণালয়]।": whoever an adjective is said of may stand behind it, as the last words of the clause. */
function closesWithSubject(reading: Reading, from: number, limit: number): boolean {
  let end = from;
  while (end < limit && reading.tokens[end]!.kind !== 'mark') end++;
  if (end === from || end - from > SHORT_SUBJECT) return false;
  const [subject, ...more] = chunksIn(reading, from, end);
  const head = end - 1;
  return (
    subject !== undefined &&
    more.length === 0 &&
    subject.first === from &&
    subject.last === end &&
    subject.case === 'nominative' &&
    subject.postposition === null &&
    (reading.nameAt[head]! >= 0 || isSpeakerNoun(reading, head) || reading.words[head]!.closed === 'pronoun')
  );
}

/** "তিনি সহায়তার জন্য কৃতজ্ঞ": an adjective at token `i` that closes its clause as its predicate, or `null`. */
export function adjectiveCueAt(
  reading: Reading,
  i: number,
  next: VerbGroup | null,
  limit: number,
): VerbCue | null {
  const act = adjectiveActOf(reading.words[i]!);
  const name = nameOver(reading, i);
  // "রাজি-খুশি"
  const paired =
    /^[-–]$/.test(reading.tokens[i + 1]?.text ?? '') && reading.tokens[i + 2]?.spaceBefore === false;
  if (!act || paired || (name && (name.type === 'person' || name.last - name.first > 1))) return null;
  const being = next && next.first === i + 1 && BEING.has(next.lemma) && next.form === 'finite' ? next : null;
  const after = reading.tokens[i + 1];
  const ends =
    being !== null ||
    !after ||
    i + 1 >= limit ||
    after.kind === 'mark' ||
    (after.norm === BOLE && i + 2 < limit) ||
    closesWithSubject(reading, i + 1, limit);
  if (!ends || being?.negative) return null;
  const verb: VerbGroup = {
    first: i,
    last: being?.last ?? i + 1,
    lemma: reading.tokens[i]!.norm,
    form: 'finite',
    tense: being?.tense ?? 'present',
    person: 3,
    honorific: false,
    negative: false,
    passive: false,
    modal: null,
    impersonal: false,
  };
  return {
    first: i,
    last: verb.last,
    act,
    verb,
    noun: reading.tokens[i]!.norm,
    rule: `bn.adjective-cue.${reading.tokens[i]!.norm}`,
  };
}

/** "ট্রাক সরাতে [চালকদের] বলা হয়েছে": whom it is said to, behind what they are to do. */
const toldLast = (reading: Reading, i: number): boolean => {
  const noun = reading.words[i]!.nouns[0];
  const many = noun?.plural === true && noun.case === 'genitive';
  return (
    (many || noun?.case === 'objective') && reading.words[i - 1]!.verbs.some((v) => v.form === 'infinitive')
  );
};

const POINTS = new Set('এ এই সে সেই একই এমন এসব যে আর একটি একটা কোনো'.split(' ').map(fold));

/** "দুই নেতা ফোনে কথা বলেন": talking, which says nothing of what was said; "তদন্তের কথা বলেন" does. */
function talks(reading: Reading, verb: VerbGroup, first: number): boolean {
  const at = verb.first - 1;
  if (verb.lemma !== SAY || at < first || reading.tokens[at]!.norm !== KATHA) return false;
  const before = at - 1 >= first ? reading.words[at - 1]! : null;
  if (!before) return true;
  return (
    !POINTS.has(before.norm) &&
    before.nouns[0]?.case !== 'genitive' &&
    !before.verbs.some((v) => v.case === 'genitive')
  );
}

const ACCEPT = fold('মানা');
const WANT = fold('চাওয়া');
const ASKED_FOR = new Set(
  Object.entries(ownLightVerbs)
    .filter(([, lights]) => lights === 'চাওয়া')
    .map(([noun]) => fold(noun)),
);
const REQUESTED = new Set(['perfect', 'past', 'pluperfect']);

/**
 * "ব্যাখ্যা চেয়েছে", "তালিকা চাওয়া হয়েছে", "শাস্তি চেয়ে": asking for a thing, which is what is said. Who wants (চায়) asks
 * only for what others must grant.
 */
function requests(reading: Reading, verb: VerbGroup, first: number): boolean {
  const at = verb.first - 1;
  if (verb.lemma !== WANT || verb.negative || at < first || reading.tokens[at]!.kind !== 'word') return false;
  const word = reading.words[at]!;
  const noun = word.nouns[0];
  if (ASKED_FOR.has(noun?.stem ?? word.norm)) return true;
  if (word.norm === TIME && verb.form === 'finite') return true;
  const asked =
    verb.passive ||
    verb.form === 'conjunctive' ||
    REQUESTED.has(verb.tense ?? '') ||
    (verb.tense === 'present' && verb.person === 3 && !WISHES.has(noun?.stem ?? word.norm));
  return (
    asked &&
    word.closed === null &&
    noun?.case === 'nominative' &&
    !isSpeakerNoun(reading, at) &&
    !(reading.nameAt[at]! >= 0) &&
    word.verbs.every((v) => v.form === 'noun')
  );
}
/** "সাত দিন [সময়] চাইলেন": otherwise a postposition. */
const TIME = fold('সময়');
/** What one may want without asking anybody for it: "জনজাতিরা [শান্তি] চান". */
const WISHES = new Set(
  'শান্তি সুখ যুদ্ধ লড়াই সংঘাত সংঘর্ষ ভালো মঙ্গল উন্নয়ন উন্নতি সমৃদ্ধি ভোট নির্বাচন গণতন্ত্র ক্ষমতা টাকা জয় সমাধান পরিবর্তন বন্ধুত্ব সম্পর্ক কিছু যা'
    .split(' ')
    .map(fold),
);

const POSSIBLE = new Set(['করা', 'দেওয়া', 'তোলা', 'রাখা'].map(fold));
const [DISREGARD, WISH, MIND] = ['অগ্রাহ্য', 'কামনা', 'মনে'].map(fold);
const leadsClause = (reading: Reading, at: number, verb: VerbGroup): boolean =>
  reading.tokens[at - 1]?.norm === BOLE || /^[,:‘“]/.test(reading.tokens[verb.last]?.text ?? '');

const SUSPICIONS = new Set(foldAll(suspicions));
/** "এর পেছনে ষড়যন্ত্র [দেখছেন]", "‘বাইরের ইন্ধন’ [দেখছে]": what is believed to be there, which is what is said. */
function suspects(reading: Reading, verb: VerbGroup, first: number): boolean {
  if (verb.lemma !== SEEN || verb.form !== 'finite' || verb.negative || verb.passive || verb.impersonal)
    return false;
  const at = reading.tokens[verb.first - 1]?.kind === 'mark' ? verb.first - 2 : verb.first - 1;
  return at >= first && formsAt(reading, at).some((f) => SUSPICIONS.has(f));
}

const MEANS = new Set(['মানে', 'মানেই', 'মানেও'].map(fold));
const AVOID = fold('এড়ানো');
/** গেলেন could be swallowing. */
const PASSING = new Set(['যাওয়া', 'গেলা'].map(fold));
/** "প্রশ্ন [এড়িয়ে যান]". */
const passesOver = (reading: Reading, verb: VerbGroup): boolean =>
  !verb.passive &&
  verb.modal === null &&
  (reading.words[verb.first + 1]?.verbs.some((v) => PASSING.has(v.lemma)) ?? false);

const THINK = fold('ভাবা');
const MANNER = fold('ভাবে');
/** "তিনি ভাবছেন", but "কী ভাবে", "লিখিত ভাবে" say how, and "সফরের কথা ভেবে" goes by what is to come. */
const thinks = (reading: Reading, verb: VerbGroup, first: number): boolean =>
  verb.form !== 'conjunctive' &&
  reading.tokens[verb.first]!.norm !== MANNER &&
  !(verb.first > first && reading.words[verb.first - 1]!.nouns[0]?.stem === KATHA);

const SEE_HEAR = new Set(['দেখা', 'শোনা', 'বোঝা'].map(fold));
const SEEN = fold('দেখা');
const FROM_MOUTH = fold('মুখে');
const FOUND_REACH = 10;
/**
 * "গবেষণায় [দেখা গেছে], C", "[শোনা যাচ্ছে], C": that something is known is told with a clause; "টহল [দেখা যায়নি]", "চূড়া [দেখা যায়]" is seeing,
 * as is what a reporter or a film shows.
 */
function isFound(reading: Reading, verb: VerbGroup, first: number): boolean {
  if (!SEE_HEAR.has(verb.lemma)) return true;
  if (verb.negative) return false;
  const said =
    reading.tokens[verb.first - 1]?.norm === BOLE ||
    /^(?:[,:—–‘“]|যে$)/.test(reading.tokens[verb.last]?.text ?? '') ||
    reading.tokens[verb.last + 1]?.norm === FROM_MOUTH; // "আশ্বাস [শোনা গেছে] তাঁর মুখে"
  if (!said || verb.lemma !== SEEN) return said;
  for (let i = verb.first - 1; i >= Math.max(first, verb.first - FOUND_REACH); i--)
    if (FINDINGS.has(reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm)) return true;
  return false;
}
const FINDINGS = new Set(foldAll(findings));
/** "ওই নেতাকে [বলতে শোনা যায়]". */
const isHeard = (reading: Reading, verb: VerbGroup): boolean =>
  reading.words[verb.first + 1]?.verbs.some((v) => SEE_HEAR.has(v.lemma)) ?? false;

const GO_ON = fold('চলা');
const abides = (reading: Reading, verb: VerbGroup): boolean => {
  for (let i = verb.first + 1; i < verb.last; i++)
    if (reading.words[i]!.verbs.some((v) => v.lemma === GO_ON)) return true;
  return false;
};

const WAVE = fold('ওড়ানো');
const WAVED = new Set('অভিযোগ দাবি জল্পনা আশঙ্কা সম্ভাবনা বক্তব্য কথা খবর গুঞ্জন সমালোচনা প্রস্তাব তত্ত্ব'.split(' ').map(fold));
const BLAST = new Set(['বোমা', 'মেরে', 'বিস্ফোরণ', 'ঘুড়ি', 'পতাকা', 'বেলুন'].map(fold));
/** "অভিযোগ [উড়িয়ে] মুখপাত্র বলেন", "‘ভুয়ো’ বলে [উড়িয়ে দিয়েছেন]": denying, but "সেতু বোমা মেরে উড়িয়ে দেয়" is none. */
function wavesAway(reading: Reading, verb: VerbGroup, first: number): boolean {
  if (verb.lemma !== WAVE || verb.passive) return false;
  let waved = verb.last - verb.first > 1;
  for (let i = verb.first - 1; i >= Math.max(first, verb.first - 3); i--) {
    const forms = [...formsAt(reading, i), reading.words[i]!.nouns[0]?.stem ?? ''];
    if (forms.some((f) => BLAST.has(f))) return false;
    waved ||= forms.some((f) => WAVED.has(f));
  }
  return waved;
}

const NEITHER = new Set('কোনোটিই কোনওটিই কোনোটাই কোনওটাই কোনটাই কোনটিই কিছুই'.split(' ').map(fold));
const OR = new Set('বা কিংবা অথবা ও'.split(' ').map(fold));
const AVOWALS = new Set(['নিশ্চিত', 'স্বীকার', 'অস্বীকার', 'সমর্থন', 'নাকচ', 'খণ্ডন', 'প্রত্যাখ্যান'].map(fold));
const isAvowal = (reading: Reading, i: number): boolean =>
  i >= 0 && i < reading.tokens.length && formsAt(reading, i).some((f) => AVOWALS.has(f));

/** "নিশ্চিত বা অস্বীকার কোনোটিই করেননি", "স্বীকারও করেনি, অস্বীকারও করেনি": the whole idiom is one silence. */
function neither(reading: Reading, verb: VerbGroup, first: number): TokenRange | null {
  if (!verb.negative || verb.first - 1 < first) return null;
  const last = NEITHER.has(reading.tokens[verb.first - 1]!.norm) ? verb.first - 1 : verb.first;
  if (!isAvowal(reading, last - 1)) return null;
  if (last - 3 >= first && OR.has(reading.tokens[last - 2]!.norm) && isAvowal(reading, last - 3))
    return { first: last - 3, last: verb.last };
  let next = verb.last;
  if (reading.tokens[next]?.text === ',' || JOINS_TWO.has(reading.tokens[next]?.norm ?? '')) next++;
  if (next === verb.last || !isAvowal(reading, next) || next + 1 >= reading.tokens.length) return null;
  const second = verbGroupAt(reading, next + 1, reading.sentences[reading.sentenceOf[next]!]!.last);
  return second?.negative && second.lemma === verb.lemma ? { first: last - 1, last: second.last } : null;
}
const JOINS_TWO = new Set(['আবার', 'এবং', 'কিংবা', 'বা'].map(fold));

const CALLS = new Set('ফোন কল মুঠোফোন মোবাইল টেলিফোন'.split(' ').map(fold));
const PICK_UP = fold('ধরা');
const CALL_REACH = 12;

/** "ফোন করা হলেও তিনি [ধরেননি]", "কল দিলে তিনি [রিসিভ করেননি]": who does not answer a call spoken of in the clause before. */
function unanswered(reading: Reading, verb: VerbGroup, first: number): number {
  if (!verb.negative || verb.passive) return -1;
  const received = verb.first - 1 >= first && RECEIVED.has(reading.tokens[verb.first - 1]!.norm);
  if (!received && verb.lemma !== PICK_UP) return -1;
  const at = received ? verb.first - 1 : verb.first;
  if (at - 1 >= first && formsAt(reading, at - 1).some((f) => CALLS.has(f))) return -1; // an idiom: ফোন ধরেননি
  for (let i = at - 1; i >= Math.max(first - CALL_REACH, at - CALL_REACH, 0); i--) {
    if (/^[।?!]/.test(reading.tokens[i]!.text)) return -1;
    if (formsAt(reading, i).some((f) => CALLS.has(f)) || CALLS.has(reading.words[i]!.nouns[0]?.stem ?? ''))
      return at;
  }
  return -1;
}
const RECEIVED = new Set(['রিসিভ', 'সাড়া'].map(fold));

const TOPICS = new Set('প্রসঙ্গ নাম কথা তথ্য ইঙ্গিত কিছু'.split(' ').map(fold));
const PAPER_REACH = 14;

/** "বিবৃতিতে রুশ তেলের প্রসঙ্গ [ছিল না]": what a paper does not have in it. */
function absent(reading: Reading, verb: VerbGroup, first: number): boolean {
  if (!verb.negative || verb.lemma !== STAY || verb.first - 1 <= first) return false;
  const topic = reading.words[verb.first - 1]!;
  if (!TOPICS.has(topic.nouns[0]?.stem ?? topic.norm)) return false;
  for (let i = verb.first - 2; i >= Math.max(first, verb.first - PAPER_REACH); i--)
    if (isDocument(reading, i) && reading.words[i]!.nouns[0]?.case === 'locative') return true;
  return false;
}
const STAY = fold('থাকা');

const WILLING = new Set('রাজি সম্মত ইচ্ছুক নারাজ অপারগ অনিচ্ছুক অস্বীকৃতি অপারগতা অস্বীকার'.split(' ').map(fold));
const INFINITIVE_REACH = 4;

/** Whether what somebody agrees or refuses to do, right before token `end`, is to speak: "কিছু বলতে [তিনি] রাজি হননি". */
function aboutSpeaking(reading: Reading, end: number, first: number): boolean {
  for (let i = end - 1; i >= Math.max(first, end - INFINITIVE_REACH); i--) {
    if (reading.tokens[i]!.kind === 'mark') return false;
    const infinitive = reading.words[i]!.verbs.find((v) => v.form === 'infinitive');
    if (!infinitive) continue;
    return SAYING.has(infinitive.lemma) || (i > first && COMPOUND.has(reading.tokens[i - 1]!.norm));
  }
  return false;
}

/** "ভাড়া কমাতে [রাজি নন]", "দেখা করতে [সম্মত হয়েছেন]": agreeing or refusing to do a thing, which stands before as an infinitive. */
function willingness(reading: Reading, verb: VerbGroup): VerbCue | null {
  if ((verb.modal !== 'agree' && verb.modal !== 'refuse') || SAYING.has(verb.lemma)) return null;
  let at = verb.first;
  while (at < verb.last && !WILLING.has(reading.tokens[at]!.norm)) at++;
  if (at === verb.first || at === verb.last) return null;
  const noun = reading.tokens[at]!.norm;
  const act = verb.negative ? 'deny' : 'pledge';
  return { first: at, last: verb.last, act, verb: { ...verb, first: at }, noun, rule: `bn.cue.${noun}` };
}

/** The cue that a verb group makes with the words before it (not before token `first`), or `null`. */
export function verbCueAt(reading: Reading, verb: VerbGroup, first: number): VerbCue | null {
  // an infinitive is what somebody is told or wants to do, no saying of its own
  if ((verb.form === 'infinitive' && verb.modal === null) || (verb.form === 'noun' && !verb.passive))
    return null;
  const whole = neither(reading, verb, first);
  if (whole)
    return { ...whole, act: 'omit', verb: { ...verb, last: whole.last }, noun: null, rule: 'bn.cue.neither' };
  const call = unanswered(reading, verb, first);
  if (call >= 0)
    return { first: call, last: verb.last, act: 'omit', verb, noun: null, rule: 'bn.cue.unanswered' };
  if (absent(reading, verb, first))
    return { first: verb.first, last: verb.last, act: 'omit', verb, noun: null, rule: 'bn.cue.absent' };
  const silent = verb.person === 1 ? -1 : silence(reading, verb, first);
  if (silent >= 0) {
    const kono =
      silent - 1 >= first && /^(?:কোনো|কোনও|কোন|কিছুই)$/.test(reading.tokens[silent - 1]!.norm)
        ? silent - 1
        : silent;
    return { first: kono, last: verb.last, act: 'omit', verb, noun: null, rule: 'bn.cue.silence' };
  }
  if (talks(reading, verb, first)) {
    // "এ নিয়ে কথা বলতে রাজি হননি"
    const refuses =
      verb.negative && (verb.modal === 'agree' || verb.modal === 'refuse' || verb.modal === 'want');
    return refuses
      ? { first: verb.first - 1, last: verb.last, act: 'omit', verb, noun: null, rule: 'bn.cue.silence' }
      : null;
  }
  const connected = verb.first - 1 > first && CONNECTORS.has(reading.tokens[verb.first - 1]!.norm);
  const end = connected ? verb.first - 1 : verb.first;
  // "দুঃখ প্রকাশ করেন" is an entry of its own; "উদ্বেগ [প্রকাশ] করেন" is that of উদ্বেগ
  for (const from of connected ? [verb.first, end] : [end])
    for (const form of from - 1 >= first && reading.tokens[from - 1]!.kind === 'word'
      ? formsAt(reading, from - 1)
      : [])
      for (const compound of COMPOUND.get(form) ?? []) {
        if (from > end && compound.words.length < 2) continue;
        if (!takes(compound, verb.lemma)) continue;
        // "আগুনের খবর পায় ফায়ার সার্ভিস" tells nothing; "খবর পাওয়া গেছে", "মারধরের অভিযোগ পাওয়া গেছে" do
        // "খুদে বার্তা পাঠানো হলেও": a try to reach somebody
        if (verb.lemma === SEND && verb.form !== 'finite') continue;
        // "অভিযোগ নিয়ে মন্তব্য করেননি": about it
        if (reading.tokens[verb.first]!.norm === ABOUT && !compound.lights?.has(TAKE)) continue;
        if (verb.lemma === GET && (NEWS.has(form) || compound.act === 'accuse') && !verb.impersonal) continue;
        const at = wordsBefore(reading, compound.words, from, first);
        if (at < 0) continue;
        // "এই কথাগুলো দিয়ে বোঝাতে চেয়েছেন": by words, no promise
        if (form === KATHA && compound.act === 'pledge' && reading.tokens[from - 1]!.norm !== KATHA) continue;
        // "কোনো আশ্বাস দেননি": none was given
        const given = compound.act === 'pledge' || verb.passive;
        if (verb.negative && given && at - 1 >= first && NONE.has(reading.tokens[at - 1]!.norm)) return null;
        if (verb.lemma === WANT && (compound.act === 'demand' || !compound.lights)) continue; // what is asked for is content: below
        if (isDeed(reading, form, at, verb, first)) return null;
        if (form === MIND && BEING.has(verb.lemma) && !seemsToSomebody(reading, at, first)) return null;
        // "অভিযোগ করা যায়": what could be said
        if (verb.impersonal && POSSIBLE.has(verb.lemma)) return null;
        // "সতর্কতা অগ্রাহ্য করে মাছ ধরা": disregarding
        if (verb.form === 'conjunctive' && form === DISREGARD) return null;
        if (form === WISH && !isAskedFor(reading, at, first) && !leadsClause(reading, at, verb)) return null;
        // "তদন্ত দাবি করেছেন" demands, "নিজেকে নির্দোষ দাবি করেছেন" claims
        const demands =
          compound.act === 'claim' &&
          at - 1 >= first &&
          (ASKED_FOR.has(reading.words[at - 1]!.nouns[0]?.stem ?? '') || isExacted(reading, at, first));
        const wishes = form === WISH && isAskedFor(reading, at, first);
        const plain = demands || wishes ? 'demand' : (compound.byLight[verb.lemma] ?? compound.act);
        const unwilling = verb.negative && WILLING.has(compound.words[0]!);
        const act = unwilling && aboutSpeaking(reading, at, first) ? 'omit' : withPolarity(plain, verb);
        return (
          act && {
            first: at,
            last: verb.last,
            act,
            verb,
            noun: compound.words.join(' '),
            rule: `bn.cue.${compound.words.join('-')}`,
          }
        );
      }
  const answer = answersOffer(reading, verb, first);
  if (answer) return answer;
  const willing = willingness(reading, verb);
  if (willing) return willing;
  if (wavesAway(reading, verb, first))
    return {
      first: verb.first,
      last: verb.last,
      act: verb.negative ? 'omit' : 'deny',
      verb,
      noun: null,
      rule: `bn.cue.${WAVE}`,
    };
  if (requests(reading, verb, first))
    return { first: verb.first, last: verb.last, act: 'demand', verb, noun: null, rule: `bn.cue.${WANT}` };
  if (suspects(reading, verb, first))
    return { first: verb.first, last: verb.last, act: 'believe', verb, noun: null, rule: `bn.cue.${SEEN}` };
  // জানতে চান asks; জানা গেছে reports without naming anyone
  const asks = verb.lemma === KNOW && verb.modal === 'want' && !verb.negative;
  const known = verb.impersonal && IMPERSONAL.has(verb.lemma);
  // "সরাতে বলা হয়েছে": told to do, no statement
  const told =
    verb.lemma === SAY &&
    verb.modal === null &&
    !verb.negative &&
    end - 1 >= first &&
    (reading.words[end - 1]!.verbs.some((v) => v.form === 'infinitive') ||
      (verb.passive && end - 2 >= first && toldLast(reading, end - 1))) &&
    // "[হাসতে হাসতে] বলেন": how
    reading.tokens[end - 2]?.norm !== reading.tokens[end - 1]!.norm;
  // "নিয়ম মেনে", "আইন মেনে চলে", "নির্দেশ মানা হয়নি", "শর্ত মানলে": abiding by something admits nothing
  if (verb.lemma === ACCEPT && (verb.form !== 'finite' || verb.passive || abides(reading, verb))) return null;
  // "মব মানে বিশৃঙ্খলা": the word for "means"
  if (verb.lemma === ACCEPT && !verb.negative && MEANS.has(reading.tokens[verb.first]!.norm)) return null;
  // "বিরোধ এড়ানো যায়", "দমন এড়িয়ে দেশ ছাড়েন": only passing over says nothing of it
  if (verb.lemma === AVOID && !passesOver(reading, verb)) return null;
  if (verb.lemma === THINK && !thinks(reading, verb, first)) return null;
  if (isIdiom(reading, verb.lemma, verb.first, first)) return null;
  // "এখনই বলা যাবে না", "অনেক কিছু বলা যায়": what could be said is said by nobody
  if (verb.impersonal && !known && verb.modal === null && !isHeard(reading, verb)) return null;
  if (known && !isFound(reading, verb, first)) return null;
  const act = told ? 'demand' : asks ? 'ask' : known ? 'say' : SAYING.get(verb.lemma);
  if (!act) return null;
  const polar = withPolarity(act, verb);
  if (!polar) return null;
  const kichu =
    verb.negative && verb.first - 1 >= first && reading.tokens[verb.first - 1]!.norm === KICHU
      ? verb.first - 1
      : verb.first;
  return {
    first: kichu,
    last: verb.last,
    act: polar,
    verb,
    noun: null,
    rule: told
      ? 'bn.cue.told-to'
      : asks
        ? 'bn.cue.ask'
        : known
          ? 'bn.cue.impersonal'
          : `bn.cue.${verb.lemma}`,
  };
}

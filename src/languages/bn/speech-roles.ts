import type { Medium } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { perWord } from '../word.js';
import {
  type Chunk,
  caseAt,
  chunksIn,
  doThemselves,
  holdsOffice,
  isPartitive,
  isPersonNoun,
  isSide,
  isSpeakerNoun,
} from './chunks.js';
import { mediaWords } from './media.js';
import { hungEndings, quotedNames } from './quoted-names.js';
import { authorOf, isDocument, isPlatform } from './speech-documents.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';

/** By last word: the medium, and the word that must stand before it ("সাংবাদিক বৈঠক" is no meeting). */
const MEDIA = new Map<string, { medium: Medium; after: string | null }[]>();
for (const [medium, list] of Object.entries(mediaWords) as [Medium, string][])
  for (const entry of list.split(' ')) {
    const parts = entry.split('_').map(fold);
    const key = parts.at(-1)!;
    const known = { medium, after: parts.length > 1 ? parts.at(-2)! : null };
    MEDIA.set(key, known.after ? [known, ...(MEDIA.get(key) ?? [])] : [...(MEDIA.get(key) ?? []), known]);
  }
/** Postpositions of whom something is said to. */
export const TOWARDS = new Set('প্রতি কাছে উদ্দেশে উদ্দেশ্যে নিকট নিকটে বরাবর সামনে'.split(' ').map(fold));
/** Postpositions of whom something is done together with. */
export const WITH = new Set(['সঙ্গে', 'সাথে'].map(fold));
const SUTRE = fold('সূত্রে');
const QUOTING = new Set(['উদ্ধৃত', 'উদ্ধৃতি', 'বরাত', 'বরাতে'].map(fold));
const quotes = perWord(({ norm, nouns }) => QUOTING.has(norm) || QUOTING.has(nouns[0]?.stem ?? norm));

/** What a clause says of a saying besides its content. */
export interface Roles {
  source: Chunk | null;
  addressee: Chunk | null;
  /** Anything in the objective, whether or not it can be spoken to. */
  objective: Chunk | null;
  /** "[ট্রাম্পের] সঙ্গে ফোনালাপে": who a conversation is held with. */
  partner: Chunk | null;
  /** Whether what is held with the partner is plainly talk: "সাংবাদিকদের সঙ্গে আলাপকালে". */
  talking: boolean;
  /** Whoever the clause quotes: "X-এর বরাত দিয়ে"; then the subject only relays. */
  quoted: Quoted | null;
  medium: Medium | null;
  /** "ক্রেমলিনের এক বিবৃতিতে": the document phrase in the locative. */
  document: Chunk | null;
  chunks: Chunk[];
}

const mediaOf = perWord(
  (word) => MEDIA.get(word.nouns[0]?.stem ?? word.norm) ?? MEDIA.get(word.norm) ?? null,
);

/** "[বার্তা] সংস্থা", "[গবেষণা] পরিচালক", "[জরিপ] সংস্থা"; "[প্রতিবেদনটিকে] স্বাগত": no means of saying anything. */
const namesSomebody = (reading: Reading, i: number): boolean => {
  const noun = reading.words[i]!.nouns[0];
  if (noun?.case === 'objective') return true;
  const next = reading.tokens[i + 1];
  return noun?.case === 'nominative' && next?.kind === 'word' && isSpeakerNoun(reading, i + 1);
};

export function mediumIn(reading: Reading, first: number, last: number): Medium | null {
  let found: Medium | null = null;
  for (let i = first; i < last; i++) {
    const known = mediaOf(reading.words[i]!);
    const medium = known?.find((k) => k.after === null || k.after === reading.tokens[i - 1]?.norm)?.medium;
    if (!medium || namesSomebody(reading, i)) continue;
    // ওয়াশিংটন পোস্ট
    const name = reading.names[reading.nameAt[i]!];
    if (name && name.first < i && !mediaOf(reading.words[name.first]!)) continue;
    // "সংবাদ সম্মেলন" is a press conference, "শীর্ষ সম্মেলন" is none
    if (
      medium === 'press-conference' &&
      stemAt(reading, i) === fold('সম্মেলন') &&
      !/^(?:সংবাদ|সাংবাদিক|প্রেস)/.test(reading.tokens[i - 1]?.norm ?? '')
    )
      continue;
    found = medium;
    if (medium !== 'statement') break;
  }
  return found;
}

/** Whether a phrase names or describes somebody who can speak or be spoken to. */
export function canSpeak(reading: Reading, chunk: TokenRange): boolean {
  for (let i = chunk.first; i < chunk.last; i++)
    if (reading.nameAt[i]! >= 0 && i >= chunk.last - 1 - 3) return true;
  const last = chunk.last - 1;
  if (endsQuoted(reading, chunk)) return true;
  return isSpeakerNoun(reading, last) || isSide(reading, last) || reading.words[last]!.closed === 'pronoun';
}

/** "সংবাদপত্র [‘হারেৎজ়’]": a phrase whose name stands in quotation marks at its end. */
const endsQuoted = (reading: Reading, { first, last }: TokenRange): boolean => {
  const quote =
    reading.tokens[last - 1]?.kind === 'mark' ? reading.quotes[reading.quoteOf[last - 2] ?? -1] : undefined;
  return (
    quote !== undefined &&
    quote.closing === last - 1 &&
    quote.opening > first &&
    quotedNames(reading).has(quote.opening)
  );
};

const FIRST_PARTY = 3;
const CENTRE = fold('কেন্দ্র');
/** How like a speaker a phrase is: 3 named or by profession, 2 a pronoun or people in the plural, 1 anything else. */
export const strength = (reading: Reading, chunk: Chunk): number => {
  const head = chunk.last - 1;
  if (endsQuoted(reading, chunk)) return FIRST_PARTY;
  if (chunk.pronoun) return THINGS.has(reading.tokens[head]!.norm) ? 1 : 2;
  if (isPartitive(reading.tokens[head]!.norm)) return 2;
  const name = nameOver(reading, head);
  if (name) return name.type === 'place' ? 2 : FIRST_PARTY;
  // "ঝুঁকিপূর্ণ কেন্দ্র", a place to vote; the government is কেন্দ্র alone
  if (reading.tokens[head]!.norm === CENTRE && chunk.last - chunk.first > 1) return 1;
  if (isSpeakerNoun(reading, head)) return FIRST_PARTY;
  const noun = reading.words[head]!.nouns[0];
  if (isSide(reading, head)) return 2;
  return noun && ((noun.plural && noun.classifier === null) || noun.classifier === 'জন') ? 2 : 1;
};
const THINGS = new Set(
  ['একে', 'এটিকে', 'এটাকে', 'সেটিকে', 'তা', 'এটি', 'এটা', 'সেটি', 'সেটা', 'ইহা', 'এগুলো', 'সেগুলো', 'ওটা'].map(fold),
);

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;

/** What is done to people, as nouns: "[ওসিকে] প্রত্যাহারের নির্দেশ". */
const DONE_TO = new Set(
  'প্রত্যাহার গ্রেপ্তার গ্রেফতার অপসারণ বহিষ্কার আটক বদলি মুক্তি হত্যা নিয়োগ বরখাস্ত উচ্ছেদ উদ্ধার ফেরত হস্তান্তর মনোনয়ন রিমান্ড সাময়িক জিজ্ঞাসাবাদ বিচার শাস্তি অব্যাহতি নিষিদ্ধ খালাস জামিন সাজা দণ্ড জরিমানা'
    .split(' ')
    .map(fold),
);

/** "[আসামিকে] ফেরাতে", "[চেয়ারম্যানকে] সরানোর": whoever something is done to, by a causative verb or its noun right behind. */
export function isPatient(reading: Reading, chunk: TokenRange): boolean {
  return (
    ((chunk.last < reading.tokens.length && DONE_TO.has(stemAt(reading, chunk.last))) ||
      reading.words[chunk.last]?.verbs.some(
        (v) => (v.form === 'infinitive' || v.form === 'noun') && v.lemma.endsWith('ানো'),
      )) ??
    false
  );
}

const TALKS = new Set(
  'আলাপকালে আলাপে আলাপচারিতায় কথোপকথনে ফোনালাপে টেলিফোনালাপে সাক্ষাৎকারে সাক্ষাতে সাক্ষাৎকালে মতবিনিময়কালে মতবিনিময়ে বৈঠককালে বৈঠকে আলোচনায়'
    .split(' ')
    .map(fold),
);
const TALK_REACH = 6;

/** "আলাপকালে", "কথা বলার সময়", "কথা বলতে গিয়ে" within a few words. */
function talks(reading: Reading, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + TALK_REACH); i++) {
    if (TALKS.has(reading.tokens[i]!.norm)) return true;
    if (reading.tokens[i]!.norm === fold('কথা') && reading.words[i + 1]?.verbs[0]?.lemma === fold('বলা'))
      return true;
  }
  return false;
}

const AIM = fold('উদ্দেশ');

const MYSELF = fold('নিজ');
/** "[নিজেকে] নির্দোষ দাবি করেন", "[নিজেদের] মধ্যে বসতে বলেছেন": who speaks or does it, and nobody spoken to. */
const isMyself = (reading: Reading, { first, last, case: kase }: Chunk): boolean =>
  last - first === 1 && kase !== 'nominative' && reading.tokens[first]!.norm.startsWith(MYSELF);

/** "ইইউর [উদ্যোগকে] খেলা বলেন": a thing of somebody's, and nobody. */
const isOwned = (reading: Reading, i: number): boolean =>
  i > 0 &&
  reading.nameAt[i]! < 0 &&
  reading.nameAt[i - 1]! >= 0 &&
  caseAt(reading, i - 1) === 'genitive' &&
  reading.tokens[i - 1]!.kind === 'word' &&
  reading.words[i]!.closed === null &&
  !isSpeakerNoun(reading, i) &&
  !isSide(reading, i) &&
  !isPeople(reading, i);

/** "[আইনপ্রণেতাদের] সামনে": people in the plural, by whatever noun. */
const isPeople = (reading: Reading, i: number): boolean => {
  const noun = reading.words[i]!.nouns[0];
  return noun?.plural === true && noun.classifier === null;
};

const TOWARDS_ONLY = fold('প্রতি');
/** "[নিহতদের প্রতি] শ্রদ্ধা জানিয়ে মন্ত্রী বলেন": what another verb of the clause holds out to somebody. */
function isHeldOut(reading: Reading, { last, postposition }: Chunk, limit: number): boolean {
  if (postposition !== TOWARDS_ONLY) return false;
  for (let i = last + 1; i < Math.min(limit, last + HELD_REACH); i++) {
    const verb = verbGroupAt(reading, i, limit);
    if (verb) return verb.form === 'conjunctive' && i > last + 1;
    if (reading.tokens[i]!.kind === 'mark') return false;
  }
  return false;
}
const HELD_REACH = 5;

const ANSWERING = new Set(['জবাবে', 'উত্তরে'].map(fold));
const QUESTION = fold('প্রশ্ন');
/** "[রয়টার্সের] এক প্রশ্নের জবাবে": whose question is answered. */
function askerIn(reading: Reading, chunk: Chunk): Chunk | null {
  const head = chunk.last - 1;
  if (stemAt(reading, head) !== QUESTION) return null;
  for (let i = head - 1; i >= chunk.first; i--) {
    const asker = { ...chunk, last: i + 1, postposition: null };
    if (caseAt(reading, i) === 'genitive') return canSpeak(reading, asker) ? asker : null;
  }
  return null;
}
/** What was done with a letter or a speech, before its name. */
export const GIVEN = new Set(['দেওয়া', 'পাঠানো', 'লেখা', 'প্রেরিত'].map(fold));

const ANYBODY = new Set(['কেউ', 'কেউই'].map(fold));
/** "[কেউ] আহত হওয়ার খবর": nobody who speaks, where somebody else stands in the clause. */
export const isAnybody = (reading: Reading, { last }: TokenRange): boolean =>
  ANYBODY.has(reading.tokens[last - 1]!.norm);
const BE = fold('হওয়া');
const becomes = (reading: Reading, i: number): boolean =>
  i < reading.words.length &&
  reading.words[i]!.verbs.some((v) => v.lemma === BE && (v.form === 'noun' || v.form === 'infinitive'));
const TRAVELS = new Set('সফর ভ্রমণ যাত্রা অভিযান'.split(' ').map(fold));
/** "[ঢাকা] সফরের আমন্ত্রণ জানান": where somebody travels to, and nobody who says it. */
const isTravelledTo = (reading: Reading, { last }: TokenRange): boolean =>
  nameOver(reading, last - 1)?.type === 'place' &&
  last < reading.tokens.length &&
  TRAVELS.has(stemAt(reading, last)) &&
  caseAt(reading, last) === 'genitive';

/** A verb in the infinitive, or what a noun of doing is made of: কমাতে, দাখিলের. */
const isTask = (reading: Reading, i: number): boolean =>
  i < reading.words.length &&
  reading.nameAt[i]! < 0 &&
  reading.words[i]!.verbs.some(
    (v) => v.form === 'infinitive' || (v.form === 'noun' && v.case === 'genitive'),
  );
/** What can be handled: no speaker; a paper speaks only where it is somebody's. */
const isThing = (reading: Reading, chunk: Chunk): boolean =>
  strength(reading, chunk) === 1 ||
  (reading.nameAt[chunk.last - 1]! < 0 && isDocument(reading, chunk.last - 1));
/** "[ভর্তুকি] কমাতে", "[প্রতিবেদন] জমা দিতে": what is to be done, right before the deed or its noun. */
const isToBeDone = (reading: Reading, { last }: TokenRange): boolean =>
  isTask(reading, last) ||
  (last < reading.words.length &&
    reading.words[last]!.closed === null &&
    caseAt(reading, last) === 'nominative' &&
    !isSpeakerNoun(reading, last) &&
    isTask(reading, last + 1)) ||
  // "[তালিকা] করে পাঠাতে"
  (isTask(reading, last + 1) && reading.words[last]!.verbs.some((v) => v.form === 'conjunctive'));
const MOTION = new Set('পৌঁছানো পৌঁছা যাওয়া ফেরা আসা ছাড়া'.split(' ').map(fold));
/** A place right before a verb of motion: "[তিবলিসি] পৌঁছে". */
const goesTo = (reading: Reading, { last }: TokenRange): boolean =>
  nameOver(reading, last - 1)?.type === 'place' &&
  last < reading.words.length &&
  reading.words[last]!.verbs.some((v) => v.form !== 'finite' && MOTION.has(v.lemma));

/** Whether a bare noun stands right before a deed in its dependent form: "[পত্রিকা] পড়ার", "[আন্দোলন] চালিয়ে". */
const isDoneTo = (reading: Reading, { first, last, pronoun }: Chunk): boolean =>
  !pronoun &&
  reading.nameAt[last - 1]! < 0 &&
  last - first <= 2 &&
  !isPersonNoun(reading, last - 1) &&
  (reading.words[last]?.verbs.some((v) => v.form !== 'finite' && v.form !== 'conditional') ?? false);

/** "[পুরো প্রতিবেদন] না দেখেই মন্তব্য করেন": a paper that something is done with. */
const isRead = (reading: Reading, { last }: TokenRange): boolean => {
  if (reading.nameAt[last - 1]! >= 0 || !isDocument(reading, last - 1)) return false;
  const at = reading.words[last]?.closed === 'negation' ? last + 1 : last;
  return reading.words[at]?.verbs.some((v) => v.form === 'conjunctive' || v.form === 'infinitive') ?? false;
};

const EMBEDDED_REACH = 3;
/** "[ছেলে] অপহৃত হওয়ার", "[মন্ত্রী] পদত্যাগ করার": whose deed or fate another tells of. */
function isEmbedded(reading: Reading, { last }: Chunk): boolean {
  for (let i = last; i < Math.min(reading.words.length, last + EMBEDDED_REACH); i++) {
    if (reading.tokens[i]!.kind === 'mark') return false;
    if (reading.words[i]!.verbs.some((v) => v.form === 'noun' && v.case === 'genitive')) return true;
  }
  return false;
}

/** What a body has done, said before what it was done to: "কৃষক সমিতি [আয়োজিত] সভায়". */
const DONE_BY = new Set(
  'আয়োজিত স্বাক্ষরিত প্রকাশিত পরিচালিত নিয়ন্ত্রিত সমর্থিত মনোনীত ঘোষিত প্রণীত প্রেরিত গঠিত প্রস্তাবিত নির্মিত সম্প্রচারিত অনুমোদিত আরোপিত নেতৃত্বাধীন অধিকৃত প্রদত্ত প্রবর্তিত উত্থাপিত বর্ণিত নিয়োজিত'
    .split(' ')
    .map(fold),
);
const isAgent = (reading: Reading, { last, postposition }: Chunk): boolean =>
  postposition === null && DONE_BY.has(reading.tokens[last]?.norm ?? '');

const FATES = new Set('নিহত আহত মৃত নিখোঁজ আটক গ্রেপ্তার গ্রেফতার অসুস্থ দগ্ধ'.split(' ').map(fold));
const BOUNDS = new Set('অন্তত কমপক্ষে প্রায় শতাধিক অর্ধশতাধিক বেড়ে একাধিক বহু'.split(' ').map(fold));

/** "হামলায় [নিহত] ৭০, বলছে চিকিৎসকদের সংগঠন": what became of so many, and nobody who says so. */
function isToll({ tokens, quantityAt }: Reading, { first, last }: TokenRange): boolean {
  const counts = (i: number) => tokens[i]?.kind === 'number' || (quantityAt[i] ?? -1) >= 0;
  let end = last;
  while (counts(end) || BOUNDS.has(tokens[end]?.norm ?? '')) end++;
  if (tokens[end]?.text !== ',') return false; // "আহত তিনজন বলেন" are those who say it
  if (counts(first) && quantityAt[first] === quantityAt[last - 1])
    return FATES.has(tokens[first - 1]?.norm ?? '') || BOUNDS.has(tokens[first - 1]?.norm ?? '');
  return FATES.has(tokens[last - 1]!.norm) && (counts(last) || BOUNDS.has(tokens[last]?.norm ?? ''));
}

/** "[ফায়ার সার্ভিস] নিয়ন্ত্রণকক্ষের কর্মকর্তা [লিমা খানম] জানান": a verb of honour has a person for its subject, and no body. */
const isBodyBefore = (reading: Reading, source: Chunk, chunk: Chunk, verb: VerbGroup | null): boolean =>
  verb?.honorific === true &&
  verb.form === 'finite' &&
  !verb.passive &&
  !source.pronoun &&
  (nameOver(reading, source.last - 1)?.type ?? 'person') !== 'person' &&
  nameOver(reading, chunk.last - 1)?.type === 'person';

/** "X-এর কথা অস্বীকার [করে] Y জানান": a conjunctive right before Y, so that Y does both. */
const leansBetween = (reading: Reading, from: number, to: number): boolean =>
  to > from &&
  reading.words[to - 1]!.closed === null &&
  reading.words[to - 1]!.verbs.some((v) => v.form === 'conjunctive');

const POINTING = new Set('এ এই এসব এমন সে সেই একই ওই'.split(' ').map(fold));
/** "[মন্ত্রী] এ কথা", "[মন্ত্রী] এ": an office right before the words that point back to what was said. */
const isAtTheWord = (reading: Reading, { last }: TokenRange, end: number): boolean =>
  last < end &&
  end - last <= 2 &&
  POINTING.has(reading.tokens[last]!.norm) &&
  reading.nameAt[last - 1]! < 0 &&
  holdsOffice(reading, last - 1);

/** "[বনানী] কবরস্থানে শ্রদ্ধা নিবেদন শেষে বলেন": no place is honoured by a verb; it only begins to say where. */
const standsNowhere = (
  reading: Reading,
  { last, case: kase, postposition }: Chunk,
  verb: VerbGroup | null,
): boolean =>
  verb?.honorific === true &&
  verb.form === 'finite' &&
  !verb.passive &&
  kase === 'nominative' &&
  postposition === null &&
  nameOver(reading, last - 1)?.type === 'place' &&
  limitsNoun(reading, last);
/** "কুমিল্লা [সার্কিট] হাউসে": a plain noun goes on behind the name; "নাভরোকি | এই সুযোগে" may be somebody after all. */
const limitsNoun = (reading: Reading, i: number): boolean => {
  const word = reading.words[i];
  return (
    word !== undefined &&
    reading.tokens[i]!.kind === 'word' &&
    reading.nameAt[i]! < 0 &&
    word.closed === null &&
    word.nouns.length > 0 &&
    word.verbs.length === 0
  );
};

/** Roles in the cue's own clause, tokens `first` up to `last` (before the cue, or behind it); `verb` is the cue's own. */
export function rolesIn(reading: Reading, first: number, last: number, verb: VerbGroup | null = null): Roles {
  const chunks = chunksIn(reading, first, last);
  const roles: Roles = {
    source: null,
    addressee: null,
    objective: null,
    partner: null,
    talking: false,
    quoted: null,
    medium: mediumIn(reading, first, last),
    document: null,
    chunks,
  };
  for (const chunk of chunks) {
    const head = chunk.last - 1;
    // "আইএমএফ অসন্তুষ্ট, | মন্ত্রণালয় বলছে": who stands nearer to the verb, behind a comma, is its subject
    const parted = roles.source !== null && /^[,—–]$/.test(reading.tokens[chunk.first - 1]?.text ?? '');
    // "গবেষণা প্রতিষ্ঠান | উন্নয়ন বীক্ষণের পরিচালক জাকির হায়দার": what a phrase only describes, the one behind it names
    const named: boolean =
      roles.source !== null &&
      roles.source.last === chunk.first &&
      reading.nameAt[roles.source.last - 1]! < 0 &&
      reading.nameAt[head]! >= 0;
    // "বিশেষ অতিথি … উপদেষ্টা রাশেদা খানম | বলেন": a name at the verb against an office further off
    const nearer: boolean =
      roles.source !== null &&
      chunk.last === last &&
      !roles.source.pronoun &&
      nameOver(reading, head)?.type === 'person' &&
      (reading.nameAt[roles.source.last - 1]! < 0 || leansBetween(reading, roles.source.last, chunk.first));
    // "নাগরিক সংলাপে | তিনি এ কথা বলেন", "শিক্ষার্থীদের ফল প্রকাশ উপলক্ষে | মন্ত্রী এ কথা বলেন": the scene is set before who speaks
    const setBefore: boolean =
      roles.source !== null &&
      ((chunk.pronoun && !reading.tokens[head]!.norm.startsWith(MYSELF)) ||
        isAtTheWord(reading, chunk, last));
    if (isToll(reading, chunk) || isAgent(reading, chunk)) continue;
    if (standsNowhere(reading, chunk, verb)) continue;
    // "তিনি প্রধানমন্ত্রীকে [ছেলে] অপহৃত হওয়ার বিষয়টি জানান": he has been named, so that others are in what he says
    const other = roles.source?.pronoun && strength(reading, roles.source) > 1 && !chunk.pronoun;
    if (other && chunk.case === 'nominative' && !chunk.postposition && isEmbedded(reading, chunk)) continue;
    // "তিনি [পত্রিকা] পড়ার কথা", "তাঁরা [আন্দোলন] চালিয়ে যাওয়ার হুঁশিয়ারি": what whoever stands before does something to
    if (roles.source?.pronoun && isDoneTo(reading, chunk)) continue;
    // "মোদিকে উদ্দেশ করে", "[নেতা-কর্মীদের] উদ্দেশ করে"
    if (reading.tokens[head]!.norm.startsWith(AIM) && chunk.postposition === null) {
      if (head > chunk.first && caseAt(reading, head - 1) === 'genitive')
        roles.addressee = { ...chunk, last: head, case: 'genitive' };
      continue;
    }
    // "X-কে উদ্ধৃত করে": the words of citing are nobody
    if (quotes(reading.words[head]!) && chunk.postposition === null) continue;
    if (isMyself(reading, chunk)) continue;
    if (chunk.postposition === null && chunk.case === 'nominative') {
      // "আহত হওয়ার খবর": what somebody is, and nobody
      if (!chunk.pronoun && becomes(reading, chunk.last)) continue;
      if (!chunk.pronoun && isRead(reading, chunk)) continue;
      // "[ভর্তুকি] কমাতে বলেছে", "[প্রতিবেদন] দাখিলের নির্দেশ": what is to be done
      if (!chunk.pronoun && isThing(reading, chunk) && isToBeDone(reading, chunk)) continue;
      if (isTravelledTo(reading, chunk)) continue;
      // "তিবলিসি পৌঁছে তিনি": where he goes
      if (chunk.pronoun && roles.source && goesTo(reading, roles.source)) roles.source = null;
      if (
        !roles.source ||
        strength(reading, chunk) > strength(reading, roles.source) ||
        ((parted || named || nearer || setBefore || isAnybody(reading, roles.source)) &&
          strength(reading, chunk) > 1) ||
        isBodyBefore(reading, roles.source, chunk, verb)
      ) {
        if (strength(reading, chunk) > 1 || !roles.source) roles.source = chunk;
      }
    } else if (
      chunk.case === 'objective' &&
      (canSpeak(reading, chunk) || (chunk.last === last && chunk.postposition === null)) &&
      !isOwned(reading, head) &&
      !THINGS.has(reading.tokens[head]!.norm)
    )
      roles.addressee = chunk;
    else if (
      chunk.case === 'genitive' &&
      chunk.postposition === null &&
      (reading.words[head]!.nouns[0]?.plural || reading.words[head]!.closed === 'pronoun') &&
      (isSpeakerNoun(reading, head) ||
        doThemselves(reading, chunk.last, last) ||
        chunk.last === last ||
        chunk.pronoun)
    )
      roles.addressee = chunk;
    else if (
      chunk.postposition &&
      TOWARDS.has(chunk.postposition) &&
      (canSpeak(reading, chunk) || isPeople(reading, head)) &&
      !isHeldOut(reading, chunk, last)
    )
      roles.addressee = chunk;
    else if (chunk.postposition && ANSWERING.has(chunk.postposition) && !roles.addressee)
      roles.addressee = askerIn(reading, chunk);
    if (chunk.case === 'objective' && chunk.postposition === null) roles.objective = chunk;
    if (chunk.postposition && WITH.has(chunk.postposition) && canSpeak(reading, chunk)) {
      roles.partner = chunk;
      roles.talking ||= talks(reading, chunk.last + 1, last);
    }
    // "[কমিশনে] দেওয়া চিঠিতে"
    if (
      chunk.case === 'locative' &&
      !roles.addressee &&
      GIVEN.has(reading.tokens[chunk.last]?.norm ?? '') &&
      canSpeak(reading, chunk) &&
      !isPlatform(reading, head) &&
      isDocument(reading, Math.min(chunk.last + 1, last - 1))
    )
      roles.addressee = chunk;
    if (chunk.case === 'locative' && chunk.postposition === null && isDocument(reading, head))
      roles.document = chunk;
  }
  roles.quoted = quotedIn(reading, first, last);
  if (
    roles.quoted &&
    roles.addressee &&
    roles.addressee.first <= roles.quoted.who.last &&
    roles.addressee.last >= roles.quoted.who.last
  )
    roles.addressee = null;
  return roles;
}

/** Whose side says it: "পুলিশের পক্ষ থেকে", "সিবিআইয়ের তরফে" before a passive; the genitive before. */
export function sideIn(reading: Reading, first: number, last: number): TokenRange | null {
  for (let i = first + 1; i < last; i++) {
    if (!SIDES.has(stemAt(reading, i)) || caseAt(reading, i - 1) !== 'genitive') continue;
    const chunk = chunksIn(reading, first, i).find((c) => c.last === i);
    if (chunk) return { first: chunk.first, last: i };
  }
  return null;
}
/** Words for the side that speaks, behind its genitive: "দলের [পক্ষ] থেকে", "মন্ত্রণালয়ের [তরফে]". */
export const SIDES = new Set(['পক্ষ', 'পক্ষে', 'তরফ', 'তরফে'].map(fold));

/** "[X-এর] বরাত দিয়ে", "[X-কে] উদ্ধৃত করে", "[X-এর] উদ্ধৃতি দিয়ে": whose words are cited, and by what words. */
export interface Quoted {
  who: TokenRange;
  cue: TokenRange;
  /** "[দেশটির দৈনিক গাজেতা] এক কর্মকর্তার উদ্ধৃতি দিয়ে": the outlet that the same words name first. */
  outlet: TokenRange | null;
}

/** Kinds of outlet, by which one is spoken of. */
export const OUTLETS = new Set(
  'দৈনিক পত্রিকা সংবাদপত্র সাময়িকী টেলিভিশন চ্যানেল সংবাদমাধ্যম গণমাধ্যম সংস্থা পোর্টাল ওয়েবসাইট সম্প্রচারমাধ্যম'
    .split(' ')
    .map(fold),
);

/** Parts an outlet from whom it cites, where one phrase holds both: behind the outlet's name somebody is named or described. */
function parted(reading: Reading, who: TokenRange): Pick<Quoted, 'who' | 'outlet'> {
  for (let i = who.first; i < who.last - 2; i++) {
    if (!OUTLETS.has(reading.tokens[i]!.norm)) continue;
    for (let k = i + 2; k < who.last; k++) {
      const name = nameOver(reading, k);
      if (reading.tokens[k]!.kind !== 'word' || hungEndings.has(reading.tokens[k]!.norm)) continue;
      const begins =
        (name && name.first === k && name.first > i + 1) ||
        (!name &&
          (isSpeakerNoun(reading, k) ||
            isPeople(reading, k) ||
            reading.quantityAt[k]! >= 0 ||
            reading.words[k]!.closed === 'determiner'));
      if (begins) return { who: { first: k, last: who.last }, outlet: { first: who.first, last: k } };
    }
  }
  return { who, outlet: null };
}

export function quotedIn(reading: Reading, first: number, last: number): Quoted | null {
  for (let i = first; i < last; i++) {
    const through = reading.tokens[i]!.norm === SUTRE && i > first && caseAt(reading, i - 1) === 'genitive';
    if (!through && !quotes(reading.words[i]!)) continue;
    const before = chunksIn(reading, first, i + 1).find(
      (c) => c.first < i && (c.last === i + 1 || c.last === i),
    );
    if (!before) continue;
    const verb = i + 1 < last ? verbGroupAt(reading, i + 1, last) : null;
    const cue = { first: i, last: verb?.last ?? i + 1 };
    let end = Math.min(before.last, i);
    // "ইউনিসেফের | ২০২০ সালের এক প্রতিবেদন উদ্ধৃত করে": the document's author
    if (isDocument(reading, end - 1))
      return { who: authorOf(reading, { first: before.first, last: end }, first), cue, outlet: null };
    while (end > before.first && caseAt(reading, end - 1) === 'nominative' && reading.nameAt[end - 1]! < 0)
      end--;
    if (end > before.first) return { ...parted(reading, { first: before.first, last: end }), cue };
  }
  return null;
}

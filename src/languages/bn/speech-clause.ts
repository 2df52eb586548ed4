import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import type { SourceHint } from '../speech.js';
import { type Chunk, caseAt, chunksIn, holdsOffice } from './chunks.js';
import type { VerbCue } from './cue-match.js';
import { answersWho } from './speech-asked.js';
import { calledIn } from './speech-called.js';
import { authorOf, bodyFrom, documentFrom, isDocument, isNews, rallyFrom } from './speech-documents.js';
import { partSpeaker } from './speech-parted.js';
import { clauseStart, isComplementiser, isQuoteMark, type Region } from './speech-region.js';
import {
  canSpeak,
  GIVEN,
  isAnybody,
  isPatient,
  mediumIn,
  OUTLETS,
  type Roles,
  rolesIn,
  SIDES,
  sideIn,
  strength,
  WITH,
} from './speech-roles.js';
import { barePhrases, mannerWords, meansWords } from './speech-words.js';

/** The rule of "ব্যাখ্যা চেয়েছে": what is asked for is content. */
export const WANTING = `bn.cue.${fold('চাওয়া')}`;
/** Rules whose cue has a thing before it that is all its content: what is asked for, or seen behind something. */
const OF_THINGS = new Set([WANTING, `bn.cue.${fold('দেখা')}`]);
export const isOfThing = ({ rule }: VerbCue): boolean => OF_THINGS.has(rule);

/** A cue with its clause, as the shapes of an attribution look at it. */
export interface CueClause {
  reading: Reading;
  region: Region;
  cue: VerbCue;
  cues: readonly VerbCue[];
  /** First token of the cue's own clause. */
  own: number;
  /** No content reaches back before this token: an outer cue's content begins here, or another sentence's ended. */
  floor: number;
  /** Where a speaker named only at the sentence's end has his content begin: before sayings joined by "and". */
  wide: number;
  /** Where all begins that a dash may set before its speaker: what sayings closed before it is said by them too. */
  open: number;
  /** Behind the cue before this one; nominal content reaches back no further. */
  nominalFloor: number;
  /** Index of বলে before the cue, or -1. */
  complementiser: number;
  roles: Roles;
  /** A subject behind the cue: "…, বলেন [তিনি]". */
  behind: TokenRange | null;
}

export const phraseHint = ({ first, last }: TokenRange): SourceHint & { kind: 'phrase' } => ({
  kind: 'phrase',
  range: { first, last },
});

export function countWords(reading: Reading, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last; i++) if (reading.tokens[i]!.kind !== 'mark') n++;
  return n;
}

/** Behind the last word of the region. */
export function lastWordOf(reading: Reading, region: Region): number {
  let last = region.last;
  while (last > region.first && reading.tokens[last - 1]!.kind === 'mark') last--;
  return last;
}

const LONGEST_SUBJECT = 14;

/** A subject behind the cue, up to the end of its clause: "…, বলেন [তিনি]।" */
export function subjectBehind(
  reading: Reading,
  from: number,
  region: Region,
  leans = false,
): TokenRange | null {
  // "জানান যে চুক্তির খসড়া তৈরি": what follows is said, no speaker
  // "অঙ্গীকার করেছেন এবং উদ্যোগের প্রশংসা করেছেন": what is joined is another clause
  const next = reading.words[from]?.closed;
  if (next === 'complementiser' || next === 'conjunction' || isComplementiser(reading, from)) return null;
  let end = from;
  let bracket = false;
  for (; end < region.last && reading.quoteOf[end] === region.quote; end++) {
    const { kind, text } = reading.tokens[end]!;
    if (text === '(' || text === ')') bracket = text === '(';
    else if (kind === 'mark' && !bracket && text !== '.' && text !== '-') break;
  }
  // "সম্মত হয়েছেন | বলেও জানান তিনি": who stands behind another verb is that one's subject; "চেয়ে ডাক দিয়েছে দলগুলি": of both
  const verb = leans
    ? undefined
    : region.verbs.find((v) => v.first >= from && v.form !== 'noun' && v.form !== 'infinitive');
  if (verb) end = Math.min(end, verb.first);
  if (end <= from || end - from > LONGEST_SUBJECT) return null;
  const chunks = chunksIn(reading, from, end).filter(
    (c) => c.case === 'nominative' && c.postposition === null,
  );
  // "বলেছেন নাম প্রকাশে অনিচ্ছুক | এক কর্মকর্তা"
  const chunk = named(reading, chunks, end) ?? chunks.find((c) => canSpeak(reading, c)) ?? chunks[0];
  return chunk && chunk.first - from <= 4 && (canSpeak(reading, chunk) || chunk.last === end) ? chunk : null;
}

/** "জানান [শরণার্থী ত্রাণ ও প্রত্যাবাসন কমিশনার মোবারক আলী]": whose name ends what begins with an office, however it is parted. */
function named(reading: Reading, chunks: readonly Chunk[], end: number): Chunk | null {
  const last = chunks.at(-1);
  if (chunks.length < 2 || last?.last !== end || nameOver(reading, end - 1)?.type !== 'person') return null;
  for (let i = chunks.length - 1; i > 0; i--) if (chunks[i - 1]!.last !== chunks[i]!.first) return null;
  return nameOver(reading, chunks[0]!.first) ? null : { ...last, first: chunks[0]!.first };
}

const COMPLEMENTISER_REACH = 16;

/** The complementiser বলে before the cue, in its clause: the index, or -1. */
function complementiserBefore(
  reading: Reading,
  cue: VerbCue,
  cues: readonly VerbCue[],
  region: Region,
): number {
  const start = Math.max(region.first, cue.first - COMPLEMENTISER_REACH);
  for (let i = cue.first - 1; i >= start; i--) {
    if (reading.quoteOf[i] !== region.quote) continue;
    // "১২ বলে উল্লেখ করে জানান": that of the saying before
    if (isComplementiser(reading, i))
      return cues.some((c) => c.first === i + 1 && c.last <= cue.first) ? -1 : i;
    const token = reading.tokens[i]!;
    if (token.kind === 'mark' && !isQuoteMark(reading, i) && !/^[(),.–-]$/.test(token.text)) return -1;
  }
  return -1;
}

const FIRST_PERSON = new Set('আমি আমরা মুই মোরা'.split(' ').map(fold));
const isFirstPerson = (reading: Reading, { first }: TokenRange): boolean =>
  FIRST_PERSON.has(reading.tokens[first]!.norm.replace(/[ইও]$/, ''));

const verbIsWilling = ({ verb, noun }: VerbCue): boolean =>
  noun !== null && (verb.modal === 'agree' || verb.modal === 'refuse');

/** How far back content may reach; see the fields of `CueClause`. */
export type Floors = Pick<CueClause, 'floor' | 'nominalFloor' | 'wide' | 'open'>;

/** Looks at a cue's clause once for all shapes. */
export function clauseOf(
  reading: Reading,
  region: Region,
  cue: VerbCue,
  cues: readonly VerbCue[],
  { floor, nominalFloor, wide, open }: Floors,
): CueClause {
  const own = Math.max(clauseStart(reading, region, cue.first), floor);
  const complementiser = complementiserBefore(reading, cue, cues, region);
  const roles = rolesIn(reading, complementiser >= own ? complementiser + 1 : own, cue.first, cue.verb);
  // "এ অভিযোগ অস্বীকার করেন": a thing before a compound cue is its object, no speaker
  const wantsObject =
    cue.noun !== null || cue.act === 'omit' || cue.act === 'deny' || cue.act === 'confirm' || isOfThing(cue);
  if (roles.source && strength(reading, roles.source) === 1 && wantsObject) roles.source = null;
  // "কমিশন গঠন করার কথা [বলেছি]": I am no commission
  if (
    roles.source &&
    cue.verb.person === 1 &&
    cue.verb.form === 'finite' &&
    !isFirstPerson(reading, roles.source)
  )
    roles.source = null;
  if (roles.source && isAnybody(reading, roles.source) && !cue.verb.negative) roles.source = null;
  // "চিন সীমান্ত থেকে সেনা সরাতে সম্মত": of those before what somebody agrees to do, the first agrees
  if (verbIsWilling(cue))
    roles.source =
      roles.chunks.find((c) => c.case === 'nominative' && !c.postposition && strength(reading, c) > 1) ??
      roles.source;
  let behind = subjectBehind(reading, cue.last, region, cue.verb.form !== 'finite');
  // "স্মরণ করছি | মহান শহীদদের": what I do nobody else does
  if (behind && cue.verb.person === 1 && cue.verb.form === 'finite' && !isFirstPerson(reading, behind))
    behind = null;
  // "তেহরান বলছে প্রস্তুত": what stands behind is said, where the speaker is plain before
  if (behind && roles.source && strength(reading, roles.source) > 1 && !canSpeak(reading, behind))
    behind = null;
  if (!behind) partSpeaker(reading, roles, cue.verb);
  // "X গুলিবিদ্ধ হওয়ার কথা অস্বীকার করে [Y] জানান": a clause has one subject, and X is in what is denied
  if (
    behind &&
    roles.source &&
    !roles.source.pronoun &&
    cue.verb.form === 'conjunctive' &&
    isPersonAt(reading, behind.last - 1) &&
    region.verbs.some((v) => v.first === behind.last && v.form === 'finite' && !v.passive)
  )
    roles.source = null;
  return {
    reading,
    region,
    cue,
    cues,
    own,
    floor: Math.max(floor, region.first),
    wide: Math.max(wide, region.first),
    open: Math.max(open, region.first),
    nominalFloor,
    complementiser,
    roles,
    behind,
  };
}

const isPersonAt = (reading: Reading, i: number): boolean =>
  nameOver(reading, i)?.type === 'person' ||
  reading.words[i]!.closed === 'pronoun' ||
  holdsOffice(reading, i);

/** Who speaks, as far as the cue's own clause tells. */
export function sourceOf(clause: CueClause): SourceHint {
  const { reading, region, cue, own, roles, behind } = clause;
  const { verb } = cue;
  // "জবাব [তিনি] দেননি"
  for (let i = cue.first + 1; i < verb.first; i++)
    if (reading.words[i]!.closed === 'pronoun') return phraseHint({ first: i, last: i + 1 });
  // "তাঁর প্রতিক্রিয়া মেলেনি", "পুলিশের বক্তব্য পাওয়া যায়নি": who is silent stands before in the genitive
  if (cue.act === 'omit' && UNANSWERED.has(verb.lemma)) {
    // "রাজভবনের তরফে কোনও প্রতিক্রিয়া মেলেনি"
    const side = sideIn(reading, own, cue.first);
    if (side) return phraseHint(side);
    const silent = chunksIn(reading, own, cue.first + 1).find(
      (c) => c.first < cue.first && c.last >= cue.first,
    );
    let end = silent ? Math.min(silent.last, cue.first) : 0;
    while (silent && end > silent.first && caseAt(reading, end - 1) !== 'genitive') end--;
    const who = silent && { first: silent.first, last: end };
    if (who && end > who.first && canSpeak(reading, who)) return phraseHint(who);
    // "মন্তব্য পাওয়া যায়নি [ইসরায়েলের সেনাবাহিনীর]"
    const after = chunksIn(reading, cue.last, region.last).find((c) => c.first === cue.last);
    if (after?.case === 'genitive' && canSpeak(reading, after) && closesSentence(reading, after.last))
      return phraseHint(after);
  }
  // "[বিবৃতিতে] রুশ তেলের প্রসঙ্গ ছিল না": whose the paper is, also if it is only taken up again
  if (cue.act === 'omit' && verb.lemma === STAY && roles.document)
    return phraseHint(authorOf(reading, roles.document, own));
  // "ওই নেতাকে বলতে শোনা যায়": who is heard
  if (
    (verb.impersonal || verb.person === 1) &&
    roles.objective &&
    HEARD.has(reading.words[verb.first + 1]?.verbs[0]?.lemma ?? '')
  )
    return phraseHint(roles.objective);
  if (verb.passive && !roles.quoted) {
    // "[বাসিন্দাদের] সঙ্গে কথা বলে জানা গেছে"
    if (verb.impersonal && roles.partner && roles.talking) return phraseHint(roles.partner);
    const informed = roles.chunks.find(
      (c) =>
        c.postposition === SUTRE ||
        (c.postposition === null && c.case === 'locative' && reading.tokens[c.last - 1]!.norm === SUTRE),
    );
    if (informed && verb.impersonal) return phraseHint(informed);
    const side = sideIn(reading, own, cue.first);
    if (side) return phraseHint(side);
    const from = bodyFrom(roles.chunks, reading) ?? rallyFrom(roles.chunks, reading);
    if (from) return phraseHint(from);
    const document = roles.document ?? documentFrom(roles.chunks, reading);
    if (document) {
      const author = authorOf(reading, document, own);
      // "শেষ পাওয়া খবরে জানা গেছে"
      return verb.impersonal && author.last === document.last && isNews(reading, document.last - 1)
        ? { kind: 'nobody' }
        : phraseHint(author);
    }
    // "রাষ্ট্রীয় টেলিভিশনে বলা হয়"
    const outlet = roles.chunks.find(
      (c) => c.case === 'locative' && c.postposition === null && isOutlet(reading, c.last - 1),
    );
    if (outlet) return phraseHint(outlet);
    // "আহ্বান জানানো হয়েছে প্রতিবেদনে"
    const after = rolesIn(reading, cue.last, Math.min(region.last, cue.last + 6)).document;
    if (after && after.first <= cue.last + 1) return phraseHint(authorOf(reading, after, cue.last));
    // "এতে দেখা যায়", "তাতে বলা হয়েছে": the paper spoken of before, whose author spoke last
    for (let i = own; i < cue.first; i++) if (IN_IT.has(reading.tokens[i]!.norm)) return { kind: 'paper' };
    return { kind: verb.impersonal || cue.act === 'believe' ? 'nobody' : 'body' };
  }
  // "মারধরের অভিযোগ উঠেছে", "প্রশ্ন উঠেছে": nobody says whose
  if (cue.noun !== null && ARISEN.has(cue.noun) && ARISING.has(verb.lemma) && !behind) {
    const from = bodyFrom(roles.chunks, reading) ?? rallyFrom(roles.chunks, reading);
    return from ? phraseHint(from) : { kind: 'nobody' };
  }
  const asked = answersWho(clause);
  const he = behind ?? roles.source;
  if (asked) return he ? { ...phraseHint(he), meant: asked } : phraseHint(asked);
  // a subject put behind its verb leaves only others before it
  if (behind && closesSentence(reading, behind.last)) return phraseHint(behind);
  if (roles.source) return phraseHint(ownerOfPaper(reading, wholeList(reading, roles.source, own), own));
  if (behind) return phraseHint(behind);
  // "ফেসবুক পোস্টে বলেন": who has spoken goes on, in a post
  const author = roles.document && authorOf(reading, roles.document, own);
  if (author && author.last < roles.document!.last) return phraseHint(author);
  if (region.lead?.subject) return phraseHint(region.lead.subject);
  // "অনুরোধ জানিয়ে দিল্লিকে চিঠি পাঠানো হয়েছে": a conjunctive shares the agent of its passive, "… জানিয়ে বিবৃতিতে বলা হয়" its paper
  if (verb.form === 'conjunctive') {
    const main = region.verbs.find(
      (v) => v.first >= cue.last && v.first - cue.last <= PASSIVE_REACH && v.passive,
    );
    if (main && !main.impersonal) {
      const paper = rolesIn(reading, cue.last, main.first).document;
      return paper ? phraseHint(authorOf(reading, paper, cue.last)) : { kind: 'body' };
    }
  }
  return { kind: 'elided' };
}
const ARISEN = new Set('অভিযোগ প্রশ্ন দাবি সমালোচনা'.split(' ').map(fold));
const ARISING = new Set(['ওঠা', 'উঠা', 'পাওয়া'].map(fold));
/** "[কেন্দ্রীয় ব্যাংকের] হালনাগাদ তথ্য বলছে": whose figures speak. */
const ownerOfPaper = (reading: Reading, range: TokenRange, own: number): TokenRange =>
  range.last - range.first > 1 && (isNews(reading, range.last - 1) || isDocument(reading, range.last - 1))
    ? authorOf(reading, range, own)
    : range;
const isOutlet = (reading: Reading, i: number): boolean =>
  OUTLETS.has(reading.words[i]!.nouns[0]?.stem ?? '');
const LISTED = 8;
const AND = new Set(['ও', 'এবং', 'আর'].map(fold));
/** "[সৌদি আরব, কাতার] ও মিসর": those before the comma speak, too. */
export function wholeList(reading: Reading, { first, last }: TokenRange, floor: number): TokenRange {
  let begin = first;
  let joint = false;
  for (let i = first; i < last; i++) joint ||= AND.has(reading.tokens[i]!.norm);
  for (
    let left = LISTED;
    joint && left > 0 && begin - 2 >= floor && reading.tokens[begin - 1]!.text === ',';
    left--
  ) {
    const from = Math.max(floor, begin - LONGEST_SUBJECT);
    const chunk = chunksIn(reading, from, begin - 1).at(-1);
    const opens =
      chunk &&
      (chunk.first === floor ||
        reading.tokens[chunk.first - 1]!.kind === 'mark' ||
        reading.timeAt[chunk.first - 1]! >= 0);
    if (!opens || chunk.last !== begin - 1 || chunk.case !== 'nominative' || !canSpeak(reading, chunk)) break;
    begin = chunk.first;
  }
  return { first: begin, last };
}
/** Whether a sentence ends before token `i`; a headline has no stop. */
const closesSentence = (reading: Reading, i: number) =>
  i >= reading.tokens.length ||
  reading.sentenceOf[i] !== reading.sentenceOf[i - 1] ||
  (reading.tokens[i]!.kind === 'mark' && !/^[()]$/.test(reading.tokens[i]!.text));
const PASSIVE_REACH = 12;
const STAY = fold('থাকা');
const SUTRE = fold('সূত্রে');
const HEARD = new Set(['শোনা', 'দেখা'].map(fold));
const UNANSWERED = new Set(['পাওয়া', 'মেলা', 'আসা', 'জানা'].map(fold));
/** "In it": the paper spoken of before. */
export const IN_IT = new Set(['এতে', 'তাতে', 'সেখানে', 'ওতে', 'এখানে'].map(fold));

/** Acts whose person in -কে is spoken to; of others it is part of what is said: "[১২ সেনাকে আটকের] দাবি করেছে". */
const ADDRESSING = new Set(['demand', 'thank', 'warn', 'ask', 'pledge', 'say']);

/** "[শুক্রবারের] মধ্যে", "[জুলাই] থেকে": a time that belongs to what is said. */
const limits = (reading: Reading, i: number) => reading.words[i]?.closed === 'postposition';

/** Nouns of asking and telling whose -কে is whoever is asked, also a country or a community. */
const TELLING = new Set(
  'অনুরোধ আহ্বান নির্দেশ নির্দেশনা পরামর্শ তাগিদ আর্জি আবেদন নিষেধ বারণ আদেশ'.split(' ').map(fold),
);

/** "[দুই দেশকে] সংযম দেখাতে বলেছে": who is told, though no word for a speaker. */
function toldIn(reading: Reading, cue: VerbCue, { objective }: Roles): Chunk | null {
  const tells = cue.rule === 'bn.cue.told-to' || (cue.noun !== null && TELLING.has(cue.noun));
  return tells && objective && !isPatient(reading, objective) ? objective : null;
}

const GREETINGS = new Set('অভিনন্দন শুভেচ্ছা সাধুবাদ শুভকামনা শ্রদ্ধা'.split(' ').map(fold));
/** "শান্তির জন্য [ট্রাম্পকে] অভিনন্দন জানান": who is greeted or thanked is spoken to. */
export const isGreeting = ({ act, noun }: VerbCue): boolean =>
  act === 'thank' || (act === 'praise' && noun !== null && GREETINGS.has(noun));
/** Postpositions of whom something is laid before, whatever is said. */
export const BEFORE_WHOM = new Set('কাছে নিকট নিকটে সামনে উদ্দেশে উদ্দেশ্যে বরাবর'.split(' ').map(fold));

/** "বিষয়টি [প্রতিবেদককে] নিশ্চিত করেছেন": right before the confirming stands to whom. */
export const isConfirmedTo = ({ act, first }: VerbCue, told: TokenRange | null): boolean =>
  act === 'confirm' && told?.last === first;

const MANNERS = new Set('ভাষায় সুরে কণ্ঠে স্বরে ভঙ্গিতে'.split(' ').map(fold));

/** "সাকিব [নিজে] এ নিয়ে মুখ খোলেননি". */
const HIMSELF = new Set('নিজে নিজেই নিজেও নিজেরা নিজেরাও স্বয়ং'.split(' ').map(fold));
const HOW = new Set(mannerWords.split(' ').map(fold));
const FROM = fold('থেকে');
const MEANS = new Set(meansWords.split(' ').map(fold));
const BARE = new Set(barePhrases.split(' ').map(fold));

/** What stands between subject, addressee, medium and time, and the cue: a compound cue's object; no mere time. */
export function nominalBefore(clause: CueClause): TokenRange | null {
  const { reading } = clause;
  const range = objectBefore(clause);
  for (let i = range?.first ?? 0; range && i < range.last; i++)
    if (reading.timeAt[i]! < 0 && reading.tokens[i]!.kind !== 'mark' && reading.words[i]!.closed !== 'adverb')
      return range;
  return null;
}

/**
 * Where the words end that say on what occasion something is said: "[জাতির উদ্দেশে দেওয়া ভাষণে] তফসিল", "[গণমাধ্যমে পাঠানো
 * বিবৃতিতে] হামলার", "[মন্ত্রীর সঙ্গে ফোনালাপে] চাপ দেওয়ার"; before a passive also on whose side.
 */
function behindOccasion(
  { reading, cue, roles }: Pick<CueClause, 'reading' | 'cue' | 'roles'>,
  from: number,
): number {
  const chunks = roles.chunks.filter((c) => c.first >= from && c.last <= cue.first);
  const [whom, ...rest] = chunks;
  if (!whom || whom.first - from > 1) return from;
  const onSide = cue.verb.passive && whom.postposition === FROM && SIDES.has(stemAt(reading, whom.last - 1));
  if (onSide) return whom.last + 1;
  if (whom.postposition === null && (whom.case === 'nominative' || whom.case === 'genitive')) return from;
  const given = rest[0] && rest[0].last - rest[0].first === 1 && isGiven(reading, rest[0].first);
  const medium = given ? rest[1] : rest[0];
  const held = given || (medium && isGiven(reading, medium.first)) || WITH.has(whom.postposition ?? '');
  return held &&
    medium?.case === 'locative' &&
    medium.postposition === null &&
    mediumIn(reading, medium.first, medium.last)
    ? medium.last
    : from;
}

const BRACKET_REACH = 12;
/** "ক্রিকেট সমিতি [(সিএ)] কোনো বিবৃতি দেয়নি": behind what only says how somebody is called for short. */
function behindBracket(reading: Reading, from: number, limit: number): number {
  if (reading.tokens[from]?.text !== '(') return from;
  for (let i = from + 1; i < Math.min(limit, from + BRACKET_REACH); i++)
    if (reading.tokens[i]!.text === ')') return i + 1;
  return from;
}

/** "[চিঠি দিয়ে] দ্রুত তদন্তের অনুরোধ", "[ফোন করে] ভূমিকার জন্য ধন্যবাদ": behind the letter or call by which it is said. */
function behindMeans(reading: Reading, from: number, limit: number): number {
  if (from + 2 >= limit || !MEANS.has(reading.tokens[from]!.norm)) return from;
  return reading.words[from + 1]!.verbs.some((v) => v.form === 'conjunctive') ? from + 2 : from;
}

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;
const isGiven = (reading: Reading, i: number): boolean => GIVEN.has(reading.tokens[i]!.norm);

function objectBefore({
  reading,
  region,
  cue,
  roles,
  own,
  nominalFloor,
  behind,
}: CueClause): TokenRange | null {
  const start = Math.max(own, nominalFloor);
  const spokenTo =
    ADDRESSING.has(cue.act) ||
    isGreeting(cue) ||
    BEFORE_WHOM.has(roles.addressee?.postposition ?? '') ||
    isConfirmedTo(cue, roles.addressee);
  const addressee = spokenTo ? (roles.addressee ?? toldIn(reading, cue, roles)) : null;
  const source = behind && closesSentence(reading, behind.last) ? null : roles.source;
  let from = start;
  if (source && source.last <= cue.first)
    from = Math.max(from, behindBracket(reading, source.last, cue.first));
  if (addressee && addressee.last <= cue.first && addressee.first >= from && addressee.last - from <= 8)
    from = addressee.postposition ? addressee.last + 1 : addressee.last;
  const called = calledIn({ reading, region, own, cue, roles });
  if (called) from = Math.max(from, called.last);
  from = behindMeans(reading, behindOccasion({ reading, cue, roles }, from), cue.first);
  // the time and the medium of saying are no part of what is said
  for (const chunk of roles.chunks) {
    if (chunk.first < from || chunk.last > cue.first) continue;
    if (chunk.first - from > 1) break;
    if (cue.verb.passive && rallyFrom([chunk], reading)) {
      from = chunk.last + 1;
      continue;
    }
    if (chunk.case !== 'locative' || chunk.postposition || !mediumIn(reading, chunk.first, chunk.last)) break;
    from = chunk.last;
  }
  const skip = (i: number) =>
    (reading.timeAt[i]! >= 0 && !limits(reading, reading.times[reading.timeAt[i]!]!.last)) ||
    reading.tokens[i]!.kind === 'mark' ||
    reading.words[i]!.closed === 'adverb' ||
    reading.words[i]!.closed === 'conjunction' ||
    (i === source?.last && HIMSELF.has(reading.tokens[i]!.norm));
  while (
    from < cue.first &&
    (skip(from) || (addressee !== null && from >= addressee.last && HOW.has(reading.tokens[from]!.norm)))
  )
    from++;
  // "[কীসের] S আহ্বান জানান": nothing between subject and cue, so what stands before the subject
  // — but "ডনের খবর, | S হুঁশিয়ারি দিয়েছেন": behind a mark that is another's
  // — nor "তিনি [ভোটের জন্য] সরকারকে অভিনন্দন জানান": what stands before whom it is said to
  const between = source && addressee && addressee.first > source.last;
  if (from >= cue.first && source && source.first > start && !between)
    return reading.tokens[source.first - 1]!.kind === 'mark' && !isQuoteMark(reading, source.first - 1)
      ? null
      : { first: start, last: source.first };
  // "[জন্য] [কাকে] ধন্যবাদ জানান": nothing between addressee and cue
  if (from >= cue.first && addressee && (addressee.first > start || isGreeting(cue))) {
    const left = source && source.last <= addressee.first ? source.last : start;
    // "[সভা থেকে] পুলিশকে চ্যালেঞ্জ ছোড়েন": where from, and nothing that is said
    if (left < addressee.first && reading.tokens[addressee.first - 1]!.norm !== FROM)
      return { first: left, last: addressee.first };
    return isGreeting(cue) ? { first: addressee.first, last: addressee.last } : null;
  }
  // "[মৃত্যুর ঘটনায়] রাষ্ট্রদূতকে তলব করে প্রতিবাদ জানায়": nothing between calling in and cue
  if (from >= cue.first && called && called.who.first > start)
    return { first: start, last: called.who.first };
  if (from >= cue.first) return null;
  let to = cue.first;
  while (
    to > from + 1 &&
    (reading.words[to - 1]!.closed === 'adverb' || BARE.has(reading.tokens[to - 1]!.norm))
  )
    to--;
  // "[পাল্টা] তোপ দাগেন": how, and nothing that is said
  if (to === from + 1 && BARE.has(reading.tokens[from]!.norm)) return null;
  // "[নেতাদের] কঠোর ভাষায় সমালোচনা করেন": how is no part of what is said
  if (to > from + 2 && MANNERS.has(reading.tokens[to - 1]!.norm)) to -= 2;
  // "[ব্যবস্থা নিতে] সরকারের প্রতি আহ্বান": whom it is asked of stands last
  if (addressee && addressee.first > from && addressee.last <= cue.first && isToldBy(cue, addressee)) {
    let end = addressee.postposition ? addressee.last + 1 : addressee.last;
    while (end < cue.first && (skip(end) || HOW.has(reading.tokens[end]!.norm))) end++;
    if (end >= cue.first) return { first: from, last: addressee.first };
  }
  return { first: from, last: to };
}

/** Whether a phrase before a demand is whom it is made of, and not what it is about: "মন্ত্রীকে অপসারণের দাবি". */
export const isToldBy = (cue: VerbCue, chunk: Chunk): boolean =>
  chunk.postposition !== null || cue.noun === null || !DEMANDING.has(cue.noun);
const DEMANDING = new Set('দাবি দাবী সুপারিশ ঘোষণা'.split(' ').map(fold));

import type { Reading } from '../reading.js';
import { caseAt, chunksIn } from './chunks.js';
import { accordingTo, nounCues } from './cues.js';
import {
  type CueClause,
  countWords,
  isOfThing,
  lastWordOf,
  nominalBefore,
  phraseHint,
  sourceOf,
  subjectBehind,
} from './speech-clause.js';
import { isComplementiser, isQuoteMark } from './speech-region.js';
import { canSpeak } from './speech-roles.js';
import { JE, POINTING, promises, type Shape, words } from './speech-shape.js';

// Content that stands behind its cue.

const INTERROGATIVE = words('কী কি কী-কী যা');

const CONTRAST = words('তবে কিন্তু অন্যদিকে অপরদিকে এদিকে যদিও অথচ পক্ষান্তরে');

/** "আইএমএফ মনে করছে প্রবৃদ্ধি কমবে". */
const BARE = words('মনে আশা ধারণা আশঙ্কা দাবি বিশ্বাস');

const RELATIVE = words('যা যেটি যেটা যার যেখানে যাতে');

const OPENS_CONTENT = /^(?:[,:—–-]|:-|--)$/;

/** "কী বললেন পুতিন?" */
export function askedWord(clause: CueClause): Shape | null {
  const { reading, cue, own } = clause;
  const at = cue.first - 1;
  if (at < own || cue.noun || !INTERROGATIVE.has(reading.tokens[at]!.norm)) return null;
  return {
    content: [{ first: at, last: cue.first }],
    kind: 'nominal',
    source: sourceOf(clause),
    weight: 0.6,
  };
}

/** First token of content behind the cue: "X বলেন, C", "X বলেন যে C", "X লেখেন: ‘C’"; or -1. */
export function contentStart({ reading, cue, region, own }: CueClause): number {
  // "ভারত যে তা মানেনি, এ কথা …": the clause is itself part of what is said
  for (let i = own + 1; i < cue.first; i++)
    if (reading.tokens[i]!.norm === JE && reading.quoteOf[i] === region.quote) return -1;
  if ((cue.verb.form !== 'finite' && cue.verb.form !== 'noun') || isOfThing(cue)) return -1;
  let i = cue.last;
  const token = reading.tokens[i];
  if (!token || i >= region.last) return -1;
  if (token.norm === JE) {
    if (reading.tokens[++i]?.text === ',') i++;
    return i < region.last ? i : -1;
  }
  if (token.kind !== 'mark') return -1;
  if (isQuoteMark(reading, i)) return i;
  if (!OPENS_CONTENT.test(token.text)) return -1;
  i++;
  if (reading.tokens[i]?.norm === JE) i++;
  return i < region.last ? i : -1;
}

const NOUN_CUES = words(Object.values(nounCues).join(' '));
const OF_WORDS = words(Object.values(accordingTo).join(' '));

/** Whether a noun with a speaker of its own stands behind token `from`: "তবে [কানের খবর], …". */
function nounCueBehind(reading: Reading, from: number, limit: number): boolean {
  for (let i = from + 1; i < limit - 1; i++)
    if (
      NOUN_CUES.has(reading.tokens[i]!.norm) &&
      caseAt(reading, i - 1) === 'genitive' &&
      /^[,:—–-]$/.test(reading.tokens[i + 1]!.text)
    )
      return true;
  return false;
}

/** "X বলেছেন, ‘C’, উল্লেখ করেন Y": a quotation that another saying, the sentence's last words, takes up whole. */
function quotationWithin({ reading, region, cues, cue }: CueClause, from: number): number {
  const quote = region.quotations.map((q) => reading.quotes[q]!).find((q) => q.opening === from);
  if (!quote || quote.closing < 0 || reading.tokens[quote.closing + 1]?.text !== ',') return -1;
  const outer = cues.find((c) => c.first > cue.last && c.first - quote.closing <= 4);
  const behind = outer && subjectBehind(reading, outer.last, region);
  return behind && behind.last >= lastWordOf(reading, region) ? quote.last : -1;
}

/** Content behind a cue ends with its sentence, or where another speaker is set against this one. */
function contentEnd(clause: CueClause, from: number): number {
  const within = quotationWithin(clause, from);
  return within >= 0 ? within : againstAnother(clause, from);
}

const AND = words('আর');
const HEADLINE_REACH = 8;

/**
 * Where another speaker is set against this one: behind "তবে"; behind "আর" whoever says something right away; in a headline
 * behind any comma, where sayings stand side by side.
 */
function againstAnother({ reading, region, cues, cue }: CueClause, from: number): number {
  const headline = reading.sentenceOf[cue.first]! < reading.headlineSentences;
  for (let i = from + 1; i < region.last; i++) {
    if (reading.quoteOf[i] !== region.quote || reading.tokens[i - 1]!.kind !== 'mark') continue;
    const next = cues.find((c) => c.first >= i);
    const { norm } = reading.tokens[i]!;
    if (CONTRAST.has(norm) && (next || nounCueBehind(reading, i, region.last))) return i - 1;
    const near = next !== undefined && saysItself(reading, i, next);
    if (AND.has(norm) ? near : headline && reading.tokens[i - 1]!.text === ',' && near) return i - 1;
    // "সরকার বলছে, …; বিরোধীরা বলছে, …"
    if (
      reading.tokens[i - 1]!.text === ';' &&
      (near || answersIt(reading, i, next)) &&
      reading.words[i]!.closed !== 'pronoun'
    )
      return i - 1;
    const set = reading.tokens[i - 1]!.text === ';' || (headline && reading.tokens[i - 1]!.text === ',');
    if (set && ownedCue(reading, i, region.last)) return i - 1;
  }
  return region.last;
}

/** "ভুচিচ বললেন", "আর ইউক্রেন জানিয়েছে": nothing but a speaker before the verb. */
function saysItself(reading: Reading, from: number, { first }: CueClause['cue']): boolean {
  if (first - from > HEADLINE_REACH || first <= from) return false;
  const speakers = chunksIn(reading, from, first).filter((c) => c.case === 'nominative' && !c.postposition);
  return speakers.some((c) => c.last === first && canSpeak(reading, c));
}

/** "; [হামাস এ দাবি] প্রত্যাখ্যান করেছে": a speaker, and what was said before. */
function answersIt(reading: Reading, from: number, next: CueClause['cue'] | undefined): boolean {
  if (!next || next.first - from > HEADLINE_REACH || next.first <= from + 2) return false;
  const speaker = chunksIn(reading, from, next.first).find((c) => c.first === from);
  return (
    speaker?.case === 'nominative' &&
    canSpeak(reading, speaker) &&
    speaker.last === next.first - 2 &&
    THIS.has(reading.tokens[speaker.last]!.norm)
  );
}
const THIS = words('এ এই এমন সে সেই এসব ওই');

/** "তেহরানের ভাষায়", "মন্ত্রীর হুঁশিয়ারি": a saying by a noun with its owner right before it. */
function ownedCue(reading: Reading, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + HEADLINE_REACH); i++) {
    if (reading.tokens[i]!.kind === 'mark') return false;
    if (
      (NOUN_CUES.has(reading.tokens[i]!.norm) || OF_WORDS.has(reading.tokens[i]!.norm)) &&
      caseAt(reading, i - 1) === 'genitive'
    )
      return true;
  }
  return false;
}

/**
 * "আগুন দেওয়ার কথা স্বীকার করেছেন, | আদালতকে জানিয়েছেন Y।", "আপত্তি তুলেছে, | এমন খবর নাকচ করেন Y।": behind the comma stands nothing but who
 * tells of it.
 */
function isTrailing({ reading, region, cue, cues }: CueClause, at: number): boolean {
  if (reading.tokens[at - 1]?.text !== ',') return false;
  const teller = cues.find((c) => c.first >= at && c.verb.form === 'finite');
  if (!teller || teller.first - at > TRAILING || isQuoteMark(reading, at)) return false;
  if (reading.words[cue.last]?.closed === 'complementiser') return false;
  const behind = subjectBehind(reading, teller.last, region);
  if (!behind || behind.last < lastWordOf(reading, region)) return false;
  if (POINTING.has(reading.tokens[at]!.norm) && REFERRED.has(reading.words[at + 1]?.nouns[0]?.stem ?? ''))
    return true;
  return (
    teller.act === 'say' &&
    !teller.noun &&
    chunksIn(reading, at, teller.first).every((c) => c.case === 'objective' || c.case === 'locative')
  );
}

const TRAILING = 7;

const REFERRED = words('খবর কথা দাবি অভিযোগ তথ্য গুঞ্জন ধারণা আশঙ্কা মন্তব্য');

/** "সরকার সংলাপের কথা বলছে, [অন্যদিকে] নেতারা বলছেন, …": what another says is not said here. */
const opensContrast = ({ reading, cues }: CueClause, at: number): boolean =>
  CONTRAST.has(reading.tokens[at]!.norm) && cues.some((c) => c.first > at);

/** "X বলেন, C". */
export function contentBehind(clause: CueClause): Shape | null {
  const { reading, roles } = clause;
  const at = contentStart(clause);
  if (at < 0 || isTrailing(clause, at) || opensContrast(clause, at)) return null;
  // "কুরুচিপূর্ণ বক্তব্য দেওয়া হয়, যা বিদ্বেষপূর্ণ": which only tells of it
  if (clause.cue.noun && RELATIVE.has(reading.tokens[at]!.norm)) return null;
  const end = contentEnd(clause, at);
  const quoted = isQuoteMark(reading, at);
  if (!quoted && countWords(reading, at, end) < 2) return null;
  const nominal =
    clause.cue.noun && !roles.source && !clause.behind && !clause.cue.verb.passive
      ? nominalBefore(clause)
      : null;
  const named =
    nominal &&
    nominal.last - nominal.first <= 4 &&
    reading.words[nominal.last - 1]!.closed === null &&
    caseAt(reading, nominal.last - 1) !== 'locative' &&
    reading.timeAt[nominal.last - 1]! < 0;
  const source = named ? phraseHint(nominal) : sourceOf(clause);
  return { content: [{ first: at, last: end }], kind: quoted ? 'quote' : 'clause', source, weight: 0.9 };
}

const LEAD = 8;

/** "গ্রাহকদের সতর্ক করল [কলকাতা পুলিশ], C", "জানালেন [মমতা], C": behind the speaker, where nothing that is said stands before. */
export function contentBehindSpeaker(clause: CueClause): Shape | null {
  const { reading, region, cue, behind, own } = clause;
  if (!behind || behind.first !== cue.last || cue.verb.form !== 'finite' || cue.act === 'omit') return null;
  if (cue.first - region.first > LEAD || own !== region.first || region.quotations.length > 0) return null;
  const mark = reading.tokens[behind.last];
  if (!mark || !OPENS_CONTENT.test(mark.text) || !canSpeak(reading, behind)) return null;
  if (cue.noun && !TURNED.has(cue.act)) return null;
  const first = behind.last + 1;
  const verb = region.verbs.find((v) => v.first >= first && v.form === 'finite');
  if (!verb || countWords(reading, first, region.last) < 3 || clause.cues.some((c) => c.first >= first))
    return null;
  return { content: [{ first, last: region.last }], kind: 'clause', source: phraseHint(behind), weight: 0.7 };
}
/** Acts of a compound cue that a clause spells out. */
const TURNED = new Set(['say', 'warn', 'announce', 'claim', 'pledge', 'demand']);

/** "অর্থ মন্ত্রণালয় বলছে আলোচনা ফলপ্রসূ", "দোকানি কইল নিলে নেন": no mark between cue and content. */
export function bareContent(clause: CueClause): Shape | null {
  const { reading, region, cue, roles, behind } = clause;
  const thinks = cue.noun !== null && BARE.has(cue.noun) && roles.source?.last === cue.first;
  const promised = promises(clause);
  if ((cue.noun && !thinks && !promised) || (!thinks && !promised && cue.act !== 'say')) return null;
  if (cue.verb.form !== 'finite' || !roles.source) return null;
  if (isComplementiser(reading, cue.last) || reading.tokens[cue.last]?.kind === 'mark') return null;
  const end = lastWordOf(reading, region);
  if (
    countWords(reading, cue.last, end) < 2 ||
    (behind && behind.last >= end && behind.last - behind.first >= end - cue.last)
  )
    return null;
  return {
    content: [{ first: cue.last, last: againstAnother(clause, cue.last) }],
    kind: 'clause',
    source: phraseHint(roles.source),
    weight: 0.5,
  };
}

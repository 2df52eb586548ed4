import type { Act } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { perWord } from '../word.js';
import { caseAt, chunksIn, isPartitive } from './chunks.js';
import { verbCueAt } from './cue-match.js';
import { accordingNouns, accordingPostpositions, accordingTo, nounCues, purposeCues } from './cues.js';
import { hungEndings } from './quoted-names.js';
import { handedTo } from './speech-addressee.js';
import { phraseHint, wholeList } from './speech-clause.js';
import { holderIn } from './speech-held.js';
import { clauseStart, isComplementiser, isQuoteMark, type Region } from './speech-region.js';
import { canSpeak, mediumIn, strength, TOWARDS } from './speech-roles.js';
import { closesClause, verbGroupAt } from './verb-group.js';

const table = (lists: Partial<Record<Act, string>>) =>
  new Map<string, Act>(
    Object.entries(lists).flatMap(([act, list]) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((w) => [fold(w.split('_').at(-1)!), act as Act] as const),
    ),
  );
const NOUNS = table(nounCues);
const ACCORDING = table(accordingTo);
const PURPOSE = table(purposeCues);
const POINTING = new Set(['এই', 'এ', 'এমন', 'এমনই', 'এমনটাই', 'এটাই'].map(fold));
const POSTPOSITIONS = new Set(accordingPostpositions.split(' ').map(fold));
const ACCORDING_NOUNS = new Set(accordingNouns.split(' ').map(fold));
const INFORMED = new Set(['খবর', 'তথ্য', 'দাবি'].map(fold));
const NEWS = fold('খবর');
const SUTRE = fold('সূত্রে');
const PUBLISHED = fold('প্রকাশ');
/** "আনন্দবাজারের [খবরে] প্রকাশ". */
const INFORMING = new Set(['খবরে', 'প্রতিবেদনে', 'সংবাদে', 'সূত্রে'].map(fold));
const COPULA = new Set('ছিল ছিলো হলো হল হচ্ছে এই একটাই স্পষ্ট'.split(' ').map(fold));
const MODIFIERS = 3;
const DIRECTED = new Set<Act>(['demand', 'warn', 'thank', 'ask']);

/** "মধ্যস্থতার জন্য [আমিরাতকে] ধন্যবাদ". */
function objectIn(reading: Reading, content: TokenRange): TokenRange | null {
  const chunk = chunksIn(reading, content.first, content.last).find(
    (c) => c.case === 'objective' && c.postposition === null,
  );
  return chunk ? { first: chunk.first, last: chunk.last } : null;
}

/** "[মস্কোকে] তাঁর হুঁশিয়ারি": whoever stands in the objective right before the speaker. */
function toldBefore(reading: Reading, first: number, at: number): TokenRange | null {
  const chunk = chunksIn(reading, first, at).at(-1);
  if (!chunk || !canSpeak(reading, chunk)) return null;
  const told =
    chunk.postposition === null
      ? chunk.last === at && chunk.case === 'objective'
      : chunk.last + 1 === at && TOWARDS.has(chunk.postposition);
  return told ? { first: chunk.first, last: chunk.last } : null;
}

/** "‘ফাইন্যানশিয়াল টাইমস’-এর দাবি": a quoted name with its ending behind a hyphen. */
function quotedName(reading: Reading, at: number): TokenRange | null {
  if (
    at < 4 ||
    !/^এর$|^র$/.test(reading.tokens[at - 1]!.norm) ||
    !/^[-–]$/.test(reading.tokens[at - 2]!.text)
  )
    return null;
  const quote = reading.quotes[reading.quoteOf[at - 4]!];
  return quote && quote.closing === at - 3 && quote.last - quote.first <= 5
    ? { first: quote.first, last: quote.last }
    : null;
}

/** "ভোট [পিছোনোর] আর্জি": a verbal noun is what is asked for, and nobody who asks. */
const isDeed = (reading: Reading, i: number): boolean =>
  reading.nameAt[i]! < 0 &&
  (reading.words[i]!.verbs.some((v) => v.form === 'noun' && v.case === 'genitive') ||
    DEED.test(reading.words[i]!.nouns[0]?.stem ?? ''));
const DEED = /[াো]নো$/;

/** The genitive phrase before token `at`, modifiers of the noun left out: "[তাঁর] পাল্টা যুক্তি". */
function genitiveBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  const quoted = quotedName(reading, at);
  if (quoted) return quoted;
  const chunk =
    chunksIn(reading, floor, at + 1).find((c) => c.first < at && c.last > at) ??
    chunksIn(reading, floor, at).find(
      (c) => c.last >= at - 1 && (c.case === 'genitive' || reading.tokens[c.last - 1]!.text === ')'),
    );
  if (!chunk) return null;
  let last = at - 1;
  // "টিআইবির (ট্রান্সপারেন্সি …) ধারণা"
  if (reading.tokens[last]?.text === ')')
    while (last > chunk.first && reading.tokens[last + 1]?.text !== '(') last--;
  for (let i = last; i >= Math.max(chunk.first, last - MODIFIERS); i--) {
    if (caseAt(reading, i) === 'genitive')
      return isDeed(reading, i) ? null : { first: chunk.first, last: i + 1 };
    // a name may end like a genitive and be none, and the other way round
    if (reading.nameAt[i]! >= 0) return null;
  }
  return null;
}

/** A mark inside a name or a pair of words: মো., নেতা-কর্মী, রেজা-উন-নবী. */
const isInside = (reading: Reading, i: number): boolean => {
  const { text, spaceBefore } = reading.tokens[i]!;
  const next = reading.tokens[i + 1];
  return (
    next?.kind === 'word' && (text === '.' || (/^[-–]$/.test(text) && !spaceBefore && !next.spaceBefore))
  );
};

const BRACKETED = 14;
const LONGEST_BEHIND = 16;
/** "… — আক্ষেপ [প্রদ্যোতের]।": a genitive phrase behind the noun, closing the clause. */
function genitiveBehind(reading: Reading, at: number, limit: number): TokenRange | null {
  let end = at + 1;
  while (end < limit && (reading.tokens[end]!.kind !== 'mark' || isInside(reading, end))) end++;
  // "দাবি মুখ্য নির্বাচনী আধিকারিক (সিইও) মনোজ আগরওয়ালের"
  if (reading.tokens[end]?.text === '(') {
    while (end < Math.min(limit, at + BRACKETED) && reading.tokens[end]!.text !== ')') end++;
    if (reading.tokens[end]?.text === ')')
      for (end++; end < limit && (reading.tokens[end]!.kind !== 'mark' || isInside(reading, end)); ) end++;
  }
  if (end === at + 1 || end - at > LONGEST_BEHIND || reading.words[end - 1]!.nouns[0]?.case !== 'genitive')
    return null;
  // "এমন প্রশ্ন এড়িয়ে যান এই ডিফেন্ডার": a verb of its own
  for (let i = at + 1; i < end - 1; i++) {
    const verb = verbGroupAt(reading, i, end);
    if (verb && closesClause(verb)) return null;
  }
  return { first: at + 1, last: end };
}

function lastWordOf(reading: Reading, region: Region): number {
  let last = region.last;
  while (last > region.first && reading.tokens[last - 1]!.kind === 'mark') last--;
  return last;
}

/** "‘নাটক’ বলে কটাক্ষ": the quotation that ends right before a token, behind other words. */
function quotationTo(reading: Reading, region: Region, at: number): TokenRange | null {
  const quote = region.quotations.map((q) => reading.quotes[q]!).find((q) => q.closing === at - 1);
  return quote && quote.opening > region.first && reading.tokens[quote.opening - 1]!.kind === 'mark'
    ? { first: quote.first, last: quote.last }
    : null;
}

const HOW = new Set('পাল্টা সাফ তীব্র কড়া সরাসরি স্পষ্ট'.split(' ').map(fold));
/** "‘…’, [হামাসকে] [কড়া] হুঁশিয়ারি কাৎজের": where the noun's own phrase begins, and whom it is said to. */
function ownPhrase(reading: Reading, region: Region, at: number): { first: number; told: TokenRange | null } {
  let first = at;
  const passes = (i: number) =>
    i > region.first &&
    reading.nameAt[i]! < 0 &&
    (reading.words[i]!.closed === 'adverb' || HOW.has(reading.tokens[i]!.norm));
  while (passes(first - 1)) first--;
  const told =
    first > region.first ? toldBefore(reading, Math.max(region.first, first - TOLD_REACH), first) : null;
  if (told && (told.first <= region.first || reading.tokens[told.first - 1]!.kind !== 'mark'))
    return { first, told: null };
  return { first: told?.first ?? first, told };
}
const TOLD_REACH = 10;

/** What stands before the noun cue's own phrase: a quotation or clause closed by a comma or dash. */
function contentBefore(
  reading: Reading,
  region: Region,
  before: number,
): { range: TokenRange; kind: 'quote' | 'clause' } | null {
  const at = ownPhrase(reading, region, before).first;
  const quoted = isComplementiser(reading, at - 1) && quotationTo(reading, region, at - 1);
  if (quoted) return { range: quoted, kind: 'quote' };
  if (isComplementiser(reading, at - 1))
    return { range: { first: region.first, last: at - 1 }, kind: 'clause' };
  const mark = POINTING.has(reading.tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  if (mark <= region.first || reading.tokens[mark]!.kind !== 'mark') return null;
  const range = { first: region.first, last: mark };
  const quotation = region.quotations
    .map((q) => reading.quotes[q]!)
    .find((q) => q.closing >= 0 && mark - q.closing <= 1);
  if (quotation) return { range: { first: quotation.first, last: quotation.last }, kind: 'quote' };
  return /^[,:—–-]+$/.test(reading.tokens[mark]!.text) && mark - region.first > 1
    ? { range, kind: 'clause' }
    : null;
}

const source = phraseHint;

const mayBeCue = perWord(
  ({ norm, nouns }) =>
    ACCORDING.has(norm) ||
    POSTPOSITIONS.has(norm) ||
    PURPOSE.has(norm) ||
    NOUNS.has(norm) ||
    norm === PUBLISHED ||
    (nouns.length > 0 && NOUNS.has(nouns[0]!.stem)),
);

const LEADING = new Set(['পাল্টা', 'কথা', 'দাবি', 'অভিযোগ', 'খবর', 'প্রস্তাব', 'সমালোচনা'].map(fold));
/** Whether the noun at a token is only the object or the kind of the noun cue right behind it: "দাবি [নাকচ]", "পাল্টা [জবাব]". */
function leadsToCue(reading: Reading, i: number): boolean {
  const next = reading.words[i + 1];
  if (!next || reading.tokens[i + 1]!.kind !== 'word' || reading.nameAt[i + 1]! >= 0) return false;
  return (
    LEADING.has(reading.tokens[i]!.norm) &&
    next.nouns[0]?.case === 'nominative' &&
    NOUNS.has(next.norm) &&
    !(next.verbs.length > 0 && next.verbs.some((v) => v.form === 'finite'))
  );
}

/** Behind the last comma before a token that stands outside of quotations: a headline's sayings stand side by side. */
function behindComma(reading: Reading, from: number, at: number): number {
  for (let i = at - 1; i > from; i--)
    if (reading.tokens[i]!.text === ',' && reading.quoteOf[i] === reading.quoteOf[at]) return i + 1;
  return from;
}

/** "[কথা]-কাটাকাটি", "[উত্তর]–পূর্বাঞ্চল", "অভাব-[অভিযোগ]": one half of a pair of words; not "দাবি-জামায়াত", where a headline sets the speaker. */
const isHalf = (reading: Reading, i: number): boolean =>
  (tight(reading, i + 1) && isPlainWord(reading, i + 2)) ||
  (tight(reading, i - 1) && isPlainWord(reading, i - 2));
const tight = ({ tokens }: Reading, i: number): boolean =>
  /^[-–]$/.test(tokens[i]?.text ?? '') && !tokens[i]!.spaceBefore && tokens[i + 1]?.spaceBefore === false;
const isPlainWord = (reading: Reading, i: number): boolean =>
  reading.tokens[i]?.kind === 'word' && reading.nameAt[i]! < 0 && !hungEndings.has(reading.tokens[i]!.norm);

/** Whether a genitive names who has a say, and not what a saying is about: "[গ্রামবাসীর] অভিযোগ", but "[মারধরের] অভিযোগ". */
function isVoice(reading: Reading, { first, last }: TokenRange): boolean {
  const head = last - 1;
  const noun = reading.words[head]!.nouns[0];
  return (
    canSpeak(reading, { first, last }) ||
    noun?.plural === true ||
    isPartitive(noun?.stem ?? reading.tokens[head]!.norm) ||
    (noun?.classifier ?? null) !== null ||
    reading.quoteOf[head] !== reading.quoteOf[last] ||
    VOICES.test(noun?.stem ?? reading.tokens[head]!.norm)
  );
}
/** Whether a genitive means people, of whatever kind: "[দুর্গতদের একাংশের] ক্ষোভ", but "[হামলার] নিন্দা". */
function isSomebody(reading: Reading, { first, last }: TokenRange): boolean {
  const noun = reading.words[last - 1]!.nouns[0];
  return (
    canSpeak(reading, { first, last }) ||
    (noun !== undefined && (isPartitive(noun.stem) || (noun.plural && noun.classifier === null)))
  );
}
/** Who has a say though no word for a speaker: countries, sources, books. */
const VOICES = new RegExp(
  `^(?:${'দেশ সূত্র গ্রন্থ বই পক্ষ মহল শিবির পরিবার গবেষণা প্রতিবেদন'.split(' ').map(fold).join('|')})|${fold('বাসী')}$`,
);

/** What can only be granted, so that who says it of himself demands it. */
const GRANTED = new Set(
  'প্রত্যাহার পদত্যাগ বিচার শাস্তি ফাঁসি মুক্তি জামিন অপসারণ বাতিল বন্ধ বাস্তবায়ন পরিশোধ চালু সংস্কার নিষিদ্ধ জাতীয়করণ পুনর্বহাল ক্ষতিপূরণ তদন্ত নিরাপত্তা বৃদ্ধি কমানো বাড়ানো দেওয়া নিয়োগ স্থাপন নির্মাণ হস্তক্ষেপ'
    .split(' ')
    .map(fold),
);

/** "[সেনা সরাতে] রুয়ান্ডাকে জাতিসংঘের আহ্বান": what is asked, before of whom and by whom. */
function askedBefore(reading: Reading, first: number, speaker: number): TokenRange | null {
  const last = toldBefore(reading, first, speaker)?.first ?? speaker;
  if (last <= first) return null;
  const verbs = reading.words[last - 1]!.verbs;
  const wanted = verbs.some((v) => v.form === 'infinitive' || (v.form === 'noun' && v.case === 'genitive'));
  return wanted || FOR.has(reading.tokens[last - 1]!.norm) || caseAt(reading, last - 1) === 'genitive'
    ? { first, last }
    : null;
}
const FOR = new Set(['জন্য', 'জন্যে'].map(fold));

const OF_AN_EVENT = new Set<Act>(['condemn', 'praise', 'deny', 'believe']);

/** "হাসপাতালে হামলা: [ঢাকার] নিন্দা": what a headline's colon parts from the speaker. */
function beforeColon(reading: Reading, region: Region, at: number): TokenRange | null {
  return at - 1 > region.first &&
    reading.tokens[at - 1]!.text === ':' &&
    reading.quoteOf[at - 1] === region.quote
    ? { first: region.first, last: at - 1 }
    : null;
}

/** Attributions whose cue is a noun or postposition: "X-এর দাবি, C", "X-এর মতে C", "C, অভিযোগ X-এর", "সূত্র অনুসারে, C". */
export function proposeNounSpeech(reading: Reading, region: Region, headline: boolean): SpeechProposal[] {
  const proposals: SpeechProposal[] = [];
  const end = lastWordOf(reading, region);
  const push = (
    at: number,
    act: Act,
    from: SourceHint,
    content: TokenRange,
    contentKind: SpeechProposal['contentKind'],
    rule: string,
    weight: number,
  ) => {
    if (content.last <= content.first && contentKind !== 'previous') return;
    const own = clauseStart(reading, region, at);
    proposals.push({
      cue: { first: at, last: at + 1 },
      act,
      rule,
      source: from,
      addressee:
        (contentKind === 'nominal' ? DIRECTED.has(act) && objectIn(reading, content) : null) ||
        (from.kind === 'phrase' && from.range.last <= at
          ? toldBefore(reading, own, from.range.first)
          : null) ||
        (contentKind !== 'nominal' && content.last <= at ? ownPhrase(reading, region, at).told : null) ||
        (rule.startsWith('bn.purpose-cue') ? handedTo(reading, at + 1, region.last) : null),
      via: heldBy(reading, own, at, from),
      medium: mediumIn(reading, own, at),
      content: contentKind === 'previous' ? [] : [content],
      contentKind,
      weight,
    });
  };
  for (let i = region.first; i < region.last; i++) {
    if (reading.quoteOf[i] !== region.quote) continue;
    const token = reading.tokens[i]!;
    if (token.kind !== 'word' || reading.nameAt[i]! >= 0) continue;
    const word = reading.words[i]!;
    if (!mayBeCue(word)) continue;
    // "পাল্টা জবাব", "কথা অস্বীকার": the noun behind is the cue
    if (leadsToCue(reading, i) || isHalf(reading, i)) continue;
    const according = ACCORDING.get(token.norm);
    const floor = Math.max(clauseStart(reading, region, i), region.first);
    const next = reading.tokens[i + 1];
    if (according && i + 1 < region.last) {
      const who = ownerBefore(reading, i, floor);
      // "মেয়রের কথায় ভরসা রেখে", "‘…’, ট্রাম্পের বার্তায় বাড়ল ধোঁয়াশা": what the words do, and not what they are
      if (who && WORDS.has(token.norm) && next?.kind !== 'mark') {
        const before = contentBefore(reading, region, who.first);
        if (before?.kind === 'quote')
          push(i, according, source(who), before.range, 'quote', `bn.cue.${token.norm}`, 0.7);
        continue;
      }
      if (
        who &&
        wordsBehind(reading, i + 1, end) >= 2 &&
        !(OCCASIONS.has(token.norm) && saidBehind(reading, region, i + 1))
      ) {
        push(
          i,
          according,
          source(who),
          { first: i + 1, last: region.last },
          'clause',
          `bn.cue.${token.norm}`,
          0.75,
        );
        continue;
      }
    }
    if (POSTPOSITIONS.has(token.norm)) {
      const from = documentBefore(reading, i, floor);
      if (from && wordsBehind(reading, i + 1, end) >= 2)
        push(
          i,
          'say',
          source(from),
          { first: i + 1, last: region.last },
          'clause',
          'bn.cue.according-to',
          0.7,
        );
      continue;
    }
    const purpose = PURPOSE.get(token.norm);
    if (purpose) {
      const doer = doerBehind(reading, i + 1, region);
      const wanted = chunksIn(reading, floor, i + 1).find(
        (c) => c.last === i + 1 || (c.last === i && c.postposition === token.norm),
      );
      if (doer && wanted && i > wanted.first)
        push(
          i,
          purpose,
          source(doer),
          { first: wanted.first, last: i },
          'nominal',
          `bn.purpose-cue.${token.norm}`,
          0.6,
        );
      continue;
    }
    if (token.norm === PUBLISHED && i - 1 > region.first && INFORMING.has(reading.tokens[i - 1]!.norm)) {
      const who = genitiveBefore(reading, i - 1, floor);
      if (who && next?.kind === 'mark' && wordsBehind(reading, i + 1, end) >= 2)
        push(i, 'say', source(who), { first: i + 1, last: region.last }, 'clause', 'bn.cue.published', 0.7);
      continue;
    }
    // "ব্রুজোর [হুঙ্কার]", "[চিৎকার]": what looks like a genitive and is the noun itself
    const stem = NOUNS.has(token.norm) ? token.norm : word.nouns[0]?.stem;
    if (stem === undefined || (stem !== token.norm && word.nouns[0]!.case !== 'nominative')) continue;
    const act = NOUNS.get(stem);
    if (!act) continue;
    const opens =
      next &&
      (next.kind === 'mark'
        ? /^[,:—–-]$/.test(next.text) || isQuoteMark(reading, i + 1)
        : COPULA.has(next.norm) && /^[,:—–]$/.test(reading.tokens[i + 2]?.text ?? ''));
    const owner = genitiveBefore(reading, i, floor);
    const who = owner && isVoice(reading, owner) ? wholeList(reading, owner, floor) : null;
    // "পরিবারগুলোর দাবি তারা কিছু পায়নি", "মন্ত্রণালয়ের দাবি মজুত ‘পর্যাপ্ত’" in a headline
    if (who && who.last === i && BARE.has(stem) && bareClause(reading, region, i + 1, end, headline)) {
      push(i, act, source(who), { first: i + 1, last: region.last }, 'clause', `bn.noun-cue.${stem}`, 0.6);
      continue;
    }
    const topic = headline && who && OF_AN_EVENT.has(act) ? beforeColon(reading, region, who.first) : null;
    if (topic) {
      push(i, act, source(who!), topic, 'nominal', `bn.noun-cue.${stem}.topic`, 0.8);
      continue;
    }
    const asked =
      headline && who?.last === i && DIRECTED.has(act) && (i + 1 >= end || next?.text === ',')
        ? askedBefore(reading, behindComma(reading, floor, i), who.first)
        : null;
    if (asked) {
      push(i, act, source(who!), asked, 'nominal', `bn.noun-cue.${stem}.asked`, 0.7);
      continue;
    }
    const event = who !== null && OF_AN_EVENT.has(act) && act !== 'believe' && !isSomebody(reading, who);
    if (
      who &&
      opens &&
      !event &&
      wordsBehind(reading, i + 1, end) >= 2 &&
      !isLabel(reading, region, i, who)
    ) {
      push(
        i,
        act,
        source(who),
        { first: next!.kind === 'mark' ? i + 1 : i + 2, last: region.last },
        isQuoteMark(reading, i + 1) ? 'quote' : 'clause',
        `bn.noun-cue.${stem}`,
        0.8,
      );
      continue;
    }
    const after = genitiveBehind(reading, i, region.last);
    const behind = after && isVoice(reading, after) ? after : null;
    // "খবর এএফপির।": a sentence of its own, for the one before
    if (behind && stem === NEWS && i === region.first && region.quote < 0 && behind.last >= end) {
      push(i, act, source(behind), { first: i, last: i }, 'previous', `bn.noun-cue.${stem}.alone`, 0.8);
      continue;
    }
    if (behind && (behind.last >= end - 1 || headline)) {
      const before = contentBefore(reading, region, i);
      const from = headline ? behindComma(reading, floor, i) : floor;
      const object = i > from ? { first: from, last: i } : null;
      // "… জমা দেওয়ার নির্দেশ আদালতের", "… জন্য ধন্যবাদ জেলেনস্কির"
      const leans =
        object &&
        (headline ||
          caseAt(reading, i - 1) === 'genitive' ||
          reading.words[i - 1]!.verbs.some((v) => v.case === 'genitive'));
      if (before) push(i, act, source(behind), before.range, before.kind, `bn.noun-cue.${stem}.behind`, 0.8);
      else if (leans) {
        // "প্রত্যাহারের দাবি ব্যবসায়ীদের" demands, "শহর দখলের দাবি মস্কোর" claims
        const asks = act === 'claim' && GRANTED.has(reading.words[i - 1]!.nouns[0]?.stem ?? '');
        push(i, asks ? 'demand' : act, source(behind), object, 'nominal', `bn.noun-cue.${stem}.object`, 0.6);
      }
      continue;
    }
    // "পিটিআই সূত্রে খবর, C"
    const informed =
      opens && INFORMED.has(stem)
        ? chunksIn(reading, floor, i).find(
            (c) => c.postposition === SUTRE || reading.tokens[c.last - 1]!.norm === SUTRE,
          )
        : undefined;
    if (informed) {
      push(
        i,
        'say',
        source(informed),
        { first: i + 1, last: region.last },
        'clause',
        `bn.noun-cue.${stem}.source`,
        0.8,
      );
      continue;
    }
    if (who && i + 1 >= end) {
      const before = contentBefore(reading, region, who.first);
      if (before) push(i, act, source(who), before.range, before.kind, `bn.noun-cue.${stem}.end`, 0.75);
    }
  }
  return proposals;
}

/** Words that are somebody's view only right behind the genitive: "ট্রাম্পের ভাষায়", but "নেতাদের কঠোর ভাষায়" tells how. */
const DIRECT = new Set('ভাষায় কথায় চোখে দৃষ্টিতে হিসাবে হিসেবে মতে'.split(' ').map(fold));
/** What may stand between: "পুলিশের [দেওয়া] হিসাবে". */
const BETWEEN = new Set(
  'দেওয়া দেয়া নিজস্ব নিজের প্রাথমিক সরকারি সর্বশেষ করা প্রকাশিত আগের প্রাপ্ত পাওয়া'.split(' ').map(fold),
);
const EYES = fold('চোখে');
const COUNTED = new Set(['হিসেবে', 'হিসাবে'].map(fold));
const COUNT_REACH = 24;
const countsBehind = (reading: Reading, at: number): boolean => {
  const { last } = reading.sentences[reading.sentenceOf[at]!]!;
  for (let i = at + 1; i < Math.min(last, at + COUNT_REACH); i++)
    if (reading.quantityAt[i]! >= 0) return true;
  return false;
};

/** Whose words or view a noun in the locative at token `at` is. */
function ownerBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  const { norm } = reading.tokens[at]!;
  // "চালকের চোখে মরিচের গুঁড়া"
  if (norm === EYES && reading.tokens[at + 1]?.text !== ',') return null;
  const who = genitiveBefore(reading, at, floor);
  // "প্রচারের হাতিয়ার হিসেবে": "as", where nothing is counted
  if (COUNTED.has(norm) && reading.tokens[at + 1]?.text !== ',' && !countsBehind(reading, at)) return null;
  if (!who || !DIRECT.has(norm)) return who;
  let bracket = false;
  for (let i = who.last; i < at; i++) {
    const { text, norm } = reading.tokens[i]!;
    if (text === '(') bracket = true;
    if (!bracket && !BETWEEN.has(norm)) return null;
    if (text === ')') bracket = false;
  }
  return who;
}

/** Somebody's words, which a mark must set off from what they say. */
const WORDS = new Set('কথায় বক্তব্যে মন্তব্যে বার্তায়'.split(' ').map(fold));
/** What a saying may stand in, so that the verb behind it is its cue: "পূর্বাভাসে বলা হয়েছে", "সভাপতির বক্তব্যে X বলেন". */
const OCCASIONS = new Set('বক্তব্যে পূর্বাভাসে প্রাক্কলনে বর্ণনায় বয়ানে তথ্যে জবানিতে ভাষ্যে অনুমানে'.split(' ').map(fold));
const SAID_REACH = 14;

/** Whether a verb of saying ends the clause that begins at token `from`. */
function saidBehind(reading: Reading, region: Region, from: number): boolean {
  const verb = region.verbs.find((v) => v.first >= from && v.form === 'finite');
  if (!verb || verb.first - from > SAID_REACH || !verbCueAt(reading, verb, from)) return false;
  for (let i = from; i < verb.first; i++) if (reading.tokens[i]!.text === ',') return false;
  return true;
}

const BARE = new Set('দাবি অভিযোগ আশঙ্কা ধারণা বিশ্বাস বক্তব্য মত অনুমান প্রাক্কলন'.split(' ').map(fold));

/** Whether a clause of its own stands behind a noun cue without a mark between: it opens with a subject and ends with its verb. */
function bareClause(reading: Reading, region: Region, from: number, end: number, headline: boolean): boolean {
  const word = reading.words[from];
  if (!word || end - from < 2 || reading.tokens[from]!.kind === 'mark') return false;
  if (headline)
    return region.quotations.some(
      (q) => reading.quotes[q]!.opening > from && reading.quotes[q]!.last >= end - 1,
    );
  const subject =
    (word.closed === 'pronoun' && word.nouns[0]?.case === 'nominative') ||
    (reading.nameAt[from]! >= 0 &&
      caseAt(reading, reading.names[reading.nameAt[from]!]!.last - 1) === 'nominative');
  const verb = region.verbs.at(-1);
  return subject && verb !== undefined && verb.form === 'finite' && verb.last >= end && verb.first - from > 1;
}

/** "[ব্লুমবার্গের] হাতে আসা মেটার মেমো অনুসারে": who has the paper. */
function heldBy(reading: Reading, own: number, at: number, from: SourceHint): TokenRange[] {
  const holder = from.kind === 'phrase' && from.range.last <= at ? holderIn(reading, own, at) : null;
  return holder && from.kind === 'phrase' && from.range.last > holder.last + 1 ? [holder] : [];
}

/** "[বিএনপির অভিযোগ:] সংবাদ সম্মেলনে X অভিযোগ করেন": a paragraph's title, whose sayings have their own speakers. */
function isLabel(reading: Reading, region: Region, at: number, who: TokenRange): boolean {
  const sentence = reading.sentences[reading.sentenceOf[at]!]!;
  if (reading.tokens[at + 1]!.text !== ':' || sentence.index < reading.headlineSentences) return false;
  if (who.first !== reading.paragraphs[sentence.paragraph]!.first) return false;
  return region.verbs.some((verb) => {
    const cue = verb.first > at && verb.form === 'finite' ? verbCueAt(reading, verb, at + 2) : null;
    return cue !== null && (cue.act === 'say' || cue.noun === reading.tokens[at]!.norm);
  });
}

function wordsBehind(reading: Reading, from: number, end: number): number {
  let n = 0;
  for (let i = from; i < end; i++) if (reading.tokens[i]!.kind !== 'mark') n++;
  return n;
}

/** "[সূত্র] অনুসারে", "[পুলিশের] ভাষ্য অনুযায়ী": whose words they are. */
function documentBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  const chunk = chunksIn(reading, floor, at + 1).find((c) => c.last === at);
  if (!chunk) return null;
  const head = reading.words[at - 1]!.nouns[0]?.stem ?? reading.tokens[at - 1]!.norm;
  if (ACCORDING_NOUNS.has(head)) {
    const who = genitiveBefore(reading, at - 1, floor);
    return who ?? { first: chunk.first, last: chunk.last };
  }
  // সমঝোতা অনুযায়ী is an agreement's terms: only who or what can speak
  return /^(?:সূত্র|সংস্থা|গণমাধ্যম|সংবাদমাধ্যম|কর্মকর্তা|পত্রিকা|মন্ত্রণালয়|পুলিশ)/.test(head) || reading.nameAt[at - 1]! >= 0
    ? { first: chunk.first, last: chunk.last }
    : null;
}

/** Who acts in the clause behind a purpose: its likeliest subject. */
function doerBehind(reading: Reading, from: number, region: Region): TokenRange | null {
  let end = from;
  while (end < region.last && reading.tokens[end]!.text !== ';') end++;
  const chunks = chunksIn(reading, from, end).filter(
    (c) =>
      c.postposition === null &&
      (c.case === 'nominative' || (c.case === 'genitive' && c.last >= region.last - 1)),
  );
  const place = (c: TokenRange) => Number(nameOver(reading, c.last - 1)?.type === 'place');
  const [best] = chunks
    .filter((c) => strength(reading, c) > 1)
    .sort((a, b) => place(a) - place(b) || strength(reading, b) - strength(reading, a));
  return best ? { first: best.first, last: best.last } : null;
}

import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { type Chunk, caseAt, chunksIn, isCollective } from './chunks.js';
import { nounCues } from './cues.js';
import { backReferences, confirmedReferences, pointingWords } from './media.js';
import {
  type CueClause,
  countWords,
  IN_IT,
  lastWordOf,
  nominalBefore,
  phraseHint,
  sourceOf,
  subjectBehind,
  WANTING,
} from './speech-clause.js';
import { authorOf } from './speech-documents.js';
import { clauseStart, isComplementiser, isQuoteMark } from './speech-region.js';
import { canSpeak, isPatient, rolesIn, SIDES, strength } from './speech-roles.js';
import { closesClause } from './verb-group.js';

/** Where a cue's content stands, and who speaks where the shape itself tells. */
export interface Shape {
  content: TokenRange[];
  kind: SpeechProposal['contentKind'];
  source: SourceHint;
  weight: number;
  /** Another says what was said before. */
  another?: boolean;
}

const words = (list: string) =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((w) => fold(w.replaceAll('_', ' '))),
  );
const REFERENCES = words(backReferences);
const CONFIRMED = words(confirmedReferences);
const POINTING = words(pointingWords);
const INTERROGATIVE = words('কী কি কী-কী যা');
const RESUMPTIVE = words('তা তার তাও তা-ও সেটি সেটা সেটাও সে সেই সেকথা সেসব এমন এ-সংক্রান্ত এ');
const QUESTIONS = words('না কেন কবে কোথায় কী কি কত কে কারা কতজন কতটি কতটা কোন কাদের কার কীভাবে কখন কতদিন');
const CONTRAST = words('তবে কিন্তু অন্যদিকে অপরদিকে এদিকে যদিও অথচ পক্ষান্তরে');
/** "আইএমএফ মনে করছে প্রবৃদ্ধি কমবে". */
const BARE = words('মনে আশা ধারণা আশঙ্কা দাবি বিশ্বাস');
const JE = fold('যে');
const KOTHA = fold('কথা');
const OPENS_CONTENT = /^(?:[,:—–-]|:-|--)$/;
const PARTS_CLAUSES = /^[,—–-]$/;
const OBJECT_ACTS = new Set(['deny', 'thank', 'praise', 'condemn']);
const REFERRING_ACTS = new Set([
  'say',
  'confirm',
  'announce',
  'claim',
  'believe',
  'warn',
  'pledge',
  'accuse',
  'demand',
]);

/** Folded words of a range without marks and emphatic endings, joined by blanks. */
function phraseOf(reading: Reading, first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++)
    if (reading.tokens[i]!.kind !== 'mark')
      text += (text ? ' ' : '') + reading.tokens[i]!.norm.replace(/(?<=...)[ইও]$/, '');
  return text;
}

/** "এ কথা", "এমন তথ্য", "এই হুমকি" right before the verb: the words that point back to what was said before. */
function refersBack({ reading, cue, own }: CueClause): boolean {
  for (const end of [cue.verb.first, cue.first])
    for (let n = 3; n >= 1; n--) {
      if (end - n < own) continue;
      const said = phraseOf(reading, end - n, end);
      if (REFERENCES.has(said)) return !CONFIRMED.has(said) || cue.act === 'confirm';
    }
  const end = cue.verb.first;
  return (
    cue.noun !== null &&
    end - 2 >= own &&
    cue.first === end - 1 &&
    POINTING.has(phraseOf(reading, cue.first - 1, cue.first)) &&
    REFERRING_ACTS.has(cue.act)
  );
}

/** Whether the words before a compound cue are its object: a genitive that leans on its noun, or the thing denied or praised. */
function isObject({ reading, cue }: CueClause, nominal: TokenRange): boolean {
  if (!cue.noun && cue.act !== 'deny' && cue.rule !== 'bn.cue.told-to') return false;
  const last = nominal.last - 1;
  const word = reading.words[last]!;
  if (word.closed) return false;
  // told, asked, ordered *to do*
  if (cue.act === 'demand' && word.verbs.some((v) => v.form === 'infinitive')) return true;
  const genitive = caseAt(reading, last) === 'genitive' || word.verbs.some((v) => v.case === 'genitive');
  return genitive && cue.noun
    ? cue.act !== 'say'
    : OBJECT_ACTS.has(cue.act) && reading.tokens[last]!.kind !== 'mark';
}

/** "কী বললেন পুতিন?" */
function askedWord(clause: CueClause): Shape | null {
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

const SUBORDINATORS = words('যখন যদিও তবে কিন্তু অথচ');

/** "… এমন সময় হলো যখন | C বলে আশা করা হচ্ছে": what is said begins behind the word that joins its clause. */
function behindSubordinator({ reading, region, complementiser, floor }: CueClause): number {
  let first = floor;
  for (const verb of region.verbs) {
    if (verb.first < floor || verb.last >= complementiser || !closesClause(verb)) continue;
    const at = reading.tokens[verb.last]?.text === ',' ? verb.last + 1 : verb.last;
    if (SUBORDINATORS.has(reading.tokens[at]!.norm)) first = at + 1;
  }
  return first;
}

const PAPER_REACH = 14;

/** The document that a sentence opens with, before what it says. */
function paperAt(reading: Reading, first: number, last: number): Chunk | null {
  const { document, chunks } = rolesIn(reading, first, Math.min(last, first + PAPER_REACH));
  return document && chunks.indexOf(document) <= 1 && document.last < last ? document : null;
}

/** Whether a subject goes with the verb's honour: "পুলিশ … জানিয়েছেন" is said by somebody else. */
function agrees(reading: Reading, { first, last }: TokenRange, { verb }: CueClause['cue']): boolean {
  const body = nameOver(reading, last - 1)?.type;
  if (reading.words[last - 1]!.closed === 'pronoun' || first >= last) return true;
  const honoured = body === 'person' || (body === undefined && !isCollective(reading, last - 1));
  return honoured === verb.honorific;
}

/** "C বলে X জানান", "X C বলে জানান". */
function complement(clause: CueClause): Shape | null {
  const { reading, region, cue, complementiser, roles, behind, floor } = clause;
  if (complementiser <= floor) return null;
  let first = behindSubordinator(clause);
  let source = sourceOf(clause);
  // "[মন্ত্রকের এক বিবৃতিতে] C বলে উল্লেখ করা হয়েছে"
  const paper = cue.verb.passive && !roles.document ? paperAt(reading, first, complementiser) : null;
  if (paper && source.kind !== 'phrase') {
    first = paper.last;
    source = phraseHint(authorOf(reading, paper, floor));
  }
  if (!cue.verb.passive && !roles.source && !behind) {
    const [lead, next] = chunksIn(reading, floor, complementiser).filter(
      (c) => c.case === 'nominative' && c.postposition === null && canSpeak(reading, c),
    );
    // "X বিষয়টি ভিত্তিহীন বলে মনে করেন": without a verb of its own the content has no other subject
    const verbless = !region.verbs.some(
      (v) => v.first >= floor && v.last <= complementiser && closesClause(v),
    );
    if (lead && lead.first - floor <= 8 && verbless && lead.last < complementiser) {
      first = lead.last;
      source = phraseHint(lead);
    }
    // "[মেয়র] পরিস্থিতি নিয়ন্ত্রণে আছে বলে জানিয়েছেন": nobody else there could have said it
    if (
      lead &&
      !next &&
      lead.first - floor <= 6 &&
      agrees(reading, lead, cue) &&
      lead.last < complementiser
    ) {
      first = lead.last;
      source = phraseHint(lead);
    }
    // two subjects before one বলে: the first one speaks, the second one acts ("পুলিশ চালক পালিয়েছেন বলে জানায়")
    if (lead && next && lead.first - floor <= 6) {
      first = lead.last;
      source = phraseHint(lead);
    }
  }
  return countWords(reading, first, complementiser) > 0
    ? { content: [{ first, last: complementiser }], kind: 'clause', source, weight: 0.9 }
    : null;
}

/** "C, [তা] প্রত্যাখ্যান করেছে": a word that only stands for the clause before its comma. */
const resumes = ({ reading, floor }: CueClause, { first, last }: TokenRange): boolean =>
  last - first <= 3 &&
  first - 1 >= floor &&
  reading.tokens[first - 1]!.text === ',' &&
  /^তা(?:ও)?$/.test(reading.tokens[first]!.norm);

/** "[X] [কাকে] [কীসের] আহ্বান জানান": what is asked, denied, praised stands before the cue. */
function object(clause: CueClause): Shape | null {
  const nominal = nominalBefore(clause);
  if (!nominal || !isObject(clause, nominal) || refersBack(clause) || resumes(clause, nominal)) return null;
  const { addressee } = clause.roles;
  if (
    addressee &&
    addressee.first === nominal.first &&
    addressee.last === nominal.last &&
    contentStart(clause) >= 0
  )
    return null;
  // "ইমার্কেটার মনে করছে, C": a name may end like a genitive
  if (
    !clause.roles.source &&
    !clause.behind &&
    nominal.last - nominal.first <= 4 &&
    contentStart(clause) >= 0 &&
    !OBJECT_ACTS.has(clause.cue.act)
  )
    return null;
  return { content: [nominal], kind: 'nominal', source: sourceOf(clause), weight: 0.75 };
}

/** First token of content behind the cue: "X বলেন, C", "X বলেন যে C", "X লেখেন: ‘C’"; or -1. */
const PROMISE = fold('কথা');
/** "প্রধান উপদেষ্টা তাদের কথা দিয়েছেন [ফেব্রুয়ারিতেই ভোট হবে]": a promise that its clause follows without a mark. */
const promises = ({ reading, cue, region }: CueClause): boolean =>
  cue.noun === PROMISE &&
  cue.verb.form === 'finite' &&
  !cue.verb.negative &&
  reading.tokens[cue.last]?.kind === 'word' &&
  countWords(reading, cue.last, lastWordOf(reading, region)) > 2;

function contentStart({ reading, cue, region, own }: CueClause): number {
  // "ভারত যে তা মানেনি, এ কথা …": the clause is itself part of what is said
  for (let i = own + 1; i < cue.first; i++)
    if (reading.tokens[i]!.norm === JE && reading.quoteOf[i] === region.quote) return -1;
  if ((cue.verb.form !== 'finite' && cue.verb.form !== 'noun') || cue.rule === WANTING) return -1;
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
  const { reading, region, cues } = clause;
  const within = quotationWithin(clause, from);
  if (within >= 0) return within;
  for (let i = from + 1; i < region.last; i++) {
    if (reading.quoteOf[i] !== region.quote || reading.tokens[i - 1]!.kind !== 'mark') continue;
    if (!CONTRAST.has(reading.tokens[i]!.norm)) continue;
    if (cues.some((c) => c.first > i) || nounCueBehind(reading, i, region.last)) return i - 1;
  }
  return region.last;
}

/** "X বলেন, C". */
function contentBehind(clause: CueClause): Shape | null {
  const { reading, roles } = clause;
  const at = contentStart(clause);
  if (at < 0) return null;
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

/** "C, তা জানাননি", "C কি না, সে বিষয়ে কিছু বলেননি", "C কেন, জানতে চান": the clause that the cue's object stands for. */
function resumed(clause: CueClause): Shape | null {
  const { reading, region, cue, own, floor, roles, behind } = clause;
  let at = -1;
  for (let i = cue.first - 1; i >= Math.max(own, cue.first - 10); i--)
    if (reading.tokens[i - 1]?.text === ',' && reading.quoteOf[i - 1] === region.quote) {
      const resumes =
        RESUMPTIVE.has(reading.tokens[i]!.norm) &&
        (cue.act === 'omit' ||
          cue.act === 'ask' ||
          cue.act === 'deny' ||
          cue.act === 'confirm' ||
          /^তা/.test(reading.tokens[i]!.norm));
      if (resumes || ((cue.act === 'omit' || cue.act === 'ask') && asks(reading, floor, i - 1))) at = i - 1;
      break;
    }
  if (at < 0 && own > region.first && (cue.act === 'ask' || cue.act === 'omit')) {
    const end = reading.tokens[own - 1]!.kind === 'mark' ? own - 1 : own;
    if (asks(reading, Math.max(floor, end - 4), end)) at = end;
  }
  // "… কবে নাগাদ মিলবে বলতে পারেননি", without a comma
  if (
    at < 0 &&
    (cue.act === 'omit' || cue.act === 'ask') &&
    !cue.noun &&
    cue.first - own > 2 &&
    asks(reading, own, cue.first)
  )
    at = cue.first;
  // "… পেছাবে কি না জানতে চাইলে"
  if (
    at < 0 &&
    cue.act === 'ask' &&
    !cue.noun &&
    cue.first - 2 > floor &&
    reading.tokens[cue.first - 1]!.norm === 'না' &&
    /^কি/.test(reading.tokens[cue.first - 2]!.norm)
  )
    at = cue.first;
  const closed = at <= floor ? relativeBefore(clause, at) : floor;
  if (at <= closed) return null;
  const subject = chunksIn(reading, closed, at).find(
    (c) => c.case === 'nominative' && c.postposition === null && canSpeak(reading, c),
  );
  const leads =
    subject &&
    closed === floor &&
    subject.first - floor <= 3 &&
    subject.last < at &&
    !isPatient(reading, subject) &&
    !behind &&
    !(roles.source && roles.source.first >= at)
      ? subject
      : null;
  const own2 =
    roles.source && roles.source.first >= at && !RESUMPTIVE.has(reading.tokens[roles.source.first]!.norm)
      ? roles.source
      : null;
  const source = cue.verb.passive
    ? sourceOf(clause)
    : own2
      ? phraseHint(own2)
      : behind
        ? phraseHint(behind)
        : leads
          ? phraseHint(leads)
          : ({ kind: 'elided' } as const);
  const first = leads ? leads.last : closed;
  return first < at ? { content: [{ first, last: at }], kind: 'clause', source, weight: 0.85 } : null;
}

/**
 * "এক্তিয়ার যে ভারত মানেনি, তা-ও মনে করিয়ে দেন তিনি": where the clause begins that "তা" stands for, though a cue of its own closes
 * it; only যে joins it so.
 */
function relativeBefore({ reading, region, open }: CueClause, at: number): number {
  const verb = region.verbs.findLast((v) => v.last <= at && closesClause(v));
  if (!verb || at - verb.last > 1) return at;
  const first = Math.max(clauseStart(reading, region, verb.first), open);
  for (let i = first + 1; i < verb.first; i++)
    if (reading.tokens[i]!.norm === JE && reading.quoteOf[i] === region.quote) return first;
  return at;
}

function asks(reading: Reading, first: number, last: number): boolean {
  for (let i = Math.max(first, last - 14); i < last; i++) {
    const { norm } = reading.tokens[i]!;
    if (QUESTIONS.has(norm) && (norm !== 'না' || /^কি/.test(reading.tokens[i - 1]?.norm ?? ''))) return true;
  }
  return false;
}

/** "এ কথা বলেন": the clause before in the same sentence ("C—X এমনটাই জানান"), else the sentence before. */
function backReference(clause: CueClause): Shape | null {
  const { reading, own, cue } = clause;
  if (!REFERRING_ACTS.has(cue.act) || !refersBack(clause)) return null;
  const source = sourceOf(clause);
  let mark = own - 1;
  for (let i = own; i < cue.first; i++) if (isDash(reading, i)) mark = i;
  const floor = reachBefore(clause, mark, clause.floor);
  if (
    mark > floor &&
    reading.tokens[mark]!.kind === 'mark' &&
    PARTS_CLAUSES.test(reading.tokens[mark]!.text) &&
    countWords(reading, floor, mark) > 3
  )
    return { content: [{ first: floor, last: mark }], kind: 'clause', source, weight: 0.8 };
  const another = cue.first - 1 >= own && reading.tokens[cue.first - 1]!.norm === SAME;
  return { content: [], kind: 'previous', source, weight: 0.8, ...(another && { another }) };
}
const SAME = fold('একই');

const isDash = (reading: Reading, i: number): boolean => /^[—–]$/.test(reading.tokens[i]?.text ?? '');

/** "X Y করতে বলেছেন — এ কথা জানান মুখপাত্র": what a dash sets before its speaker is all said, sayings and all. */
function reachBefore({ reading, open }: CueClause, mark: number, floor: number): number {
  if (!isDash(reading, mark)) return floor;
  for (let i = mark - 1; i > open; i--) if (reading.tokens[i]!.text === ';') return i + 1;
  return open;
}

const GAP = 8;

/** "‘C’, X বলেন", "‘C’—বলেন X". */
function quotationBefore(clause: CueClause): Shape | null {
  const { reading, region, cue, own, roles, behind } = clause;
  for (const q of [...region.quotations].reverse()) {
    const quote = reading.quotes[q]!;
    if (quote.closing < 0 || quote.closing >= cue.first || quote.first < clause.floor) continue;
    const gap = cue.first - quote.closing - 1;
    const next = reading.tokens[quote.closing + 1]!;
    const parted =
      gap === 0 ||
      (next.kind === 'mark' && PARTS_CLAUSES.test(next.text)) ||
      (roles.source !== null && roles.source.first === quote.closing + 1);
    const punctuated = /^[,।?!]$/.test(reading.tokens[quote.closing - 1]!.text);
    if (gap > GAP || !(parted || punctuated) || (quote.closing < own - 3 && !parted)) return null;
    const speaker = roles.source && roles.source.first > quote.closing ? roles.source : behind;
    // "X বৈঠক নিয়ে “তথ্য ভাগ করেছেন”, ক্রেমলিন জানিয়েছে": the quotation is the end of a clause that is all said
    const lead = quote.opening - 1;
    if (
      speaker &&
      lead >= clause.wide &&
      reading.tokens[lead]!.kind === 'word' &&
      reading.quoteOf[lead] === region.quote &&
      quote.last < speaker.first
    )
      return {
        content: [{ first: clause.wide, last: quote.last }],
        kind: 'clause',
        source: phraseHint(speaker),
        weight: 0.85,
      };
    if (cue.noun && !speaker && gap > 1) return null;
    return {
      content: [{ first: quote.first, last: quote.last }],
      kind: 'quote',
      source: speaker ? phraseHint(speaker) : sourceOf(clause),
      weight: 0.85,
    };
  }
  return null;
}

/** "C, X জানিয়েছে।" and "C, আগেই জানিয়েছিলেন X।": the sentence ends with cue and speaker. */
function clauseBefore(clause: CueClause): Shape | null {
  const { reading, region, cue, own, roles, behind } = clause;
  if (cue.verb.form !== 'finite' || (behind?.last ?? cue.last) < lastWordOf(reading, region)) return null;
  let mark = own - 1;
  if (behind)
    for (let i = Math.max(own, cue.first - 4); i < cue.first; i++)
      if (reading.tokens[i]!.text === ',' && reading.quoteOf[i] === region.quote) mark = i;
  const floor = reachBefore(clause, mark, clause.floor);
  const wide = reachBefore(clause, mark, clause.wide);
  if (
    mark <= floor ||
    !PARTS_CLAUSES.test(reading.tokens[mark]!.text) ||
    reading.quoteOf[mark] !== region.quote
  )
    return null;
  if (!behind && !(roles.source && roles.source.first > mark)) return null;
  const nominal = cue.noun ? nominalBefore(clause) : null;
  if (nominal && countWords(reading, nominal.first, nominal.last) > 1) return null;
  return countWords(reading, wide, mark) > 1
    ? { content: [{ first: wide, last: mark }], kind: 'clause', source: sourceOf(clause), weight: 0.8 }
    : null;
}

/** "[C-র কথা] বিনিয়োগকারীদের জানিয়েছেন X". */
function matter(clause: CueClause): Shape | null {
  const { reading, cue, roles, own, nominalFloor } = clause;
  if (cue.act === 'omit' || (cue.noun !== null && cue.act !== 'confirm')) return null;
  const start = Math.max(own, nominalFloor);
  for (let i = cue.first - 1; i >= Math.max(start + 1, cue.first - 6); i--) {
    if (reading.tokens[i]!.norm !== KOTHA && reading.words[i]!.nouns[0]?.stem !== KOTHA) continue;
    const word = reading.words[i - 1]!;
    if (!(word.nouns[0]?.case === 'genitive' || word.verbs.some((v) => v.case === 'genitive'))) return null;
    const source = roles.source && roles.source.last <= i ? roles.source : null;
    const first = Math.max(source ? source.last : start, toldOf(clause, i)?.last ?? start);
    return { content: [{ first, last: i + 1 }], kind: 'nominal', source: sourceOf(clause), weight: 0.7 };
  }
  return null;
}

/**
 * "পুতিন [কিমকে] আলাস্কা সম্মেলনের কথা জানান": whom it is said to stands before the matter and is no part of it; in
 * "[পুতিনকে হত্যার] কথা" it is.
 */
function toldOf(clause: CueClause, matterAt: number): TokenRange | null {
  const { reading, roles, own } = clause;
  const told = roles.addressee;
  if (!told || told.first < own || told.postposition !== null || isPatient(reading, told)) return null;
  return countWords(reading, told.last, matterAt) > 1 ? told : null;
}

/** "[বিষয়টি] তাঁদের জানানো হয়": what somebody is told of, subject of the passive. */
function told({ reading, cue, roles }: CueClause): Shape | null {
  const { source } = roles;
  if (!cue.verb.passive || cue.noun || cue.act !== 'say' || !source || strength(reading, source) > 1)
    return null;
  if (!reading.words[source.last - 1]!.nouns[0]?.classifier && !source.pronoun) return null;
  return {
    content: [{ first: source.first, last: source.last }],
    kind: 'nominal',
    source: { kind: 'elided' },
    weight: 0.6,
  };
}

/** "[দায়ীদের শাস্তি] চেয়ে": what is asked for, of its own clause only. */
function wanted(clause: CueClause): Shape | null {
  const { reading, cue, region } = clause;
  if (cue.rule !== WANTING) return null;
  const range = nominalBefore(clause);
  if (!range) return null;
  let { first } = range;
  for (let i = range.last - 1; i > first; i--)
    if (reading.tokens[i]!.text === ',' && reading.quoteOf[i] === region.quote) first = i + 1;
  while (first < range.last && IN_IT.has(reading.tokens[first]!.norm)) first++;
  return first < range.last
    ? { content: [{ first, last: range.last }], kind: 'nominal', source: sourceOf(clause), weight: 0.7 }
    : null;
}

/** "[এ বিষয়ে] মেয়রের বক্তব্য পাওয়া যায়নি": who is silent is no part of what about. */
function withoutSilent(
  reading: Reading,
  range: TokenRange | null,
  source: SourceHint,
  act: string,
): TokenRange | null {
  if (!range || act !== 'omit' || source.kind !== 'phrase') return range;
  const { first, last } = source.range;
  if (last === range.last && first > range.first) return { first: range.first, last: first };
  if (first !== range.first || last > range.last) return range;
  // "ক্রেমলিনের তাৎক্ষণিক | প্রতিক্রিয়া", but "তৃণমূলের তরফে [এ বিষয়ে] | কিছু"
  const rest = { first: last, last: range.last };
  const chunks = chunksIn(reading, rest.first, rest.last).filter(
    (c) => !(c.first === last && SIDES.has(reading.tokens[c.last - 1]!.norm)),
  );
  return chunks.some((c) => c.postposition || c.case !== 'nominative')
    ? { first: chunks[0]!.first, last: range.last }
    : null;
}

/** "বক্তব্য দেন অধ্যাপক X": that somebody spoke says nothing of what was said. */
const SPEECHES = words('বক্তব্য ভাষণ বক্তৃতা ব্রিফিং সাক্ষ্য জবানবন্দি প্রতিবেদন বিবৃতি পোস্ট টুইট স্ট্যাটাস জবাব উত্তর প্রত্যুত্তর');

const CALLED = words('ফোন কল মুঠোফোন মোবাইল টেলিফোন');
const TOPIC_ENDS = words('বিষয়ে ব্যাপারে প্রসঙ্গে নিয়ে সম্পর্কে');

/** "[এ বিষয়ে] জানতে তাঁকে ফোন করা হলেও তিনি রিসিভ করেননি": the topic of a call that nobody answers, else the call. */
function unanswered({ reading, region, cue }: CueClause): TokenRange | null {
  if (cue.rule !== 'bn.cue.unanswered') return null;
  let call: TokenRange | null = null;
  for (let i = region.first; i < cue.first; i++) {
    const { norm } = reading.tokens[i]!;
    if (TOPIC_ENDS.has(norm) && i > region.first && i - region.first <= 6) {
      const first = chunksIn(reading, region.first, i + 1).find((c) => c.last === i)?.first ?? i - 1;
      return { first, last: i + 1 };
    }
    if (CALLED.has(norm) || CALLED.has(reading.words[i]!.nouns[0]?.stem ?? ''))
      call = { first: i, last: i + 1 };
  }
  return call;
}

/** "[বৈঠক নিয়ে] জানতে চাইলে তিনি কোনো মন্তব্য করতে রাজি হননি": what was asked is what goes unsaid. */
function askedAlong({ reading, region, cue, cues, open }: CueClause): TokenRange | null {
  const question = cue.act === 'omit' ? cues.findLast((c) => c.last <= cue.first) : undefined;
  if (question?.act !== 'ask' || question.verb.form !== 'conditional') return null;
  let first = Math.max(open, region.first);
  while (
    first < question.first &&
    (reading.tokens[first]!.kind === 'mark' ||
      /^(?:conjunction|adverb)$/.test(reading.words[first]!.closed ?? ''))
  )
    first++;
  return first < question.first ? { first, last: question.first } : null;
}

/** "বিজেপি বিঁধছে [রাজ্য সরকারকে]": whom it is aimed at, behind the verb. */
function struckBehind({ reading, region, cue }: CueClause): TokenRange | null {
  if (cue.noun || (cue.act !== 'condemn' && cue.act !== 'accuse')) return null;
  const chunk = chunksIn(reading, cue.last, region.last).find((c) => c.first <= cue.last + 1);
  return chunk?.case === 'objective' &&
    (chunk.last >= region.last || reading.tokens[chunk.last]!.kind === 'mark')
    ? { first: chunk.first, last: chunk.last }
    : null;
}

const STAY = fold('থাকা');
const ITS = words('তার এর সেটি সেটা তা এটি এটা');
const QUESTION = fold('প্রশ্ন');

/** "বেতন কে দেবে? প্রশ্নটা এড়িয়ে গেলেন তিনি", "ব্র্যান্ডটি কোনটি? নাম বলেননি তিনি": a question that the sentence before asks, and nobody answers. */
function asked({ reading, region, cue, floor }: CueClause, topic: TokenRange | null): boolean {
  const sentence = reading.sentences[reading.sentenceOf[cue.first]!]!;
  const before = reading.sentences[sentence.index - 1];
  if (
    cue.act !== 'omit' ||
    region.quote >= 0 ||
    floor > region.first ||
    before?.paragraph !== sentence.paragraph
  )
    return false;
  let end = before.last - 1;
  while (end > before.first && isQuoteMark(reading, end)) end--;
  if (!reading.tokens[end]!.text.startsWith('?')) return false;
  if (!topic) return true;
  const head = topic.last - 1;
  return ITS.has(reading.tokens[head]!.norm) || reading.words[head]!.nouns[0]?.stem === QUESTION;
}

const TIME = fold('সময়');
/** "[চেয়ারম্যানকে সরাতে] সরকারকে ৭২ ঘণ্টা সময় বেঁধে দেন": what must be done in that time. */
function termOf({ reading, cue, own, floor, roles }: CueClause, source: SourceHint): Shape | null {
  const who = roles.source && roles.source.last < cue.first ? roles.source.last : own;
  const first = Math.max(own, floor, who);
  for (let i = cue.first - 1; i > first; i--) {
    if (reading.timeAt[i]! >= 0 || reading.nameAt[i]! >= 0 || reading.words[i]!.closed) continue;
    const word = reading.words[i]!;
    if (word.verbs.some((v) => v.form === 'infinitive') || word.nouns[0]?.case === 'locative')
      return { content: [{ first, last: i + 1 }], kind: 'nominal', source, weight: 0.7 };
  }
  return null;
}

/** Whatever stands before a compound cue, a silence or a demand. */
function nominal(clause: CueClause): Shape | null {
  const { reading, cue } = clause;
  const source = sourceOf(clause);
  const range = unanswered(clause) ?? withoutSilent(reading, nominalBefore(clause), source, cue.act);
  const answered = range ? null : askedAlong(clause);
  if (answered) return { content: [answered], kind: 'nominal', source, weight: 0.7 };
  const struck = range ? null : struckBehind(clause);
  if (struck) return { content: [struck], kind: 'nominal', source, weight: 0.7 };
  if (asked(clause, range)) return { content: [], kind: 'previous', source, weight: 0.75 };
  // "কোনো জবাব দেননি": without a topic, what was not given is the content
  if (!range && cue.act === 'omit' && cue.verb.first > cue.first)
    return { content: [{ first: cue.first, last: cue.verb.first }], kind: 'nominal', source, weight: 0.7 };
  // "[হোয়াইট হাউসের ভাষ্যে] সফরের উল্লেখ নেই": where it is not mentioned
  const { document } = clause.roles;
  if (
    range &&
    document &&
    cue.verb.lemma === STAY &&
    document.first >= range.first &&
    document.last < range.last
  )
    range.first = document.last;
  if (cue.noun && (SPEECHES.has(cue.noun) || promises(clause))) return null;
  if (cue.noun === TIME) return termOf(clause, source);
  // "গাজায় হামলা: নিন্দা জানাল ঢাকা"
  if (
    !range &&
    OBJECT_ACTS.has(cue.act) &&
    reading.tokens[clause.own - 1]?.text === ':' &&
    clause.own - 1 > clause.floor
  )
    return { content: [{ first: clause.floor, last: clause.own - 1 }], kind: 'nominal', source, weight: 0.7 };
  // "কাঁটায় পা বিঁধছে": nobody is aimed at
  if (!cue.noun && (cue.act === 'condemn' || cue.act === 'accuse') && !clause.roles.objective) return null;
  const fits =
    cue.noun !== null || ['omit', 'demand', 'deny', 'confirm', 'ask', 'condemn', 'accuse'].includes(cue.act);
  return fits && range && countWords(reading, range.first, range.last) > 0
    ? { content: [range], kind: 'nominal', source, weight: 0.7 }
    : null;
}

/** "[বৈঠক সম্পর্কে] “তথ্য ভাগ করে নিয়েছেন”": a quotation that opens with the cue; its content stands before the mark. */
function beforeQuotation(clause: CueClause): Shape | null {
  const { region, cue } = clause;
  const before = region.lead?.clause;
  if (!before || cue.first !== region.first || before.first >= before.last) return null;
  return { content: [before], kind: 'nominal', source: sourceOf(clause), weight: 0.7 };
}

/** "… রয়েছেন জানিয়ে তিনি বলেন": the clause before a conjunctive. */
function conjunctive(clause: CueClause): Shape | null {
  const { reading, region, cue, own, floor } = clause;
  if (cue.noun || cue.verb.form !== 'conjunctive' || own !== cue.first || own <= region.first) return null;
  return countWords(reading, floor, own) > 2
    ? { content: [{ first: floor, last: own }], kind: 'clause', source: sourceOf(clause), weight: 0.6 }
    : null;
}

/** "অর্থ মন্ত্রণালয় বলছে আলোচনা ফলপ্রসূ", "দোকানি কইল নিলে নেন": no mark between cue and content. */
function bareContent(clause: CueClause): Shape | null {
  const { reading, region, cue, roles, behind } = clause;
  const thinks = cue.noun !== null && BARE.has(cue.noun) && roles.source?.last === cue.first;
  const promised = promises(clause);
  if ((cue.noun && !thinks && !promised) || (!thinks && !promised && cue.act !== 'say')) return null;
  if (cue.verb.form !== 'finite' || !roles.source) return null;
  if (isComplementiser(reading, cue.last)) return null;
  const end = lastWordOf(reading, region);
  if (
    countWords(reading, cue.last, end) < 2 ||
    (behind && behind.last >= end && behind.last - behind.first >= end - cue.last)
  )
    return null;
  return {
    content: [{ first: cue.last, last: region.last }],
    kind: 'clause',
    source: phraseHint(roles.source),
    weight: 0.5,
  };
}

/** The shapes an attribution by verb can have, the surest first; the first that fits is taken. */
export const shapes: readonly ((clause: CueClause) => Shape | null)[] = [
  askedWord,
  wanted,
  complement,
  object,
  contentBehind,
  resumed,
  backReference,
  quotationBefore,
  clauseBefore,
  matter,
  told,
  nominal,
  beforeQuotation,
  conjunctive,
  bareContent,
];

/** Whether a noun before a conjunctive keeps a content of its own: "[অভিযোগ] অস্বীকার করে বলেন, C". */
export const keepsObject = (act: string): boolean => OBJECT_ACTS.has(act);

import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import type { SourceHint } from '../speech.js';
import { type Chunk, caseAt, chunksIn, isCollective } from './chunks.js';
import { contentStart } from './speech-behind.js';
import {
  BEFORE_WHOM,
  type CueClause,
  countWords,
  IN_IT,
  isOfThing,
  lastWordOf,
  nominalBefore,
  phraseHint,
  sourceOf,
  subjectBehind,
} from './speech-clause.js';
import { authorOf } from './speech-documents.js';
import { canSpeak, isPatient, quotedIn, rolesIn, strength } from './speech-roles.js';
import {
  OBJECT_ACTS,
  PARTS_CLAUSES,
  REFERRING_ACTS,
  reachBefore,
  refersBack,
  resumes,
  type Shape,
  words,
} from './speech-shape.js';
import { closesClause } from './verb-group.js';

// Content that stands before its cue.

const KOTHA = fold('কথা');

/** Whether the words before a compound cue are its object: a genitive that leans on its noun, or the thing denied or praised. */
function isObject({ reading, cue }: CueClause, nominal: TokenRange): boolean {
  const last = nominal.last - 1;
  // "ব্যাটসম্যানদেরই দুষলেন"
  if (!cue.noun && (cue.act === 'accuse' || cue.act === 'condemn'))
    return reading.words[last]!.nouns[0]?.plural === true && caseAt(reading, last) === 'genitive';
  if (!cue.noun && cue.act !== 'deny' && cue.rule !== 'bn.cue.told-to') return false;
  const word = reading.words[last]!;
  if (word.closed) return false;
  // told, asked, ordered *to do*
  if (cue.act === 'demand' && word.verbs.some((v) => v.form === 'infinitive')) return true;
  const genitive = caseAt(reading, last) === 'genitive' || word.verbs.some((v) => v.case === 'genitive');
  return genitive && cue.noun
    ? cue.act !== 'say'
    : OBJECT_ACTS.has(cue.act) && reading.tokens[last]!.kind !== 'mark';
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
export function complement(clause: CueClause): Shape | null {
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
  first = behindCited(reading, first, complementiser);
  return countWords(reading, first, complementiser) > 0
    ? { content: [{ first, last: complementiser }], kind: 'clause', source, weight: 0.9 }
    : null;
}

/** "রয়টার্স [স্থানীয় পুলিশের বরাত দিয়ে] | নিহতের সংখ্যা ১২ বলে জানায়": whom the clause cites before what they say. */
function behindCited(reading: Reading, first: number, last: number): number {
  const cited = quotedIn(reading, first, last);
  if (!cited || cited.cue.last >= last) return first;
  const leads = chunksIn(reading, first, cited.who.first);
  return leads.every((c) => c.case === 'nominative' || c.case === 'locative') && leads.length <= 2
    ? cited.cue.last
    : first;
}

/** "[X] [কাকে] [কীসের] আহ্বান জানান": what is asked, denied, praised stands before the cue. */
export function object(clause: CueClause): Shape | null {
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

const GAP = 8;

/** "‘C’, X বলেন", "‘C’—বলেন X". */
export function quotationBefore(clause: CueClause): Shape | null {
  const { reading, region, cue, own, roles, behind } = clause;
  for (const q of [...region.quotations].reverse()) {
    const quote = reading.quotes[q]!;
    if (quote.closing < 0 || quote.closing >= cue.first || quote.first < clause.floor) continue;
    const gap = cue.first - quote.closing - 1;
    const next = reading.tokens[quote.closing + 1]!;
    const parted =
      gap === 0 ||
      (next.kind === 'mark' && PARTS_CLAUSES.test(next.text)) ||
      (roles.source !== null && roles.source.first === quote.closing + 1) ||
      // "‘C’ | সাংবাদিকদের বললেন X"
      (behind !== null && roles.addressee?.first === quote.closing + 1 && roles.addressee.last === cue.first);
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

/** "…, বলা হয় [ক্রেমলিনের বিবৃতিতে]।": the paper that closes its sentence. */
function paperBehind({ reading, region, cue }: CueClause): TokenRange | null {
  const { document } = rolesIn(reading, cue.last, Math.min(region.last, cue.last + PAPER_REACH));
  return document && document.first <= cue.last + 1 ? document : null;
}

/** "[রাশিয়া বসতে রাজি], বললেন X": another's saying ends at the mark, all of which X tells. */
const endsSaying = ({ reading, cues, cue }: CueClause, mark: number): boolean => {
  const last =
    cue.act === 'say' ? cues.findLast((c) => c.last <= mark && c.last < cue.first)?.last : undefined;
  if (last === undefined || mark - last > LONGEST_POSTPOSED) return false;
  // "… ধন্যবাদ জানান | পুতিন, বলা হয় বিবৃতিতে": whoever says it may stand behind
  for (let i = last; i < mark; i++) if (reading.tokens[i]!.kind === 'mark') return false;
  return true;
};
const LONGEST_POSTPOSED = 8;

/** "C, X জানিয়েছে।" and "C, আগেই জানিয়েছিলেন X।": the sentence ends with cue and speaker. */
export function clauseBefore(clause: CueClause): Shape | null {
  const { reading, region, cue, own, roles, behind } = clause;
  const paper = cue.verb.passive && !behind ? paperBehind(clause) : null;
  if (cue.verb.form !== 'finite' || (behind?.last ?? paper?.last ?? cue.last) < lastWordOf(reading, region))
    return null;
  let mark = own - 1;
  if (behind)
    for (let i = Math.max(own, cue.first - 4); i < cue.first; i++)
      if (reading.tokens[i]!.text === ',' && reading.quoteOf[i] === region.quote) mark = i;
  const told = (behind !== null || paper !== null) && endsSaying(clause, mark);
  const floor = told ? clause.open : reachBefore(clause, mark, clause.floor);
  const wide = told ? clause.open : reachBefore(clause, mark, clause.wide);
  if (
    mark <= floor ||
    !PARTS_CLAUSES.test(reading.tokens[mark]!.text) ||
    reading.quoteOf[mark] !== region.quote
  )
    return null;
  if (!behind && !paper && !(roles.source && roles.source.first > mark)) return null;
  const nominal = cue.noun || cue.act === 'omit' ? nominalBefore(clause) : null;
  if (nominal && countWords(reading, nominal.first, nominal.last) > 1) return null;
  return countWords(reading, wide, mark) > 1
    ? { content: [{ first: wide, last: mark }], kind: 'clause', source: sourceOf(clause), weight: 0.8 }
    : null;
}

const TELL = fold('জানানো');
/** What one lets others know of, right before the verb: "ছেলে অপহৃত হওয়ার [বিষয়টি] জানান". */
const MATTERS = words('বিষয় ব্যাপার ঘটনা সিদ্ধান্ত খবর অবস্থান পরিকল্পনা অভিজ্ঞতা কারণ');

const NEW = words('নতুন চূড়ান্ত সর্বশেষ পরবর্তী বর্তমান');
/** "ভর্তির [নতুন] সিদ্ধান্ত". */
const isNew = (reading: Reading, i: number): boolean => i > 0 && NEW.has(reading.tokens[i]!.norm);

/** "[C-র কথা] বিনিয়োগকারীদের জানিয়েছেন X". */
export function matter(clause: CueClause): Shape | null {
  const { reading, cue, roles, own, nominalFloor } = clause;
  if (cue.act === 'omit' || (cue.noun !== null && cue.act !== 'confirm')) return null;
  const start = Math.max(own, nominalFloor);
  for (let i = cue.first - 1; i >= Math.max(start + 1, cue.first - 6); i--) {
    const noun = reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;
    if (noun !== KOTHA && !(MATTERS.has(noun) && cue.verb.lemma === TELL && i === cue.first - 1)) continue;
    const word = reading.words[isNew(reading, i - 1) ? i - 2 : i - 1]!;
    if (!(word.nouns[0]?.case === 'genitive' || word.verbs.some((v) => v.case === 'genitive'))) return null;
    const source = roles.source && roles.source.last <= i ? roles.source : null;
    const first = Math.max(source ? source.last : start, toldOf(clause, i)?.last ?? start);
    return { content: [{ first, last: i + 1 }], kind: 'nominal', source: sourceOf(clause), weight: 0.7 };
  }
  return null;
}

/**
 * "পুতিন [কিমকে] আলাস্কা সম্মেলনের কথা জানান": whom it is said to stands before the matter and is no part of it; in
 * "[পুতিনকে হত্যার] কথা" it is. So does "[পুলিশের কাছে] হত্যার কথা".
 */
function toldOf(clause: CueClause, matterAt: number): TokenRange | null {
  const { reading, roles, own, cue } = clause;
  const told = roles.addressee;
  if (!told || told.first < own || isPatient(reading, told)) return null;
  if (told.postposition !== null)
    return BEFORE_WHOM.has(told.postposition) ? { first: told.first, last: told.last + 1 } : null;
  return cue.act === 'say' && countWords(reading, told.last, matterAt) > 1 ? told : null;
}

const SAY = fold('বলা');
const VERDICT = 3;
/** "X [এই পদক্ষেপকে হাস্যকর] বলেছেন": what somebody calls a thing. */
export function verdict(clause: CueClause): Shape | null {
  const { reading, cue, roles } = clause;
  const thing = roles.objective;
  if (cue.noun || cue.verb.lemma !== SAY || cue.verb.form !== 'finite' || cue.verb.passive || !thing)
    return null;
  const words = cue.first - thing.last;
  if (words < 1 || words > VERDICT || canSpeak(reading, thing)) return null;
  for (let i = thing.last; i < cue.first; i++) {
    const word = reading.words[i]!;
    const plain =
      reading.tokens[i]!.kind === 'word' && word.closed === null && caseAt(reading, i) === 'nominative';
    if (!plain || word.verbs.length > 0) return null;
  }
  return {
    content: [{ first: thing.first, last: cue.first }],
    kind: 'nominal',
    source: sourceOf(clause),
    weight: 0.6,
  };
}

/** "[বিষয়টি] তাঁদের জানানো হয়": what somebody is told of, subject of the passive. */
export function told(clause: CueClause): Shape | null {
  const { reading, cue } = clause;
  const { source } = clause.roles;
  if (!cue.verb.passive || cue.noun || cue.act !== 'say' || !source || strength(reading, source) > 1)
    return null;
  if (!reading.words[source.last - 1]!.nouns[0]?.classifier && !source.pronoun) return null;
  const teller = sourceOf(clause);
  return {
    content: [{ first: source.first, last: source.last }],
    kind: 'nominal',
    source: teller.kind === 'phrase' ? teller : { kind: 'elided' },
    weight: 0.6,
  };
}

/** "[দায়ীদের শাস্তি] চেয়ে": what is asked for, of its own clause only. */
export function wanted(clause: CueClause): Shape | null {
  const { reading, cue, region } = clause;
  if (!isOfThing(cue)) return null;
  const range = nominalBefore(clause);
  if (!range) return null;
  let { first } = range;
  for (let i = range.last - 1; i > first; i--)
    if (reading.tokens[i]!.text === ',' && reading.quoteOf[i] === region.quote) first = i + 1;
  while (first < range.last && IN_IT.has(reading.tokens[first]!.norm)) first++;
  const found = sourceOf(clause);
  // "[এনআইএ] তদন্ত চেয়ে চিঠি লিখেছেন X": part of what is asked for
  const source: SourceHint =
    found.kind === 'phrase' && found.range.first >= first && found.range.last < range.last
      ? { kind: 'elided' }
      : found;
  return first < range.last
    ? { content: [{ first, last: range.last }], kind: 'nominal', source, weight: 0.7 }
    : null;
}

/** "[বৈঠক সম্পর্কে] “তথ্য ভাগ করে নিয়েছেন”": a quotation that opens with the cue; its content stands before the mark. */
export function beforeQuotation(clause: CueClause): Shape | null {
  const { region, cue } = clause;
  const before = region.lead?.clause;
  if (!before || cue.first !== region.first || before.first >= before.last) return null;
  return { content: [before], kind: 'nominal', source: sourceOf(clause), weight: 0.7 };
}

/**
 * "… রয়েছেন জানিয়ে তিনি বলেন", "আইন বদলেছে উল্লেখ করে X বলেন", "সম্পর্ক ঐতিহাসিক জানিয়ে X বলেন": the clause before a conjunctive; without a verb
 * of its own it is one only before another saying.
 */
export function conjunctive(clause: CueClause): Shape | null {
  const { reading, region, cue, cues, own, floor, nominalFloor } = clause;
  if (cue.verb.form !== 'conjunctive' || !REFERRING_ACTS.has(cue.act) || cue.first <= region.first)
    return null;
  const closed = own === cue.first && own > region.first;
  const says = cues.some((c) => c.first >= cue.last && c.verb.form === 'finite');
  if (!closed && (cue.noun !== null || !says)) return null;
  const first = closed ? floor : Math.max(own, nominalFloor);
  if (countWords(reading, first, cue.first) < (closed ? 2 : 3) || refersBack(clause)) return null;
  const lead = leadOf(clause, first);
  const found = lead ? phraseHint(lead) : sourceOf(clause);
  // "[সম্পর্ক ঐতিহাসিক] জানিয়ে X বলেন": what is said of is no speaker
  const within =
    !lead && found.kind === 'phrase' && found.range.first >= first && found.range.last <= cue.first;
  return {
    content: [{ first: lead?.last ?? first, last: cue.first }],
    kind: 'clause',
    source: within ? { kind: 'elided' } : found,
    weight: 0.6,
  };
}

/** "[মেয়র] ভাড়া বাড়বে না জানিয়ে বলেন": of two subjects before a conjunctive the first one speaks, where none stands behind. */
function leadOf({ reading, region, cue }: CueClause, floor: number): TokenRange | null {
  const main = region.verbs.find((v) => v.first >= cue.last && closesClause(v));
  if (!main || main.passive) return null;
  const isSubject = (c: Chunk) => c.case === 'nominative' && c.postposition === null && canSpeak(reading, c);
  if (chunksIn(reading, cue.last, main.first).some(isSubject)) return null;
  if (subjectBehind(reading, main.last, region)) return null;
  const [lead, next] = chunksIn(reading, floor, cue.first).filter(isSubject);
  return lead &&
    lead.first - floor <= 4 &&
    lead.last < cue.first - 1 &&
    (next || agrees(reading, lead, { ...cue, verb: main }))
    ? { first: lead.first, last: lead.last }
    : null;
}

import { fold } from '../../text/fold.js';
import type { Reading } from '../reading.js';
import { chunksIn } from './chunks.js';
import { type CueClause, countWords, phraseHint, sourceOf } from './speech-clause.js';
import { clauseStart } from './speech-region.js';
import { canSpeak, isPatient } from './speech-roles.js';
import {
  isDash,
  JE,
  PARTS_CLAUSES,
  REFERRING_ACTS,
  reachBefore,
  refersBack,
  type Shape,
  STAY,
  words,
} from './speech-shape.js';
import { closesClause } from './verb-group.js';

// Cues that point back to what was said before them.

const RESUMPTIVE = words('তা তার তাও তা-ও সেটি সেটা সেটাও সে সেই সেকথা সেসব এমন এ-সংক্রান্ত এ');

const QUESTIONS = words('না কেন কবে কোথায় কী কি কত কে কারা কতজন কতটি কতটা কোন কাদের কার কীভাবে কখন কতদিন');

const TELL = fold('জানানো');

/** "C, তা জানাননি", "C কি না, সে বিষয়ে কিছু বলেননি", "C কেন, জানতে চান": the clause that the cue's object stands for. */
export function resumed(clause: CueClause): Shape | null {
  const { reading, region, cue, own, floor, open, roles, behind } = clause;
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
      const standsFor = /^তা$/.test(reading.tokens[cue.first - 1]!.norm) && asks(reading, open, i - 1);
      if (resumes || standsFor || ((cue.act === 'omit' || cue.act === 'ask') && asks(reading, floor, i - 1)))
        at = i - 1;
      break;
    }
  if (at < 0 && own > region.first && (cue.act === 'ask' || cue.act === 'omit')) {
    const end = reading.tokens[own - 1]!.kind === 'mark' ? own - 1 : own;
    if (asks(reading, Math.max(floor, end - 4), end)) at = end;
  }
  // "সেদিন কী ঘটেছিল | জানালেন অধ্যক্ষ": a headline has no comma there
  if (at < 0 && behind && own === cue.first && cue.verb.lemma === TELL && asks(reading, floor, own)) at = own;
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
    roles.source &&
    roles.source.first >= at &&
    (!behind || canSpeak(reading, roles.source)) &&
    !RESUMPTIVE.has(reading.tokens[roles.source.first]!.norm)
      ? roles.source
      : null;
  const unmentioned = cue.act === 'omit' && cue.verb.lemma === STAY && roles.document !== null;
  const source =
    cue.verb.passive || unmentioned
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
  if (asks(reading, first, verb.first)) return first;
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
export function backReference(clause: CueClause): Shape | null {
  const { reading, own, cue } = clause;
  if (!REFERRING_ACTS.has(cue.act) || !refersBack(clause)) return null;
  const source = sourceOf(clause);
  // "‘C।’ কথাগুলো বলছিলেন X": the quotation that the words stand behind
  const quote = clause.region.quotations
    .map((q) => reading.quotes[q]!)
    .findLast((q) => q.closing >= 0 && q.closing < cue.first && q.first >= clause.floor);
  if (quote && cue.first - quote.closing <= QUOTED_REACH && quote.opening === clause.region.first)
    return { content: [{ first: quote.first, last: quote.last }], kind: 'quote', source, weight: 0.8 };
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

const QUOTED_REACH = 6;
const SAME = fold('একই');

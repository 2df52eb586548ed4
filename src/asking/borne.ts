import type { Coverage, Met } from './cover.js';
import type { Found } from './find/found.js';
import { timesMeet } from './hits.js';
import type { Page } from './page.js';
import { partyStrength, speakerStrength } from './party-match.js';
import type { Kind, Party, Question, Term } from './question.js';

const BY_THEM = 1.1;
const BY_OTHERS = 0.7;
const BY_STRANGERS = 0.45; // of a report that does not know whom it is asked by
const DONE = 0.5; // less surely met, it is something akin: a visit is no meeting
const LACKING = 0.75; // for each thing that is not there
const OTHER_DEED = 0.6;
const OTHER_WORDS = 0.85; // of a deed told in the other language, where the rest is there
const OTHER_FATE = 0.55;
const OTHER_MONTH = 0.65;
const ELSEWHERE = 0.7;
const OF_ANOTHER = 0.5; // a count, a day or a place in what somebody else says
const MENTIONED = 0.9;
const TO_OTHERS = 0.6;

/** Kinds that a record of the report answers, wherever it stands. */
const RECORDS: ReadonlySet<Kind> = new Set(['how-many', 'when', 'where', 'who']);

/**
 * How much of what is found is left, as far as it bears out what is asked: the deed, who tells it, the month. What only
 * shares names with a question tells of another matter.
 */
export function borneOut(found: Found, question: Question, coverage: Coverage): number {
  const { page } = coverage;
  return (
    askedOf(found, question, coverage) *
    toldBy(found, question, page) *
    spokenBy(found, question, page) *
    spokenTo(question, page) *
    ofItsMonth(question, page) *
    ofItsPlace(question, coverage)
  );
}

/** Where it is asked by somebody's account, what others tell is worth less; a ministry's is its capital's too. */
function toldBy({ attribution }: Found, { teller }: Question, page: Page): number {
  if (teller === null) return 1;
  const a = attribution === null ? null : page.kept.readout.attributions[attribution]!;
  if (a && speakerStrength(teller, a, page) > 0.5) return BY_THEM;
  const source = a?.source ? page.entities.get(a.source)! : null;
  const country = teller.entity?.office === 'government' ? teller.entity.country : undefined;
  if (source?.office && country !== undefined && source.country === country) return 1;
  const known = [...page.entities.values()].some((e) => partyStrength(teller, e, page) > 0.5);
  return known ? BY_OTHERS : BY_STRANGERS;
}

/** "How many planes did X promise": a count in what X says, or where X is named. */
function spokenBy({ attribution, span }: Found, { speaker, kind }: Question, page: Page): number {
  if (speaker === null || !RECORDS.has(kind)) return 1;
  const a = attribution === null ? null : page.kept.readout.attributions[attribution]!;
  if (a && speakerStrength(speaker, a, page) > 0.5) return 1;
  return isNamedAt(speaker, page.sentenceAt(span.start), page) ? MENTIONED : OF_ANOTHER;
}

/** What is left of a report that has nobody like the one spoken to. */
function spokenTo({ addressee, kind }: Question, page: Page): number {
  if (addressee === null || kind === 'to-whom') return 1;
  const there = [...page.entities.values()].some((e) => partyStrength(addressee, e, page) > 0.5);
  return there || addressee.entity === null ? 1 : TO_OTHERS;
}

/** Whether somebody is named, or speaks, in a sentence. */
function isNamedAt(party: Party, sentence: number, page: Page): boolean {
  const there = ({ start }: { start: number }) => page.sentenceAt(start) === sentence;
  for (const entity of page.entities.values())
    if (partyStrength(party, entity, page) > 0.5 && entity.mentions.some(there)) return true;
  return page.kept.readout.attributions.some((a) => there(a.cue) && speakerStrength(party, a, page) > 0.5);
}

/** How much is left of what a report tells that has nothing of the month asked about. */
function ofItsMonth({ terms }: Question, { kept }: Page): number {
  const months = terms.flatMap((t) =>
    t.time !== null && /^\d{4}-\d\d/.test(t.time) ? t.time.slice(0, 7) : [],
  );
  if (months.length === 0) return 1;
  const told = [kept.report.published ?? '', ...kept.readout.times.map((t) => t.value ?? '')];
  return months.every((m) => told.some((t) => timesMeet(m, t.slice(0, 10)))) ? 1 : OTHER_MONTH;
}

/** How much is left of a day, a count or a doer that a report has, where it never names the place: a visit, but to elsewhere. */
function ofItsPlace({ kind, terms }: Question, coverage: Coverage): number {
  if (!RECORDS.has(kind)) return 1;
  const places = terms.filter((t) => t.entity?.type === 'place' && t.weight > 1);
  return places.every((t) => coverage.hitsOf(t).length > 0) ? 1 : ELSEWHERE;
}

/** How much of a count or a day is left where the deed is another: those dismissed, when it is asked how many were arrested. */
function askedOf({ span }: Found, { kind, counted, language }: Question, coverage: Coverage): number {
  if (!RECORDS.has(kind) && kind !== 'why' && kind !== 'how') return 1;
  const { page } = coverage;
  if (kind === 'how-many') {
    const lacking = coverage.lacks(page.sentenceAt(span.start));
    const others = lacking.filter((t) => t.span.start !== counted?.span.start);
    // of the dead, when it is asked how many were hurt
    return others.reduce((worth, t) => worth * (t.role ? OTHER_FATE : LACKING), 1);
  }
  const met = coverage.met(page.sentenceAt(span.start)).filter((m) => isTopic(m.term) && !m.blind);
  const isDeed = ({ term }: Met) => term.predicate || term.event !== null || met.length === 1;
  const deeds = met.filter(isDeed);
  const rest = met.filter((m) => !isDeed(m));
  if (deeds.length === 0 || deeds.some((m) => m.best >= DONE)) return 1;
  const told = rest.length > 1 && rest.every((m) => m.best >= DONE);
  return told && page.language !== language ? OTHER_WORDS : OTHER_DEED;
}

const isTopic = ({ entity, time, figure }: Term) => entity === null && time === null && figure === null;

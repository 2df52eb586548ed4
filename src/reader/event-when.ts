import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { Attribution } from '../readout/readout.js';
import type { EventStatus } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

/** Tokens on either side in which a time is looked for: a bound for endless sentences. */
const WITHIN = 150;
const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/**
 * When an event took or takes place, a TIMEX3 value: the time expression nearest to it in its clause, else in its
 * sentence; never one that stands in what somebody else says, nor one still to come for what has happened.
 */
export function whenOf(
  draft: Draft,
  { clause, trigger }: EventProposal,
  status: EventStatus,
  holding: readonly number[],
  own: Attribution | null,
  nearby: readonly number[] = [],
): string | null {
  const sentence = draft.sentences[draft.sentenceOf[trigger.first]!]!;
  let value: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const first = Math.max(sentence.first, trigger.first - WITHIN);
  const last = Math.min(sentence.last, trigger.last + WITHIN);
  for (let i = first; i < last; i++) {
    const time = draft.timeAt[i]! >= 0 ? draft.times[draft.timeAt[i]!]! : null;
    if (!time || time.value === null || time.type === 'DURATION' || time.type === 'SET') continue;
    if (time.value.endsWith('_REF') && status !== 'ongoing') continue;
    const span = { start: draft.tokens[time.first]!.start, end: draft.tokens[time.last - 1]!.end };
    if (own?.content.some((piece) => within(span, piece)) && !besideAct(draft, time, trigger)) continue;
    const clauses = i >= clause.first && i < trigger.first;
    if (
      !clauses &&
      !holding.every((index) => draft.attributions[index]!.content.some((piece) => within(span, piece)))
    )
      continue;
    if (outsideTold(draft, span, holding, nearby, own)) continue;
    if (ofAnotherNoun(draft, time, trigger)) continue;
    if (status === 'happened' && isAfter(time.value, draft.report.published)) continue;
    const outside = i < clause.first || i >= clause.last;
    const distance = Math.abs(i - trigger.first) + (outside ? sentence.last - sentence.first : 0);
    if (distance < nearest) {
      nearest = distance;
      value = time.value;
    }
  }
  return value && toDay(value);
}

/** Whether a time stands in what somebody says, and the event does not. */
const outsideTold = (
  draft: Draft,
  time: Span,
  holding: readonly number[],
  nearby: readonly number[],
  own: Attribution | null,
): boolean =>
  nearby.some((index) => {
    const saying = draft.attributions[index]!;
    return saying !== own && !holding.includes(index) && saying.content.some((piece) => within(time, piece));
  });

/** "The draft was turned down [on Friday]": no other verb stands between the time and the act that has all of it as content. */
function besideAct({ words }: Draft, { last }: TokenRange, trigger: TokenRange): boolean {
  if (last > trigger.first) return false;
  for (let i = last; i < trigger.first; i++) if (words[i]!.verbs.length > 0) return false;
  return true;
}

const NOUN_PHRASE = 4;

/** "February's wages", "the Madrid meeting of September": a time in the genitive is that of the noun behind it. */
function ofAnotherNoun(
  { words, tokens, nameAt }: Draft,
  { first, last }: TokenRange,
  trigger: TokenRange,
): boolean {
  if (first >= trigger.first && first < trigger.last) return false;
  if (words[last - 1]!.nouns[0]?.case !== 'genitive') return false;
  if (tokens[last]?.kind !== 'word' || words[last]!.closed === 'postposition') return false;
  if (trigger.first < last || trigger.first - last > NOUN_PHRASE) return true;
  for (let i = last; i < trigger.first; i++) {
    const kase = nameAt[i]! < 0 && words[i]!.closed === null ? words[i]!.nouns[0]?.case : undefined;
    if (kase === 'genitive' || kase === 'locative') return true;
  }
  return false;
}

/** An event is of a day: hours and parts of the day are left out, but not the night and the morning that a date alone would misplace. */
const toDay = (value: string): string => value.replace(/^(\d[^T]*)T(?!NI|MO).*$/, '$1');

/** Whether the time in an event's clause is after publication. */
export function isToCome(
  draft: Draft,
  proposal: EventProposal,
  holding: readonly number[],
  own: Attribution | null,
): boolean {
  const value = whenOf(draft, proposal, 'planned', holding, own);
  return value !== null && isAfter(value, draft.report.published);
}

/** Whether a date or week begins behind the day of publication. */
function isAfter(value: string, published: string | undefined): boolean {
  if (!published) return false;
  const day = /^\d{4}-W\d\d/.test(value) ? mondayOf(value) : value.slice(0, 10);
  return /^\d{4}-\d\d/.test(day) && day > published.slice(0, day.length);
}

/** First day of an ISO week. @example mondayOf('2025-W33') // '2025-08-11' */
function mondayOf(week: string): string {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const fourth = Date.UTC(year, 0, 4); // always in week 1
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((number - 1) * 7 - weekday) * 86_400_000).toISOString().slice(0, 10);
}

import type { EventProposal } from '../languages/event-frames.js';
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
    if (own?.content.some((piece) => within(span, piece))) continue;
    if (!holding.every((index) => draft.attributions[index]!.content.some((piece) => within(span, piece))))
      continue;
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

/** An event is of a day: hours and parts of the day are left out, but not the night and the morning that a date alone would misplace. */
const toDay = (value: string): string => value.replace(/T(?!NI|MO).*$/, '');

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

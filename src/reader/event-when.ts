import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { Attribution } from '../readout/readout.js';
import type { EventStatus } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Sayings } from './event-sayings.js';

/** A time expression in an event's sentence, with what parts it from the event. */
export interface NearTime {
  /** To the day, as events are dated. */
  value: string;
  distance: number;
  /** `own`: in what the act itself says; `told`: in what somebody says, and the event is not; `saying`: the other way
   * round; `noun`: of another noun; `beyond`: behind another verb; `after`: behind the trigger; `ref`: now. */
  apart: string[];
}

/** Tokens on either side in which a time is looked for: a bound for endless sentences. */
const WITHIN = 150;
const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** The times in an event's sentence that can be its own, nearest first. */
export function timesNear(
  draft: Draft,
  { clause, trigger }: EventProposal,
  { holding, own }: Sayings,
  nearby: readonly number[],
): NearTime[] {
  const sentence = draft.sentences[draft.sentenceOf[trigger.first]!]!;
  const found: NearTime[] = [];
  const first = Math.max(sentence.first, trigger.first - WITHIN);
  const last = Math.min(sentence.last, trigger.last + WITHIN);
  let before = -1;
  for (let i = first; i < last; i++) {
    const index = draft.timeAt[i]!;
    if (index < 0 || index === before) continue;
    before = index;
    const time = draft.times[index]!;
    if (time.value === null || time.type === 'DURATION' || time.type === 'SET') continue;
    const span = { start: draft.tokens[time.first]!.start, end: draft.tokens[time.last - 1]!.end };
    if (time.first >= trigger.last && isParted(draft, trigger.last, time.first)) continue;
    const inClause = time.first >= clause.first && time.first < trigger.first;
    const apart: string[] = [];
    if (own?.content.some((piece) => within(span, piece)) && !besideAct(draft, time, trigger))
      apart.push('own');
    const held = holding.every((h) => draft.attributions[h]!.content.some((piece) => within(span, piece)));
    if (!inClause && !held) apart.push('saying');
    if (outsideTold(draft, span, holding, nearby, own)) apart.push('told');
    if (ofAnotherNoun(draft, time, trigger)) apart.push('noun');
    if (time.first < clause.first || time.first >= clause.last) apart.push('beyond');
    if (time.first >= trigger.last) apart.push('after');
    if (time.value.endsWith('_REF')) apart.push('ref');
    const outside = apart.includes('beyond') ? sentence.last - sentence.first : 0;
    found.push({
      value: toDay(time.value),
      distance: Math.abs(time.first - trigger.first) + outside,
      apart,
    });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

const PARTING = /^[;:—–]$/;

/** Whether a dash, a colon or a semicolon stands between an event and what follows it. */
function isParted({ tokens }: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PARTING.test(tokens[i]!.text)) return true;
  return false;
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

/** What parts a time from an event for good. */
const STRANGE: ReadonlySet<string> = new Set(['own', 'saying', 'told', 'noun', 'ref']);

/** Whether the time in an event's sentence is after publication. */
export function isToCome(draft: Draft, times: readonly NearTime[]): boolean {
  const near = times.find(({ apart }) => !apart.some((a) => STRANGE.has(a)));
  return near !== undefined && isAfter(near.value, draft.report.published);
}

/** Whether an event of that status can be of that day: what has happened has not happened tomorrow. */
export const isPossible = (draft: Draft, value: string, status: EventStatus): boolean =>
  value.endsWith('_REF')
    ? status === 'ongoing'
    : status !== 'happened' || !isAfter(value, draft.report.published);

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

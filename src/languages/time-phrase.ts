import type { TimeType } from '../readout/vocabulary.js';
import type { TokenRange } from './reading.js';

// What a language's time grammar yields: expressions without any word of the language, still without a date to count from.

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century';

/** Parts of day as TIMEX3 writes them: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** Where an expression without year or week lies: by its own word (last, next) or by the tense around it. */
export type Bearing = 'past' | 'future' | null;

/** "Last year" counts from the report's date, "the year before" from what the text spoke of last. */
export interface Relative {
  offset: number;
  from: 'report' | 'text';
}

export type Calendar = 'gregorian' | 'bengali';

/** A stretch of the calendar, a day or longer. */
export type Point =
  /** 15 August, August 2025, 2025; whatever is absent comes from the context. */
  | {
      kind: 'date';
      calendar: Calendar;
      year: number | Relative | null;
      month: number | Relative | null;
      day: number | null;
      /** `said`: the expression itself says past or future (last August), so the nearest one will not do. */
      bearing: Bearing;
      said: boolean;
      /** Named beside the date; where the year is not said it tells which. */
      weekday?: number;
    }
  /** 1 Monday to 7 Sunday; `weeks` counts from this week where the expression says so (Friday next week). */
  | { kind: 'weekday'; weekday: number; bearing: Bearing; said: boolean }
  /** Yesterday −1, today 0; a weekday named beside it corrects a report that was dated a day late. */
  | { kind: 'day'; offset: number; weekday?: number }
  /** "That day" (the day spoken of last), "on the day" (the day the report is about). */
  | { kind: 'that-day'; which: 'last' | 'main' }
  /** This week, last month, the next quarter. */
  | { kind: 'unit'; unit: TimeUnit; at: Relative }
  /** The same time (as spoken of last), a year before. */
  | { kind: 'same-time'; yearOffset: number }
  /** The second week of, the last quarter of: `nth` counts from 1, or from −1 at the end. */
  | { kind: 'nth'; nth: number; unit: TimeUnit; of: Point }
  /** The first seven months of. */
  | { kind: 'first'; count: number; unit: TimeUnit; of: Point }
  /** Three days ago (−3), two weeks from now (+2). */
  | { kind: 'distance'; amount: number; unit: TimeUnit }
  /** A fiscal year by its first calendar year; where it begins depends on the country. */
  | { kind: 'fiscal-year'; year: number }
  | { kind: 'decade'; year: number }
  | { kind: 'range'; from: Point; to: Point };

/** One time expression as a pack's grammar reads it. */
export interface TimePhrase extends TokenRange {
  type: TimeType;
  /** The day or stretch; `null`: whatever day the text is at. Without meaning for durations and sets. */
  point: Point | null;
  part?: DayPart;
  clock?: { hour: number; minute: number | null };
  /** The night that follows the day named: its small hours belong to the next date. */
  nightAfter?: boolean;
  /** Without a day of its own, and in a clause about what is to come. */
  ahead?: boolean;
  /** A night without a day that was over when it was told of: রাতেই কথা দিয়েছিলেন. */
  over?: true;
  /** A value that needs no date: durations (PT24H), sets (P1D), PRESENT_REF. */
  value?: string;
  /** Name of the rule, as `bn.time.weekday`. */
  rule: string;
}

const DATE_PART: Partial<Record<TimeUnit, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};
const TIME_PART: Partial<Record<TimeUnit, string>> = { hour: 'H', minute: 'M', second: 'S' };
const YEARS: Partial<Record<TimeUnit, number>> = { decade: 10, century: 100, 'fiscal-year': 1 };
const HALVES: Partial<Record<TimeUnit, readonly [number, string]>> = {
  hour: [60, 'M'],
  minute: [60, 'S'],
  year: [12, 'M'],
};

/**
 * ISO 8601 duration: (2.5, hour) → PT2H30M, (1, decade) → P10Y, (3, quarter) → P9M.
 * Halves and quarters become the next smaller unit where that is exact.
 */
export function isoDuration(amount: number, unit: TimeUnit): string {
  if (unit === 'quarter') return isoDuration(amount * 3, 'month');
  if (unit === 'half') return isoDuration(amount * 6, 'month');
  const years = YEARS[unit];
  if (years) return isoDuration(amount * years, 'year');
  const time = TIME_PART[unit];
  const prefix = time ? 'PT' : 'P';
  const letter = time ?? DATE_PART[unit]!;
  const whole = Math.trunc(amount);
  const half = HALVES[unit];
  const rest = half ? Math.round((amount - whole) * half[0] * 1000) / 1000 : 0;
  if (half && rest > 0 && Number.isInteger(rest))
    return `${prefix}${whole ? `${whole}${letter}` : ''}${rest}${half[1]}`;
  return `${prefix}${amount}${letter}`;
}

import type { Bearing, Point, Relative, TimeUnit } from '../languages/time-phrase.js';
import { bengali, bengaliMonthStart, civil, type Day, dayOf, weekdayOf } from './calendar.js';
import { lastDay, relativeMonth, relativeYear, type Spoken } from './spoken.js';
import {
  fiscalYear,
  monthOf,
  monthsIn,
  oneDay,
  type Stretch,
  shiftYears,
  weekAround,
  yearOf,
} from './stretches.js';
import { dated, nearest } from './undated.js';

const MISDATED = 2; // days that a report may be dated after it was written
const BAR: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, half: 6 };

/** The days that a point means; `null` where nothing certain can be said. `today` is what today is for the expression. */
export function stretchOf(point: Point, spoken: Spoken, today: Day | null): Stretch | null {
  switch (point.kind) {
    case 'day':
      return today === null ? null : oneDay(namedDay(today + point.offset, point, spoken));
    case 'that-day': {
      const day = point.which === 'last' ? (lastDay(spoken) ?? spoken.main) : spoken.main;
      return (day ?? spoken.published) === null ? null : oneDay((day ?? spoken.published)!);
    }
    case 'weekday':
      return today === null ? null : oneDay(weekdayFrom(today, point.weekday, point.bearing, point.said));
    case 'date':
      return dateOf(point, spoken);
    case 'unit':
      return unitOf(point.unit, point.at, spoken);
    case 'same-time': {
      if (spoken.period === null)
        return point.yearOffset === 0
          ? null
          : unitOf('year', { offset: point.yearOffset, from: 'report' }, spoken);
      return point.yearOffset === 0 ? spoken.period : shiftYears(spoken.period, point.yearOffset);
    }
    case 'nth':
      return nthOf(point, spoken, today);
    case 'first':
      return firstOf(point, spoken, today);
    case 'distance':
      return distanceOf(point.amount, point.unit, today);
    case 'fiscal-year':
      return fiscalYear(point.year, spoken.country);
    case 'decade':
      return { from: dayOf(point.year, 1, 1), to: dayOf(point.year + 9, 12, 31), as: 'decade' };
    case 'range':
      return rangeOf(point, spoken, today);
  }
}

/**
 * "Today, Tuesday" in a report dated Wednesday was written on Tuesday: the weekday corrects the day, and with it what
 * every other "today" of the report means.
 */
function namedDay(day: Day, { weekday, offset }: Point & { kind: 'day' }, spoken: Spoken): Day {
  if (weekday === undefined || weekdayOf(day) === weekday) return day;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const shift = back <= MISDATED ? -back : 7 - back <= 1 ? 1 : 0;
  if (shift !== 0) spoken.today = day + shift - offset;
  return day + shift;
}

function weekdayFrom(today: Day, weekday: number, bearing: Bearing, said: boolean): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (bearing === 'future') {
    const ahead = (7 - back) % 7;
    return today + (said && ahead === 0 ? 7 : ahead);
  }
  return today - (said && bearing === 'past' && back === 0 ? 7 : back);
}

function dateOf(point: Point & { kind: 'date' }, spoken: Spoken): Stretch | null {
  const { day, bearing, said } = point;
  let year =
    typeof point.year === 'object' && point.year !== null ? relativeYear(point.year, spoken) : point.year;
  let month: number | null;
  if (typeof point.month === 'object' && point.month !== null) {
    const relative = relativeMonth(point.month, spoken);
    if (!relative) return null;
    if (point.month.from === 'report' && typeof point.year === 'object' && point.year !== null)
      month = relative.month;
    else ({ year, month } = relative);
  } else month = point.month;
  if (month === null && day === null) {
    if (year === null) return null;
    return point.calendar === 'bengali' ? bengaliYear(year, spoken) : yearOf(year);
  }
  if (month === null) {
    // "on the 20th": this month, or the one before or after
    if (spoken.published === null) return null;
    return nearest(day, null, 'gregorian', bearing, said, spoken);
  }
  if (year !== null) return dated(year, month, day, point.calendar, spoken);
  return nearest(day, month, point.calendar, bearing, said, spoken, point.weekday);
}

function bengaliYear(year: number, spoken: Spoken): Stretch {
  const country = spoken.country ?? 'BD';
  return {
    from: bengaliMonthStart(year, 1, country),
    to: bengaliMonthStart(year + 1, 1, country) - 1,
    as: 'range',
  };
}

function unitOf(unit: TimeUnit, at: Relative, spoken: Spoken): Stretch | null {
  if (unit === 'year') {
    const year = relativeYear(at, spoken);
    return year === null ? null : yearOf(year);
  }
  if (unit === 'month') {
    const month = relativeMonth(at, spoken);
    return month && monthOf(month.year, month.month);
  }
  const base = at.from === 'text' ? (spoken.period?.from ?? spoken.published) : spoken.published;
  if (base === null) return null;
  const { year, month } = civil(base);
  switch (unit) {
    case 'week': {
      const monday = base - weekdayOf(base) + 1 + 7 * at.offset;
      return { from: monday, to: monday + 6, as: 'week' };
    }
    case 'quarter': {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + 3 * at.offset;
      return { from: dayOf(year, start, 1), to: dayOf(year, start + 3, 1) - 1, as: 'quarter' };
    }
    case 'fiscal-year': {
      const start = spoken.country === 'IN' ? 4 : 7;
      return fiscalYear((month >= start ? year : year - 1) + at.offset, spoken.country);
    }
    case 'decade': {
      const start = Math.floor(year / 10) * 10 + 10 * at.offset;
      return { from: dayOf(start, 1, 1), to: dayOf(start + 9, 12, 31), as: 'decade' };
    }
    case 'century': {
      const start = Math.floor(year / 100) * 100 + 100 * at.offset;
      return { from: dayOf(start, 1, 1), to: dayOf(start + 99, 12, 31), as: 'century' };
    }
    case 'day':
      return oneDay(base + at.offset);
    default:
      return null;
  }
}

/** "The second week of December" (by its middle), "the last quarter of 2025", "the day before". */
function nthOf(point: Point & { kind: 'nth' }, spoken: Spoken, today: Day | null): Stretch | null {
  const of = stretchOf(point.of, spoken, today);
  if (!of) return null;
  const { nth, unit } = point;
  if (unit === 'day') {
    if (of.as === 'day') return oneDay(of.from + nth);
    return oneDay(nth > 0 ? of.from + nth - 1 : of.to + nth + 1);
  }
  if (unit === 'week') {
    if (of.as === 'range') {
      const from = nth > 0 ? of.from + 7 * (nth - 1) : of.to - 6;
      return { from, to: Math.min(of.to, from + 6), as: 'range' };
    }
    const inside = nth > 0 ? of.from + 7 * (nth - 1) + 3 : of.to - 3;
    const monday = inside - weekdayOf(inside) + 1;
    return { from: monday, to: monday + 6, as: 'week' };
  }
  const months = BAR[unit];
  if (!months) return of;
  const { year, month } = civil(of.from);
  const base = unit === 'quarter' && of.as === 'month' ? 1 : month;
  const index = nth > 0 ? nth - 1 : Math.round(monthsIn(of) / months) + nth;
  const start = base + index * months;
  if (months === 1) return monthOf(year, start);
  return { from: dayOf(year, start, 1), to: dayOf(year, start + months, 1) - 1, as: 'month-range' };
}

/** "The first seven months of this year", "the last ten days of May" (count below zero). */
function firstOf(point: Point & { kind: 'first' }, spoken: Spoken, today: Day | null): Stretch | null {
  const of = stretchOf(point.of, spoken, today);
  if (!of) return null;
  const n = Math.abs(point.count);
  const { year, month } = civil(of.from);
  const months = BAR[point.unit];
  if (months) {
    const end = civil(of.to);
    return point.count > 0
      ? { from: of.from, to: dayOf(year, month + n * months, 1) - 1, as: 'month-range' }
      : { from: dayOf(end.year, end.month + 1 - n * months, 1), to: of.to, as: 'month-range' };
  }
  const days = point.unit === 'week' ? 7 * n : n;
  if (point.unit !== 'week' && point.unit !== 'day') return null;
  return point.count > 0
    ? { from: of.from, to: of.from + days - 1, as: 'range' }
    : { from: of.to - days + 1, to: of.to, as: 'range' };
}

function distanceOf(amount: number, unit: TimeUnit, today: Day | null): Stretch | null {
  if (today === null) return null;
  const { year, month, day } = civil(today);
  switch (unit) {
    case 'day':
      return Number.isInteger(amount) ? oneDay(today + amount) : null;
    case 'week':
      return Number.isInteger(amount) ? { ...weekAround(today + 7 * amount) } : null;
    case 'month': {
      if (!Number.isInteger(amount)) return null;
      return monthOf(year, month + amount);
    }
    case 'year':
      return yearOf(Math.floor(year + amount));
    case 'decade':
      return yearOf(year + 10 * amount);
    default:
      return day > 0 ? null : null;
  }
}

function rangeOf(point: Point & { kind: 'range' }, spoken: Spoken, today: Day | null): Stretch | null {
  const to = stretchOf(point.to, spoken, today);
  if (!to) return null;
  let start = point.from;
  // the range begins before it ends: "৭ মে থেকে ২০ সেপ্টেম্বর" in the year of its end
  if (start.kind === 'date' && start.year === null) {
    const { year } = civil(to.from);
    const calendarYear = start.calendar === 'bengali' ? bengali(to.from, spoken.country ?? 'BD').year : year;
    start = { ...start, year: calendarYear };
    const from = stretchOf(start, spoken, today);
    if (from && from.from > to.from) start = { ...start, year: calendarYear - 1 };
  }
  const from = stretchOf(start, spoken, today);
  if (!from || from.from > to.from) return null;
  const as =
    from.as === 'year' && to.as === 'year'
      ? 'year-range'
      : from.as === 'month' && to.as === 'month'
        ? 'month-range'
        : 'range';
  return { from: from.from, to: to.to, as };
}

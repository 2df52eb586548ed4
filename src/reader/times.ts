import type { Bearing, Point, Relative, TimePhrase, TimeUnit } from '../languages/time-phrase.js';
import type { Sentence } from '../text/sentences.js';
import {
  bengali,
  bengaliMonthStart,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  isoClock,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  parseDay,
  weekdayOf,
} from './calendar.js';
import type { Draft } from './draft.js';
import { settingOf } from './setting.js';

/** What the text has spoken of so far, for "that day", "at night", "the same month". */
interface Spoken {
  /** The report's own date. */
  published: Day | null;
  /** What the report calls today, where a weekday shows that it was written before its date. */
  today: Day | null;
  country: 'BD' | 'IN' | null;
  /** The last day spoken of, with the sentence it stood in. */
  day: Day | null;
  daySentence: number;
  /** The date on which the night began that the last day was named by, where its small hours were meant. */
  nightOf: Day | null;
  mainNight: Day | null;
  /** The day that the report is about: the first one near its date. */
  main: Day | null;
  year: number | null;
  month: number | null;
  /** The sentence being read, and the last one that spoke of what lies ahead: the next date in it lies ahead too. */
  sentence: number;
  aheadIn: number;
  /** The last stretch longer than a day. */
  period: Stretch | null;
}

/** Days `from` up to `to` (inclusive) and the shape to write them in. */
interface Stretch {
  from: Day;
  to: Day;
  as:
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'range'
    | 'year-range'
    | 'month-range';
}

const NEAR = 8; // days: what a news report calls by weekday
const LATE = 22; // hour
const MISDATED = 2; // days that a report may be dated after it was written
const FAR_AHEAD = 100; // days: a past tense may still speak of a date that is fixed this soon
const BAR: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, half: 6 };

/** Finds the times of a report and resolves them against its date and against each other, in the order of the text. */
export function findTimes(draft: Draft): void {
  if (!draft.pack) return;
  const published = parseDay(draft.report.published);
  const spoken: Spoken = {
    published,
    today: published,
    country: settingOf(draft).country,
    day: null,
    daySentence: -1,
    nightOf: null,
    mainNight: null,
    sentence: -1,
    aheadIn: -1,
    main: null,
    year: null,
    month: null,
    period: null,
  };
  for (const sentence of draft.sentences) {
    spoken.sentence = sentence.index;
    for (const phrase of draft.pack.readTimePhrases(draft, sentence.index)) {
      const { first, last, type, rule } = phrase;
      const value = resolve(draft, sentence, phrase, spoken);
      draft.timeAt.fill(draft.times.length, first, last);
      draft.times.push({ first, last, type, value, because: rule });
    }
  }
}

function resolve(draft: Draft, sentence: Sentence, phrase: TimePhrase, spoken: Spoken): string | null {
  if (phrase.value !== undefined) return phrase.value;
  if (phrase.point === null) return withoutDay(draft, sentence, phrase, spoken);
  const anchor = anchorOf(draft, sentence, phrase, spoken);
  const stretch = stretchOf(phrase.point, spoken, anchor);
  if (!stretch) return timeOf(null, phrase, spoken);
  if (phrase.point.kind !== 'same-time' || phrase.point.yearOffset === 0) remember(stretch, spoken, sentence);
  if (!phrase.part && !phrase.clock) return write(stretch);
  spoken.nightOf = null;
  if (isNextDay(stretch.from, phrase, spoken)) {
    spoken.nightOf = stretch.from;
    if (spoken.main === stretch.from) {
      spoken.mainNight = stretch.from;
      spoken.main++;
    }
    if (spoken.day === stretch.from) spoken.day++;
  }
  return timeOf(stretch.from, phrase, spoken);
}

/** Today inside a quotation is the day of the speech, if the text has just named one. */
function anchorOf(draft: Draft, sentence: Sentence, phrase: TimePhrase, spoken: Spoken): Day | null {
  if (phrase.point?.kind !== 'day' || draft.quoteOf[phrase.first]! < 0) return spoken.today;
  const close = spoken.day !== null && isClose(draft, sentence, spoken);
  return close && spoken.published !== null && spoken.day! <= spoken.published
    ? spoken.day
    : spoken.published;
}

/** Whether the last day was named in this sentence or the one before it in the same paragraph. */
function isClose(draft: Draft, sentence: Sentence, spoken: Spoken): boolean {
  return (
    spoken.daySentence >= sentence.index - 1 &&
    draft.sentences[spoken.daySentence]!.paragraph === sentence.paragraph
  );
}

/** "At night", "at nine": the day just spoken of, else the one that the report is about. */
function withoutDay(draft: Draft, sentence: Sentence, phrase: TimePhrase, spoken: Spoken): string | null {
  const { published } = spoken;
  const here = spoken.daySentence === sentence.index;
  const close = spoken.day !== null && isClose(draft, sentence, spoken);
  if (close && !here && spoken.day === published && !phrase.ahead && (phrase.clock?.hour ?? 0) >= LATE) {
    // eleven at night is not over when the day's report is written
    return timeOf(published! - 1, phrase, spoken);
  }
  const passed = published === null || spoken.day === null || spoken.day <= published;
  if (close && (here || (passed && !phrase.ahead)))
    return timeOf(inNight(spoken.day, spoken.nightOf, phrase), phrase, spoken);
  if (phrase.ahead && published !== null) return timeOf(published, phrase, spoken);
  return timeOf(inNight(spoken.main ?? published, spoken.mainNight, phrase), phrase, spoken);
}

/** The small hours belong to the date they fall on, their night to the date it began on. */
function inNight(day: Day | null, night: Day | null, phrase: TimePhrase): Day | null {
  return phrase.part === 'NI' && night !== null ? night : day;
}

function timeOf(day: Day | null, phrase: TimePhrase, spoken: Spoken): string | null {
  const { clock, part } = phrase;
  if (!clock) return day === null ? null : isoDay(day) + (part ? `T${part}` : '');
  const hour = clock.hour % 24;
  if (day === null) return isoClock(hour, clock.minute);
  return isoDay(isNextDay(day, phrase, spoken) ? day + 1 : day) + isoClock(hour, clock.minute);
}

/**
 * Midnight and the small hours of a night belong to the date after the day it is named by; but what has happened has not
 * happened after the report.
 */
function isNextDay(day: Day, { clock, nightAfter, ahead }: TimePhrase, { published }: Spoken): boolean {
  if (!clock) return false;
  if (nightAfter) return clock.hour < 6 || clock.hour >= 24;
  if (clock.hour <= 24) return clock.hour === 24;
  return ahead === true || published === null || day < published;
}

function remember(stretch: Stretch, spoken: Spoken, sentence: Sentence): void {
  const { year, month } = civil(stretch.from);
  spoken.year = year;
  if (spoken.published !== null && stretch.from > spoken.published) spoken.aheadIn = spoken.sentence;
  if (stretch.as === 'day') {
    spoken.month = month;
    spoken.period = stretch;
    if (spoken.published === null || Math.abs(stretch.from - spoken.published) <= NEAR) {
      spoken.day = stretch.from;
      spoken.daySentence = sentence.index;
      if (spoken.published === null || stretch.from <= spoken.published) spoken.main ??= stretch.from;
    }
    return;
  }
  if (stretch.as === 'month') spoken.month = month;
  spoken.period = stretch;
}

function write({ from, to, as }: Stretch): string {
  const start = civil(from);
  switch (as) {
    case 'day':
      return isoDay(from);
    case 'week':
      return isoWeek(from);
    case 'month':
      return isoMonth(start.year, start.month);
    case 'year':
      return isoYear(start.year);
    case 'decade':
      return isoYear(start.year).slice(0, 3);
    case 'century':
      return isoYear(start.year).slice(0, 2);
    case 'year-range':
      return `${isoYear(start.year)}/${isoYear(civil(to).year)}`;
    case 'quarter':
    case 'month-range': {
      const end = civil(to);
      return `${isoMonth(start.year, start.month)}/${isoMonth(end.year, end.month)}`;
    }
    case 'range':
      return `${isoDay(from)}/${isoDay(to)}`;
  }
}

const oneDay = (day: Day): Stretch => ({ from: day, to: day, as: 'day' });
const monthOf = (year: number, month: number): Stretch => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
  as: 'month',
});
const yearOf = (year: number): Stretch => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), as: 'year' });

/** The days that a point means; `null` where nothing certain can be said. `today` is what today is for the expression. */
function stretchOf(point: Point, spoken: Spoken, today: Day | null): Stretch | null {
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
      if (spoken.period === null) return null;
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

/** The day that "that day" means: the last one named, however long ago it was. */
function lastDay(spoken: Spoken): Day | null {
  return spoken.period?.as === 'day' ? spoken.period.from : spoken.day;
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

function relativeYear({ offset, from }: Relative, spoken: Spoken): number | null {
  if (from === 'text' && spoken.year !== null) return spoken.year + offset;
  return spoken.published === null ? null : civil(spoken.published).year + offset;
}

function relativeMonth({ offset, from }: Relative, spoken: Spoken): { year: number; month: number } | null {
  if (from === 'text' && spoken.month !== null && spoken.year !== null)
    return civil(dayOf(spoken.year, spoken.month + offset, 1));
  if (spoken.published === null) return null;
  const { year, month } = civil(spoken.published);
  return civil(dayOf(year, month + offset, 1));
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

function dated(
  year: number,
  month: number,
  day: number | null,
  calendar: 'gregorian' | 'bengali',
  spoken: Spoken,
): Stretch | null {
  if (calendar === 'bengali') {
    const country = spoken.country ?? 'BD';
    const start = bengaliMonthStart(year, month, country);
    const length = bengaliMonthStart(year, month + 1, country) - start;
    if (day !== null) return day > length ? null : oneDay(start + day - 1);
    return { from: start, to: start + length - 1, as: 'range' };
  }
  if (day !== null && day > daysInMonth(year, month)) return null;
  return day === null ? monthOf(year, month) : oneDay(dayOf(year, month, day));
}

/** A date without year: the nearest one to the report, unless its words or its tense say on which side it lies. */
function nearest(
  day: number | null,
  month: number | null,
  calendar: 'gregorian' | 'bengali',
  bearing: Bearing,
  said: boolean,
  spoken: Spoken,
  weekday?: number,
): Stretch | null {
  const { published } = spoken;
  if (published === null) return null;
  const now = calendar === 'bengali' ? bengali(published, spoken.country ?? 'BD') : civil(published);
  const candidates: Stretch[] = [];
  for (const step of [-1, 0, 1]) {
    const candidate =
      month === null
        ? oneDay(dayOf(now.year, now.month + step, day!))
        : dated(now.year + step, month, day, calendar, spoken);
    if (candidate) candidates.push(candidate);
  }
  const isDay = day !== null;
  const past = (c: Stretch) =>
    said && !isDay ? c.to < published : isDay && said ? c.from < published : c.from <= published;
  const ahead = (c: Stretch) => (said ? c.from > published : c.to >= published);
  const distance = (c: Stretch) =>
    c.from > published ? c.from - published : c.to < published ? published - c.to : 0;
  const byDistance = [...candidates].sort((a, b) => distance(a) - distance(b));
  const fitting = weekday === undefined ? undefined : byDistance.find((c) => weekdayOf(c.from) === weekday);
  if (fitting) return fitting;
  const best = byDistance[0] ?? null;
  if (!best) return null;
  if (bearing === 'future' || (!said && spoken.aheadIn === spoken.sentence))
    return byDistance.find(ahead) ?? best;
  if (bearing === 'past') {
    if (said) return byDistance.find(past) ?? best;
    if (!past(best) && distance(best) > FAR_AHEAD) return byDistance.find(past) ?? best;
  }
  return best;
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

/** July to June in Bangladesh, April to March in India. */
function fiscalYear(year: number, country: 'BD' | 'IN' | null): Stretch {
  const month = country === 'IN' ? 4 : 7;
  return { from: dayOf(year, month, 1), to: dayOf(year + 1, month, 1) - 1, as: 'month-range' };
}

function shiftYears(stretch: Stretch, years: number): Stretch {
  const move = (day: Day) => {
    const { year, month, day: d } = civil(day);
    return dayOf(year + years, month, Math.min(d, daysInMonth(year + years, month)));
  };
  return { ...stretch, from: move(stretch.from), to: move(stretch.to) };
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

const monthsIn = ({ from, to }: Stretch) => {
  const a = civil(from);
  const b = civil(to);
  return (b.year - a.year) * 12 + b.month - a.month + 1;
};

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

function weekAround(day: Day): Stretch {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6, as: 'week' };
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

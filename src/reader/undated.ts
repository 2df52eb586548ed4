import type { Bearing } from '../languages/time-phrase.js';
import { bengali, bengaliMonthStart, civil, dayOf, daysInMonth, weekdayOf } from './calendar.js';
import type { Spoken } from './spoken.js';
import { monthOf, oneDay, type Stretch } from './stretches.js';

const FAR_AHEAD = 100; // days: a past tense may still speak of a date that is fixed this soon

export function dated(
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
export function nearest(
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

import {
  civil,
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from './calendar.js';

/** Days `from` up to `to` (inclusive) and the shape to write them in. */
export interface Stretch {
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

export function write({ from, to, as }: Stretch): string {
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
/** The stretch of one day, month or year. */
export const oneDay = (day: Day): Stretch => ({ from: day, to: day, as: 'day' });

export const monthOf = (year: number, month: number): Stretch => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
  as: 'month',
});
export const yearOf = (year: number): Stretch => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
  as: 'year',
});

/** July to June in Bangladesh, April to March in India. */
export function fiscalYear(year: number, country: 'BD' | 'IN' | null): Stretch {
  const month = country === 'IN' ? 4 : 7;
  return { from: dayOf(year, month, 1), to: dayOf(year + 1, month, 1) - 1, as: 'month-range' };
}

export function shiftYears(stretch: Stretch, years: number): Stretch {
  const move = (day: Day) => {
    const { year, month, day: d } = civil(day);
    return dayOf(year + years, month, Math.min(d, daysInMonth(year + years, month)));
  };
  return { ...stretch, from: move(stretch.from), to: move(stretch.to) };
}

export const monthsIn = ({ from, to }: Stretch) => {
  const a = civil(from);
  const b = civil(to);
  return (b.year - a.year) * 12 + b.month - a.month + 1;
};

export function weekAround(day: Day): Stretch {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6, as: 'week' };
}

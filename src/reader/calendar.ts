// Calendar arithmetic on plain days, without clocks or time zones.

/** A day as the number of days since 1970-01-01. */
export type Day = number;

const DAY = 86_400_000;

/** The day of a civil date; months and days may overflow (month 13 is next January). */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

export function civil(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const daysInMonth = (year: number, month: number) => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

const two = (n: number) => String(n).padStart(2, '0');
const four = (n: number) => String(n).padStart(4, '0');

/** 2025-08-15. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${four(year)}-${two(month)}-${two(d)}`;
}

/** 2025-08; months may overflow. */
export function isoMonth(year: number, month: number): string {
  const { year: y, month: m } = civil(dayOf(year, month, 1));
  return `${four(y)}-${two(m)}`;
}

export const isoYear = four;

/** 2025-W33, the ISO week that a day lies in. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return `${four(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

/** T23, T08:10. */
export function isoClock(hour: number, minute: number | null): string {
  return `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}`;
}

/** The day that an ISO date, or date and time, begins with; `null` where it is none. */
export function parseDay(iso: string | undefined): Day | null {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOf(year, month, day)
    : null;
}

const BENGALI_ERA = 593;

/**
 * The first day of a Bengali month (1 Baishakh to 12 Chaitra; 13 is the next year's first).
 * Bangladesh: the revised calendar of 2019 (six months of 31 days, then 30, Falgun 29 or 30). India: the traditional
 * solar months, which begin the day after the sun enters a sign.
 */
export function bengaliMonthStart(year: number, month: number, country: 'BD' | 'IN'): Day {
  if (month > 12) return bengaliMonthStart(year + 1, month - 12, country);
  if (country === 'IN') return sankranti(year + BENGALI_ERA, month);
  const leap = daysInMonth(year + BENGALI_ERA + 1, 2) === 29;
  const lengths = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, leap ? 30 : 29];
  return lengths.slice(0, month - 1).reduce((at, n) => at + n, dayOf(year + BENGALI_ERA, 4, 14));
}

/** The Bengali year, month and day of a day. */
export function bengali(day: Day, country: 'BD' | 'IN'): { year: number; month: number; day: number } {
  let year = civil(day).year - BENGALI_ERA;
  if (bengaliMonthStart(year, 1, country) > day) year--;
  let month = 12;
  while (month > 1 && bengaliMonthStart(year, month, country) > day) month--;
  return { year, month, day: day - bengaliMonthStart(year, month, country) + 1 };
}

const SIDEREAL_YEAR = 365.258756;
/** Mean lengths of the solar months before each month's beginning (Surya Siddhanta), in days from 1 Baishakh. */
const SIGN_ENTRIES = [0, 30.93, 62.33, 93.97, 125.44, 156.46, 186.9, 216.8, 246.29, 275.61, 305.06, 334.87];
/** The sun's entry into Aries in 2025, 14 April about 03:30 in Bengal, as days since 1970. */
const MESHA_2025 = 20_192.15;

function sankranti(gregorianYear: number, month: number): Day {
  const entry = MESHA_2025 + (gregorianYear - 2025) * SIDEREAL_YEAR + SIGN_ENTRIES[month - 1]!;
  return Math.floor(entry) + 1;
}

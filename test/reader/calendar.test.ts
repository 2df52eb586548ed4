import { expect, test } from 'vitest';
import {
  bengali,
  bengaliMonthStart,
  civil,
  dayOf,
  isoDay,
  isoWeek,
  parseDay,
  weekdayOf,
} from '../../src/reader/calendar.js';

const day = (iso: string) => parseDay(iso)!;

test.each([
  ['2025-08-13', 3, '2025-W33'],
  ['2024-12-30', 1, '2025-W01'],
  ['2027-01-01', 5, '2026-W53'],
  ['1969-12-31', 3, '1970-W01'],
])('%s is day %i of %s', (iso, weekday, week) => {
  expect([weekdayOf(day(iso)), isoWeek(day(iso))]).toEqual([weekday, week]);
  expect(isoDay(day(iso))).toBe(iso);
});

test.each(['', '2025', '2025-13-01', '2025-02-30', 'yesterday'])('%s is no day', (iso) => {
  expect(parseDay(iso)).toBeNull();
});

test('months may overflow', () => {
  expect(civil(dayOf(2025, 13, 1))).toEqual({ year: 2026, month: 1, day: 1 });
});

// [Bengali year, month, its first day in Bangladesh, and in India]
test.each([
  [1432, 1, '2025-04-14', '2025-04-15'],
  [1432, 5, '2025-08-16', '2025-08-18'],
  [1432, 11, '2026-02-14', '2026-02-14'],
  [1432, 12, '2026-03-15', '2026-03-16'],
])('month %i-%i', (year, month, bangladesh, india) => {
  expect(isoDay(bengaliMonthStart(year, month, 'BD'))).toBe(bangladesh);
  expect(isoDay(bengaliMonthStart(year, month, 'IN'))).toBe(india);
});

test.each(['BD', 'IN'] as const)('every day has a Bengali date, in %s', (country) => {
  let before = bengali(day('2024-01-01') - 1, country);
  for (let at = day('2024-01-01'); at < day('2028-12-31'); at++) {
    const now = bengali(at, country);
    if (now.day === 1) expect(now.month).toBe((before.month % 12) + 1);
    else expect(now).toEqual({ ...before, day: before.day + 1 });
    before = now;
  }
});

import { expect, test } from 'vitest';
import { formatNumber, intlTag, type Locale } from '../../src/messages/messages.js';
import { formatTime } from '../../src/messages/values.js';

const locales: Locale[] = [
  { language: 'en', asciiDigits: false },
  { language: 'bn', asciiDigits: false },
  { language: 'bn', asciiDigits: true },
];

test.each(locales)('months and small numbers are written as Intl writes them: %o', (locale) => {
  const tag = intlTag(locale);
  const month = locale.language === 'bn' ? 'long' : 'short';
  const day = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' });
  const alone = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  for (let m = 1; m <= 12; m++) {
    const date = new Date(Date.UTC(2025, m - 1, 9));
    const value = date.toISOString().slice(0, 7);
    expect(formatTime(value, locale)).toBe(alone.format(date));
    expect(formatTime(`${value}-09`, locale)).toBe(day.format(date));
  }
  for (const number of [0, 7, 999, 1000, 123456, 2.5, -3])
    expect(formatNumber(number, locale)).toBe(new Intl.NumberFormat(tag).format(number));
});

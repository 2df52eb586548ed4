import { intlTag } from '../../src/messages/messages.js';
import { formatTime } from '../../src/messages/values.js';
import { locale, t } from './say.js';

/** A TIMEX3 value in words, no more precise than it is known. */
export const dateWords = (value: string | null | undefined): string =>
  value ? formatTime(value, locale()) : '';

/** The day a report came out, without its hour. */
export const publishedWords = (value: string | null | undefined): string =>
  value ? dateWords(/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? value) : t('undated');

/** From the day of the first report to that of the last; one day is told once. */
export function daysWords(first: string | null | undefined, last: string | null | undefined): string {
  const [from, to] = [publishedWords(first), publishedWords(last)];
  return from === to ? from : t('days.span', { first: from, last: to });
}

/** A moment of this machine's clock: today's as a time of day, others, and all that last, with their day. */
export function momentWords(iso: string, { whole = false } = {}): string {
  const date = new Date(iso);
  const today = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(intlTag(locale()), {
    ...((whole || !today) && { day: 'numeric', month: 'short', year: 'numeric' }),
    hourCycle: 'h23', // Chromium says PM in Bengali
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

import { digitsOf } from '../digits.js';
import { normAt, type Read, textAt, tokenAt, type Walk, wordAt } from './time-walk.js';
import * as words from './times.js';

export interface Clock {
  hour: number;
  minute: number | null;
}

/** 10am, 7:40 a.m., 10 p.m., 14:30, noon, midnight, 9 o'clock; a time zone after it belongs to it. */
export function readClock(walk: Walk, i: number): Read<Clock> {
  const word = wordAt(walk, i);
  if (word?.kind === 'hour') return { is: { hour: word.hour, minute: null }, last: i + 1 };
  const token = tokenAt(walk, i);
  const digits = token?.kind === 'number' ? digitsOf(token.norm) : null;
  if (!digits) return null;
  let hour = digits.value;
  let minute: number | null = null;
  let { tail } = digits;
  let last = i + 1;
  const separator = textAt(walk, last);
  if (tail === '' && separator === ':' && !tokenAt(walk, last)!.spaceBefore) {
    const minutes = digitsOf(normAt(walk, last + 1));
    if (minutes?.written.length !== 2 || minutes.value > 59) return null;
    minute = minutes.value;
    tail = minutes.tail;
    last += 2;
  } else if (!Number.isInteger(hour)) {
    // 7.40am
    minute = Math.round((hour % 1) * 100);
    hour = Math.trunc(hour);
    if (minute > 59) return null;
  }
  if (hour > 24) {
    // 1430 GMT
    if (
      !/^\d{4}$/.test(digits.written) ||
      !words.zones.has(normAt(walk, last)) ||
      hour > 2400 ||
      hour % 100 > 59
    )
      return null;
    return { is: { hour: Math.trunc(hour / 100), minute: hour % 100 }, last: last + 1 };
  }
  let half = tail;
  if (half === '' && words.hours.has(normAt(walk, last))) {
    half = normAt(walk, last);
    last++;
    if (textAt(walk, last) === '.' && !half.includes('.')) last += 0;
  } else if (half === '' && normAt(walk, last) === "o'clock") {
    half = "o'clock";
    last++;
  }
  if (half !== '' && half !== "o'clock" && !/^[ap]\.?m\.?$/.test(half)) return null;
  if (half === '' && (minute === null || separator !== ':')) return null;
  if (
    half === '' &&
    digits.written.length === 1 &&
    !words.zones.has(normAt(walk, last)) &&
    normAt(walk, i - 1) !== 'at'
  )
    return null;
  if (half.startsWith('p') && hour < 12) hour += 12;
  if (half.startsWith('a') && hour === 12) hour = 0;
  if (words.zones.has(normAt(walk, last))) last++;
  else if (normAt(walk, last) === 'local' && normAt(walk, last + 1) === 'time') last += 2;
  return { is: { hour, minute }, last };
}

import { digitsOf } from '../digits.js';
import type { TimePhrase } from '../time-phrase.js';
import { type BengaliNumber, readSingle } from './number-grammar.js';
import { normAt, type Read, textAt, type Walk, wholeAt, wordAt } from './time-walk.js';
import type { HourReading } from './times.js';
import * as words from './times.js';

/** ১০টা, সাড়ে ১২টার, ৩টা ১০ মিনিটে, ১০:৩০; the hour as said. */
export function readClock(
  walk: Walk,
  i: number,
  known: boolean,
): Read<{ hour: number; minute: number | null }> {
  const number = i < walk.end ? readSingle(walk.reading.tokens, i, walk.end) : null;
  if (!number || number.comparator || number.scaled > 1 || number.value > 24) return null;
  const { tokens } = walk.reading;
  if (textAt(walk, number.last) === ':' && !tokens[number.last]!.spaceBefore) {
    const minutes = number.last + 1 < walk.end ? digitsOf(normAt(walk, number.last + 1)) : null;
    if (minutes?.written.length !== 2 || minutes.value > 59) return null;
    let last = number.last + 2;
    if (wordAt(walk, last)?.entry.kind === 'unit') last++; // ১০:৩০ মিনিটে
    return { is: { hour: number.value, minute: minutes.value }, last, case: 'nominative' };
  }
  const written = number.classifier === 'thing' ? clockEnding(walk, number) : null;
  if (!written) {
    // রাত ১০.৩০ মিনিটে
    const unit = wordAt(walk, number.last);
    const minutes = Math.round((number.value % 1) * 100);
    if (
      known &&
      !Number.isInteger(number.value) &&
      minutes < 60 &&
      unit?.entry.kind === 'unit' &&
      unit.entry.unit === 'minute'
    )
      return {
        is: { hour: Math.trunc(number.value), minute: minutes },
        last: number.last + 1,
        case: unit.case,
      };
    return null;
  }
  let last = number.last;
  let kase = number.case;
  let minute: number | null = Number.isInteger(number.value) ? null : (number.value % 1) * 60;
  if (minute === null) {
    const minutes = wholeAt(walk, last, 1, 59);
    const unit = minutes && wordAt(walk, minutes.last);
    if (minutes && unit?.entry.kind === 'unit' && unit.entry.unit === 'minute') {
      minute = minutes.value;
      last = minutes.last + 1;
      kase = unit.case;
    } else if (minutes && known && words.towards.has(normAt(walk, minutes.last))) {
      minute = minutes.value;
      last = minutes.last;
    }
  }
  return { is: { hour: Math.trunc(number.value), minute }, last, case: kase };
}

/** Hours take টা, never টি. */
const clockEnding = (walk: Walk, number: BengaliNumber): boolean =>
  walk.reading.tokens[number.last - 1]!.norm.includes('টা');

/** The hour of the day, 0 to 24 (midnight at the end of the day), from the hour said and the part of day. */
export function hourOfDay(said: number, hours: HourReading | null): number {
  if (hours === null || said > 12) return said;
  if (hours === 'morning') return said;
  if (hours === 'midday') return said >= 9 && said <= 12 ? said : said + 12;
  if (hours === 'night') return said === 12 ? 24 : said < 5 ? said + 24 : said + 12;
  return said === 12 ? 12 : said + 12;
}

/** Whether an hour without a part of day is one at all: "১০টায়", "১০টার দিকে", but not "১০টা বই". */
export function clockStands(
  walk: Walk,
  read: { last: number; case: string; is: { hour: number; minute: number | null } },
  day: boolean,
): boolean {
  if (read.is.minute !== null && read.is.hour > 0)
    return day || read.case === 'locative' || textAt(walk, read.last - 2) === ':';
  if (read.is.hour > 12) return false;
  const next = normAt(walk, read.last);
  if (read.case === 'genitive') return words.towards.has(next) || words.afterGenitivePart.has(next);
  return read.case === 'locative' || words.afterPart.has(next);
}

/** "বিকেল চারটা থেকে পাঁচটা": the second hour is of the same day and part of day. */
export function continueHours(before: TimePhrase, phrase: TimePhrase): void {
  if (!before.clock || !phrase.clock || phrase.part || phrase.point || !before.part) return;
  const { hour } = phrase.clock;
  if (hour <= 12 && hour < before.clock.hour && hour + 12 >= before.clock.hour) phrase.clock.hour += 12;
  phrase.point = before.point;
}

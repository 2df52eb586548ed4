import { fold } from '../../text/fold.js';
import type { DayPart, Point, TimePhrase } from '../time-phrase.js';
import { clockStands, readClock } from './clocks.js';
import { readMonthDay, readSpan } from './dates.js';
import { assemble } from './day-parts.js';
import type { Inflected } from './endings.js';
import { DASH, normAt, type Read, textAt, type Walk, wordAt } from './time-walk.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

const THIS = fold('চলতি');
const NEXT = fold('পরবর্তী');
const OF = fold('র');

/** A point that one day's words make up together, with part of day and hour. */
export function readDayPhrase(walk: Walk, first: number, modified: words.Modifier | null): TimePhrase | null {
  let at = first;
  let dayWord: (TimeWord & { kind: 'day' }) | null = null;
  let weekday: number | null = null;
  let named: Point | null = null;
  let part: (TimeWord & { kind: 'part' }) | null = null;
  let clock: { hour: number; minute: number | null } | null = null;
  let nightAfter = false;
  let kase: Inflected<unknown>['case'] = 'nominative';
  let thatDay: Read<Point> = null;
  let last = first;
  const dayKnown = () => dayWord !== null || weekday !== null || named !== null;

  while (at < walk.end) {
    const text = textAt(walk, at);
    let next = at;
    let bracket = false;
    if (text === ',' && dayKnown() && !part && !clock) next++;
    else if (text === '(' && dayKnown() && !part) {
      bracket = true;
      next++;
    }
    const word = wordAt(walk, next);
    const entry = word?.entry;
    let consumed = 0;
    if (entry?.kind === 'day' && !dayKnown() && !part) {
      dayWord = entry;
      consumed = 1;
      kase = word!.case;
    } else if (entry?.kind === 'weekday' && weekday === null && !part) {
      weekday = entry.weekday;
      consumed = 1;
      kase = word!.case;
    } else if (!dayKnown() && !part && !clock && (thatDay = readThatDay(walk, next))) {
      named = thatDay.is;
      consumed = thatDay.last - next;
      kase = thatDay.case;
    } else if (entry?.kind === 'short-weekday' && !dayKnown() && !part && isShared(walk, next + 1)) {
      weekday = entry.weekday;
      consumed = 1;
    } else if (entry?.kind === 'night-after' && !nightAfter) {
      nightAfter = true;
      consumed = 1;
    } else if (
      (entry?.kind === 'part-modifier' || (entry?.kind === 'ordinal' && entry.value === -1)) &&
      !part &&
      wordAt(walk, next + 1)?.entry.kind === 'part'
    ) {
      consumed = 1;
    } else if (entry?.kind === 'part' && !part && !clock) {
      part = entry;
      consumed = 1;
      kase = word!.case;
    } else if (named === null && !part && !clock) {
      const read = dayKnown() || bracket ? readMonthDay(walk, next) : readSpan(walk, next);
      if (read && (!dayKnown() || (read.is.kind === 'date' && read.is.day !== null))) {
        named = read.is;
        consumed = read.last - next;
        kase = read.case;
      }
    }
    const prayer: { part: DayPart; last: number } | null =
      consumed === 0 && !part && !clock ? readPrayer(walk, next) : null;
    if (prayer) {
      part = { kind: 'part', part: prayer.part, hours: 'afternoon' };
      consumed = prayer.last - next;
      kase = 'locative';
    }
    if (consumed === 0 && clock === null && !bracket && text !== ',') {
      const read = readClock(walk, next, part !== null);
      if (read && (part !== null || clockStands(walk, read, dayKnown()))) {
        clock = read.is;
        consumed = read.last - next;
        kase = read.case;
      }
    }
    if (consumed === 0) break;
    at = next + consumed;
    if (bracket) {
      if (textAt(walk, at) !== ')') {
        // "(১৫ আগস্ট, ঢাকা)" is no part of the date before it
        if (last > first) break;
        return null;
      }
      at++;
    }
    last = at;
    if (kase === 'genitive' && !(dayKnown() && !part && !clock && continues(walk, at))) break;
    if (named?.kind === 'range' || (named?.kind === 'date' && named.day === null)) break;
  }
  if (last === first) return null;
  return assemble(walk, {
    first,
    last,
    dayWord,
    weekday,
    named,
    part,
    clock,
    nightAfter,
    case: kase,
    modified,
  });
}

/** সেদিন, পরদিন, ওই দিন, একই দিন, এ দিন, পরের দিন; ওই রাতে, whose part of day is read next. */
export function readThatDay(walk: Walk, i: number): Read<Point> {
  const word = wordAt(walk, i);
  const entry = word?.entry;
  if (entry?.kind === 'that-day') {
    const is: Point = { kind: 'that-day', which: entry.which };
    return { is: shifted(is, entry.offset ?? 0), last: i + 1, case: word!.case };
  }
  if (entry?.kind !== 'modifier' && entry?.kind !== 'same') return null;
  const next = wordAt(walk, i + 1);
  const same = entry.kind === 'same';
  const offset = same ? 0 : entry.offset;
  const fromText = same || entry.from === 'text';
  if (next?.entry.kind === 'part' && fromText)
    return { is: shifted({ kind: 'that-day', which: 'last' }, offset), last: i + 1, case: 'nominative' };
  if (next?.entry.kind !== 'unit' || next.entry.unit !== 'day') return null;
  if (!fromText && (offset !== 0 || next.case === 'genitive' || normAt(walk, i) === THIS)) return null;
  // "শুনানির পরবর্তী দিন" is a date still to be named
  if (next.case === 'nominative' && normAt(walk, i) === NEXT) return null;
  return {
    is: shifted({ kind: 'that-day', which: fromText ? 'last' : 'main' }, offset),
    last: i + 2,
    case: next.case,
  };
}

const shifted = (of: Point, offset: number): Point =>
  offset === 0 ? of : { kind: 'nth', nth: offset, unit: 'day', of };

/** "শুক্র [ও শনিবার]": the short name borrows its ending from the next. */
function isShared(walk: Walk, start: number): boolean {
  for (let i = start; i < start + 8; i += 2) {
    if (!words.and.has(normAt(walk, i)) && textAt(walk, i) !== ',' && !DASH.test(textAt(walk, i)))
      return false;
    const kind = wordAt(walk, i + 1)?.entry.kind;
    if (kind !== 'short-weekday') return kind === 'weekday';
  }
  return false;
}

/** জুমার নামাজের পর, বাদ আসর. */
export function readPrayer(walk: Walk, i: number): { part: DayPart; last: number } | null {
  if (words.afterWord.has(normAt(walk, i))) {
    const part = words.prayers.get(normAt(walk, i + 1));
    return part ? { part, last: i + 2 } : null;
  }
  const part = words.prayers.get(normAt(walk, i));
  if (!part) return null;
  // ফজরের পর, জুমার নামাজের পর
  const named = words.prayer.has(normAt(walk, i + 1)) ? i + 2 : normAt(walk, i).endsWith(OF) ? i + 1 : -1;
  return named > 0 && words.afterPrayer.has(normAt(walk, named)) ? { part, last: named + 1 } : null;
}

/** "শনিবারের রাতে" goes on after a genitive; "শনিবারের বৈঠক" does not. */
function continues(walk: Walk, at: number): boolean {
  const kind = wordAt(walk, at)?.entry.kind;
  return kind === 'part' || kind === 'part-modifier' || kind === 'night-after';
}

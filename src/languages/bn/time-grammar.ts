import type { Reading } from '../reading.js';
import { isoDuration, type Point, type Relative, type TimePhrase } from '../time-phrase.js';
import { perWord } from '../word.js';
import { continueHours } from './clocks.js';
import { dayOrdinal, readSpan } from './dates.js';
import { bear } from './day-parts.js';
import { readDayPhrase, readPrayer, readThatDay } from './day-phrases.js';
import { readDuration } from './durations.js';
import { beginsNumber } from './number-words.js';
import { inside, point, readDecade, readFiscalYear, readPeriod, readUnitAlone } from './periods.js';
import { normAt, numberAt, type Read, type Walk, wordAt } from './time-walk.js';
import * as words from './times.js';

const OF_MAY = 'মের'; // also a name, May's

/** Everything that says when, in one sentence, in order. */
export function readTimePhrases(reading: Reading, sentence: number): TimePhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const walk: Walk = { reading, end, numbers: new Map() };
  const found: TimePhrase[] = [];
  for (let i = first; i < end; ) {
    if (reading.tokens[i]!.kind === 'mark' || isPlain(reading, i)) {
      i++;
      continue;
    }
    const phrase = readPhrase(walk, i);
    if (phrase && phrase.last > i) {
      const before = found.at(-1);
      if (before && phrase.first - before.last <= 1) {
        continueHours(before, phrase);
        continueWeek(walk, before, phrase);
      }
      found.push(phrase);
      i = phrase.last;
    } else i++;
  }
  return found;
}

/** "রোববার থেকে বৃহস্পতিবার": the Thursday after that Sunday, not the one nearest to today. */
function continueWeek(walk: Walk, before: TimePhrase, phrase: TimePhrase): void {
  if (before.point?.kind !== 'weekday' || phrase.point?.kind !== 'weekday' || phrase.point.said) return;
  if (!words.from.has(normAt(walk, before.last))) return;
  const days = (phrase.point.weekday - before.point.weekday + 7) % 7;
  phrase.point = { kind: 'nth', nth: days, unit: 'day', of: before.point };
}

/** Whether nothing that says when begins with a word, as of most. */
const saysNoTime = perWord(
  ({ norm }) =>
    !words.timeWords.has(norm) &&
    !beginsNumber(norm) &&
    !words.half.has(norm) &&
    !dayOrdinal(norm) &&
    !words.afterWord.has(norm) &&
    !words.prayers.has(norm),
);
const isPlain = ({ tokens, words }: Reading, i: number) =>
  tokens[i]!.kind === 'word' && saysNoTime(words[i]!);

function readPhrase(walk: Walk, i: number): TimePhrase | null {
  const token = walk.reading.tokens[i]!;
  if (token.kind === 'mark') return null;
  const word = words.timeWords.get(token.norm);
  if (!word)
    return readNumbered(walk, i, i, null) ?? (readPrayer(walk, i) ? readDayPhrase(walk, i, null) : null);
  const { entry } = word;
  switch (entry.kind) {
    case 'modifier':
      return readModified(walk, i, entry);
    case 'same': {
      const next = wordAt(walk, i + 1);
      if (readThatDay(walk, i)) return readDayPhrase(walk, i, null);
      if (words.time.has(normAt(walk, i + 1)) && next?.entry.kind !== 'unit')
        return point(i, i + 2, { kind: 'same-time', yearOffset: 0 }, 'same-time');
      if (next?.entry.kind === 'unit') return readPeriod(walk, i + 1, i, { offset: 0, from: 'text' });
      return null;
    }
    case 'every': {
      const next = wordAt(walk, i + 1);
      if (next?.entry.kind === 'unit' || next?.entry.kind === 'part' || next?.entry.kind === 'weekday') {
        const value =
          next.entry.kind === 'unit'
            ? isoDuration(1, next.entry.unit)
            : next.entry.kind === 'part'
              ? 'P1D'
              : 'P1W';
        if (next.entry.kind === 'unit' && /hour|minute|second/.test(next.entry.unit)) return null;
        return withHour(walk, {
          first: i,
          last: i + 2,
          type: 'SET',
          point: null,
          value,
          rule: 'bn.time.set',
        });
      }
      return null;
    }
    case 'each':
      if (word.case === 'objective') return null; // a newspaper of that name
      return withHour(walk, {
        first: i,
        last: i + 1,
        type: 'SET',
        point: null,
        value: isoDuration(1, entry.unit),
        rule: 'bn.time.set',
      });
    case 'now':
      return { first: i, last: i + 1, type: 'DATE', point: null, value: 'PRESENT_REF', rule: 'bn.time.now' };
    case 'unit-at':
      return inside(walk, i, {
        is: { kind: 'unit', unit: entry.unit, at: { offset: entry.offset, from: 'report' } },
        last: i + 1,
        case: word.case,
      });
    case 'zone': {
      if (!words.time.has(normAt(walk, i + 1))) return null;
      const phrase =
        readDayPhrase(walk, i + 2, null) ??
        (wordAt(walk, i + 2)?.entry.kind === 'modifier' ? readPhrase(walk, i + 2) : null);
      return phrase && phrase.type === 'TIME' ? { ...phrase, first: i } : null;
    }
    case 'lasting':
      return readDuration(walk, i, i);
    case 'unit':
      return readDuration(walk, i, i) ?? readUnitAlone(walk, i, word);
    case 'month': {
      const read = readSpan(walk, i);
      if (!read) return null;
      if (read.is.kind === 'date' && read.is.day === null) {
        if (entry.calendar === 'bengali' && read.case === 'nominative' && read.last === i + 1) return null;
        if (isNoMonth(walk, i, read)) return null;
        return inside(walk, i, read);
      }
      return readDayPhrase(walk, i, null);
    }
    case 'year-word':
    case 'date-word':
    case 'part-modifier':
    case 'ordinal':
    case 'night-after':
      if (entry.kind === 'part-modifier' || entry.kind === 'night-after') return readDayPhrase(walk, i, null);
      return null;
    default:
      return readDayPhrase(walk, i, null);
  }
}

/** "প্রতিদিন [সকাল ৯টায়]", "প্রতিবছর [ডিসেম্বরে]": when in each of them, which is no day of its own. */
function withHour(walk: Walk, set: TimePhrase): TimePhrase {
  const next = wordAt(walk, set.last);
  if (next?.entry.kind === 'month') {
    const span = readSpan(walk, set.last);
    return span?.is.kind === 'date' && span.is.year === null ? { ...set, last: span.last } : set;
  }
  const inside = next || numberAt(walk, set.last) ? readDayPhrase(walk, set.last, null) : null;
  if (inside?.point?.kind === 'date' && inside.point.year === null) return { ...set, last: inside.last };
  return inside && inside.point === null ? { ...set, last: inside.last } : set;
}

/** A month that is another word too (জুলাই সনদ, রোড মার্চ, a Korean জুন) needs a sign of being a time. */
function isNoMonth(walk: Walk, i: number, read: NonNullable<Read<Point>>): boolean {
  const { norm } = walk.reading.tokens[i]!;
  if (read.last > i + 1 || (read.case !== 'nominative' && norm !== OF_MAY)) return false;
  return words.unsureMonths.has(norm) && !words.afterMonth.has(normAt(walk, i + 1));
}

function readModified(walk: Walk, i: number, modifier: words.Modifier): TimePhrase | null {
  const at: Relative = { offset: modifier.offset, from: modifier.from };
  const next = wordAt(walk, i + 1);
  if (readThatDay(walk, i)) return readDayPhrase(walk, i, null);
  const period = readPeriod(walk, i + 1, i, at);
  if (period) return { ...period, first: i };
  if (modifier.from === 'text') return null;
  const fiscal = readFiscalYear(walk, i + 1);
  if (fiscal)
    return { first: i, last: fiscal.last, type: 'DATE', point: fiscal.is, rule: 'bn.time.fiscal-year' };
  if (fiscal === null && modifier.offset === 0 && words.moment.has(normAt(walk, i + 1)))
    return { first: i, last: i + 2, type: 'DATE', point: null, value: 'PRESENT_REF', rule: 'bn.time.now' };
  if (modifier.offset !== 0) {
    const duration = readDuration(walk, i + 1, i);
    if (duration) return duration;
  }
  if (next?.entry.kind === 'month') {
    const read = readSpan(walk, i + 1);
    if (read?.is.kind === 'date' && read.is.day === null) {
      bear(
        walk,
        read.is,
        modifier.offset < 0 ? 'past' : modifier.offset > 0 ? 'future' : null,
        read.last,
        false,
      );
      return inside(walk, i, read);
    }
  }
  const day = readDayPhrase(walk, i + 1, modifier);
  if (!day || (day.point === null && !day.clock)) return null;
  if (modifier.offset === 0 && day.point?.kind !== 'weekday' && day.point?.kind !== 'date') return null;
  return { ...day, first: i };
}

/** Expressions that begin with a number. */
function readNumbered(
  walk: Walk,
  i: number,
  first: number,
  modified: words.Modifier | null,
): TimePhrase | null {
  const token = walk.reading.tokens[i]!;
  if (words.half.has(token.norm)) return readDuration(walk, i, first);
  if (token.kind !== 'number' && !numberAt(walk, i) && !dayOrdinal(token.norm)) return null;
  const decade = readDecade(walk, i);
  if (decade) return decade;
  if (token.kind === 'number') {
    const fiscal = readFiscalYear(walk, i);
    if (fiscal) {
      return { ...inside(walk, first, fiscal), rule: 'bn.time.fiscal-year' };
    }
    const span = readSpan(walk, i);
    if (span && span.is.kind === 'date' && span.is.day === null) return inside(walk, first, span);
  }
  return readDayPhrase(walk, i, modified) ?? readDuration(walk, i, first);
}

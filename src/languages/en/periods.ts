import type { Point, Relative, TimePhrase, TimeUnit } from '../time-phrase.js';
import { readLong } from './dates.js';
import { readNumber } from './number-grammar.js';
import { bearingAround } from './tense.js';
import { normAt, type Read, type Walk, whole, wordAt } from './time-walk.js';
import * as words from './times.js';

const UNIT_OF: ReadonlyMap<string, TimeUnit> = new Map([
  ['half', 'half'],
  ['quarter', 'quarter'],
  ['week', 'week'],
  ['month', 'month'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['days', 'day'],
]);

/** "[first three months] of this year", "[second week] of December", "[first quarter] of 2025", "[end] of the month". */
export function readPartOf(walk: Walk, i: number): TimePhrase | null {
  const nth = words.ordinalWords.get(normAt(walk, i));
  let at = i + 1;
  let make: ((of: Point) => Point) | null = null;
  if (nth !== undefined) {
    const unit = UNIT_OF.get(normAt(walk, at));
    const count = unit ? null : readNumber(walk.reading.tokens, at, walk.end);
    const counted = count && UNIT_OF.get(normAt(walk, count.last));
    if (unit) {
      make = (of) => ({ kind: 'nth', nth, unit, of });
      at++;
    } else if (count && counted && nth !== 2) {
      make = (of) => ({ kind: 'first', count: nth < 0 ? -count.value : count.value, unit: counted, of });
      at = count.last + 1;
    }
  } else if (/^(?:end|beginning|start|middle)$/.test(normAt(walk, i))) make = (of) => of;
  if (!make || normAt(walk, at) !== 'of') return null;
  const the = normAt(walk, at + 1) === 'the' ? 2 : 1;
  const of = readUnitAt(walk, at + the, the === 2) ?? readLong(walk, at + the);
  if (!of) return null;
  bear(walk, of.is, i, of.last);
  const ends = normAt(walk, i) === 'end' && of.is.kind === 'unit' && of.is.unit === 'year';
  const point: Point = ends ? { kind: 'nth', nth: -1, unit: 'month', of: of.is } : make(of.is);
  return { first: i, last: of.last, type: 'DATE', point, rule: `en.time.${point.kind}` };
}

/** This year, last month, next week; after "of the": year, month. */
export function readUnitAt(walk: Walk, i: number, definite: boolean): Read<Point> {
  const modifier = wordAt(walk, i);
  if (modifier?.kind === 'modifier') {
    const fiscal = /^(?:fiscal|financial)$/.test(normAt(walk, i + 1)) ? 1 : 0;
    const unit = wordAt(walk, i + 1 + fiscal);
    if (unit?.kind !== 'unit' || unit.plural) return null;
    if (/^(?:second|minute|hour)$/.test(unit.unit)) return null;
    if (modifier.from === 'text' && unit.unit === 'day') {
      const that: Point = { kind: 'that-day', which: 'last' };
      const is: Point =
        modifier.offset === 0 ? that : { kind: 'nth', nth: modifier.offset, unit: 'day', of: that };
      return { is, last: i + 2 };
    }
    if (unit.unit === 'day') return null;
    // "the past year", "the last decade" are stretches that end now
    if (normAt(walk, i) === 'past' || (modifier.offset < 0 && /^(?:decade|century)$/.test(unit.unit)))
      return null;
    const at: Relative = { offset: modifier.offset, from: modifier.from };
    return { is: { kind: 'unit', unit: fiscal ? 'fiscal-year' : unit.unit, at }, last: i + 2 + fiscal };
  }
  const unit = wordAt(walk, i);
  if (definite && unit?.kind === 'unit' && /^(?:year|month|week|decade)$/.test(unit.unit) && !unit.plural)
    return { is: { kind: 'unit', unit: unit.unit, at: { offset: 0, from: 'report' } }, last: i + 1 };
  return null;
}

/** Where dates without a year inside a point lie, by the verbs around it. */
function bear(walk: Walk, point: Point, first: number, last: number): void {
  if (point.kind === 'range') {
    bear(walk, point.to, first, last);
    if (point.from.kind === 'date' && point.to.kind === 'date') point.from.bearing = point.to.bearing;
  } else if (point.kind === 'date' && point.year === null && !point.said)
    point.bearing = bearingAround(walk.reading, first, last, walk.first, walk.end);
}

export function readDateOrYear(walk: Walk, i: number): TimePhrase | null {
  const long = readLong(walk, i);
  if (!long) return null;
  bear(walk, long.is, i, long.last);
  return whole(i, long.last, long.is, long.is.kind);
}

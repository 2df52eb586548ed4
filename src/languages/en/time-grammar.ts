import type { Reading } from '../reading.js';
import { type Bearing, isoDuration, type TimePhrase } from '../time-phrase.js';
import { perWord } from '../word.js';
import { monthAt } from './dates.js';
import { readDayPhrase } from './day-phrases.js';
import { readDuration } from './durations.js';
import { beginsNumber } from './number-grammar.js';
import { readDateOrYear, readPartOf, readUnitAt } from './periods.js';
import { date, isCapital, normAt, textAt, type Walk, whole, wordAt } from './time-walk.js';
import { type TimeWord, timeWords } from './times.js';

/** Everything that says when, in one sentence, in order. */
export function readTimePhrases(reading: Reading, sentence: number): TimePhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const walk: Walk = { reading, first, end };
  const found: TimePhrase[] = [];
  for (let i = first; i < end; ) {
    const { kind } = reading.tokens[i]!;
    if (kind === 'mark' || (kind === 'word' && saysNoTime(reading.words[i]!))) {
      i++;
      continue;
    }
    const phrase = readPhrase(walk, i);
    if (phrase && phrase.last > i) {
      found.push(phrase);
      i = phrase.last;
    } else i++;
  }
  return found;
}

const OPENERS = new Set('end beginning start middle second final fy fiscal financial a an half'.split(' '));
/** Whether nothing that says when begins with a word, as of most. */
const saysNoTime = perWord(({ norm }) => !timeWords.has(norm) && !beginsNumber(norm) && !OPENERS.has(norm));

function readPhrase(walk: Walk, i: number): TimePhrase | null {
  const token = walk.reading.tokens[i]!;
  if (token.kind === 'mark') return null;
  const { norm } = token;
  if (token.kind === 'number') {
    const decade = /^(\d{3}0)s$/.exec(norm);
    if (decade) return whole(i, i + 1, { kind: 'decade', year: Number(decade[1]) }, 'decade');
    return readDayPhrase(walk, i) ?? readDateOrYear(walk, i) ?? readDuration(walk, i, i);
  }
  const word = wordAt(walk, i);
  if (!word) {
    if (/^(?:end|beginning|start|middle|second|final)$/.test(norm)) return readPartOf(walk, i);
    if (/^(?:fy|fiscal|financial)$/.test(norm)) return readDateOrYear(walk, i);
    return readDuration(walk, i, i);
  }
  switch (word.kind) {
    case 'edge': {
      const at = textAt(walk, i + 1) === '-' ? i + 2 : i + 1;
      const inner = at < walk.end && wordAt(walk, at)?.kind !== 'edge' ? readPhrase(walk, at) : null;
      if (!inner || inner.type === 'DURATION' || inner.type === 'SET' || inner.value) return null;
      // "late Wednesday" is Wednesday
      return { ...inner, first: i };
    }
    case 'modifier':
      if (norm === 'past' && wordAt(walk, i + 1)?.kind === 'weekday') return null;
      return readModified(walk, i, word);
    case 'same': {
      const unit = wordAt(walk, i + 1);
      if (unit?.kind !== 'unit' || unit.plural) return null;
      if (unit.unit === 'day') return whole(i, i + 2, { kind: 'that-day', which: 'last' }, 'that-day');
      if (/^(?:second|minute|hour)$/.test(unit.unit)) return null;
      return whole(i, i + 2, { kind: 'unit', unit: unit.unit, at: { offset: 0, from: 'text' } }, 'unit');
    }
    case 'every': {
      const next = wordAt(walk, i + 1);
      if (next?.kind === 'unit' && !next.plural)
        return {
          first: i,
          last: i + 2,
          type: 'SET',
          point: null,
          value: isoDuration(1, next.unit),
          rule: 'en.time.set',
        };
      if (next?.kind === 'weekday' || next?.kind === 'part')
        return {
          first: i,
          last: i + 2,
          type: 'SET',
          point: null,
          value: next.kind === 'part' ? 'P1D' : 'P1W',
          rule: 'en.time.set',
        };
      return null;
    }
    case 'each':
      if (isCapital(walk, i)) return null; // The Daily Star
      return {
        first: i,
        last: i + 1,
        type: 'SET',
        point: null,
        value: isoDuration(1, word.unit),
        rule: 'en.time.set',
      };
    case 'now':
      if (i === walk.first) return null; // "Now, …" opens a thought more often than it says when
      if (normAt(walk, i - 1) === 'until' || normAt(walk, i + 1) === 'that') return null;
      return { first: i, last: i + 1, type: 'DATE', point: null, value: 'PRESENT_REF', rule: 'en.time.now' };
    case 'ordinal':
      return readPartOf(walk, i);
    case 'unit':
    case 'season':
      return norm === 'second' ? readPartOf(walk, i) : null;
    case 'month':
      return readDayPhrase(walk, i) ?? readDateOrYear(walk, i);
    default:
      return readDayPhrase(walk, i);
  }
}

function readModified(walk: Walk, i: number, modifier: TimeWord & { kind: 'modifier' }): TimePhrase | null {
  const part = modifier.offset < 0 ? readPartOf(walk, i) : null;
  if (part) return part;
  const unit = readUnitAt(walk, i, false);
  if (unit) {
    const adverb = /^(?:earlier|later|early|late)$/.test(normAt(walk, i - 1));
    return { ...whole(i, unit.last, unit.is, unit.is.kind), first: adverb ? i - 1 : i };
  }
  if (modifier.from === 'text') return null;
  const stretch = modifier.offset < 0 ? wordAt(walk, i + 1) : undefined;
  if (stretch?.kind === 'unit' && !stretch.plural && !/^(?:second|quarter)$/.test(stretch.unit))
    return {
      first: i,
      last: i + 2,
      type: 'DURATION',
      point: null,
      value: isoDuration(1, stretch.unit),
      rule: 'en.time.duration',
    };
  const duration = modifier.offset !== 0 ? readDuration(walk, i + 1, i) : null;
  if (duration?.type === 'DURATION') return duration;
  const day = readDayPhrase(walk, i);
  if (day) return day;
  const month = normAt(walk, i) === 'past' ? null : monthAt(walk, i + 1);
  if (!month) return null;
  const bearing: Bearing = modifier.offset < 0 ? 'past' : modifier.offset > 0 ? 'future' : null;
  const point = {
    ...date(modifier.offset === 0 ? { offset: 0, from: 'report' } : null, month.month, null),
    bearing,
    said: bearing !== null,
  };
  return whole(i, month.last, point, 'month');
}

import { fold } from '../../text/fold.js';
import { inUnit, type UnitWord } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
import type { Case } from '../word.js';
import * as nouns from './counted-nouns.js';
import { type BengaliNumber, readNumber } from './number-grammar.js';
import { timeWords } from './times.js';
import { unitForms, unitPrefixes } from './units.js';

const SHARE = fold('ভাগ');
const gram = unitForms.get(fold('গ্রাম'))!.entry;
const FEWEST_GRAMS = 50; // fewer গ্রাম than these are villages

export function inTimeUnit(amount: number, unit: string): { value: number; unit: string } {
  if (unit === 'week') return { value: amount * 7, unit: 'day' };
  if (unit === 'decade') return { value: amount * 10, unit: 'year' };
  return { value: amount, unit };
}

interface Measure {
  unit: UnitWord;
  case: Case;
  /** The unit word's token, or -1 where it is written onto the number. */
  at: number;
  last: number;
  emphatic: boolean;
}

/** The unit after a number: ২০%, ১০ কিলোমিটার, ৫ কোটি মার্কিন ডলার, ২৪ঘণ্টা. */
export function readUnit(reading: Reading, number: BengaliNumber, end: number): Measure | null {
  const { tokens } = reading;
  if (number.classifier) return null;
  if (number.tail) {
    const joined = unitForms.get(number.tail);
    return joined
      ? { unit: joined.entry, case: joined.case, at: -1, last: number.last, emphatic: joined.emphatic }
      : null;
  }
  if (number.case !== 'nominative' || number.last >= end) return currencySign(reading, number, null);
  const token = tokens[number.last]!;
  if (/^[%٪]/.test(token.text))
    return {
      unit: { unit: 'percent' },
      case: 'nominative',
      at: number.last,
      last: number.last + 1,
      emphatic: false,
    };
  const word = unitForms.get(token.norm);
  const second = number.last + 1 < end ? tokens[number.last + 1]! : null;
  if (word && !(word.entry === gram && number.value < FEWEST_GRAMS)) {
    // "শতাংশ পয়েন্ট" are points of percent
    const points = word.entry.unit === 'percent' && second?.norm.startsWith(nouns.point);
    return {
      unit: word.entry,
      case: word.case,
      at: number.last,
      last: number.last + (points ? 2 : 1),
      emphatic: word.emphatic,
    };
  }
  const lasting = timeWords.get(token.norm)?.entry; // তিন দিনব্যাপী
  if (lasting?.kind === 'lasting') {
    const { value: by, unit } = inTimeUnit(lasting.amount, lasting.unit);
    return {
      unit: { unit, by },
      case: 'nominative',
      at: number.last,
      last: number.last + 1,
      emphatic: false,
    };
  }
  const prefix = unitPrefixes.get(token.norm);
  const named = prefix && second ? unitForms.get(second.norm) : undefined;
  const unit = named && prefix?.[named.entry.unit];
  if (named && unit)
    return {
      unit: { ...named.entry, ...unit },
      case: named.case,
      at: number.last + 1,
      last: number.last + 2,
      emphatic: named.emphatic,
    };
  return currencySign(reading, number, token.text);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['৳', 'BDT'],
  ['¥', 'JPY'],
]);

function currencySign({ tokens }: Reading, number: BengaliNumber, after: string | null): Measure | null {
  const before = number.first > 0 ? tokens[number.first - 1]!.text : '';
  const unit = SIGNS.get(before) ?? (after ? SIGNS.get(after) : undefined);
  return unit
    ? {
        unit: { unit },
        case: number.case,
        at: -1,
        last: SIGNS.has(before) ? number.last : number.last + 1,
        emphatic: false,
      }
    : null;
}

/** এক measures with units of time, length, weight and money, but "এক দিনেই" and "এক রাতে" are adverbs. */
export function measures({ tokens }: Reading, measure: Measure, _end: number): boolean {
  if (measure.at < 0) return true;
  if (tokens[measure.at]!.norm.startsWith(SHARE)) return false;
  return !(measure.unit.unit === 'day' && measure.unit.by === undefined && measure.emphatic);
}

/** ৩ ডলার [৮ সেন্ট], ২ ঘণ্টা [৩০ মিনিট], ৩ কেজি [৫০০ গ্রাম]. */
export function readSmallerUnit(
  reading: Reading,
  measure: Measure,
  end: number,
): { value: number; last: number; case: Case } | null {
  if (measure.case !== 'nominative' || measure.last >= end) return null;
  if (reading.tokens[measure.last]!.kind === 'mark') return null;
  const number = readNumber(reading.tokens, measure.last, end);
  if (!number || number.last >= end || number.classifier || number.valueTo !== undefined) return null;
  const word = unitForms.get(reading.tokens[number.last]!.norm);
  if (!word) return null;
  const { entry } = word;
  const same = (a: string, b: string) =>
    a === b || (a === 'local:taka' && b === 'local:paisa') || (a === 'USD' && b === 'local:dollar');
  if (same(measure.unit.unit, entry.unit) && entry.per !== undefined && number.value < entry.per)
    return { value: inUnit(number.value, entry), last: number.last + 1, case: word.case };
  if (measure.unit.unit === 'hour' && entry.unit === 'minute' && number.value < 60)
    return { value: number.value / 60, last: number.last + 1, case: word.case };
  return null;
}

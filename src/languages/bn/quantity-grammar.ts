import type { Comparator } from '../../readout/readout.js';
import { fold } from '../../text/fold.js';
import { inUnit, type QuantityPhrase } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
import { type Case, perWord } from '../word.js';
import { countedBefore, countedBy } from './counted.js';
import * as nouns from './counted-nouns.js';
import { inTimeUnit, measures, readSmallerUnit, readUnit } from './measures.js';
import { type BengaliNumber, readNumber } from './number-grammar.js';
import { beginsNumber } from './number-words.js';
import { isReference, isYear } from './references.js';
import { aboutForms, timeWords } from './times.js';
import { unitForms } from './units.js';

const EACH = fold('করে');
const MONEY = /^(?:[A-Z]{3}|local:.*)$/;
const CRORE = 10_000_000;
const JANA = fold('জনা');
const TIME_UNITS = new Set(['year', 'month', 'day', 'hour', 'minute']);

const isNoNumber = perWord(({ norm }) => !beginsNumber(norm));

/** Every amount in one sentence, in order: numbers, what they count, and how exactly. */
export function readQuantities(reading: Reading, sentence: number): QuantityPhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const found: QuantityPhrase[] = [];
  for (let i = first; i < end; ) {
    const at = reading.timeAt[i]!;
    if (at >= 0 && reading.times[at]!.type !== 'DURATION') {
      i = reading.times[at]!.last;
      continue;
    }
    const lasting = at >= 0 ? readLasting(reading, i, end) : null;
    if (lasting) {
      found.push(lasting);
      i = lasting.last;
      continue;
    }
    const token = reading.tokens[i]!;
    const number =
      token.kind === 'word' && isNoNumber(reading.words[i]!) ? null : readNumber(reading.tokens, i, end);
    if (!number) {
      i++;
      continue;
    }
    const phrase = readAmount(reading, number, first, end);
    if (phrase) found.push(phrase);
    i = Math.max(phrase?.last ?? 0, number.last);
  }
  return found;
}

/** ঘণ্টাখানেক, ঘণ্টা দুয়েক, মিনিট কুড়ি: the unit stands first. */
function readLasting(reading: Reading, i: number, end: number): QuantityPhrase | null {
  const { tokens } = reading;
  const word = timeWords.get(tokens[i]!.norm);
  if (word?.entry.kind === 'lasting') {
    if (!word.entry.about) return null;
    const unit = inTimeUnit(word.entry.amount, word.entry.unit);
    return { first: i, last: i + 1, comparator: '~', ...unit, rule: 'bn.quantity.about' };
  }
  if (word?.entry.kind !== 'unit') return null;
  const unit = unitForms.get(tokens[i]!.norm)?.entry;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  if (!unit || !next) return null;
  const about = aboutForms.get(next.norm);
  const number = about === undefined ? readNumber(tokens, i + 1, end) : null;
  const value = about ?? number?.value;
  if (value === undefined || reading.timeAt[i + 1] !== reading.timeAt[i]) return null;
  return {
    first: i,
    last: number?.last ?? i + 2,
    value: inUnit(value, unit),
    comparator: '~',
    unit: unit.unit,
    rule: 'bn.quantity.about',
  };
}

function readAmount(
  reading: Reading,
  number: BengaliNumber,
  from: number,
  end: number,
): QuantityPhrase | null {
  const { tokens } = reading;
  if (number.ordinal || isReference(reading, number, from, end)) return null;
  const measure = readUnit(reading, number, end);
  if (number.value === 0 && !measure && tokens[number.first]!.kind === 'word') return null; // "পদ শূন্য": vacant
  let { first } = number;
  let last = measure?.last ?? number.last;
  let kase: Case = measure?.case ?? number.case;
  if (number.article && (!measure || !measures(reading, measure, end))) return null;

  let comparator: Comparator = number.comparator ?? '=';
  const before = first > from ? tokens[first - 1]! : null;
  const sign = before && nouns.comparatorsBefore.get(before.norm);
  if (sign) {
    first--;
    if (comparator === '=' || comparator === '~') comparator = sign;
  } else if (before?.norm === nouns.perHundred || before?.norm === JANA) first--;

  const value = measure ? inUnit(number.value, measure.unit) : number.value;
  const phrase: QuantityPhrase = { first, last, value, comparator, unit: null, rule: 'bn.quantity.count' };
  if (number.valueTo !== undefined)
    phrase.valueTo = measure ? inUnit(number.valueTo, measure.unit) : number.valueTo;

  if (measure) {
    phrase.unit = measure.unit.unit;
    phrase.rule = 'bn.quantity.measure';
    const rest = readSmallerUnit(reading, measure, end);
    if (rest) {
      phrase.value = Number((phrase.value + rest.value).toPrecision(14));
      ({ last, case: kase } = rest);
    }
  } else if (before?.norm === nouns.perHundred) phrase.unit = 'percent';
  else {
    const noun = before?.norm === JANA ? 'person' : countedBy(reading, number, end);
    if (noun) phrase.unit = noun;
    else {
      if (isYear(number)) return null;
      const named = countedBefore(reading, first, from);
      phrase.unit = named === 'person' ? named : null;
      phrase.fallback = named ?? (number.scaled >= CRORE ? 'local:taka' : 'item');
    }
  }
  const after = readComparatorAfter(reading, last, end, kase, phrase.unit);
  if (after) {
    if (comparator === '=' || comparator === '~') phrase.comparator = after.sign;
    last = after.last;
  }
  // the unit stands behind the comparator: "এক কোটির বেশি টাকা", "১৫ হাজার করে টাকা"
  if (!measure && phrase.unit !== 'person' && number.scaled > 1) {
    const at = last < end && tokens[last]!.norm === EACH ? last + 1 : last;
    const unit = (after || at > last) && at < end ? unitForms.get(tokens[at]!.norm)?.entry : undefined;
    if (unit && MONEY.test(unit.unit)) {
      phrase.unit = unit.unit;
      last = at + 1;
    }
  }
  phrase.last = last;
  // "একাত্তরের": a year by its last two digits, unless something is compared with it
  const wordOnly = tokens[number.first]!.kind === 'word' && number.scaled === 1 && number.case === 'genitive';
  if (wordOnly && !measure && !after && !number.classifier && number.tail === '') return null;
  return phrase;
}

/** What stands behind an amount: "-এর বেশি", "পর্যন্ত", "ছাড়াল", "বা তার বেশি". */
function readComparatorAfter(
  { tokens }: Reading,
  last: number,
  end: number,
  kase: Case,
  unit: string | null,
): { sign: Comparator; last: number } | null {
  if (last >= end) return null;
  const at = kase === 'genitive' && nouns.comparatorHedges.has(tokens[last]!.norm) ? last + 1 : last;
  if (at >= end) return null;
  const { norm } = tokens[at]!;
  if (kase === 'genitive') {
    const sign = nouns.comparatorsAfter.get(norm);
    if (sign && sign !== '~' && at + 1 < end && nouns.not.has(tokens[at + 1]!.norm))
      return { sign: sign === '<' ? '>=' : '<=', last: at + 2 };
    return sign ? { sign, last: at + 1 } : null;
  }
  if (nouns.passing.has(norm)) return { sign: '>', last: at + 1 };
  if (kase === 'nominative' && nouns.upTo.has(norm) && unit !== null && !TIME_UNITS.has(unit))
    return { sign: '<=', last: at + 1 };
  if (nouns.or.has(norm) && at + 2 < end && nouns.orMore.has(tokens[at + 1]!.norm)) {
    const sign = nouns.comparatorsAfter.get(tokens[at + 2]!.norm);
    if (sign === '>') return { sign: '>=', last: at + 3 };
    if (sign === '<') return { sign: '<=', last: at + 3 };
  }
  return null;
}

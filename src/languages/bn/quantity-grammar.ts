import type { Comparator } from '../../readout/readout.js';
import { fold } from '../../text/fold.js';
import { inUnit, type QuantityPhrase, type UnitWord } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
import type { Case, Word } from '../word.js';
import * as nouns from './counted-nouns.js';
import { type BengaliNumber, readNumber } from './number-grammar.js';
import { aboutForms, timeWords } from './times.js';
import { boundNouns, unitForms, unitPrefixes } from './units.js';

const REACH = 4; // tokens between a number and the noun it counts
const DASH = /^[-–—‑]$/;
const EACH = fold('করে');
const MONEY = /^(?:[A-Z]{3}|local:.*)$/;
const CRORE = 10_000_000;
const SHARE = fold('ভাগ');
const WITH = fold('সহ');
const JANA = fold('জনা');
const gram = unitForms.get(fold('গ্রাম'))!.entry;
const FEWEST_GRAMS = 50; // fewer গ্রাম than these are villages
const TIME_UNITS = new Set(['year', 'month', 'day', 'hour', 'minute']);

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
    const number = readNumber(reading.tokens, i, end);
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

function inTimeUnit(amount: number, unit: string): { value: number; unit: string } {
  if (unit === 'week') return { value: amount * 7, unit: 'day' };
  if (unit === 'decade') return { value: amount * 10, unit: 'year' };
  return { value: amount, unit };
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

/** Numbers that name something: section 144, Artemis-2, (65), list numbers, telephone numbers, scores, fractions. */
function isReference(reading: Reading, number: BengaliNumber, from: number, end: number): boolean {
  const { tokens } = reading;
  const { first, last } = number;
  const before = first > from ? tokens[first - 1]! : null;
  const after = last < end ? tokens[last]! : null;
  const digits = tokens[first]!.kind === 'number';
  if (digits && number.bare) {
    const written = tokens[first]!.norm;
    if (/^[0০][0-9০-৯]{2,}$/.test(written) || /^[0-9০-৯]{10,}$/.test(written)) return true;
    if (before?.text === '(' && (after?.text === ')' || after?.text === ',')) return true;
    if (first === from && (after?.text === ')' || after?.text === '.') && !after.spaceBefore) return true;
    if (
      before &&
      /^[-–—‑/:]$/.test(before.text) &&
      !before.spaceBefore &&
      !tokens[first]!.spaceBefore &&
      first - 2 >= from
    )
      return true;
    if (
      after &&
      /^[-–—‑]$/.test(after.text) &&
      !after.spaceBefore &&
      last + 1 < end &&
      !tokens[last + 1]!.spaceBefore
    ) {
      if (tokens[last + 1]!.kind === 'number') return true; // scores, telephone numbers
    }
    if (
      after?.text === ':' &&
      !after.spaceBefore &&
      tokens[last + 1]?.kind === 'number' &&
      !tokens[last + 1]!.spaceBefore
    )
      return true;
  }
  if (
    after &&
    DASH.test(after.text) &&
    last + 1 < end &&
    nouns.fractions.has(stemOf(reading.words[last + 1]!))
  )
    return true;
  if (after && (has(nouns.fractions, reading.words[last]!) || has(nouns.scored, reading.words[last]!)))
    return true;
  if (number.classifier) return false;
  // "দুই ও তিন নম্বর ঘাট"
  if (after && number.scaled === 1 && last + 2 < end && nouns.and.has(after.norm)) {
    const joined = readNumber(tokens, last + 1, end);
    if (joined && joined.last < end && nouns.namesAfter.has(stemOf(reading.words[joined.last]!))) return true;
  }
  if (after && has(nouns.namesAfter, reading.words[last]!)) return true;
  return (
    digits &&
    number.scaled === 1 &&
    before !== null &&
    before.kind === 'word' &&
    reading.words[first - 1]!.nouns.some((n) => n.case === 'nominative' && nouns.namesBefore.has(n.stem))
  );
}

const stemOf = (word: Word) => word.nouns[0]?.stem ?? word.norm;
const has = (set: ReadonlySet<string>, word: Word) =>
  set.has(word.norm) || word.nouns.some((n) => set.has(n.stem));

/** Four digits that may as well be a year. */
const isYear = (number: BengaliNumber) =>
  number.bare &&
  number.valueTo === undefined &&
  number.value >= 1900 &&
  number.value < 2100 &&
  Number.isInteger(number.value);

interface Measure {
  unit: UnitWord;
  case: Case;
  /** The unit word's token, or -1 where it is written onto the number. */
  at: number;
  last: number;
  emphatic: boolean;
}

/** The unit after a number: ২০%, ১০ কিলোমিটার, ৫ কোটি মার্কিন ডলার, ২৪ঘণ্টা. */
function readUnit(reading: Reading, number: BengaliNumber, end: number): Measure | null {
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
function measures({ tokens }: Reading, measure: Measure, _end: number): boolean {
  if (measure.at < 0) return true;
  if (tokens[measure.at]!.norm.startsWith(SHARE)) return false;
  return !(measure.unit.unit === 'day' && measure.unit.by === undefined && measure.emphatic);
}

/** ৩ ডলার [৮ সেন্ট], ২ ঘণ্টা [৩০ মিনিট], ৩ কেজি [৫০০ গ্রাম]. */
function readSmallerUnit(
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

/** The kind of thing that the noun after a number is; `null` where no noun follows. */
function countedBy(reading: Reading, number: BengaliNumber, end: number): 'person' | 'item' | null {
  if (number.classifier === 'person') return 'person';
  if (number.classifier === 'times') return 'item';
  if (number.tail && !number.classifier) return boundNouns.get(number.tail)?.entry ?? 'item';
  const otherwise = number.classifier ? 'item' : null;
  // a number in a case of its own is its phrase's end: "২৪টি থেকে", "৩০টির"
  if (number.case === 'locative' || number.case === 'objective') return otherwise;
  const { tokens, words } = reading;
  let seen: 'item' | null = otherwise;
  for (let i = number.last; i < Math.min(end, number.last + REACH); i++) {
    const token = tokens[i]!;
    const word = words[i]!;
    if (token.kind !== 'word') break;
    if (isPerson(word)) return 'person';
    if (nouns.comparatorsAfter.has(token.norm) && number.case === 'genitive') continue;
    if (nouns.comparatorHedges.has(token.norm) && number.case === 'genitive') continue;
    if (word.closed && word.closed !== 'determiner') break;
    if (word.verbs.some((v) => v.form === 'finite' || v.form === 'conjunctive')) break;
    if (nouns.passing.has(token.norm)) break;
    if (!isAdjective(word)) return 'item';
    seen = 'item';
  }
  return seen;
}

function isPerson(word: Word): boolean {
  if (nouns.people.has(word.norm)) return true;
  for (const noun of word.nouns) if (nouns.people.has(noun.stem)) return true;
  return word.norm.endsWith(WITH) && nouns.people.has(word.norm.slice(0, -WITH.length));
}

const ADJECTIVE = /(?:ীয়|িক|ভিত্তিক|কারী|ধারী|হীন|যুক্ত|মুখী|পন্থী|শীল|ময়|গামী)$/;

function isAdjective(word: Word): boolean {
  if (nouns.adjectives.has(word.norm) || nouns.countries.has(word.norm)) return true;
  const noun = word.nouns[0];
  if (noun?.case === 'genitive' && nouns.countries.has(noun.stem)) return true;
  return ADJECTIVE.test(word.norm.normalize('NFC'));
}

/** "নিহত ২০", "মৃতের সংখ্যা বেড়ে ১২": people, or a price, named before a bare number. */
function countedBefore(reading: Reading, first: number, from: number): 'person' | 'local:taka' | null {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (reading.tokens[i]!.kind !== 'word') return null;
    const word = reading.words[i]!;
    if (nouns.counts.has(word.norm) || word.nouns.some((n) => nouns.counts.has(n.stem))) return 'person';
    if (word.nouns.some((n) => nouns.prices.has(n.stem))) return 'local:taka';
  }
  return null;
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

import { fold } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { digitsOf } from '../digits.js';
import { type NumberPhrase, times } from '../quantity-phrase.js';
import type { Case } from '../word.js';
import { hyphenEndings } from './endings.js';
import {
  type Classifier,
  caseEndings,
  classifierForms,
  numberWords,
  type Piece,
  pieceOf,
  scaleOf,
  WITH,
} from './number-words.js';
import * as words from './numbers.js';
import { boundNouns, unitForms } from './units.js';

/** A Bengali number with what is written onto it or stands with it. */
export interface BengaliNumber extends NumberPhrase {
  classifier: Classifier | null;
  case: Case;
  /** A unit or counted noun written onto the number: ২৪ঘণ্টা, দুদিন, দু’পক্ষ. */
  tail: string;
  /** এক, একটি, একজন: an article unless something measures with it. */
  article: boolean;
  /** Digits, with nothing that multiplies them. */
  bare: boolean;
  /** ১ম, ২১শে, ১৫ই. */
  ordinal: boolean;
  /** A multiplying word was there (লাখ). */
  scaled: number;
  /** Half and quarter words (সাড়ে, দেড়) were there. */
  fraction: boolean;
}
const OVER = new Set(words.exceededHalves.flatMap(([, s]) => s.split(' ').map(fold)));
const ordinalEndings = new Set(words.ordinalEndings.split(' ').map(fold));

// সাড়ে and its like end in ে themselves; bound short forms are no words alone
const BOUND = new Set(['দু', 'ছ', 'দো'].map(fold));
const DAY_ENDING = fold('শে');
const NINE = fold('নয়');
const POINT = fold('দশমিক');
const YEAR_WORD = fold('সাল');
const RANGE = new Set(['থেকে', 'হতে'].map(fold));
const APOSTROPHE = /^['’‘ʼ`]$/;
const DASH = /^[-–—‑]$/;
const MOST_GROUPS = 6; // crores of lakhs of thousands of hundreds: no number has more parts
const MOST_SCALES = 3; // হাজার লাখ কোটি

const blank = (first: number): BengaliNumber => ({
  first,
  last: first,
  value: 0,
  classifier: null,
  case: 'nominative',
  tail: '',
  article: false,
  bare: false,
  ordinal: false,
  scaled: 1,
  fraction: false,
});

/** Puts down what is written onto the last word of a number: classifier, case, ordinal ending, or a noun. */
function close(number: BengaliNumber, tail: string): void {
  const inner = tail.endsWith(WITH) ? tail.slice(0, -WITH.length) : tail;
  if (inner === '') return;
  const classifier = classifierForms.get(inner);
  if (classifier) {
    number.classifier = classifier.entry;
    number.case = classifier.case;
    number.tail = tail;
  } else if (number.bare && ordinalEndings.has(inner)) number.ordinal = true;
  else if (caseEndings.has(inner)) number.case = caseEndings.get(inner)!;
  else number.tail = inner;
}

/** A number without range: ১২, বারো হাজার, ৬ লাখ ৩৮ হাজার ২০৯ কোটি, সাড়ে তিন শ, দুই শতাধিক, হাজারখানেক. */
export function readSingle(tokens: readonly Token[], first: number, end: number): BengaliNumber | null {
  const piece = pieceOf(tokens[first]!);
  if (!piece) return null;
  const number = blank(first);
  number.last = first + 1;
  const next = () => (number.last < end ? tokens[number.last]! : undefined);

  if (piece.kind === 'about') return null;
  if (piece.kind === 'exceeded' || piece.kind === 'half' || piece.kind === 'countless') {
    number.value = piece.value;
    number.scaled = piece.value;
    if (piece.kind !== 'half' || OVER.has(tokens[first]!.norm)) number.comparator = '>';
    close(number, piece.tail);
    return number;
  }
  if (piece.kind === 'few') {
    const scale = piece.tail ? scaleOf(piece.tail) : next() && scaleOf(next()!.norm);
    if (!scale) return null;
    if (!piece.tail) number.last++;
    number.value = scale.value;
    number.scaled = scale.value;
    number.comparator = '>';
    const more = next() && scaleOf(next()!.norm);
    if (more && !scale.tail) {
      number.value = times(number.value, more.value);
      number.last++;
      close(number, more.tail);
    } else close(number, scale.tail);
    return closeWithClassifier(tokens, number, end);
  }
  if (piece.kind === 'scale') return readFromScale(tokens, number, piece, end);

  let value = piece.value;
  let tail = piece.tail;
  number.bare = piece.digits;
  number.article = !piece.digits && value === 1;
  if (piece.kind === 'shift') {
    number.fraction = true;
    const base = next();
    const basePiece = tail ? { kind: 'scale' as const, value: 1, tail } : base ? pieceOf(base) : null;
    if (!basePiece || (basePiece.kind !== 'cardinal' && basePiece.kind !== 'scale')) {
      const unit = base && unitForms.get(base.norm); // সোয়া ঘণ্টা
      if (!unit || piece.value < 0) return null;
      number.value = 1 + piece.value;
      return number;
    }
    if (basePiece.kind === 'scale') {
      value = 1 + piece.value;
    } else {
      value = basePiece.value + piece.value * stepOf(basePiece.value);
      tail = basePiece.tail;
      number.last++;
    }
  } else if (piece.kind === 'fraction') number.fraction = true;

  if (tail === '' && next()?.norm === POINT && piece.kind === 'cardinal') {
    const decimals = number.last + 1 < end ? pieceOf(tokens[number.last + 1]!) : null;
    if (decimals?.kind === 'cardinal') {
      const written = decimals.digits
        ? digitsOf(tokens[number.last + 1]!.norm)!.written
        : String(decimals.value);
      value = Number(`${Math.trunc(value)}.${written}`);
      tail = decimals.tail;
      number.last += 2;
      number.article = false;
    }
  }
  if (tail === '' && isJoined(tokens, number.last, end)) {
    const joined = tokens[number.last + 1]!.norm;
    if (classifierForms.has(joined) || unitForms.has(joined) || boundNouns.has(joined) || scaleOf(joined)) {
      tail = joined;
      number.last += 2;
    }
  }
  const word = tokens[first]!;
  if (tail === '' && !piece.digits && number.last === first + 1 && BOUND.has(word.norm)) {
    // দু-তিনটি, but no word by itself
    if (!(next() && DASH.test(next()!.text))) return null;
  }
  return readScales(tokens, number, value, tail, end);
}

/** What a half is a half of: সাড়ে ৫০০ is 550, সাড়ে ৫ is 5.5. */
function stepOf(value: number): number {
  let step = 1;
  for (const scale of [100, 1000]) if (value >= scale && value % scale === 0) step = scale;
  return step;
}

/** Reads the multiplying words after a coefficient, and the smaller groups after them. */
function readScales(
  tokens: readonly Token[],
  number: BengaliNumber,
  coefficient: number,
  tailBefore: string,
  end: number,
): BengaliNumber {
  let sum = 0;
  let groups = 0;
  let floor = Number.POSITIVE_INFINITY;
  let value = coefficient;
  let tail = tailBefore;
  const inner = tail ? scaleOf(tail) : null;
  let scale = inner;
  // ২১শে is a day of the month, ২১শ two thousand one hundred
  if (inner && number.bare && tail === DAY_ENDING && coefficient <= 31) {
    number.value = coefficient;
    number.ordinal = true;
    return number;
  }
  if (inner && !classifierForms.has(tail)) tail = inner.tail;
  else scale = null;
  for (;;) {
    let group = value;
    let multiplied = false;
    for (let scales = 0; scales <= MOST_SCALES; scales++) {
      if (!scale) {
        const token = tail === '' && number.last < end ? tokens[number.last]! : null;
        const exceeded = token && numberWords.get(token.norm);
        if (token && exceeded?.kind === 'exceeded') {
          number.last++;
          number.value = times(sum + group, exceeded.value);
          number.scaled = exceeded.value;
          number.comparator = '>';
          number.bare = false;
          number.article = false;
          return number;
        }
        scale = token ? scaleOf(token.norm) : null;
        if (!scale || token!.kind !== 'word') break;
        number.last++;
        tail = scale.tail;
      }
      if (sum > 0 && scale.value > floor) {
        group = times(sum + group, scale.value);
        sum = 0;
      } else group = times(group, scale.value);
      floor = Math.min(sum > 0 ? floor : Number.POSITIVE_INFINITY, scale.value);
      multiplied = true;
      number.scaled = Math.max(number.scaled, scale.value);
      number.bare = false;
      number.article = false;
      scale = null;
    }
    sum += group;
    if (!multiplied || tail !== '' || number.last >= end || ++groups > MOST_GROUPS) break;
    const token = tokens[number.last]!;
    const piece = pieceOf(token);
    if (piece?.kind !== 'cardinal' || piece.value >= floor || !token.spaceBefore) break;
    if (piece.value === 1 && !piece.digits && piece.tail !== '') break;
    const after = number.last + 1 < end ? tokens[number.last + 1]! : null;
    if (after?.norm.startsWith(YEAR_WORD)) break;
    const bigger = after && piece.tail === '' ? scaleOf(after.norm) : null;
    if (bigger && (bigger.value === floor || (bigger.value < floor && piece.value * bigger.value >= floor)))
      break;
    value = piece.value;
    tail = piece.tail;
    const joined = tail === '' ? null : scaleOf(tail); // পাঁচশ
    if (joined) {
      scale = joined;
      tail = joined.tail;
    }
    number.last++;
    if (after && after.norm === POINT && piece.digits) {
      const decimals = number.last + 1 < end ? pieceOf(tokens[number.last + 1]!) : null;
      if (decimals?.digits) {
        value = Number(`${value}.${digitsOf(tokens[number.last + 1]!.norm)!.written}`);
        tail = decimals.tail;
        number.last += 2;
      }
    }
  }
  number.value = Number.isInteger(sum) ? sum : Number(sum.toPrecision(14));
  close(number, tail);
  return tail === '' || number.case !== 'nominative' ? closeWithClassifier(tokens, number, end) : number;
}

/** "১০৫ জন", "১০-টি", "২০২৭-এর": what stands after a number, apart from it. */
function closeWithClassifier(tokens: readonly Token[], number: BengaliNumber, end: number): BengaliNumber {
  if (number.last >= end || number.case !== 'nominative') return number;
  const token = tokens[number.last]!;
  const classifier = token.kind === 'word' ? classifierForms.get(token.norm) : undefined;
  if (classifier) {
    number.classifier = classifier.entry;
    number.case = classifier.case;
    number.last++;
    return number;
  }
  if (DASH.test(token.text) && !token.spaceBefore && number.last + 1 < end) {
    const after = tokens[number.last + 1]!;
    if (after.spaceBefore || after.kind !== 'word') return number;
    const kase = hyphenEndings.get(after.norm);
    const joined = classifierForms.get(after.norm);
    if (joined) {
      number.classifier = joined.entry;
      number.case = joined.case;
      number.last += 2;
    } else if (kase) {
      number.case = kase;
      number.last += 2;
    } else if (ordinalEndings.has(after.norm) && number.bare) {
      number.ordinal = true;
      number.last += 2;
    }
  }
  return number;
}

/** শ দুয়েক, হাজার দশেক, হাজারখানেক, শত শত, লাখ লাখ; a scale alone is no number. */
function readFromScale(
  tokens: readonly Token[],
  number: BengaliNumber,
  piece: Piece,
  end: number,
): BengaliNumber | null {
  number.value = piece.value;
  number.scaled = piece.value;
  const about = numberWords.get(piece.tail);
  if (about?.kind === 'about') {
    number.value = times(piece.value, about.value);
    number.comparator = '~';
    return number;
  }
  if (number.last >= end || piece.tail !== '') return null;
  const next = pieceOf(tokens[number.last]!);
  if (next?.kind === 'about') {
    number.value = times(piece.value, next.value);
    number.comparator = '~';
    number.last++;
    close(number, next.tail);
    return number;
  }
  if (next?.kind === 'scale' && next.value === piece.value) {
    number.comparator = '>';
    number.last++;
    close(number, next.tail);
    return number;
  }
  return null;
}

function isJoined(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    at + 1 < end &&
    APOSTROPHE.test(tokens[at]!.text) &&
    !tokens[at]!.spaceBefore &&
    !tokens[at + 1]!.spaceBefore &&
    tokens[at + 1]!.kind === 'word'
  );
}

/**
 * The number that begins at `first`, or `null`; ranges (১০-১২, ১০ থেকে ১২, দুই-তিন) included.
 * @example readNumber on "৩ কোটি ১০ লাখ টাকা" // { value: 31000000, last: first + 4 … }
 */
export function readNumber(tokens: readonly Token[], first: number, end: number): BengaliNumber | null {
  const from = readSingle(tokens, first, end);
  if (!from || from.comparator || from.ordinal) return from;
  const link = from.last < end ? tokens[from.last]! : null;
  if (!link || from.last + 1 >= end || from.case !== 'nominative') return checked(tokens, from);
  const dashed = DASH.test(link.text) && link.spaceBefore === tokens[from.last + 1]!.spaceBefore;
  if (!dashed && !RANGE.has(link.norm)) return checked(tokens, from);
  const to = readSingle(tokens, from.last + 1, end);
  if (!to || to.comparator || to.ordinal) return checked(tokens, from);
  let { value } = from;
  const shared = to.scaled > 1 && from.scaled === 1;
  if (shared) {
    const scaled = times(value, to.scaled);
    if (scaled < to.value) value = scaled;
  }
  if (value >= to.value || (from.classifier && from.classifier !== to.classifier))
    return checked(tokens, from);
  return { ...to, first, value, valueTo: to.value, article: false };
}

/** "নয়" is nine only before what it counts; elsewhere it denies. */
function checked(tokens: readonly Token[], number: BengaliNumber): BengaliNumber | null {
  if (tokens[number.first]!.norm !== NINE || number.last > number.first + 1) return number;
  const next = tokens[number.last];
  return next && (unitForms.has(next.norm) || boundNouns.has(next.norm)) ? number : null;
}

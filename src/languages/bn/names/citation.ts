import { toNfc } from '../../../text/fold.js';
import { NameClass as C, wordsOf } from '../../names.js';
import type { Reading, TokenRange } from '../../reading.js';
import { perWord, type Word } from '../../word.js';
import { hungEndings } from '../quoted-names.js';

const NAME_PART = C.Given | C.Surname | C.OrgHead | C.PlaceHead | C.PlaceKind;

/** Case endings and the like that writers set off with a hyphen: এক্স-এ, বিবিসি-কে. */
const HYPHENED = new Set(wordsOf('এ এর কে র তে য় রা দের এই ও'));
/** What may be written onto a name besides a case ending: আল জাজিরাসহ, ঢাকাভিত্তিক. */
const TAILS = wordsOf(
  'সহ ভিত্তিক কেন্দ্রিক ভুক্ত কর্মী সংলগ্ন গামী পন্থী পন্থি বাসী বাসীর স্থ নিয়ন্ত্রিত সমর্থিত নেতৃত্বাধীন অধ্যুষিত ঘেঁষা মুখী',
);

/** The end of a name's own words, without a hyphened ending. */
export function ownEnd({ tokens }: Reading, { first, last }: TokenRange): number {
  const hyphened = last - 2 > first && tokens[last - 2]!.text === '-' && HYPHENED.has(tokens[last - 1]!.norm);
  return hyphened ? last - 2 : last;
}

/** The forms that a name's last word may have without its ending, likeliest first. */
export function citedForms(classes: ReadonlyMap<string, number>, word: Word): readonly string[] {
  lexicon = classes;
  return remembered(word);
}

let lexicon: ReadonlyMap<string, number> = new Map();
const remembered = perWord((word): readonly string[] => makeCitedForms(lexicon, word));

function makeCitedForms(classes: ReadonlyMap<string, number>, word: Word): string[] {
  const isPart = (form: string) => ((classes.get(form) ?? 0) & NAME_PART) !== 0;
  if (isPart(word.norm)) return [word.norm];
  const tail = TAILS.find((t) => word.norm.endsWith(t) && word.norm.length > t.length + 2);
  if (tail) return [word.norm.slice(0, -tail.length), word.norm];
  // names take no classifiers, মেটাকে is মেটা's, not মে's; and they do nothing in the plural: রিবেরা is no রিব
  const readings = word.nouns.map((n) => ({
    form:
      n.case === 'nominative' && (n.classifier || n.plural)
        ? word.norm
        : n.classifier
          ? n.stem + n.classifier
          : n.stem,
    bare: n.case === 'nominative',
  }));
  const part = readings.find((r) => isPart(r.form));
  const forms = [...readings.filter((r) => !r.bare), ...readings.filter((r) => r.bare)].map((r) => r.form);
  return [...new Set([...(part ? [part.form] : []), ...forms, word.norm])];
}

const TO_WHOM = /(?:কে|দের)$/;
/** "[এলেন হুইটমোর] জানান": who does what only persons do has no ending; "রেডিও সেলভাকে জানান" is to whom. */
export const standsBare = ({ tokens, words }: Reading, { last }: TokenRange): boolean =>
  !TO_WHOM.test(tokens[last - 1]!.norm) &&
  (words[last]?.verbs.some((v) => v.form === 'finite' && v.honorific) ?? false);

/** The name without the case ending of its last word: ক্রেমলিনের → ক্রেমলিন; known name parts keep what looks like one (সরকার). */
export function citation(classes: ReadonlyMap<string, number>, reading: Reading, range: TokenRange): string {
  const { text, tokens, words } = reading;
  const end = tokens[ownEnd(reading, range) - 1]!;
  const word = words[end.index]!;
  const stem = end.kind === 'word' ? citedForms(classes, word)[0]! : end.norm;
  const own = stem === word.norm ? end.text : stem;
  if (range.first === end.index) return toNfc(own);
  return toNfc(text.slice(tokens[range.first]!.start, end.start).replace(/\s+/g, ' ') + own);
}

const PLURAL_OBLIQUE = /(?:দেরকে|দেরও|দেরই|দের)$/;
const VOWEL = /[অ-ঔা-ৌ]$/;

/** A noun phrase without the case ending of its last word, plurals in -রা: কর্মকর্তাদের → কর্মকর্তারা. */
export function citePhrase(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  range: TokenRange,
): string {
  const { text, tokens } = reading;
  const last = tokens[range.last - 1]!;
  if (last.kind !== 'word') return text.slice(tokens[range.first]!.start, last.end);
  const stem = last.norm.replace(PLURAL_OBLIQUE, '');
  // অলরাউন্ডার, ফরোয়ার্ডার: a trade that ends like a genitive
  if (((classes.get(last.norm) ?? 0) & (C.Title | C.Person)) !== 0)
    return text.slice(tokens[range.first]!.start, last.end);
  if (stem === last.norm && reading.words[last.index]!.nouns[0]?.case === 'nominative')
    return text.slice(tokens[range.first]!.start, last.end);
  if (stem === last.norm) return citation(classes, reading, range);
  const whole = text.slice(tokens[range.first]!.start, last.start) + stem + (VOWEL.test(stem) ? 'রা' : 'েরা');
  return whole.replace(/\s+/g, ' ').normalize('NFC');
}

/** "‘হারেৎজ়’[-এর]", "জিও সুপার[-এর]": an ending behind a hyphen. */
const isHung = ({ tokens, nameAt }: Reading, at: number): boolean =>
  nameAt[at]! < 0 &&
  hungEndings.has(tokens[at]!.norm) &&
  /^[-–—’']$/.test(tokens[at - 1]?.text ?? '') &&
  !tokens[at]!.spaceBefore;

/** A noun phrase up to its head: Bengali's head is the last noun, what follows is a bracket, a date or an adverb. */
export function core(reading: Reading, { first, last }: TokenRange): TokenRange {
  const { tokens, words, timeAt, nameAt } = reading;
  let end = last;
  while (end - 1 > first) {
    const at = end - 1;
    const token = tokens[at]!;
    if (token.text === ')') {
      let open = at;
      while (open > first && tokens[open]!.text !== '(') open--;
      if (open === first) break;
      end = open;
    } else if (token.kind === 'mark' || timeAt[at]! >= 0) end--;
    else if (isHung(reading, at)) end = at - 1;
    else if (
      nameAt[at]! < 0 &&
      (token.norm === 'নিজে' ||
        token.norm === 'নিজেই' ||
        words[at]!.closed === 'adverb' ||
        words[at]!.closed === 'particle' ||
        words[at]!.closed === 'postposition')
    )
      end--;
    else break;
  }
  return { first, last: end };
}

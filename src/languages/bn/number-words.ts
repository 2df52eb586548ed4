import { fold } from '../../text/fold.js';
import { perForm } from '../../text/forms.js';
import type { Token } from '../../text/tokens.js';
import { digitsOf } from '../digits.js';
import type { Case } from '../word.js';
import { inflect } from './endings.js';
import * as words from './numbers.js';
import { attachedUnits, boundNouns } from './units.js';

export type Classifier = 'person' | 'thing' | 'times';
type Kind = 'cardinal' | 'scale' | 'fraction' | 'shift' | 'exceeded' | 'half' | 'countless' | 'few' | 'about';

interface NumberWord {
  kind: Kind;
  value: number;
}
export const numberWords = new Map<string, NumberWord>();

const add = (kind: Kind, list: readonly (readonly [number, string])[]) => {
  for (const [value, spellings] of list)
    for (const word of spellings.split(' '))
      if (!numberWords.has(fold(word))) numberWords.set(fold(word), { kind, value });
};
add('exceeded', words.exceeded);
add('half', [...words.exceededHalves, ...words.halves]);
add('countless', words.countless);
add('scale', words.scales);
add('fraction', words.wholeFractions);
add('shift', words.fractionShifts);
add('about', words.aboutWords);
add('few', [[0, words.few]]);
add('cardinal', words.cardinals);

/** The first two letters of a word as one number: most words of a text are told apart from numbers by them. */
const beginningOf = (word: string) =>
  word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);
type Bucket = readonly (readonly [word: string, entry: NumberWord])[];

/** Number words by their beginning, longest first; of one letter, by that letter. */
const byBeginning = new Map<number, Bucket>();

/** Multiplying words by their first letter, longest first. */
const scalesByLetter = new Map<number, Bucket>();
const longestFirst = [...numberWords].sort(([a], [b]) => b.length - a.length);

for (const [word, entry] of longestFirst) {
  const key = word.length > 1 ? beginningOf(word) : word.charCodeAt(0);
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), [word, entry]]);
  if (entry.kind !== 'scale') continue;
  const letter = word.charCodeAt(0);
  scalesByLetter.set(letter, [...(scalesByLetter.get(letter) ?? []), [word, entry]]);
}

export const classifierForms = inflect<Classifier>(
  Object.entries(words.classifiers).flatMap(([kind, list]) =>
    list.split(' ').map((c) => [c, kind as Classifier] as const),
  ),
);

export const caseEndings = new Map<string, Case>(
  (
    [
      ['র', 'genitive'],
      ['ের', 'genitive'],
      ['এর', 'genitive'],
      ['য়ের', 'genitive'],
      ['ে', 'locative'],
      ['এ', 'locative'],
      ['রও', 'genitive'],
      ['েরও', 'genitive'],
      ['ও', 'nominative'],
      ['ই', 'nominative'],
    ] as const
  ).map(([e, c]) => [fold(e), c]),
);
const OF = fold('র');
const VOWEL = /[া-ৌ]$/;
export const WITH = fold('সহ');
const LARGEST_BOUND = 12; // what is written onto a number word follows a small one

export interface Piece extends Readonly<NumberWord> {
  readonly tail: string;
  readonly digits: boolean;
}

/** The number that a word begins with, and what is written onto it; `null` for all other words, after one look-up. */
export function pieceOf({ kind, form }: Token): Piece | null {
  if (kind === 'number') return digitPieceOf(form);
  return kind === 'mark' ? null : formPieceOf(form);
}

const digitPieceOf = perForm(({ norm }): Piece | null => {
  const digits = digitsOf(norm);
  return (
    digits && { kind: 'cardinal', value: digits.value, tail: digits.tail.replace(/^'/, ''), digits: true }
  );
});
const formPieceOf = perForm(({ norm }): Piece | null => wordPieceOf(norm));

const wordPieceOf = (norm: string): Piece | null =>
  pieceIn(byBeginning.get(beginningOf(norm)), norm) ?? pieceIn(byBeginning.get(norm.charCodeAt(0)), norm);

/** Whether a number may begin with a folded word. */
export const beginsNumber = (norm: string): boolean => wordPieceOf(norm) !== null;

function pieceIn(bucket: Bucket | undefined, norm: string): Piece | null {
  if (!bucket) return null;
  for (const [word, { kind, value }] of bucket) {
    if (!norm.startsWith(word)) continue;
    const tail = norm.slice(word.length).replace(/^'/, ''); // দু'জন
    if (acceptsTail({ kind, value }, word, tail)) return { kind, value, tail, digits: false };
  }
  return null;
}

function acceptsTail(word: NumberWord, stem: string, tail: string): boolean {
  if (tail === '') return true;
  const inner = tail.endsWith(WITH) ? tail.slice(0, -WITH.length) : tail;
  if (word.kind === 'scale' || word.kind === 'exceeded' || word.kind === 'half' || word.kind === 'countless')
    return (
      inner === '' ||
      caseEndings.has(inner) ||
      classifierForms.has(inner) ||
      numberWords.get(inner)?.kind === 'about'
    );
  if (word.kind === 'about') return caseEndings.has(inner);
  if (word.kind === 'shift' || word.kind === 'few') return numberWords.get(inner)?.kind === 'scale';
  if (classifierForms.has(inner)) return true;
  if (word.value === 1 && word.kind === 'cardinal') return inner === '' || scaleOf(inner) !== null;
  if (caseEndings.get(inner) === 'genitive') return inner !== OF || VOWEL.test(stem);
  if (scaleOf(inner) !== null) return true;
  return word.value <= LARGEST_BOUND && (attachedUnits.has(inner) || boundNouns.has(inner));
}

/** লাখ, লাখের, শর: a multiplying word with its ending, or `null`. */
export function scaleOf(norm: string): { value: number; tail: string } | null {
  const bucket = scalesByLetter.get(norm.charCodeAt(0));
  if (!bucket) return null;
  for (const [word, { value }] of bucket) {
    if (!norm.startsWith(word)) continue;
    const tail = norm.slice(word.length);
    if (tail === '' || caseEndings.has(tail) || classifierForms.has(tail) || tail === WITH)
      return { value, tail };
  }
  return null;
}

import { fold } from '../../text/fold.js';
import type { Case } from '../word.js';

// Case endings of the closed sets (number, time and unit words), put on rather than taken off: one look-up finds a form.

/** What an inflected form of a closed-set word says. */
export interface Inflected<T> {
  entry: T;
  case: Case;
  emphatic: boolean;
}

type Endings = readonly (readonly [ending: string, kase: Case, emphatic: boolean])[];

/** Every case ending with and without the emphatic ই and ও, folded: joined to a folded stem they make a folded form. */
function endings(byCase: Partial<Record<Case, string>>): Endings {
  const list: [string, Case, boolean][] = ['', 'ই', 'ও'].map((e) => [e, 'nominative', e !== '']);
  for (const [kase, spellings] of Object.entries(byCase) as [Case, string][])
    for (const ending of spellings.split(' '))
      for (const emphasis of ['', 'ই', 'ও']) list.push([fold(ending + emphasis), kase, emphasis !== '']);
  for (const ending of ["'র", "'এর"]) list.push([fold(ending), 'genitive', false]); // মে'র
  return list;
}

// as they are written in news, by the last letter of the stem
const AFTER_A = endings({ genitive: 'র এর', locative: 'য় তে', objective: 'কে' });
const AFTER_SIGN = endings({ genitive: 'র এর', locative: 'তে', objective: 'কে' });
const AFTER_VOWEL = endings({ genitive: 'য়ের ের এর র', locative: 'য়ে ে তে এ', objective: 'কে' }); // জুলাই, সময়
const AFTER_NASAL = endings({ genitive: 'য়ের এর', locative: 'য়ে এ', objective: 'কে' }); // ব্রিফিং
const AFTER_CONSONANT = endings({ genitive: 'ের এর', locative: 'ে এ', objective: 'কে' });

function endingsOf(stem: string): Endings {
  const last = stem.at(-1)!;
  if (last === 'া' || last === 'ো') return AFTER_A;
  if (/[িীুূৃেৈৌ]/.test(last)) return AFTER_SIGN;
  if (last === 'ং' || last === 'ঃ') return AFTER_NASAL;
  return /[অ-ঔ়]/.test(last) ? AFTER_VOWEL : AFTER_CONSONANT;
}

/** All forms of a stem with their case: বছর → বছর, বছরের, বছরে, বছরেও … */
export function* formsOf(stem: string): Generator<[form: string, kase: Case, emphatic: boolean]> {
  const folded = fold(stem);
  for (const [ending, kase, emphatic] of endingsOf(folded)) yield [folded + ending, kase, emphatic];
}

/** A table of every form of every stem. An entry that is there already is kept: list the surer words first. */
export function inflect<T>(stems: Iterable<readonly [stem: string, entry: T]>): Map<string, Inflected<T>> {
  const table = new Map<string, Inflected<T>>();
  for (const [stem, entry] of stems)
    for (const [form, kase, emphatic] of formsOf(stem))
      if (!table.has(form)) table.set(form, { entry, case: kase, emphatic });
  return table;
}

/** The case that an ending written after a number and a hyphen shows (২০২৭-এর), or `undefined`. */
export const hyphenEndings: ReadonlyMap<string, Case> = new Map(
  (
    [
      ['এর', 'genitive'],
      ['র', 'genitive'],
      ['এরও', 'genitive'],
      ['এ', 'locative'],
      ['তে', 'locative'],
      ['য়', 'locative'],
      ['এই', 'locative'],
      ['এও', 'locative'],
      ['কে', 'objective'],
    ] as const
  ).map(([ending, kase]) => [fold(ending), kase]),
);

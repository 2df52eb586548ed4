import { fold } from '../../text/fold.js';
import type { Case } from '../word.js';

// Case endings of the closed sets (number, time and unit words), put on rather than taken off: one look-up finds a form.

/** What an inflected form of a closed-set word says. */
export interface Inflected<T> {
  entry: T;
  case: Case;
  emphatic: boolean;
}

const EMPHATIC = ['', 'ই', 'ও'];

/** Endings by the last letter of the stem, as they are written in news, hyphen forms left out. */
function endings(stem: string): Record<Case, readonly string[]> {
  const last = stem.at(-1)!;
  if (/[ািীুূৃেৈোৌ]/.test(last)) {
    const locative = last === 'া' || last === 'ো' ? ['য়', 'তে'] : ['তে'];
    return { nominative: [''], genitive: ['র', 'এর'], locative, objective: ['কে'] };
  }
  if (/[অ-ঔ়]/.test(last))
    // জুলাই, সময়
    return {
      nominative: [''],
      genitive: ['য়ের', 'ের', 'এর', 'র'],
      locative: ['য়ে', 'ে', 'তে', 'এ'],
      objective: ['কে'],
    };
  return { nominative: [''], genitive: ['ের', 'এর'], locative: ['ে', 'এ'], objective: ['কে'] };
}

/** All forms of a stem with their case: বছর → বছর, বছরের, বছরে, বছরেও … */
export function* formsOf(stem: string): Generator<[form: string, kase: Case, emphatic: boolean]> {
  for (const [kase, list] of Object.entries(endings(fold(stem))) as [Case, readonly string[]][])
    for (const ending of list)
      for (const emphasis of EMPHATIC) yield [fold(stem + ending + emphasis), kase, emphasis !== ''];
  for (const ending of ["'র", "'এর"]) yield [fold(stem + ending), 'genitive', false]; // মে'র
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

import { fold } from '../../text/fold.js';
import type { NounReading, VerbReading, Word } from '../word.js';
import { closedWords } from './closed-words.js';
import * as cues from './cues.js';
import { exonyms } from './exonyms.js';
import { inBengaliLetters } from './letters.js';
import { formsOf } from './verb-forms.js';

const bengaliOf = new Map(
  exonyms
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => fold(word.replaceAll('_', ' '))) as [string, string]),
);

/** Verbs that the pack knows, in all their forms; the dictionary form ends in ना. */
const verbReadings = new Map<string, VerbReading>();
for (const list of Object.values(cues.verbs))
  for (const lemma of list.split(', ')) {
    const root = lemma.split(' ').at(-1)!;
    for (const { form, finite, future } of formsOf(root))
      if (!verbReadings.has(form))
        verbReadings.set(form, {
          lemma: fold(`${root}ना`),
          form: finite ? 'finite' : 'noun',
          tense: finite ? (future ? 'future' : 'past') : null,
          person: finite ? 3 : null,
          honorific: false,
          negative: false,
          case: finite ? null : 'nominative',
        });
  }

const OBLIQUE: readonly (readonly [ending: string, stem: string])[] = [
  ['ियों', 'ी'],
  ['ुओं', 'ू'],
  ['ाओं', 'ा'],
  ['ों', ''],
  ['ियां', 'ी'],
  ['ाएं', 'ा'],
  ['ें', ''],
];

const noun = (stem: string, plural: boolean): NounReading => ({
  stem,
  case: plural ? 'objective' : 'nominative',
  plural,
  classifier: null,
  emphatic: null,
});

function nounsOf(norm: string): NounReading[] {
  const readings = [noun(norm, false)];
  const ending = OBLIQUE.find(([e]) => norm.endsWith(e) && norm.length > e.length + 1);
  if (ending) readings.push(noun(norm.slice(0, -ending[0].length) + ending[1], true));
  const bengali = bengaliOf.get(norm) ?? fold(inBengaliLetters(norm));
  // as the gazetteer writes it, whose names are Bengali and English
  if (bengali !== norm) readings.push(noun(bengali, false));
  return readings;
}

/** Morphology of a folded form: nouns also in Bengali letters, so that the gazetteer's names are found. */
export function analyse(norm: string): Word {
  const closed = closedWords.get(norm) ?? null;
  const verb = verbReadings.get(norm);
  return { norm, nouns: closed ? [] : nounsOf(norm), verbs: verb ? [verb] : [], closed };
}

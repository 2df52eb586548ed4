import { fold } from '../../text/fold.js';
import { valueIn } from '../../text/sorted-lines.js';
import type { VerbReading } from '../word.js';
import { BEING } from './paradigm.js';
import { ENDINGS, type Ending, KINDS, MOST } from './verb-endings.js';
import { verbStems } from './verb-stems.js';

/** The endings that are written alike, each with its kind's number and its place among the kind's. */
function endingsByText(): Map<string, { kind: number; place: number; ending: Ending }[]> {
  const byText = new Map<string, { kind: number; place: number; ending: Ending }[]>();
  KINDS.forEach((name, kind) => {
    ENDINGS[name].forEach((ending, place) => {
      const alike = byText.get(ending.text);
      if (alike) alike.push({ kind, place, ending });
      else byText.set(ending.text, [{ kind, place, ending }]);
    });
  });
  return byText;
}

const ENDINGS_BY_TEXT = endingsByText();
const LONGEST = Math.max(...[...ENDINGS_BY_TEXT.keys()].map((text) => text.length));

const being = new Map<string, VerbReading[]>();
for (const [raw, tense, person, honorific, negative] of BEING)
  being.set(fold(raw), [{ lemma: 'থাকা', form: 'finite', tense, person, honorific, negative, case: null }]);

let lemmas: readonly string[] | null = null;

const isSame = (a: VerbReading, b: VerbReading) =>
  a.lemma === b.lemma && a.form === b.form && a.tense === b.tense && a.honorific === b.honorific;

/** What a folded word may be as a form of a verb, in the verbs' order. */
export function readVerbForm(norm: string): VerbReading[] | undefined {
  const { stems, lemmas: list } = verbStems();
  const found: { order: number; place: number; ending: Ending }[] = [];
  for (let cut = Math.max(1, norm.length - LONGEST); cut <= norm.length; cut++) {
    const endings = ENDINGS_BY_TEXT.get(norm.slice(cut));
    const entries = endings ? valueIn(stems, norm.slice(0, cut)) : null;
    if (entries === null) continue;
    for (const entry of entries.split(' '))
      for (const { kind, place, ending } of endings!)
        if (entry.charCodeAt(0) === 0x41 + kind)
          found.push({ order: Number.parseInt(entry.slice(1), 36), place, ending });
  }
  const more = being.get(norm);
  if (found.length === 0) return more;
  if (found.length > 1) found.sort((a, b) => a.order - b.order || a.place - b.place);
  lemmas ??= list.split(' ');
  const readings: VerbReading[] = [];
  for (const { order, ending } of found) {
    const { form, tense, person, honorific, negative } = ending;
    const lemma = lemmas[Math.floor(order / MOST)]!;
    const reading: VerbReading = { lemma, form, tense, person, honorific, negative, case: null };
    if (!readings.some((other) => isSame(other, reading))) readings.push(reading);
  }
  for (const reading of more ?? [])
    if (!readings.some((other) => isSame(other, reading))) readings.push(reading);
  return readings;
}

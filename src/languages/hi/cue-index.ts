import type { Act } from '../../readout/vocabulary.js';
import { wordsOf } from '../names.js';
import type { Reading, TokenRange } from '../reading.js';
import * as cues from './cues.js';
import { formsOf } from './verb-forms.js';

export interface Cue extends TokenRange {
  act: Act;
  lemma: string;
  future: boolean;
  negated: boolean;
  /** The addressee takes को and not से. */
  ko: boolean;
}

interface Entry {
  act: Act;
  lemma: string;
  /** The compound's words before its verb, folded. */
  noun: readonly string[];
  forms: ReadonlyMap<string, { future: boolean }>;
}

const NOT = wordsOf('नहीं')[0]!;
const ko = new Set(wordsOf(cues.addressedWithKo));

/** Entries by the first word of theirs that a text may hold. */
const entries = new Map<string, Entry[]>();
for (const [act, list] of Object.entries(cues.verbs) as [Act, string][])
  for (const lemma of list.split(', ')) {
    const words = lemma.split(' ');
    const forms = new Map(
      formsOf(words.at(-1)!)
        .filter(({ finite }) => finite)
        .map(({ form, future }) => [form, { future }]),
    );
    const noun = wordsOf(words.slice(0, -1).join(' '));
    const entry = { act, lemma, noun, forms };
    for (const first of noun.length > 0 ? [noun[0]!] : forms.keys())
      entries.set(first, [...(entries.get(first) ?? []), entry]);
  }

/** The verb of saying that begins at token `i`, or `null`; a compound's noun and verb may have नहीं between them. */
export function cueAt({ tokens }: Reading, i: number, end: number): Cue | null {
  let best: Cue | null = null;
  for (const { act, lemma, noun, forms } of entries.get(tokens[i]!.norm) ?? []) {
    if (!noun.every((word, k) => i + k < end && tokens[i + k]!.norm === word)) continue;
    let at = i + noun.length;
    const negated = tokens[at]?.norm === NOT && !noun.includes(NOT);
    if (negated) at++;
    const form = at < end ? forms.get(tokens[at]!.norm) : undefined;
    if (!form || (best && best.last > at)) continue;
    const { future } = form;
    best = { first: i, last: at + 1, act, lemma, future, negated, ko: ko.has(lemma) };
  }
  return best;
}

/** Folded nouns of saying by their act: दावा → claim. */
export const nounActs: ReadonlyMap<string, Act> = new Map(
  (Object.entries(cues.nouns) as [Act, string][]).flatMap(([act, list]) =>
    wordsOf(list).map((word) => [word, act] as const),
  ),
);

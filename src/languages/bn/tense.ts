import { fold } from '../../text/fold.js';
import type { Reading } from '../reading.js';
import type { Bearing } from '../time-phrase.js';
import { appointed, appointments, asked, outlooks, plans, within } from './times.js';

const REACH = 40; // tokens: a clause is hardly ever longer, and a sentence may be a whole hostile report
const MAY = fold('পারা');

/** Whether the clause that goes on at token `from` tells of what was over by then: its first finite verb is in -এছিল. */
export function isOver({ tokens, words, nameAt }: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (nameAt[i]! >= 0 || words[i]!.closed || tokens[i]!.text === ';') continue;
    const verb = words[i]!.verbs.find((v) => v.form === 'finite' && v.tense !== 'imperative');
    if (verb && !words[i]!.verbs.some((v) => v.form === 'conjunctive')) return verb.tense === 'pluperfect';
  }
  return false;
}

/**
 * Whether the clause that goes on at token `from` looks ahead or back: its first finite verb, or a noun of plans after a
 * verbal noun ("বসার প্রস্তাব"). `none`: no verb before the sentence ends.
 */
export function bearingAfter({ tokens, words }: Reading, from: number, end: number): Bearing | 'none' {
  const stop = Math.min(end, from + REACH);
  let verbless = true;
  if (from < stop && within.has(tokens[from]!.norm)) return 'future';
  for (let i = from; i < stop; i++) {
    const word = words[i]!;
    if (appointed.has(tokens[i]!.norm) && i > 0 && appointments.has(tokens[i - 1]!.norm)) return 'future';
    if (tokens[i]!.text === ';') return 'none';
    const before = i > 0 ? words[i - 1]! : null;
    if (plans.has(tokens[i]!.norm) && before?.verbs.some((v) => v.form === 'noun' && v.case === 'genitive'))
      return 'future';
    if (outlooks.has(tokens[i]!.norm) && before?.nouns.some((n) => n.case === 'genitive')) return 'future';
    if (asked.has(tokens[i]!.norm) && before?.verbs.some((v) => v.form === 'infinitive')) return 'future';
    if (!word.verbs.length || word.closed) continue;
    verbless &&= word.verbs.every((v) => v.form === 'noun' || v.tense === 'imperative');
    // ঘটে, বলে: "having happened", but at a sentence's end "happens"
    if (word.verbs.some((v) => v.form === 'conjunctive')) {
      if (i + 1 >= end || (i + 2 >= end && tokens[i + 1]!.kind === 'mark')) return 'past';
      continue;
    }
    const verb = word.verbs.find((v) => v.form === 'finite');
    if (!verb) continue;
    if (verb.tense === 'imperative') continue; // দিন is a day before it is "give!"
    if (verb.tense === 'future') return 'future';
    if (verb.tense === 'present' && verb.lemma === MAY) return 'future';
    return 'past';
  }
  return stop < end || !verbless ? null : 'none';
}

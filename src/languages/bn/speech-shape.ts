import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { caseAt } from './chunks.js';
import { backReferences, confirmedReferences, pointingWords } from './media.js';
import { type CueClause, countWords, isConfirmedTo, lastWordOf } from './speech-clause.js';

/** Where a cue's content stands, and who speaks where the shape itself tells. */
export interface Shape {
  content: TokenRange[];
  kind: SpeechProposal['contentKind'];
  source: SourceHint;
  weight: number;
  /** Another says what was said before. */
  another?: boolean;
}

export const words = (list: string) =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((w) => fold(w.replaceAll('_', ' '))),
  );

const REFERENCES = words(backReferences);

const CONFIRMED = words(confirmedReferences);

export const POINTING = words(pointingWords);

export const JE = fold('যে');

export const PARTS_CLAUSES = /^[,—–-]$/;

export const OBJECT_ACTS = new Set(['deny', 'thank', 'praise', 'condemn']);

export const REFERRING_ACTS = new Set([
  'say',
  'confirm',
  'announce',
  'claim',
  'believe',
  'warn',
  'pledge',
  'accuse',
  'demand',
]);

/** Folded words of a range without marks and emphatic endings, joined by blanks. */
function phraseOf(reading: Reading, first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++)
    if (reading.tokens[i]!.kind !== 'mark')
      text += (text ? ' ' : '') + reading.tokens[i]!.norm.replace(/(?<=...)[ইও]$/, '');
  return text;
}

/** "এ কথা", "এমন তথ্য", "এই হুমকি" right before the verb: the words that point back to what was said before. */
export function refersBack({ reading, cue, own, roles }: CueClause): boolean {
  // "বিষয়টি | প্রতিবেদককে নিশ্চিত করেছেন"
  const told = isConfirmedTo(cue, roles.addressee) ? roles.addressee!.first : cue.first;
  for (const end of new Set([cue.verb.first, cue.first, told]))
    for (let n = 3; n >= 1; n--) {
      if (end - n < own) continue;
      const said = phraseOf(reading, end - n, end);
      // "[বৈঠকের] বিষয়টি": which one it is stands before
      const whose = n === 1 && end - 2 >= own && caseAt(reading, end - 2) === 'genitive';
      if (CONFIRMED.has(said) && whose) return false;
      if (REFERENCES.has(said)) return !CONFIRMED.has(said) || cue.act === 'confirm';
    }
  const end = cue.verb.first;
  return (
    cue.noun !== null &&
    end - 2 >= own &&
    cue.first === end - 1 &&
    POINTING.has(phraseOf(reading, cue.first - 1, cue.first)) &&
    REFERRING_ACTS.has(cue.act)
  );
}

/** "C, [তা] প্রত্যাখ্যান করেছে": a word that only stands for the clause before its comma. */
export const resumes = ({ reading, floor }: CueClause, { first, last }: TokenRange): boolean =>
  last - first <= 3 &&
  first - 1 >= floor &&
  reading.tokens[first - 1]!.text === ',' &&
  /^তা(?:ও)?$/.test(reading.tokens[first]!.norm);

const PROMISE = fold('কথা');

/** "প্রধান উপদেষ্টা তাদের কথা দিয়েছেন [ফেব্রুয়ারিতেই ভোট হবে]": a promise that its clause follows without a mark. */
export const promises = ({ reading, cue, region }: CueClause): boolean =>
  cue.noun === PROMISE &&
  cue.verb.form === 'finite' &&
  !cue.verb.negative &&
  reading.tokens[cue.last]?.kind === 'word' &&
  countWords(reading, cue.last, lastWordOf(reading, region)) > 2;

export const isDash = (reading: Reading, i: number): boolean => /^[—–]$/.test(reading.tokens[i]?.text ?? '');

/** "X Y করতে বলেছেন — এ কথা জানান মুখপাত্র": what a dash sets before its speaker is all said, sayings and all. */
export function reachBefore({ reading, open }: CueClause, mark: number, floor: number): number {
  if (!isDash(reading, mark)) return floor;
  for (let i = mark - 1; i > open; i--) if (reading.tokens[i]!.text === ';') return i + 1;
  return open;
}

export const STAY = fold('থাকা');

/** Whether a noun before a conjunctive keeps a content of its own: "[অভিযোগ] অস্বীকার করে বলেন, C". */
export const keepsObject = (act: string): boolean => OBJECT_ACTS.has(act);

import type { Relative } from '../languages/time-phrase.js';
import type { Sentence } from '../text/sentences.js';
import { civil, type Day, dayOf } from './calendar.js';
import type { Draft } from './draft.js';
import type { Stretch } from './stretches.js';

/** What the text has spoken of so far, for "that day", "at night", "the same month". */
export interface Spoken {
  /** The report's own date. */
  published: Day | null;
  /** What the report calls today, where a weekday shows that it was written before its date. */
  today: Day | null;
  country: 'BD' | 'IN' | null;
  /** The last day spoken of, with the sentence it stood in. */
  day: Day | null;
  daySentence: number;
  /** The date on which the night began that the last day was named by, where its small hours were meant. */
  nightOf: Day | null;
  mainNight: Day | null;
  /** The day that the report is about: the first one near its date. */
  main: Day | null;
  year: number | null;
  month: number | null;
  /** The sentence being read, and the last one that spoke of what lies ahead: the next date in it lies ahead too. */
  sentence: number;
  aheadIn: number;
  /** The last stretch longer than a day. */
  period: Stretch | null;
}
const NEAR = 8; // days: what a news report calls by weekday

/** Whether the last day was named in this sentence or the one before it in the same paragraph. */
export function isClose(draft: Draft, sentence: Sentence, spoken: Spoken): boolean {
  return (
    spoken.daySentence >= sentence.index - 1 &&
    draft.sentences[spoken.daySentence]!.paragraph === sentence.paragraph
  );
}

export function remember(stretch: Stretch, spoken: Spoken, sentence: Sentence): void {
  const { year, month } = civil(stretch.from);
  spoken.year = year;
  if (spoken.published !== null && stretch.from > spoken.published) spoken.aheadIn = spoken.sentence;
  if (stretch.as === 'day') {
    spoken.month = month;
    spoken.period = stretch;
    if (spoken.published === null || Math.abs(stretch.from - spoken.published) <= NEAR) {
      spoken.day = stretch.from;
      spoken.daySentence = sentence.index;
      if (spoken.published === null || stretch.from <= spoken.published) spoken.main ??= stretch.from;
    }
    return;
  }
  if (stretch.as === 'month') spoken.month = month;
  spoken.period = stretch;
}

/** The day that "that day" means: the last one named, however long ago it was. */
export function lastDay(spoken: Spoken): Day | null {
  return spoken.period?.as === 'day' ? spoken.period.from : spoken.day;
}

export function relativeYear({ offset, from }: Relative, spoken: Spoken): number | null {
  if (from === 'text' && spoken.year !== null) return spoken.year + offset;
  return spoken.published === null ? null : civil(spoken.published).year + offset;
}

export function relativeMonth(
  { offset, from }: Relative,
  spoken: Spoken,
): { year: number; month: number } | null {
  if (from === 'text' && spoken.month !== null && spoken.year !== null)
    return civil(dayOf(spoken.year, spoken.month + offset, 1));
  if (spoken.published === null) return null;
  const { year, month } = civil(spoken.published);
  return civil(dayOf(year, month + offset, 1));
}

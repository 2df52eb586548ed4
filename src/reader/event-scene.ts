import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { Sentence } from '../text/sentences.js';
import type { Draft } from './draft.js';

/** The days that a report tells of, as its text establishes them. */
export interface Scenes {
  /** Day of what the report is about: the first day named that is not long before publication. */
  main: string | null;
  /** The day that was named last before each sentence. */
  lastBefore: (string | null)[];
}

const DAY = 86_400_000;
const NEWS_IS_FRESH = 3;

const dayOf = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;

export function scenesOf(draft: Draft): Scenes {
  const { published } = draft.report;
  const lastBefore: (string | null)[] = [];
  let main: string | null = null;
  let last: string | null = null;
  let at = 0;
  for (const sentence of draft.sentences) {
    lastBefore[sentence.index] = last;
    for (; at < draft.times.length && draft.times[at]!.first < sentence.last; at++) {
      const day = dayOf(draft.times[at]!.value);
      if (day === null || published === undefined || day > published) continue;
      last = day;
      if (Date.parse(published) - Date.parse(day) <= NEWS_IS_FRESH * DAY) main ??= day;
    }
  }
  return { main, lastBefore };
}

/**
 * The day of an event whose own sentence names none: that of the story for what headline and opening tell to be
 * done, and for what is narrated in the historic present as long as no other day has been named. What somebody says may
 * have been said on any day.
 */
export function sceneOf(
  { main, lastBefore }: Scenes,
  draft: Draft,
  sentence: Sentence,
  { nominal, aspect }: EventProposal,
  concept: EventConcept,
): string | null {
  if (concept.speech) return null;
  if (sentence.index < draft.headlineSentences) return main;
  if (nominal) return null;
  const last = lastBefore[sentence.index] ?? null;
  return last === null || (last === main && aspect.time === 'present') ? main : null;
}

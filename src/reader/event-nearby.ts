import type { ParticipantPhrase } from '../languages/event-frames.js';
import { perReading } from '../languages/reading.js';
import type { Draft } from './draft.js';
import { knownParticipants } from './event-participants.js';
import { groupAt } from './groups.js';

/** Somebody in a sentence: whom the phrase means as far as the report has spoken of them, and how it is marked. */
export interface Nearby {
  phrases: readonly ParticipantPhrase[];
  marker: string;
  first: number;
  last: number;
  form: 'name' | 'pronoun' | 'people';
  /** Nobody where one of them has not been spoken of before. */
  ids: readonly string[];
}

/** More than any sentence of a newspaper has. */
const MOST = 24;

const sentences = perReading((_: Draft): Map<number, Nearby[]> => new Map());

function formOf(draft: Draft, { last }: ParticipantPhrase): Nearby['form'] {
  if (draft.nameAt[last - 1]! >= 0) return 'name';
  return draft.words[last - 1]!.closed === 'pronoun' ? 'pronoun' : 'people';
}

/** Everybody in a sentence, in order. */
export function peopleOfSentence(draft: Draft, sentence: number): readonly Nearby[] {
  const known = sentences(draft);
  let people = known.get(sentence);
  if (!people) {
    people = draft
      .pack!.peopleIn(draft, sentence)
      .slice(0, MOST)
      .map(
        ({ phrases, marker }): Nearby => ({
          phrases,
          marker,
          first: phrases[0]!.first,
          last: phrases.at(-1)!.last,
          form: formOf(draft, phrases[0]!),
          ids: knownParticipants(draft, phrases),
        }),
      );
    known.set(sentence, people);
  }
  // people of whom an event has since made a group
  for (const one of people)
    if (!one.ids.length && one.phrases.some((p) => groupAt(draft.groups, p)))
      one.ids = knownParticipants(draft, one.phrases);
  return people;
}

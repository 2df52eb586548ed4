import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { Draft } from './draft.js';
import { type Nearby, peopleOfSentence } from './event-nearby.js';
import { type Sayings, within } from './event-sayings.js';
import { type Feature, featuresOf } from './features.js';

const sign = featuresOf('here');
const nearest = featuresOf('nearest');

// How those named around an act are marked, and what that says of who does it and whom it is done to.

const distanceOf = (n: number): string =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 12 ? '12' : n <= 24 ? '24' : 'x';

/** Everybody in the sentence of an act, with the signs that their places and markers are. */
export function addNearby(
  draft: Draft,
  { proposal, concept, sayings }: { proposal: EventProposal; concept: EventConcept; sayings: Sayings },
  taken: readonly string[],
  add: (person: Nearby, features: Feature[]) => void,
): void {
  const { trigger, clause } = proposal;
  const { type } = concept;
  const kind = concept.speech ? 'speech' : 'deed';
  const here = draft.sentenceOf[trigger.first]!;
  const people = peopleOfSentence(draft, here);
  const seen = new Set<string>();
  const endsClause = (i: number) =>
    draft.words[i]!.verbs.some((v) => v.form === 'finite') && draft.nameAt[i]! < 0;
  const { first: from, last: to } = draft.sentences[here]!;
  let leftEnd = trigger.first - 1;
  while (leftEnd >= from && !endsClause(leftEnd)) leftEnd--;
  let rightEnd = trigger.last;
  while (rightEnd < to && !endsClause(rightEnd)) rightEnd++;
  const order = people
    .filter((p) => p.last <= trigger.first || p.first >= trigger.last)
    .map((person) => {
      const left = person.last <= trigger.first;
      return { person, left, distance: left ? trigger.first - person.last : person.first - trigger.last };
    })
    .sort((a, b) => a.distance - b.distance);
  for (const { person, left, distance } of order) {
    const { marker, form, first, last } = person;
    if (person.ids.some((id) => taken.includes(id))) continue;
    // whose release is demanded is not who is to release
    if (distance === 0 && marker === 'genitive' && form === 'people' && type === 'REQUEST') continue;
    const side = left ? 'left' : 'right';
    const span = { start: draft.tokens[first]!.start, end: draft.tokens[last - 1]!.end };
    const region = sayings.own?.content.some((piece) => within(span, piece))
      ? 'said'
      : first >= clause.first && last <= clause.last
        ? 'clause'
        : 'outside';
    const features = [
      sign(marker),
      sign(kind, marker),
      sign(type, marker),
      sign(region, marker),
      sign(form),
      sign(side, distanceOf(distance)),
    ];
    const reach = first > leftEnd && last <= rightEnd ? 'free' : 'cut';
    features.push(sign(reach, marker));
    if (!seen.has(marker)) features.push(nearest(marker), nearest(kind, marker));
    if (!seen.has(side)) features.push(nearest(side));
    seen.add(marker);
    seen.add(side);
    add(person, features);
  }
}

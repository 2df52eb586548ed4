import { perReading } from '../languages/reading.js';
import { bodiesOf } from './belonging.js';
import type { Draft } from './draft.js';
import { kindOf } from './event-kinds.js';

// What somebody is in a report as a whole: how much it is about them, and whose people they are.

/** The entities a report names, most often named first; each with its place in that order. */
const ranksOf = perReading((draft: Draft): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { entity } of draft.names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1]);
  return new Map(order.map(([entity], i) => [entity, i]));
});

/** How many a report names more often. */
export const rankOf = (draft: Draft, id: string): number => ranksOf(draft).get(id) ?? 99;

const MAIN = 4;

/** Those whom a report is about: the few it names most often. */
export const mainEntities = perReading((draft: Draft): string[] => {
  const main: string[] = [];
  for (const id of ranksOf(draft).keys()) {
    if (main.length === MAIN) break;
    if (kindOf(draft, id) !== 'MED') main.push(id);
  }
  return main;
});

const headlineOf = perReading((draft: Draft): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const { entity, first } of draft.names) {
    if (draft.sentenceOf[first]! >= draft.headlineSentences) break;
    named.add(entity);
  }
  return named;
});

export const isInHeadline = (draft: Draft, id: string): boolean => headlineOf(draft).has(id);

const bodies = perReading((draft: Draft): ReadonlyMap<string, string> => bodiesOf(draft));

/** Whether a person has been introduced as one of a body. */
export const isOwnBody = (draft: Draft, person: string, body: string): boolean =>
  bodies(draft).get(person) === body;

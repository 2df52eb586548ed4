import type { Entity, PoliticalEvent } from '../../readout/readout.js';
import type { Selected } from '../selection.js';
import { type Cameo, cameoOf } from './cameo.js';
import { numberOf } from './stamps.js';

/** An event between two, or of one, as a row of GDELT's: it has no lists of actors. */
export interface Coded {
  id: number;
  event: PoliticalEvent;
  cameo: Cameo;
  actors: [Entity | undefined, Entity | undefined];
}

const MOST = 12; // actors and recipients each, of whom pairs are made

/** The events of a report that CAMEO can code, a row a pair of actor and recipient; without recipients, of two actors. */
export function codedEvents({ kept, entities, events }: Selected): Coded[] {
  return events.flatMap(({ n, record: event }) => {
    const cameo = cameoOf(event);
    if (!cameo) return [];
    const named = (ids: readonly string[]) => ids.slice(0, MOST).map((id) => entities.get(id));
    return pairsOf(named(event.actors), named(event.recipients)).map((actors, pair) => {
      return { id: numberOf(kept.address, kept.version, n, pair), event, cameo, actors };
    });
  });
}

function pairsOf<T>(actors: readonly T[], recipients: readonly T[]): [T | undefined, T | undefined][] {
  if (recipients.length > 0)
    return (actors.length > 0 ? actors : [undefined]).flatMap((a) =>
      recipients.map((r): [T | undefined, T | undefined] => [a, r]),
    );
  if (actors.length < 2) return [[actors[0], undefined]];
  return actors.flatMap((a, i) => actors.slice(i + 1).map((b): [T, T] => [a, b]));
}

import type { Readout } from '../readout/readout.js';
import { isRejected } from './rows.js';

/** Marks stand among the words of a report's tsvector for its records; no word has a colon in it. */
export const mark = {
  speaker: (actor: number) => `s:${actor}`,
  addressee: (actor: number) => `t:${actor}`,
  relay: (actor: number) => `r:${actor}`,
  act: (act: string) => `a:${act}`,
  entity: (actor: number) => `e:${actor}`,
  event: (type: string) => `v:${type.toLowerCase()}`,
  concept: (id: string) => `c:${id}`,
  figure: (value: number) => `n:${value}`,
};

/** The marks of a readout. `actors` are the ids of its entities, in order. */
export function marksOf(readout: Readout, actors: readonly number[]): Set<string> {
  const named = readout.entities.flatMap((e, n) => (isRejected(e) ? [] : [[e.id, actors[n]!] as const]));
  const places = new Map(named);
  const marks = new Set<string>();
  const put = (id: string | null, as: (actor: number) => string) => {
    const actor = id === null ? undefined : places.get(id);
    if (actor !== undefined) marks.add(as(actor));
  };
  for (const [id] of named) put(id, mark.entity);
  for (const attribution of readout.attributions) {
    if (isRejected(attribution)) continue;
    const { source, addressee, via, act } = attribution;
    put(source, mark.speaker);
    put(addressee, mark.addressee);
    for (const id of via) put(id, mark.relay);
    marks.add(mark.act(act));
  }
  for (const event of readout.events) if (!isRejected(event)) marks.add(mark.event(event.type));
  for (const { concept } of readout.concepts) marks.add(mark.concept(concept));
  for (const { value, valueTo } of readout.quantities) {
    marks.add(mark.figure(value));
    if (valueTo !== undefined) marks.add(mark.figure(valueTo));
  }
  return marks;
}

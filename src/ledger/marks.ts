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
  /** A name by how it sounds, whole or a word of it. */
  sound: (sounds: string) => `k:${sounds}`,
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
  for (const { id, wikidata, key } of readout.entities) {
    if (!places.has(id)) continue;
    put(id, mark.entity);
    if (key && !wikidata) for (const part of soundsOfKey(key)) marks.add(mark.sound(part));
  }
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

/** What a name is found by in another script: its key without the type, and each word of it. */
export function soundsOfKey(key: string): string[] {
  const name = key.slice(key.indexOf(':') + 1).replace(/(?<=[A-Z])i/g, ''); // by consonants alone more is found
  return [...new Set([name, ...name.split(/[\s-]+/).filter((part) => part.length > 1)])];
}

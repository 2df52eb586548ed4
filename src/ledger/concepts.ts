import type { ConceptMention } from '../readout/readout.js';
import type { ConceptTable } from './schema.js';

type Packed = Pick<ConceptTable, 'ids' | 'mentions'>;

/** Concepts as arrays, which take a fifth of the room that a row a mention takes. */
export function packConcepts(concepts: readonly ConceptMention[]): Packed {
  const places = new Map<string, number>();
  const mentions: number[] = [];
  for (const { concept, start, end, negated } of concepts) {
    let place = places.get(concept);
    if (place === undefined) places.set(concept, (place = places.size));
    mentions.push(negated ? -1 - place : place, start, end);
  }
  return { ids: [...places.keys()], mentions };
}

/** The concepts that were packed. */
export function unpackConcepts({ ids, mentions }: Packed): ConceptMention[] {
  const concepts: ConceptMention[] = [];
  for (let i = 0; i < mentions.length; i += 3) {
    const place = mentions[i]!;
    const negated = place < 0;
    concepts.push({
      concept: ids[negated ? -1 - place : place]!,
      start: mentions[i + 1]!,
      end: mentions[i + 2]!,
      ...(negated && { negated }),
    });
  }
  return concepts;
}

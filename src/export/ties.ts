import { within } from '../readout/content.js';
import type { Entity } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import type { Selected } from './selection.js';

/** Somebody in the network of who speaks of and to whom. */
export interface Node {
  id: number;
  name: string;
  type: string;
  wikidata: string | null;
  country: string | null;
  /** How many attributions they are the source of. */
  said: number;
}

/** That one says something to, or of, another. */
export interface Tie {
  from: number;
  to: number;
  relation: 'to' | 'of';
  count: number;
}

export interface Network {
  nodes: Node[];
  ties: Tie[];
}

/** Counts who says something to whom and of whom: it holds as much as there are ties, however many reports. */
export async function countTies(selected: AsyncIterable<Selected>): Promise<Network> {
  const nodes = new Map<number, Node>();
  const ties = new Map<string, Tie>();
  for await (const { kept, entities, actors, attributions } of selected) {
    const mentions = mentionsOf(kept.readout.entities);
    const node = (label: string): Node | null => {
      const id = actors[label];
      const entity = entities.get(label);
      if (id === undefined || !entity) return null;
      const known = nodes.get(id);
      if (known) return known;
      const { name, type, wikidata = null, country = null } = entity;
      const made = { id, name, type, wikidata, country, said: 0 };
      nodes.set(id, made);
      return made;
    };
    const tie = (from: Node, to: Node | null, relation: Tie['relation']) => {
      if (!to || to.id === from.id) return;
      const key = `${from.id} ${to.id} ${relation}`;
      const known = ties.get(key);
      if (known) known.count++;
      else ties.set(key, { from: from.id, to: to.id, relation, count: 1 });
    };
    for (const { record } of attributions) {
      const speaker = record.source === null ? null : node(record.source);
      if (!speaker) continue;
      speaker.said++;
      if (record.addressee !== null) tie(speaker, node(record.addressee), 'to');
      const named = new Set(within(mentions, record.content).map((m) => m.entity));
      for (const entity of named) if (entity.type !== 'place') tie(speaker, node(entity.id), 'of');
    }
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

/** All mentions of a report in order of the text. */
const mentionsOf = (entities: readonly Entity[]): (Span & { entity: Entity })[] =>
  entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end);

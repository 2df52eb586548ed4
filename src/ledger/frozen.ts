import type { Entity, Readout } from '../readout/readout.js';
import type { EntityType } from '../readout/vocabulary.js';
import { overlap, type Span } from '../text/span.js';
import { actorKey } from './actors.js';

/** Fields of a record, as JSON. */
export type Fields = Record<string, unknown>;

/**
 * Somebody as reviews keep them: labels and indexes are others when a report is read again, names and places in the text
 * are not.
 */
export interface FrozenWho {
  name: string;
  type: EntityType;
  wikidata?: string;
  mention?: Span;
}

/** Where a span of one version stands in another; `null` where its words are gone. */
export type Place = (span: Span) => Span | null;

const WHO = new Set(['source', 'addressee', 'where']);
const WHO_LISTS = new Set(['via', 'actors', 'recipients']);
const SPANS = new Set(['sourceSpan', 'cue', 'trigger']);
const SPAN_LISTS = new Set(['content', 'mentions']);

/** Fields of a record of a readout (or of a change to one) without labels and indexes. */
export function freeze(fields: Fields, readout: Readout): Fields {
  const frozen: Fields = {};
  const who = (id: string | Partial<FrozenWho>): FrozenWho => {
    if (typeof id !== 'string') return { type: 'person', ...id, name: id.name! };
    const entity = readout.entities.find((e) => e.id === id);
    if (!entity) return { name: id, type: 'person' };
    const { name, type, wikidata, mentions } = entity;
    return { name, type, ...(wikidata && { wikidata }), ...(mentions[0] && { mention: mentions[0] }) };
  };
  for (const [key, value] of Object.entries(fields)) {
    if (value === null || value === undefined) frozen[key] = null;
    else if (WHO.has(key)) frozen[key] = who(value as string);
    else if (WHO_LISTS.has(key)) frozen[key] = (value as string[]).map(who);
    else if (key === 'attributions')
      frozen[key] = (value as number[]).flatMap((n) => readout.attributions[n]?.cue ?? []);
    else if (key === 'figures')
      frozen[key] = (value as { role: string; quantity: number }[]).flatMap(({ role, quantity }) => {
        const at = readout.quantities[quantity];
        return at ? [{ role, start: at.start, end: at.end }] : [];
      });
    else if (key !== 'review') frozen[key] = value;
  }
  return frozen;
}

/**
 * Fields as this readout has them: labels and indexes again. Whoever is not in it is added. What stands in words that
 * this version no longer has is left out.
 */
export function thaw(fields: Fields, readout: Readout, place: Place): Fields {
  const thawed: Fields = {};
  const spans = (list: readonly Span[]) => list.map(place).filter((span) => span !== null);
  const same = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end;
  for (const [key, value] of Object.entries(fields)) {
    if (value === null) thawed[key] = null;
    else if (WHO.has(key)) thawed[key] = labelOf(value as FrozenWho, readout, place);
    else if (WHO_LISTS.has(key))
      thawed[key] = [...new Set((value as FrozenWho[]).map((who) => labelOf(who, readout, place)))];
    else if (SPANS.has(key)) {
      const at = place(value as Span);
      if (at) thawed[key] = at;
    } else if (SPAN_LISTS.has(key)) {
      const at = spans(value as Span[]);
      if (at.length === (value as Span[]).length) thawed[key] = at;
    } else if (key === 'attributions')
      thawed[key] = spans(value as Span[])
        .map((cue) => readout.attributions.findIndex((a) => same(cue)(a.cue)))
        .filter((n) => n >= 0);
    else if (key === 'figures')
      thawed[key] = (value as (Span & { role: string })[]).flatMap(({ role, ...span }) => {
        const at = place(span);
        const quantity = at ? readout.quantities.findIndex(same(at)) : -1;
        return quantity < 0 ? [] : [{ role, quantity }];
      });
    else thawed[key] = value;
  }
  return thawed;
}

/** The label of somebody in a readout: whoever is named in that place, else whoever is the same; else they are added. */
function labelOf(who: FrozenWho, readout: Readout, place: Place): string {
  const mention = who.mention && place(who.mention);
  const key = ({ type, name, wikidata }: Pick<Entity, 'type' | 'name'> & { wikidata?: string }) =>
    actorKey({ type, name, wikidata } as Entity);
  const wanted = key(who);
  const found =
    readout.entities.find((e) => mention && e.mentions.some((m) => overlap(m, mention) > 0)) ??
    readout.entities.find((e) => key(e) === wanted || e.name === who.name);
  if (found) return found.id;
  const { name, type, wikidata } = who;
  const at = mention ?? mentionIn(readout.text ?? '', name);
  const id = freeLabel(readout.entities);
  readout.entities.push({
    id,
    type,
    name,
    ...(wikidata && { wikidata }),
    mentions: at ? [at] : [],
    because: 'review',
  });
  return id;
}

/** A label that no entity has. */
export const freeLabel = (entities: readonly Pick<Entity, 'id'>[]): string =>
  `e${1 + entities.reduce((most, e) => Math.max(most, Number(/^e(\d{1,9})$/.exec(e.id)?.[1] ?? 0)), 0)}`;

function mentionIn(text: string, name: string): Span | null {
  const start = text.indexOf(name);
  return start < 0 ? null : { start, end: start + name.length };
}

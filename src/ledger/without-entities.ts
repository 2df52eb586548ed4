import type { Readout } from '../readout/readout.js';
import { overlap, type Span } from '../text/span.js';

/**
 * A readout without some of its entities and without every statement and event of which they are a part: said by them,
 * to them, through them, or in words that name them. Indexes are those of what is left.
 */
export function withoutEntities(readout: Readout, gone: ReadonlySet<string>): Readout {
  if (gone.size === 0) return readout;
  const has = (id: string | null) => id !== null && gone.has(id);
  const mentions = readout.entities.filter((e) => gone.has(e.id)).flatMap((e) => e.mentions);
  const names = (spans: readonly Span[]) => spans.some((s) => mentions.some((m) => overlap(s, m) > 0));
  const places = new Map<number, number>();
  const attributions = readout.attributions.filter(
    ({ source, sourceSpan, addressee, via, cue, content }, n) => {
      const about = [cue, ...content, ...(sourceSpan ? [sourceSpan] : [])];
      if (has(source) || has(addressee) || via.some(has) || names(about)) return false;
      places.set(n, places.size);
      return true;
    },
  );
  return {
    ...readout,
    entities: readout.entities
      .filter((e) => !gone.has(e.id))
      .map(({ speaksFor, ...entity }) => ({
        ...entity,
        ...(speaksFor !== undefined && !gone.has(speaksFor) && { speaksFor }),
      })),
    attributions,
    events: readout.events
      .filter((e) => !e.actors.some(has) && !e.recipients.some(has) && !names([e.trigger]))
      .map((e) => ({
        ...e,
        where: has(e.where) ? null : e.where,
        attributions: e.attributions.flatMap((n) => places.get(n) ?? []),
      })),
  };
}

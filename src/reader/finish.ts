import { entityKey } from '../gazetteer/entity-key.js';
import type { TokenRange } from '../languages/reading.js';
import type { Entity, Readout } from '../readout/readout.js';
import { graphemeEdges } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import type { KnownEntity } from './entities.js';
import { officeOfEntity, ownerOf, speakersIn } from './offices.js';
import { countryOfOffice, sectorOf } from './sectors.js';

/** Widens the spans of attributions and events to grapheme edges, where they stand: copies would be thrown away with the draft. */
function widen({ attributions, events }: Draft, edges: (span: Span) => Span): void {
  for (const one of attributions) {
    if (one.sourceSpan) one.sourceSpan = edges(one.sourceSpan);
    one.cue = edges(one.cue);
    one.content = one.content.map(edges);
    for (const clause of one.clauses ?? []) {
      const { start, end } = edges(clause);
      clause.start = start;
      clause.end = end;
    }
  }
  for (const event of events) {
    event.trigger = edges(event.trigger);
    event.mentions = event.mentions.map(edges);
  }
}

/** Turns a finished draft into the readout that is handed out. */
export function finish(draft: Draft, language: string): Readout {
  const { report, tokens } = draft;
  const edges = graphemeEdges(draft.text);
  const spanOf = ({ first, last }: TokenRange): Span =>
    edges({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  widen(draft, edges);
  const firstMention = new Map<string, TokenRange>();
  for (const list of [draft.names, draft.groups])
    for (const name of list) {
      if (!firstMention.has(name.entity)) firstMention.set(name.entity, name);
      draft.entities.get(name.entity)!.mentions.push(spanOf(name));
    }
  const notes = [...draft.notes];
  if (!draft.pack) notes.push({ code: 'reader.no-pack', values: { language } });
  const sectorFor = (known: KnownEntity) => sectorOf(draft, known, firstMention.get(known.entity.id));
  const speakers = speakersIn(draft, (id) => sectorFor(draft.entities.known(id)!));
  // field by field: spreading what may be absent is slow, and a report has many entities
  const entityOf = (known: KnownEntity): Entity => {
    const { id, type, name, wikidata, because, mentions } = known.entity;
    const mention = firstMention.get(id);
    const country =
      known.entity.country ??
      countryOfOffice(known) ??
      (type === 'organization' ? ownerOf(draft, mention) : undefined);
    const sector = sectorFor(known);
    const office = officeOfEntity(draft, known, mention);
    const speaksFor = speakers.get(id);
    const entity = { id, type, name } as Entity;
    if (wikidata !== undefined) entity.wikidata = wikidata;
    if (country) entity.country = country;
    if (sector) entity.sector = sector;
    if (office) entity.office = office;
    if (speaksFor) entity.speaksFor = speaksFor;
    if (type !== 'group') entity.key = entityKey(entity, known.entry?.en[0]);
    entity.mentions = mentions.sort((a, b) => a.start - b.start);
    entity.because = because;
    return entity;
  };
  return {
    id: report.id,
    language,
    ...(report.url !== undefined && { url: report.url }),
    ...(report.outlet !== undefined && { outlet: report.outlet }),
    ...(report.section !== undefined && { section: report.section }),
    ...(report.published !== undefined && { published: report.published }),
    ...(report.headline !== undefined && { headline: report.headline }),
    entities: [...draft.entities.everybody].filter((known) => known.entity.mentions.length > 0).map(entityOf),
    times: draft.times.map(({ first, last, type, value, because }) => {
      const { start, end } = spanOf({ first, last });
      return { start, end, type, value, because };
    }),
    quantities: draft.quantities.map(
      ({ first, last, value, valueTo, comparator, unit, of, role, because }) => {
        const { start, end } = spanOf({ first, last });
        return {
          start,
          end,
          value,
          ...(valueTo !== undefined && { valueTo }),
          comparator,
          unit,
          ...(of && { of: spanOf(of) }),
          ...(role && { role }),
          because,
        };
      },
    ),
    attributions: draft.attributions,
    events: draft.events,
    concepts: draft.concepts.map((one) => {
      const { start, end } = spanOf(one);
      return one.negated
        ? { concept: one.concept, start, end, negated: true }
        : { concept: one.concept, start, end };
    }),
    notes,
  };
}

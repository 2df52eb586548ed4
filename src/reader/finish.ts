import { entityKey } from '../gazetteer/entity-key.js';
import type { TokenRange } from '../languages/reading.js';
import type { Readout } from '../readout/readout.js';
import { graphemeEdges } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

/** Turns a finished draft into the readout that is handed out. */
export function finish(draft: Draft, language: string): Readout {
  const { report, tokens } = draft;
  const edges = graphemeEdges(draft.text);
  const spanOf = ({ first, last }: TokenRange): Span =>
    edges({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  const mentions = new Map<string, Span[]>();
  for (const name of [...draft.names, ...draft.groups]) {
    const list = mentions.get(name.entity);
    if (list) list.push(spanOf(name));
    else mentions.set(name.entity, [spanOf(name)]);
  }
  const notes = [...draft.notes];
  if (!draft.pack) notes.push({ code: 'reader.no-pack', values: { language } });
  return {
    id: report.id,
    language,
    ...(report.url !== undefined && { url: report.url }),
    ...(report.outlet !== undefined && { outlet: report.outlet }),
    ...(report.section !== undefined && { section: report.section }),
    ...(report.published !== undefined && { published: report.published }),
    ...(report.headline !== undefined && { headline: report.headline }),
    entities: [...draft.entities.all]
      .map((e) => ({
        ...e,
        ...(e.type !== 'group' && { key: entityKey(e, draft.entities.known(e.id)?.entry?.en[0]) }),
        mentions: (mentions.get(e.id) ?? []).sort((a, b) => a.start - b.start),
      }))
      .filter((e) => e.mentions.length > 0),
    times: draft.times.map(({ first, last, type, value, because }) => {
      const { start, end } = spanOf({ first, last });
      return { start, end, type, value, because };
    }),
    quantities: draft.quantities.map(({ first, last, value, valueTo, comparator, unit, because }) => {
      const { start, end } = spanOf({ first, last });
      return valueTo === undefined
        ? { start, end, value, comparator, unit, because }
        : { start, end, value, valueTo, comparator, unit, because };
    }),
    attributions: draft.attributions.map((a) => ({
      ...a,
      sourceSpan: a.sourceSpan && edges(a.sourceSpan),
      cue: edges(a.cue),
      content: a.content.map(edges),
    })),
    events: draft.events.map((e) => ({ ...e, trigger: edges(e.trigger), mentions: e.mentions.map(edges) })),
    notes,
  };
}

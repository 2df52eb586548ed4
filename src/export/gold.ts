import type { Kept } from '../ledger/ledger.js';
import type { Span } from '../text/span.js';
import type { Write } from './format.js';

/** A string of the text; where it occurs more than once, which of them it is, counted from 1. */
export type Anchor = string | { text: string; nth: number };

/** An anchor for a span: its words, with their number among all places where they stand. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const words = text.slice(start, end);
  let nth = 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    count++;
    if (at === start) nth = count;
  }
  return count === 1 ? words : { text: words, nth };
}

/** Times and quantities carry their anchor in fields of their own. */
const inFields = (anchor: Anchor) => (typeof anchor === 'string' ? { text: anchor } : anchor);

/** Units that gold reports know; all else is counted as items. */
const UNITS = new Set(
  'percent km m km2 kg tonne USD BDT INR EUR person item year month day hour minute'.split(' '),
);

/**
 * A report as gold reports are written: readings as people left them, anchors instead of offsets. What was rejected is
 * left out; what nobody has looked at is there as the reader had it, and `reviewed` says which records somebody has seen.
 */
export function goldOf({ report, readout, address, version }: Kept) {
  const { text } = report;
  const kept = <T extends { review?: { verdict: string } }>(list: readonly T[]) =>
    list.filter((record) => record.review?.verdict !== 'rejected');
  const anchor = (span: Span) => anchorOf(text, span);
  const attributions = kept(readout.attributions);
  const events = kept(readout.events);
  const entities = kept(readout.entities);
  const names = new Set(entities.map((e) => e.id));
  const known = (id: string | null) => (id !== null && names.has(id) ? id : null);
  const author = [...attributions, ...events, ...entities].flatMap((r) => r.review?.author ?? []);
  return {
    id: report.id,
    address,
    version,
    language: readout.language,
    outlet: report.outlet ?? '',
    ...(report.section !== undefined && { section: report.section }),
    published: report.published ?? '',
    text,
    entities: entities.map(({ id, type, wikidata, mentions }) => ({
      id,
      type,
      ...(wikidata && { wikidata }),
      mentions: mentions.map(anchor),
    })),
    times: readout.times
      .filter((t) => t.value !== null)
      .map((t) => ({ ...inFields(anchor(t)), type: t.type, value: t.value })),
    quantities: readout.quantities.map((q) => ({
      ...inFields(anchor(q)),
      value: q.value,
      ...(q.valueTo !== undefined && { valueTo: q.valueTo }),
      comparator: q.comparator,
      unit: UNITS.has(q.unit) ? q.unit : 'item',
    })),
    attributions: attributions.map((a) => ({
      source: known(a.source),
      sourceText: a.sourceSpan && anchor(a.sourceSpan),
      cue: anchor(a.cue),
      content: a.content.map(anchor),
      act: a.act,
      addressee: known(a.addressee),
      via: a.via.filter((id) => names.has(id)),
      medium: a.medium,
      quote: a.quote,
    })),
    events: events.map((e) => ({
      type: e.type,
      mode: e.mode,
      actors: e.actors.filter((id) => names.has(id)),
      recipients: e.recipients.filter((id) => names.has(id)),
      when: e.when,
      where: known(e.where),
      status: e.status,
      trigger: anchor(e.trigger),
    })),
    reviewed: {
      by: [...new Set(author)],
      attributions: attributions.flatMap((a, i) => (a.review ? [i] : [])),
      entities: entities.flatMap((e) => (e.review ? [e.id] : [])),
      events: events.flatMap((e, i) => (e.review ? [i] : [])),
    },
  };
}

/** Whether somebody has confirmed, corrected or rejected something of a report. */
export const isReviewed = ({ readout: { attributions, entities, events } }: Kept): boolean =>
  [...attributions, ...entities, ...events].some((record) => record.review);

/** Gold reports, one a line: those that somebody has reviewed. */
export const writeGold: Write = async function* (selected) {
  for await (const { kept } of selected) if (isReviewed(kept)) yield `${JSON.stringify(goldOf(kept))}\n`;
};

import { z } from 'zod';
import type { Kept, ReportKey } from '../ledger/ledger.js';
import { ReadoutError } from '../readout/error.js';
import { graphemeEdges } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import { answer, READS } from './answer.js';
import type { AddTool } from './door.js';

/** A report's text, a stretch at a time, with who says what in it. */
export const addReport: AddTool = (server, door) => {
  server.registerTool(
    'report',
    {
      title: 'Read a report',
      description:
        'The text of a report, from "start" for "length" characters, and what was read in that stretch: attributions, ' +
        'events and figures with their spans. "next" is where the text goes on.',
      inputSchema: {
        report: z
          .union([z.string().min(1).max(2000), z.int()])
          .describe('address or number, as search gives it'),
        version: z.int().min(1).optional().describe('without: the latest'),
        start: z.int().min(0).default(0),
        length: z.int().min(200).max(20_000).default(6000),
      },
      annotations: READS,
    },
    ({ report, version, start, length }) =>
      answer(door, async () => {
        const key: ReportKey = report;
        const kept = await door.ledger.get(key, version);
        if (!kept) throw new ReadoutError('ledger.no-report', { report });
        return stretchOf(kept, start, length);
      }),
  );
};

function stretchOf(kept: Kept, from: number, length: number) {
  const { id, address, version, report, readout } = kept;
  const { text } = report;
  const start = Math.min(from, text.length);
  const stretch = graphemeEdges(text)({ start, end: Math.min(text.length, start + length) });
  const inside = ({ start: at }: Span) => at >= stretch.start && at < stretch.end;
  const words = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  const names = new Map(readout.entities.map((e) => [e.id, e.name]));
  const nameOf = (label: string | null) => (label === null ? null : (names.get(label) ?? null));
  const valid = (record: { review?: { verdict: string } }) => record.review?.verdict !== 'rejected';
  return {
    report: { id, address, version, outlet: report.outlet ?? null, published: report.published ?? null },
    language: readout.language,
    headline: words(report.headline),
    span: stretch,
    text: words(stretch),
    next: stretch.end < text.length ? stretch.end : null,
    attributions: readout.attributions.flatMap((a, n) =>
      valid(a) && inside(a.cue)
        ? {
            ...{
              n,
              act: a.act,
              modality: a.modality ?? null,
              medium: a.medium,
              quote: a.quote,
              said: a.when,
            },
            source: nameOf(a.source) ?? words(a.sourceSpan),
            addressee: nameOf(a.addressee),
            via: a.via.map(nameOf),
            cue: { ...a.cue, words: words(a.cue) },
            content: a.content.map((span) => ({ ...span, words: words(span) })),
          }
        : [],
    ),
    events: readout.events.flatMap((e, n) =>
      valid(e) && inside(e.trigger)
        ? {
            ...{ n, type: e.type, mode: e.mode, status: e.status, when: e.when },
            actors: e.actors.map(nameOf),
            recipients: e.recipients.map(nameOf),
            where: nameOf(e.where),
            trigger: { ...e.trigger, words: words(e.trigger) },
            attributions: e.attributions,
          }
        : [],
    ),
    figures: readout.quantities
      .filter(inside)
      .map(({ start, end, value, valueTo, comparator, unit, of }) => ({
        ...{ start, end, value, valueTo: valueTo ?? null, comparator, unit },
        ...{ of: words(of), words: words({ start, end }) },
      })),
  };
}

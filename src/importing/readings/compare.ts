import type { Kept, ReviewChange, ReviewOfOne } from '../../ledger/ledger.js';
import { joinSpans, overlap, type Span } from '../../text/span.js';
import type { HumanAttribution, HumanEntity, HumanEvent, HumanReading } from './reading.js';

/** A review with the row that it comes of; what was taken out has none. */
export interface Asked {
  row: string | null;
  review: ReviewOfOne;
}

export interface Comparison {
  asked: Asked[];
  /** Records that the same person has said the same of before. */
  same: number;
}

/**
 * What a person's reading says of a readout: a record that is there as it was is confirmed, one with other values is
 * corrected, one that only the person has is made, and one that is missing from a complete reading is rejected, unless
 * a row of its kind was refused: it might have been that one.
 */
export function compareReading(kept: Kept, reading: HumanReading, author: string): Comparison {
  const { readout, report } = kept;
  const result: Comparison = { asked: [], same: 0 };
  const whos = new Map<string, Who>();
  const entityOf = pair(
    reading.entities,
    readout.entities,
    { human: (h) => h.mentions, machine: (m) => m.mentions },
    (h, m) => shared(h.mentions, m.mentions),
  );
  for (const [i, human] of reading.entities.entries()) {
    const n = entityOf.human.get(i);
    const machine = n === undefined ? undefined : readout.entities[n]!;
    whos.set(human.id, machine ? machine.id : newWho(human, report.text));
    if (!reading.complete && machine) continue; // it is only pointed at
    const change = machine ? changesOf(entityFields(human, human.partial), machine, report.text) : undefined;
    const [mention] = machine?.mentions ?? human.mentions;
    if (mention)
      say('entity', human.row, n, mention, change, () => {
        return { name: fullestOf(human, report.text), ...entityFields(human) };
      });
  }
  const who = (id: string | null | undefined) => (typeof id === 'string' ? (whos.get(id) ?? null) : id);
  const those = (ids: readonly string[] | undefined) => ids?.flatMap((id) => whos.get(id) ?? []);

  const attributionOf = pair(
    reading.attributions,
    readout.attributions,
    {
      human: (h) => (h.cue ? [h.cue] : (h.content ?? [])),
      machine: (m) => [m.cue, ...m.content],
    },
    (h, m) =>
      h.n !== undefined
        ? 0
        : h.cue
          ? overlap(h.cue, m.cue) * 1000 + Math.min(999, shared(h.content ?? [], m.content))
          : shared(h.content ?? [], m.content) * 2 > length(h.content ?? [])
            ? shared(h.content ?? [], m.content)
            : 0,
    (h) => h.n,
  );
  for (const [i, human] of reading.attributions.entries()) {
    const n = attributionOf.human.get(i);
    const machine = n === undefined ? undefined : readout.attributions[n]!;
    const cue = machine?.cue ?? human.cue;
    const fields = attributionFields(human, who, those);
    if (human.rejected) reject('attribution', n, human.row);
    else if (cue)
      say('attribution', human.row, n, cue, machine && changesOf(fields, machine, report.text), () => fields);
    else
      result.asked.push({
        row: human.row,
        review: { record: 'attribution', span: { start: 0, end: 0 }, verdict: 'corrected', made: {} },
      });
  }

  const eventOf = pair(
    reading.events,
    readout.events,
    { human: (h) => [h.trigger], machine: (m) => [m.trigger] },
    (h, m) =>
      overlap(h.trigger, m.trigger) * 2 + Number(h.type === m.type && overlap(h.trigger, m.trigger) > 0),
    (h) => h.n,
  );
  for (const [i, human] of reading.events.entries()) {
    const n = eventOf.human.get(i);
    const machine = n === undefined ? undefined : readout.events[n]!;
    const fields = eventFields(human, who, those);
    if (human.rejected) reject('event', n, human.row);
    else
      say(
        'event',
        human.row,
        n,
        machine?.trigger ?? human.trigger,
        machine && changesOf(fields, machine, report.text),
        () => fields,
      );
  }
  if (reading.complete) {
    const kinds = [
      ['entity', readout.entities, entityOf],
      ['attribution', readout.attributions, attributionOf],
      ['event', readout.events, eventOf],
    ] as const;
    for (const [record, list, pairs] of kinds) {
      if (reading.refused.some((r) => r.record === record)) continue;
      for (const n of list.keys()) if (!pairs.machine.has(n)) reject(record, n, null);
    }
  }
  return result;

  function say(
    record: ReviewOfOne['record'],
    row: string,
    n: number | undefined,
    span: Span,
    change: ReviewChange | undefined,
    made: () => ReviewChange,
  ): void {
    if (n === undefined) {
      result.asked.push({ row, review: { record, span, verdict: 'corrected', made: made() } });
      return;
    }
    const changed = change !== undefined && Object.keys(change).length > 0;
    const before = markOf(record, n);
    if (!changed && before?.author === author && before.verdict !== 'rejected') result.same++;
    else if (changed) result.asked.push({ row, review: { record, n, span, verdict: 'corrected', change } });
    else result.asked.push({ row, review: { record, n, span, verdict: 'confirmed' } });
  }

  function reject(record: ReviewOfOne['record'], n: number | undefined, row: string | null): void {
    if (n === undefined) return;
    const span = {
      entity: readout.entities[n]?.mentions[0],
      attribution: readout.attributions[n]?.cue,
      event: readout.events[n]?.trigger,
    }[record];
    if (!span) return; // somebody without a mention is not in any format
    if (markOf(record, n)?.verdict === 'rejected') result.same += row === null ? 0 : 1;
    else result.asked.push({ row, review: { record, n, span, verdict: 'rejected' } });
  }

  function markOf(record: ReviewOfOne['record'], n: number) {
    const lists = { entity: readout.entities, attribution: readout.attributions, event: readout.events };
    return lists[record][n]?.review;
  }
}

type Who = string | { name: string; type: HumanEntity['type']; wikidata?: string; mention?: Span };

function newWho(human: HumanEntity, text: string): Exclude<Who, string> {
  const { type, wikidata, mentions } = human;
  const [mention] = mentions;
  return {
    ...{ name: fullestOf(human, text), type },
    ...(wikidata && { wikidata }),
    ...(mention && { mention: { start: mention.start, end: mention.end } }),
  };
}

/** The longest of the names that a person marked. */
const fullestOf = ({ mentions }: HumanEntity, text: string): string =>
  mentions
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');

const entityFields = ({ type, wikidata, mentions }: HumanEntity, partial = false) => ({
  type,
  ...(wikidata && { wikidata }),
  ...(!partial && { mentions }),
});

type One = (id: string | null | undefined) => Who | null | undefined;
type Many = (ids: readonly string[] | undefined) => Who[] | undefined;

const attributionFields = (h: HumanAttribution, who: One, those: Many): ReviewChange =>
  defined({
    ...{ cue: h.cue, source: who(h.source), sourceSpan: h.sourceSpan, content: h.content },
    ...{ act: h.act, addressee: who(h.addressee), via: those(h.via), medium: h.medium, quote: h.quote },
  });

const eventFields = (h: HumanEvent, who: One, those: Many): ReviewChange =>
  defined({
    ...{ trigger: h.trigger, type: h.type, mode: h.mode, status: h.status, when: h.when },
    ...{ actors: those(h.actors), recipients: those(h.recipients), where: who(h.where) },
  });

const defined = (fields: Record<string, unknown>): ReviewChange =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The fields that say something else than the record does. */
function changesOf(fields: object, machine: object, text: string): ReviewChange {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !isSame(value, (machine as Record<string, unknown>)[name], text),
    ),
  );
}

function isSame(a: unknown, b: unknown, text: string): boolean {
  if (isSpans(a) && isSpans(b))
    return JSON.stringify(piecesOf(a, text)) === JSON.stringify(piecesOf(b, text));
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

const isSpans = (value: unknown): value is Span[] =>
  Array.isArray(value) && value.length > 0 && value.every((v) => typeof v?.start === 'number');

/** Spans in order and without outer blanks. Those with nothing but blanks between them are one: brat parts them at line ends. */
function piecesOf(spans: readonly Span[], text: string): Span[] {
  const pieces: Span[] = [];
  for (const { start, end } of joinSpans(spans)) {
    const last = pieces.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else pieces.push({ start, end });
  }
  return pieces.map(({ start, end }) => {
    const words = text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    return { start: first, end: first + words.trim().length };
  });
}
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'start' in value
    ? [(value as Span).start, (value as Span).end]
    : (value ?? null);

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, x) => sum + b.reduce((s, y) => s + overlap(x, y), 0), 0);

/** Which record of a person's is which of the reader's: the most alike first, each once. */
function pair<H, M>(
  humans: readonly H[],
  machines: readonly M[],
  spans: { human: (human: H) => readonly Span[]; machine: (machine: M) => readonly Span[] },
  alike: (human: H, machine: M) => number,
  told: (human: H) => number | undefined = () => undefined,
): { human: Map<number, number>; machine: Map<number, number> } {
  const human = new Map<number, number>();
  const machine = new Map<number, number>();
  const join = (h: number, m: number) => {
    if (human.has(h) || machine.has(m)) return;
    human.set(h, m);
    machine.set(m, h);
  };
  for (const [h, one] of humans.entries()) {
    const n = told(one);
    if (n !== undefined && n < machines.length) join(h, n);
  }
  const scores = touching(humans.map(spans.human), machines.map(spans.machine)).map(
    ([h, m]) => [alike(humans[h]!, machines[m]!), h, m] as const,
  );
  const best = scores
    .filter(([score]) => score > 0)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [, h, m] of best) join(h, m);
  return { human, machine };
}

/** Pairs of one of each list whose spans share text, each pair once: one way over all spans in order. */
function touching(a: readonly (readonly Span[])[], b: readonly (readonly Span[])[]): [number, number][] {
  const all = [a, b].flatMap((lists, side) =>
    lists.flatMap((spans, n) => spans.map(({ start, end }) => ({ start, end, side, n }))),
  );
  all.sort((x, y) => x.start - y.start);
  const pairs = new Map<string, [number, number]>();
  let open: typeof all = [];
  for (const span of all) {
    open = open.filter((o) => o.end > span.start);
    for (const o of open) {
      if (o.side === span.side) continue;
      const [h, m] = span.side === 0 ? [span.n, o.n] : [o.n, span.n];
      pairs.set(`${h} ${m}`, [h, m]);
    }
    open.push(span);
  }
  return [...pairs.values()];
}

import { isUnasked } from '../ledger/find-actors.js';
import type { Filters, Kept, Ledger } from '../ledger/ledger.js';
import { within } from '../readout/content.js';
import type { Attribution, Entity, PoliticalEvent, Quantity } from '../readout/readout.js';
import type { Span } from '../text/span.js';

/** A report with those of its records that are asked for; what people rejected is not among them. */
export interface Selected {
  kept: Kept;
  text: string;
  entities: ReadonlyMap<string, Entity>;
  /** Who of the ledger an entity of the readout is, by label. */
  actors: Readonly<Record<string, number>>;
  attributions: Numbered<Attribution>[];
  events: Numbered<PoliticalEvent>[];
  figures: Numbered<Quantity>[];
  /** Whether these are all records of the report. */
  whole: boolean;
}

/** A record with its index in the readout. */
export interface Numbered<T> {
  n: number;
  record: T;
}

const AT_ONCE = 25; // reports: one at a time would cost a round of queries each

/**
 * Reports of a ledger, newest first, as `readout search` finds them. Conditions on saying choose attributions, and those
 * events and figures that the attributions tell of; `event` chooses events, `figure` figures.
 */
export async function* select(
  ledger: Ledger,
  filters: Filters = {},
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): AsyncGenerator<Selected> {
  const asked = await askedOf(ledger, filters);
  let cursor: string | undefined;
  let count = 0;
  do {
    const page = await ledger.reports({ ...filters, limit: Math.min(AT_ONCE, limit - count), cursor });
    count += page.items.length;
    for (const { kept, actors } of await ledger.latest(page.items.map((item) => item.id)))
      yield chosen(kept, actors, asked);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined && count < limit);
}

const ROLES = ['speaker', 'addressee', 'relay'] as const;
type Asked = Pick<Filters, 'act' | 'event' | 'figure'> & {
  [role in (typeof ROLES)[number]]?: ReadonlySet<number>;
};

async function askedOf(ledger: Ledger, filters: Filters): Promise<Asked> {
  const { act, event, figure } = filters;
  const asked: Asked = { act, event, figure };
  for (const role of ROLES) {
    const names = filters[role];
    if (isUnasked(names)) continue;
    asked[role] = new Set(await ledger.actors(names));
  }
  return asked;
}

function chosen(kept: Kept, actors: Record<string, number>, asked: Asked): Selected {
  const { readout, report } = kept;
  const numbered = <T extends object>(records: readonly T[]): Numbered<T>[] =>
    records
      .map((record, n) => ({ n, record }))
      .filter(({ record }) => (record as { review?: { verdict: string } }).review?.verdict !== 'rejected');
  const is = (role: (typeof ROLES)[number], labels: readonly (string | null)[]) =>
    asked[role] === undefined || labels.some((l) => l !== null && asked[role]!.has(actors[l] ?? -1));
  const attributions = numbered(readout.attributions).filter(
    ({ record: { act, source, addressee, via } }) =>
      (asked.act === undefined || act === asked.act) &&
      is('speaker', [source]) &&
      is('addressee', [addressee]) &&
      is('relay', via),
  );
  const asksForSaying = [asked.act, ...ROLES.map((role) => asked[role])].some((a) => a !== undefined);
  const told = new Set(attributions.map((a) => a.n));
  const counted = new Set(
    within(
      readout.quantities,
      attributions.flatMap((a) => a.record.content),
    ),
  );
  const [type, mode] = asked.event?.split('/') ?? [];
  return {
    kept,
    whole: !asksForSaying && type === undefined && asked.figure === undefined,
    text: report.text,
    entities: new Map(readout.entities.map((e) => [e.id, e])),
    actors,
    attributions,
    events: numbered(readout.events).filter(
      ({ record: e }) =>
        (type === undefined || e.type === type) &&
        (mode === undefined || e.mode === mode) &&
        (!asksForSaying || e.attributions.some((a) => told.has(a))),
    ),
    figures: numbered(readout.quantities).filter(
      ({ record: q }) =>
        (asked.figure === undefined ||
          (q.value <= asked.figure.to && (q.valueTo ?? q.value) >= asked.figure.from)) &&
        (!asksForSaying || counted.has(q)),
    ),
  };
}

/** Words of a report, on one line. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();

/** Who an attribution's source is called: by name, else as the report words it; `null` where nobody is named. */
export function sourceName({ text, entities }: Selected, { source, sourceSpan }: Attribution): string | null {
  if (source !== null) return entities.get(source)?.name ?? null;
  return sourceSpan && wordsAt(text, [sourceSpan]);
}

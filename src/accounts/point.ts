import { sameAmount } from './compatible.js';
import type { Digest, Said } from './digest.js';
import type { Amount, Cell, Evidence, Point, Source } from './occurrence.js';
import { judge } from './verdicts.js';

/** A saying with the report (of the digests) and the source that it belongs to. */
export interface ToldAt {
  said: Said;
  at: number;
  source: number;
}

/** A point from the sayings laid to it: what each source does with it, and in which words. */
export function pointOf(
  told: readonly ToldAt[],
  digests: readonly Digest[],
  sources: readonly Source[],
  textOf: (report: string) => string,
  id: string,
): Point {
  const verdicts = judge(told);
  const cells = new Map<string, Cell>();
  const assertive = new Set(told.flatMap((t, i) => (verdicts[i] === 'says' ? [t.source] : [])));
  told.forEach(({ said, at, source }, i) => {
    // who says it denies it only in so many words: "they gave no warning" belongs to what they say
    const verdict =
      verdicts[i] === 'denies' && said.act !== 'deny' && assertive.has(source) ? 'says' : verdicts[i]!;
    const key = `${source}:${verdict}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = {
        source: sources[source]!.id,
        verdict,
        ...(verdict === 'silent' && { explicit: true }),
        evidence: [],
      };
      cells.set(key, cell);
    }
    const amount = said.amount && amountOf(said.amount);
    if (amount && verdict === 'differs') cell.figure = amount;
    cell.evidence.push(evidenceOf(said, digests[at]!, sources[source]!, amount));
  });
  const first = told[Math.max(0, verdicts.indexOf('says'))]!;
  const report = digests[first.at]!.report;
  const { span } = first.said;
  const list = settle([...cells.values()]).map((cell) => withChanges(cell, cells.values()));
  return {
    id,
    gist: textOf(report).slice(span.start, span.end).replace(/\s+/g, ' '),
    gistAt: { report, span },
    agree: list.filter((c) => c.verdict === 'says').length,
    cells: list,
  };
}

/** One cell a source: what it says outweighs what it is said to leave unsaid. */
function settle(cells: readonly Cell[]): Cell[] {
  const order = ['denies', 'differs', 'says', 'silent'];
  const best = new Map<string, Cell>();
  for (const cell of cells) {
    const other = best.get(cell.source);
    const better =
      !other ||
      cell.evidence.length > other.evidence.length ||
      (cell.evidence.length === other.evidence.length &&
        order.indexOf(cell.verdict) < order.indexOf(other.verdict));
    if (better) best.set(cell.source, cell);
  }
  return [...best.values()];
}

/** What the source said of it day by day, where that changed. */
function withChanges(cell: Cell, all: Iterable<Cell>): Cell {
  const days = [...all]
    .filter((c) => c.source === cell.source)
    .flatMap(({ verdict, evidence }) =>
      evidence.flatMap(({ said, amount }) =>
        said ? [{ said, verdict, ...(amount && { figure: amount }) }] : [],
      ),
    )
    .sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0));
  const changes = days.filter((day, i) => i === 0 || isOther(day, days[i - 1]!));
  return changes.length > 1 && changes[0]!.said < changes.at(-1)!.said ? { ...cell, changes } : cell;
}

type Day = NonNullable<Cell['changes']>[number];
const isOther = (a: Day, b: Day): boolean =>
  a.verdict !== b.verdict ||
  (a.figure !== undefined && b.figure !== undefined && !sameAmount(a.figure, b.figure));

const amountOf = ({ value, valueTo, comparator, unit }: Amount): Amount => ({
  value,
  ...(valueTo !== undefined && { valueTo }),
  comparator,
  unit,
});

function evidenceOf(
  said: Said,
  { report, parties, published }: Digest,
  source: Source,
  amount: Amount | null,
): Evidence {
  const speaker = parties[said.source]!.name;
  const when = said.when ?? published;
  return {
    report,
    span: said.span,
    via: said.via.map((v) => parties[v]!.name),
    ...(source.speakers.includes(speaker) && { speaker }),
    ...(when && { said: when.slice(0, 10) }),
    ...(amount && { amount }),
  };
}

import { query, setQuery } from '../state/url.js';

/** What stands in a chart, by the words that it is drawn for. */
interface Drawn {
  report: number;
  span: { start: number };
}

const keyOf = ({ report, span }: Drawn) => `${report}-${span.start}`;

/** Which item of a chart is chosen; the address keeps it by its words, as numbers change when reports come in. */
export function chosenOf(items: readonly Drawn[]): { chosen: number | null; choose: (n: number) => void } {
  const key = query.value.get('at');
  const found = key === null ? -1 : items.findIndex((item) => keyOf(item) === key);
  return {
    chosen: found < 0 ? null : found,
    choose: (n) => setQuery({ at: items[n] ? keyOf(items[n]) : null }),
  };
}

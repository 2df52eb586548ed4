import type { TokenRange } from '../languages/reading.js';
import type { Draft } from './draft.js';
import { findKnownNames } from './known-names.js';

// What can be read of a report in a language without a pack: what is written alike everywhere.

const CURRENCIES = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['৳', 'BDT'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
]);
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const DECIMAL = /^\d+[.,]\d{1,2}$/;

/** 1.250.000 and 1,250,000 are one number everywhere, 3,5 and 3.5 another; `null` where the separators do not tell. */
function numberIn(digits: string): number | null {
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  return DECIMAL.test(digits) ? Number(digits.replace(',', '.')) : null;
}

const isoDate = (year: string, month: string, day: string): string | null => {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
    ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    : null;
};

function dateAt(draft: Draft, i: number): (TokenRange & { value: string }) | null {
  const texts = (n: number) => draft.tokens[i + n]?.text ?? '';
  const dotted = DAY_FIRST.exec(texts(0));
  if (dotted) {
    const value = isoDate(dotted[3]!, dotted[2]!, dotted[1]!);
    return value ? { first: i, last: i + 1, value } : null;
  }
  if (
    /^\d{4}$/.test(texts(0)) &&
    texts(1) === '-' &&
    /^\d{2}$/.test(texts(2)) &&
    texts(3) === '-' &&
    /^\d{2}$/.test(texts(4))
  ) {
    const value = isoDate(texts(0), texts(2), texts(4));
    return value ? { first: i, last: i + 5, value } : null;
  }
  return null;
}

function amountAt(draft: Draft, i: number): (TokenRange & { value: number; unit: string }) | null {
  const value = numberIn(draft.tokens[i]!.text);
  if (value === null) return null;
  const before = CURRENCIES.get(draft.tokens[i - 1]?.text ?? '');
  const after = draft.tokens[i + 1]?.text ?? '';
  if (before) return { first: i - 1, last: i + 1, value, unit: before };
  if (after === '%') return { first: i, last: i + 2, value, unit: 'percent' };
  const behind = CURRENCIES.get(after);
  return behind ? { first: i, last: i + 2, value, unit: behind } : null;
}

const SURE = 0.5;
const SHORTEST_NAME = 4;

/** Dates and amounts in figures, and names that the gazetteer is sure of. Does nothing where there is a pack. */
export function findLanguageFree(draft: Draft): void {
  if (draft.pack) return;
  const { tokens, times, quantities, names, nameAt, timeAt, quantityAt, entities, text } = draft;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'number') continue;
    const date = dateAt(draft, i);
    const amount = date ? null : amountAt(draft, i);
    if (date) {
      timeAt.fill(times.length, date.first, date.last);
      times.push({ ...date, type: 'DATE', because: 'any.time.figures' });
      i = date.last - 1;
    } else if (amount) {
      quantityAt.fill(quantities.length, amount.first, amount.last);
      quantities.push({ ...amount, comparator: '=', because: 'any.quantity.figures' });
      i = amount.last - 1;
    }
  }
  const known = new Map<unknown, string>();
  for (const match of findKnownNames(draft)) {
    const entry = match.entries[0]!;
    const { start } = tokens[match.first]!;
    const { end } = tokens[match.last - 1]!;
    if (match.weight < SURE || end - start < SHORTEST_NAME) continue;
    let entity = known.get(entry);
    if (!entity) {
      entity = entities.add(
        {
          type: entry.type,
          name: text.slice(start, end),
          ...(entry.wikidata && { wikidata: entry.wikidata }),
          ...(entry.country && { country: entry.country }),
          because: `gazetteer:${entry.wikidata ?? entry.en[0]}`,
        },
        { entry },
      );
      known.set(entry, entity);
    }
    nameAt.fill(names.length, match.first, match.last);
    names.push({ first: match.first, last: match.last, type: match.type, entity });
  }
}

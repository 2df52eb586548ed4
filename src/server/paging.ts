import { readNumber, type Stretch, writeNumber } from '../ledger/ledger.js';

/**
 * A page of a ranked list, and what gives the next one. One more than is wanted is asked for, to know whether there is any.
 *
 * @example await pageOf({ limit: 20, cursor }, (stretch) => ledger.speakers(stretch)) // { items: […], next: 'MjA' }
 */
export async function pageOf<T>(
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  load: (stretch: Required<Stretch>) => Promise<T[]>,
): Promise<{ items: T[]; next: string | null }> {
  const offset = readNumber(cursor);
  const items = await load({ limit: limit + 1, offset });
  return { items: items.slice(0, limit), next: items.length > limit ? writeNumber(offset + limit) : null };
}

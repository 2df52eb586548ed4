import type { Accounts } from '../accounts/accounts.js';
import type { Live } from './live.js';

const MOST = 200; // answers
const LASTING = 300_000; // ms: others may write to the same database without this server hearing of it

/** Accounts that remember what was asked lately, until something is added or reviewed: comparing takes its time. */
export function remembered(accounts: Accounts, live: Live, now: () => number): Accounts {
  const known = new Map<string, { since: number; answer: Promise<unknown> }>();
  live.listen(({ kind }) => {
    if (kind === 'reports' || kind === 'reviews') known.clear();
  });
  const once = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const found = known.get(key);
    const age = found ? now() - found.since : LASTING;
    if (found && age >= 0 && age < LASTING) return found.answer as Promise<T>; // a clock may be set back
    const answer = work();
    answer.catch(() => known.delete(key));
    if (known.size >= MOST) known.delete(known.keys().next().value!);
    known.set(key, { since: now(), answer });
    return answer;
  };
  return {
    ...accounts,
    occurrences: async (query) => {
      const key = `list ${JSON.stringify(query)}`;
      const page = await once(key, () => accounts.occurrences(query));
      if (page.pending > 0) known.delete(key); // the next time there is more
      return page;
    },
    compare: (asked, options) =>
      once(`one ${asked} ${JSON.stringify(options)}`, () => accounts.compare(asked, options)),
  };
}

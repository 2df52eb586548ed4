import type { Accounts } from '../accounts/accounts.js';
import type { Occurrence } from '../accounts/occurrence.js';
import type { Ledger, ReportText } from '../ledger/ledger.js';
import type { Selected } from './selection.js';

/** A happening with what each source says of it, and the texts in which its evidence stands, by address. */
export interface Compared {
  occurrence: Occurrence;
  texts: ReadonlyMap<string, ReportText>;
}

const AT_ONCE = 25; // reports whose happenings are looked up together

/** The happenings of which the selected reports tell, each once, in the order of its first report. */
export async function* compareSelected(
  { ledger, accounts }: { ledger: Ledger; accounts: Accounts },
  selected: AsyncIterable<Selected>,
): AsyncGenerator<Compared> {
  const seen = new Set<string>();
  const told = new Set<number>(); // reports of happenings that were seen
  let waiting: number[] = [];
  async function* those(): AsyncGenerator<Compared> {
    for (const id of await accounts.occurrencesOf(waiting.filter((report) => !told.has(report)))) {
      const [occurrence] = await accounts.compare(id);
      if (!occurrence || seen.has(occurrence.id)) continue;
      seen.add(occurrence.id);
      const texts = await ledger.texts(occurrence.reports);
      for (const { id: report } of texts.values()) told.add(report);
      yield { occurrence, texts };
    }
    waiting = [];
  }
  for await (const { kept } of selected) {
    waiting.push(kept.id);
    if (waiting.length === AT_ONCE) yield* those();
  }
  yield* those();
}

import type { Meaning } from '../accounts/find.js';
import { entriesNamed } from '../gazetteer/gazetteer.js';
import { read } from '../reader/read.js';
import { tokenise } from '../text/tokens.js';

const MOST_WORDS = 8;
const MOST_BEARERS = 5;

/** What the words of a query may mean: who bears them as a name, and the concepts that every language has words for. */
export function meaningsOf(query: string): Meaning[] {
  const text = query.slice(0, 400);
  const { concepts } = read({ id: 'query', text });
  return tokenise(text)
    .filter((t) => t.kind !== 'mark')
    .slice(0, MOST_WORDS)
    .map(({ text: word, start, end }) => ({
      word,
      names: entriesNamed(word)
        .flatMap((e) => e.wikidata ?? [])
        .slice(0, MOST_BEARERS),
      concepts: concepts.filter((c) => c.start < end && start < c.end).map((c) => c.concept),
    }));
}

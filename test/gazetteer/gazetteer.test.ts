import { expect, test } from 'vitest';
import { entriesNamed, matchAt } from '../../src/gazetteer/gazetteer.js';
import { tokenise } from '../../src/text/tokens.js';

/** What the longest match at the text's first token names. */
function first(text: string): string | null {
  const tokens = tokenise(text);
  const [match] = matchAt((i) => [tokens[i]!.norm], 0, tokens.length);
  return match ? (match.entries[0]!.en[0] ?? null) : null;
}

test.each([
  ['বাংলাদেশ সরকার', 'Bangladesh'],
  ['সরকার বাংলাদেশ', null],
])('%s', (text, name) => expect(first(text)).toBe(name));

test('entriesNamed', () => expect(entriesNamed('গণপ্রজাতন্ত্রী বাংলাদেশ')[0]?.wikidata).toBe('Q902'));

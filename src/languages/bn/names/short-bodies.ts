import { type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';

// "নির্বাচন কমিশন … কমিশনের সচিব": a body that was named in full comes back by the noun that ends its name.

/** Nouns that mean the body named before, and hardly ever any of their kind. */
const HEADS = new Set(
  wordsOf('কমিশন ফেডারেশন মোর্চা মঞ্চ সংসদ ট্রাইব্যুনাল কাউন্সিল পার্লামেন্ট কনফেডারেশন মহাজোট ঐক্যজোট কোস্টগার্ড'),
);
const OTHER = new Set(wordsOf('সদস্য নির্বাচন ভবন প্রতিবেদক অধিবেশন বিষয়ক'));


/** Bare nouns that take up a body of the report; none where an adjective or a noun before makes it another. */
export function bodiesAgain(reading: Reading, found: readonly NameCandidate[]): NameCandidate[] {
  const { tokens, words } = reading;
  const headAt = (i: number): string | undefined =>
    words[i]!.nouns.find((n) => !n.classifier && !n.plural && HEADS.has(n.stem))?.stem;
  const named = new Set<string>();
  for (const { first, last, type } of found) {
    if (type !== 'organization' || last - first < 2) continue;
    const head = headAt(last - 1);
    if (head) named.add(head);
  }
  if (named.size === 0) return [];
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const again: NameCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || tokens[i]!.kind !== 'word') continue;
    const head = headAt(i);
    if (!head || !named.has(head) || OTHER.has(words[i + 1]?.nouns[0]?.stem ?? '')) continue;
    if (standsAlone(i)) again.push({ first: i, last: i + 1, type: 'organization', because: 'bn.name.short-body' });
  }
  return again;

  /** Whether nothing right before it says which one is meant: রাজ্য কমিশন, নতুন কমিশন, পুলিশের কমিশন. */
  function standsAlone(i: number): boolean {
    const before = i > 0 && reading.sentenceOf[i - 1] === reading.sentenceOf[i] ? tokens[i - 1]! : null;
    if (!before || before.kind !== 'word') return before?.kind !== 'number';
    const word = words[i - 1]!;
    if (word.closed) return word.closed !== 'determiner' && word.closed !== 'interrogative';
    if (word.verbs.length > 0) return true;
    const noun = word.nouns[0];
    if (reading.timeAt[i - 1]! >= 0) return true;
    return noun !== undefined && noun.case !== 'genitive' && noun.case !== 'nominative';
  }
}

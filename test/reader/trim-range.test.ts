import { expect, test } from 'vitest';
import { packs } from '../../src/languages/packs.js';
import { beginDraft } from '../../src/reader/draft.js';
import { trimRange } from '../../src/reader/trim-range.js';

/** A text without what is left out at its edges. */
function trimmed(text: string): string | null {
  const draft = beginDraft({ id: 't', text, language: 'bn' }, packs.get('bn')!);
  const range = trimRange(draft, { first: 0, last: draft.tokens.length });
  return range && text.slice(draft.tokens[range.first]!.start, draft.tokens[range.last - 1]!.end);
}

const rows: [text: string, rest: string | null][] = [
  // stops and commas
  ['আলোচনা চলবে।', 'আলোচনা চলবে'],
  [', আলোচনা চলবে,', 'আলোচনা চলবে'],
  // a question or exclamation mark stays at the end, not at the beginning
  ['আলোচনা কি চলবে?', 'আলোচনা কি চলবে?'],
  ['! আলোচনা চলবে', 'আলোচনা চলবে'],
  // quotation marks around the whole
  ['“আলোচনা চলবে।”', 'আলোচনা চলবে'],
  ['“আলোচনা কি চলবে?”', 'আলোচনা কি চলবে?'],
  ['‘“আলোচনা চলবে”’', 'আলোচনা চলবে'],
  // the marks of a quotation that is only part of it
  ['“আলোচনা” চলবে “কাল”', '“আলোচনা” চলবে “কাল”'],
  ['“আলোচনা” চলবে।', '“আলোচনা” চলবে'],
  ['আলোচনা চলবে “কাল”।', 'আলোচনা চলবে “কাল”'],
  // a mark without its partner
  ['আলোচনা চলবে”', 'আলোচনা চলবে'],
  ['“আলোচনা চলবে', 'আলোচনা চলবে'],
  // nothing but marks
  ['“…”', null],
];
test.each(rows)('%s', (text, rest) => {
  expect(trimmed(text)).toBe(rest);
});

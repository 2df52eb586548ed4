import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packs } from '../../src/languages/packs.js';
import { beginDraft } from '../../src/reader/draft.js';

// the tool works on the compiled reader
const built = existsSync(new URL('../../dist/text/tokens.js', import.meta.url));
const { findHits, parsePattern } = built ? await import('../../tools/pattern.mjs') : ({} as never);

/** A pattern and a text in which its hits stand between `[` and `]`. */
const rows: [string, string][] = [
  // words, in either encoding; marks
  ['বলেন ,', 'তিনি [বলেন,] হবে। সে বলেন হবে।'],
  ['হ\u09dfেছে', 'বৈঠক [হ\u09af\u09bcেছে]।'],
  ['the minister', 'He met [the Minister]; the ministers left.'],
  // one token, several tokens, as few as will do
  ['_ বলেন', 'আজ [তিনি বলেন]।'],
  ['তিনি * বলেন', '[তিনি ঢাকায় বলেন], পরে বলেন।'],
  ['তিনি *1 বলেন', 'তিনি আজ ঢাকায় বলেন।'],
  // never across sentences
  ['তিনি * যান', 'তিনি আসেন। রহিম যান।'],
  // alternatives, with and without nothing
  ['(তিনি|রহিম) বলেন', '[তিনি বলেন]। [রহিম বলেন]। করিম বলেন।'],
  ['বলেন (যে)? আলোচনা', '[বলেন আলোচনা] হবে। [বলেন যে আলোচনা] হবে। বলেন তবে আলোচনা।'],
  ['(বলেন|জানান যে) (আজ|কাল)', '[জানান যে কাল] হবে। জানান কাল হবে। [বলেন আজ] হবে।'],
  // morphology: all that is asked holds of one reading
  ['<lemma:বলা form:finite>', 'তিনি [বলেছেন], রহিম বলতে [বলবেন]।'],
  ['<lemma:পুতিন>', '[পুতিনের] কথা, [পুতিনকে] বলা।'],
  ['<case:genitive noun> দাবি', '[শ্রমিকের দাবি], শ্রমিক দাবি।'],
  ['<lemma:বলা !form:finite>', 'তিনি বলেছেন, রহিমকে [বলতে] বলবেন।'],
  ['<closed:postposition>', 'আলোচনার [জন্য] যান।'],
  // tests of tokens and quotations
  ['<number> জন', '[১২ জন] আহত, বারো জন নিহত।'],
  ['<quote>', 'বলেন, [‘আলোচনা হবে। আমরা যাব’] আজ, [“না”]।'],
  ['<word end:দের>', '[তাদের] কথা, [কৃষকদের] দাবি।'],
  ['<word !end:দের> দাবি', 'কৃষকদের দাবি, [শ্রমিকের দাবি]।'],
];
test.runIf(built).each(rows)('%s: %s', (pattern, row) => {
  const text = row.replace(/[[\]]/g, '');
  const draft = beginDraft({ id: 'x', text }, packs.get(/[a-z]/.test(text) ? 'en' : 'bn')!);
  const found = findHits(parsePattern(pattern), draft).map(({ first, last }) =>
    text.slice(draft.tokens[first]!.start, draft.tokens[last - 1]!.end),
  );
  expect(found).toEqual([...row.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]));
});

const wrong: [string, RegExp][] = [
  ['(তিনি', /never closed/],
  ['তিনি)', /without '\('/],
  ['<colour:red>', /unknown test <colour:red>; known: lemma/],
  ['<lemma>', /needs a value/],
  ['<>', /tests nothing/],
  ['a < b', /lone '<'/],
  ['', /empty/],
];
test.runIf(built).each(wrong)('%j is refused', (pattern, message) => {
  expect(() => parsePattern(pattern)).toThrow(message);
});

import { expect, test } from 'vitest';
import { graphemeEdges, graphemesOf } from '../../src/text/graphemes.js';

/** The given span stands between `[` and `]`, the widened one between `⟦` and `⟧`. */
const rows: string[] = [
  'ওই ⟦[পুতিনের]⟧ কথা',
  'the ⟦[Kremlin]⟧ said',
  '⟦[ঢাকা]⟧',
  // inside a syllable
  'ওই পু⟦[ত]ি⟧নের কথা',
  '⟦[ক]া⟧ল',
  '⟦ক[া]⟧ল',
  '⟦[য]\u09bc⟧',
  // joiners, accents, emoji sequences, flags, line ends
  '⟦[র]\u200d⟧ ',
  'caf⟦[e]\u0301⟧',
  '⟦[👩]\u200d🔬⟧ x',
  '⟦👩\u200d[🔬]⟧ x',
  '⟦[🇧]🇩⟧',
  'x⟦[\r]\n⟧',
  // a stray mark clings to the blank before it
  'ক⟦ [\u09bf]⟧',
];
test.each(rows)('%j', (row) => {
  const at: Record<string, number> = {};
  let text = '';
  for (const c of row) {
    if ('[]⟦⟧'.includes(c)) at[c] = text.length;
    else text += c;
  }
  const widened = graphemeEdges(text)({ start: at['[']!, end: at[']']! });
  expect(widened).toEqual({ start: at['⟦'], end: at['⟧'] });
});

test('every boundary of a text stays, every other one is widened to one', () => {
  const text = 'ক্ষ স্ত্রী র\u200d্যাব হ\u09af\u09bc 👨‍👩‍👧 e\u0301 🇧🇩🇮🇳 \r\n ‘দু’জন’ 한국 \u0600১ ক\u09cdx';
  const bounds = new Set([0, text.length]);
  for (const { index } of new Intl.Segmenter('bn').segment(text)) bounds.add(index);
  const edges = graphemeEdges(text);
  for (let i = 0; i < text.length; i++) {
    const { start, end } = edges({ start: i, end: i + 1 });
    expect(bounds.has(start) && bounds.has(end) && start <= i && end > i).toBe(true);
    if (bounds.has(i) && bounds.has(i + 1)) expect([start, end]).toEqual([i, i + 1]);
  }
});

// those that are known without the segmenter, and beside them those that it is asked for
const texts: string[] = [
  'ক্ষ স্ত্রী চাঁদ দুঃখ য\u09bcে ১২,০০০ টাকা।',
  // conjuncts: of consonants; behind a vowel sign, a digit or a joiner none
  'ক্ক হ\u09cdখ ক\u09bf\u09cdক ১\u09cdক ক\u09cd\u200cক ক\u09cd\u200dক',
  // marks typed in another order
  'গ\u09cd\u09bcব গ\u09bc\u09cdব ষ\u09cd\u09beহ',
  'a\u09bf \u09bf\r\n\u09cd e\u0301 👨‍👩‍👧 🇧🇩🇮🇳 \u0600১',
];
test.each(texts)('%j in graphemes', (text) => {
  const segments = [...new Intl.Segmenter('bn').segment(text)].map(({ segment }) => segment);
  expect([...graphemesOf(text)]).toEqual(segments);
});

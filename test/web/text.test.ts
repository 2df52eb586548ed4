import { describe, expect, test } from 'vitest';
import { diffWords } from '../../web/text/diff-words.js';
import { findWords, searchable } from '../../web/text/find.js';
import { placeCards } from '../../web/text/margin.js';
import { findTarget, linkTo } from '../../web/text/target.js';

describe('links to words', () => {
  const text = 'Kim spoke. Putin said so. Later Putin said so again.';
  const span = { start: 11, end: 24 };
  test('a link leads back', () => {
    const link = linkTo(text, span, '/reports/7');
    expect(link).toBe('/reports/7#s=11-24&q=Putin%20said%20so');
    expect(findTarget(text, link.slice(link.indexOf('#')))).toEqual(span);
  });
  const rows: [string, string, { start: number; end: number } | null][] = [
    [
      'an edited text: the nearest place with the words',
      '#s=30-43&q=Putin%20said%20so',
      { start: 32, end: 45 },
    ],
    ['without words only a sound place', '#s=0-3', { start: 0, end: 3 }],
    ['beyond the end', '#s=900-910', null],
    ['words that are gone', '#s=0-5&q=Trump', null],
    ['no target', '#a3', null],
    ['broken percent signs', '#s=0-3&q=%E0%A4', { start: 0, end: 3 }],
  ];
  test.each(rows)('%s', (_, hash, expected) => expect(findTarget(text, hash)).toEqual(expected));
});

describe('searching within a report', () => {
  const rows: [text: string, words: string, found: string[]][] = [
    ['The MINISTER said; the minister denied.', 'minister', ['MINISTER', 'minister']],
    ['রাশিয়ার পরে রাশিয়ার', 'রাশিয়া', ['রাশিয়া', 'রাশিয়া']], // য় written either way
    ['কমিশনকে বলেন, কমিশনের', 'কমিশন', ['কমিশন', 'কমিশনে']], // never half a syllable
    ['two\n\nleaders met', 'two leaders', ['two\n\nleaders']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['İstanbul, istanbul', 'istanbul', ['istanbul']],
    ['said (so)', '(so)', ['(so)']], // no pattern
    ['nothing of it', 'xyzzy', []],
    ['anything', '  ', []],
    ['কি', 'ি', []], // a mark by itself begins no word
    ['', 'a', []],
  ];
  test.each(rows)('%j: %j', (text, words, found) =>
    expect(findWords(searchable(text), words).map((s) => text.slice(s.start, s.end))).toEqual(found),
  );
});

describe('what an edit changed', () => {
  const marked = (before: string, after: string) =>
    diffWords(before, after)
      .map((line) =>
        line
          .map(({ kind, words }) => ({ same: words, in: `{+${words}+}`, out: `{-${words}-}` })[kind])
          .join(''),
      )
      .join('|');
  const rows: [string, string, string][] = [
    ['a b c', 'a b c', 'a b c'],
    ['১২ জন নিহত।', '১৩ জন নিহত।', '{-১২-}{+১৩+} জন নিহত।'],
    ['one\n\ntwo', 'one\n\ntwo three', 'one|two{+ three+}'],
    ['one\n\ntwo', 'two', '{-one-}|two'.replace('|', '')],
    ['', 'new', '{+new+}'],
  ];
  test.each(rows)('%j → %j', (before, after, expected) => expect(marked(before, after)).toBe(expected));
});

describe('cards beside their words', () => {
  const cards = [0, 10, 20, 300].map((anchor) => ({ anchor, height: 50 }));
  test('each as near as the one above lets it', () =>
    expect(placeCards(cards, null)).toEqual({ tops: [0, 58, 116, 300], height: 350 }));
  test('the held one stands at its words, and the others make room', () => {
    const { tops } = placeCards(
      [100, 110, 120, 300].map((anchor) => ({ anchor, height: 50 })),
      2,
    );
    expect(tops).toEqual([4, 62, 120, 300]);
  });
  test('nothing leaves the top', () => expect(placeCards(cards, 2).tops[0]).toBe(0));
  test('no cards', () => expect(placeCards([], null)).toEqual({ tops: [], height: 0 }));
});

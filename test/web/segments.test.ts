import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnEdges, drawReport, type Mark } from '../../web/text/segments.js';

/** What is drawn, as `[kinds:words]`; words without marks stand bare, paragraphs are parted by |. */
function drawn(text: string, marks: readonly Mark[]): string {
  return drawReport(text, marks)
    .paragraphs.map((p) =>
      p.segments
        .map((s) => {
          const words = text.slice(s.start, s.end);
          const kinds = s.marks.map((m) => `${m.kind}${m.n}`).join('+');
          return kinds ? `[${kinds}:${words}]` : words;
        })
        .join(''),
    )
    .join('|');
}
const at = (text: string, kind: Mark['kind'], n: number, words: string): Mark => {
  const start = text.indexOf(words);
  return { kind, n, start, end: start + words.length };
};

describe('a report is cut at every edge of a mark', () => {
  const text = 'ক্রেমলিন জানায়, পুতিন কিমকে বলেছেন, বৈঠক হবে।\n\nপরে আরও কথা।';
  const rows: [string, Mark[], string][] = [
    ['nothing marked', [], 'ক্রেমলিন জানায়, পুতিন কিমকে বলেছেন, বৈঠক হবে।|পরে আরও কথা।'],
    [
      'nested contents: the inner one is cut last',
      [at(text, 'said', 0, 'পুতিন কিমকে বলেছেন, বৈঠক হবে'), at(text, 'said', 1, 'বৈঠক হবে')],
      'ক্রেমলিন জানায়, [said0:পুতিন কিমকে বলেছেন, ][said0+said1:বৈঠক হবে]।|পরে আরও কথা।',
    ],
    [
      'a mark inside a word reaches to its ends: পুতিন in পুতিনের',
      [{ kind: 'name', n: 0, start: 0, end: 5 }],
      '[name0:ক্রেমলিন] জানায়, পুতিন কিমকে বলেছেন, বৈঠক হবে।|পরে আরও কথা।',
    ],
    [
      'content over two paragraphs',
      [at(text, 'said', 0, 'বৈঠক হবে।\n\nপরে আরও')],
      'ক্রেমলিন জানায়, পুতিন কিমকে বলেছেন, [said0:বৈঠক হবে।]|[said0:পরে আরও] কথা।',
    ],
  ].map(([name, marks, expected]) => [name, marks, expected] as [string, Mark[], string]);
  test.each(rows)('%s', (_, marks, expected) => expect(drawn(text, marks)).toBe(expected));

  test('what does not lie in the text is listed', () => {
    const beyond: Mark = { kind: 'figure', n: 3, start: 900, end: 910 };
    expect(drawReport(text, [beyond]).unplaced).toEqual([beyond]);
  });
});

test('no drawn edge lies inside a grapheme, whatever the marks', () => {
  const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });
  const piece = fc.constantFrom('পুতিনের', 'ষ্ট্র', 'কি', 'য়', '।', ' ', '\n', 'à', '👩‍👩‍👧', 'a', '্', '\u200d');
  const report = fc.array(piece, { minLength: 1, maxLength: 30 }).map((p) => p.join(''));
  fc.assert(
    fc.property(report, fc.nat(), fc.nat(), (text, a, b) => {
      const [x, y] = [a % text.length, b % (text.length + 1)];
      if (x === y) return;
      const edges = new Set([0, text.length]);
      for (const { index } of graphemes.segment(text)) edges.add(index);
      const span = drawnEdges(text)({ start: Math.min(x, y), end: Math.max(x, y) });
      expect(edges.has(span.start) && edges.has(span.end)).toBe(true);
      const { paragraphs } = drawReport(text, [{ kind: 'said', n: 0, ...span }]);
      const shown = paragraphs
        .map((p) => p.segments.map((s) => text.slice(s.start, s.end)).join(''))
        .join('\n');
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, '')); // nothing is lost, nothing said twice
    }),
    { numRuns: 300 },
  );
});

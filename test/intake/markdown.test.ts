import { expect, test } from 'vitest';
import { reportFromMarkdown, stripMarkdown } from '../../src/intake/markdown.js';

const cases: [markdown: string, prose: string][] = [
  ['# মেলা শুরু\n\nমেয়র **বলেন**, মেলা চলবে।', 'মেলা শুরু\n\nমেয়র বলেন, মেলা চলবে।'],
  ['She *said* the __fair__ is `open`.', 'She said the fair is open.'],
  ['The [mayor](https://example.org/m "x") and the ![boat](boat.png)boat.', 'The mayor and the boat.'],
  ['> “It lasts,” she said.\n\n- one\n- two\n\n1. three', '“It lasts,” she said.\n\none\ntwo\n\nthree'],
  ['one\n\n---\n\ntwo', 'one\n\ntwo'],
  ['one<br>two <b>three</b> <!-- no -->', 'onetwo three'],
  // marks that are none
  ['2 * 3 * 4 = 24, snake_case_word, a_b', '2 * 3 * 4 = 24, snake_case_word, a_b'],
  ['The price is $5 [sic].', 'The price is $5 [sic].'],
  ['১০% – ২০%', '১০% – ২০%'],
];
test.each(cases)('%j', (markdown, prose) => expect(stripMarkdown(markdown)).toBe(prose.normalize('NFC')));

test('heading is the headline', () => {
  const { text, headline } = reportFromMarkdown(
    'x',
    '# Mayor opens river fair #1\r\n\r\nShe said it lasts.\r\n',
  );
  expect(text.slice(headline!.start, headline!.end)).toBe('Mayor opens river fair #1');
});

test('front matter', () => {
  const report = reportFromMarkdown(
    'x',
    '---\ntitle: "মেলা শুরু"\ndate: 15 August 2025\noutlet: River Post\nlang: bn\ntags: [a]\n---\nমেয়র বলেন, মেলা চলবে।',
  );
  expect(report).toEqual({
    id: 'x',
    text: 'মেলা শুরু\n\nমেয়র বলেন, মেলা চলবে।'.normalize('NFC'),
    headline: { start: 0, end: 9 },
    published: '2025-08-15',
    outlet: 'River Post',
    language: 'bn',
  });
});

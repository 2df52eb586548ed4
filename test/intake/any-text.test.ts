import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFromMarkdown } from '../../src/intake/markdown.js';
import { reportFromPage } from '../../src/intake/page.js';
import { reportFromText } from '../../src/intake/plain.js';

const piece = fc.constantFrom(
  ...[
    'জাতীয়',
    'মেলা শুরু',
    'মেয়র বলেন',
    '।',
    '.',
    '?',
    '\n',
    '\n\n',
    '\r\n',
    'প্রকাশ:',
    '১৫ আগস্ট ২০২৫',
    'By Jane Roe',
  ],
  ...[
    '# ',
    '**',
    '---\n',
    '[a](b)',
    '“',
    '”',
    '<p>',
    '</p>',
    '<article>',
    '<script>',
    '&amp;',
    '\ud800',
    '😀',
    '\u200d',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is a report whose spans lie inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(reportFromText('x', text).text).toBe(text);
      for (const report of [reportFromText('x', text), reportFromMarkdown('x', text)])
        for (const { start, end } of [
          ...(report.headline ? [report.headline] : []),
          ...(report.asides ?? []),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(report.text.length);
        }
    }),
    { numRuns: 300 },
  );
});

test('any page is a report or holds no article', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (html) => {
      const code = await reportFromPage('x', html, 'f').then(
        () => null,
        (error) => error.code,
      );
      expect([null, 'input.no-article']).toContain(code);
    }),
    { numRuns: 60 },
  );
});

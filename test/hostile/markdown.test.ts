import { expect, test } from 'vitest';
import { compareReadouts } from '../../src/accounts/compare.js';
import { markdownOf } from '../../src/cli/accounts/markdown.js';
import { inMarkdown } from '../../src/cli/render/markdown.js';
import { read } from '../../src/index.js';
import { contentStems } from '../../src/languages/stems.js';

test.each([
  ['the dam is safe', 'the dam is safe'],
  ['বাঁধ নিরাপদ', 'বাঁধ নিরাপদ'],
  ['<script>alert(1)</script>', '&lt;script\\>alert\\(1\\)&lt;/script\\>'],
  ['[press](javascript:alert(1))', '\\[press\\]\\(javascript:alert\\(1\\)\\)'],
  ['![x](https://example.org/pixel)', '\\!\\[x\\]\\(https://example.org/pixel\\)'],
  ['a | b', 'a \\| b'],
  ['# not\na heading', '\\# not a heading'],
  ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
])('%s', (text, wanted) => {
  expect(inMarkdown(text)).toBe(wanted);
});

test('a comparison keeps what a report says out of its markup', () => {
  const text =
    'Ministers <b>differ</b> on the dam\n\n“The dam | is <img src=x onerror=alert(1)> safe,” the energy minister said. The water ministry denied that the dam was safe.';
  const readout = { ...read({ id: 'x|y', language: 'en', published: '2025-03-12', text }), text };
  const [occurrence] = compareReadouts([readout], contentStems);
  const page = markdownOf(occurrence!, () => text, { language: 'en' });
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toMatch(/[^\\]<|^#[^#]/m);
  // every row of the table has as many bars as its head
  const bars = page.split('\n').filter((line) => line.startsWith('|'));
  const count = (line: string) => line.replace(/\\\|/g, '').split('|').length;
  expect(new Set(bars.map(count)).size).toBe(1);
});

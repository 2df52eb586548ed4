import type { Occurrence } from '../../accounts/occurrence.js';
import { type Locale, say } from '../../messages/messages.js';
import { inMarkdown } from '../render/markdown.js';
import { quotedWords } from '../render/words.js';
import { occurrenceWords, type TextOf, verdictWords } from './words.js';

/** An occurrence to be pasted into an article: a table of points by sources, then the words as a list. */
export function markdownOf(occurrence: Occurrence, textOf: TextOf, locale: Locale): string {
  const { sources, points, headline, id } = occurrence;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const words = points.flatMap((point, i) => [
    `${i + 1}. **${inMarkdown(point.gist)}**`,
    ...point.cells.flatMap((cell) =>
      cell.evidence.map((e) => {
        const source = sources.find((s) => s.id === cell.source)!;
        const via = [e.report, ...e.via].map(inMarkdown).join(', ');
        return `   - ${inMarkdown(source.name)} ${inMarkdown(verdictWords(cell, locale))}: “${inMarkdown(quotedWords(textOf(e.report), e.span))}” (${via})`;
      }),
    ),
  ]);
  return `${[
    `## ${inMarkdown(headline ?? id)}`,
    '',
    inMarkdown(occurrenceWords(occurrence, locale)),
    '',
    row([say('accounts.point', {}, locale), ...sources.map((s) => inMarkdown(s.name))]),
    row(['---', ...sources.map(() => '---')]),
    ...points.map((point) =>
      row([
        inMarkdown(point.gist),
        ...sources.map((s) => {
          const cell = point.cells.find((c) => c.source === s.id);
          return cell ? inMarkdown(verdictWords(cell, locale)) : '';
        }),
      ]),
    ),
    '',
    ...words,
  ].join('\n')}\n\n`;
}

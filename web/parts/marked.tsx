import type { JSX } from 'preact';
import type { Span } from '../../src/text/span.js';

/** A piece of text with the searched words marked; spans count from the report's beginning. */
export function Marked({
  text,
  start,
  marks,
}: {
  text: string;
  start: number;
  marks: readonly Span[];
}): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let from = 0;
  for (const m of marks) {
    parts.push(
      text.slice(from, m.start - start),
      <mark key={m.start}>{text.slice(m.start - start, m.end - start)}</mark>,
    );
    from = m.end - start;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

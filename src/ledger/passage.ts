import type { Span } from '../text/span.js';

const FAR = 240; // code units on each side, where a sentence does not end before
const ENDS = new Set(['।', '?', '!', '\n']);

/** Whether a sentence ends with the character before `at`: a full stop does not where a date goes on, as in Sept. 17. */
const endsBefore = (text: string, at: number) =>
  ENDS.has(text[at - 1]!) ||
  (text[at - 1] === '.' && /\s/.test(text[at] ?? ' ') && !/[\da-z]/.test(text[at + 1] ?? ''));

/** A stretch widened to its sentence, or to words some way off where that is long. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < FAR && !endsBefore(text, from)) from--;
  if (start - from >= FAR) from = text.indexOf(' ', from) + 1;
  let to = end;
  while (to < text.length && to - end < FAR && !endsBefore(text, to)) to++;
  if (to - end >= FAR) to = text.lastIndexOf(' ', to);
  while (from < start && /\s/.test(text[from]!)) from++;
  while (to > end && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** A stretch as it is shown: where it stands, its words, and the sentence around them. */
export function inItsSentence(text: string, span: Span): { span: Span; words: string; sentence: string } {
  const around = sentenceAround(text, span);
  return { span, words: text.slice(span.start, span.end), sentence: text.slice(around.start, around.end) };
}

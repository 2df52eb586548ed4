import type { Span } from './span.js';

// letters, marks and punctuation of the scripts that the packs read: their tokens end at grapheme boundaries by themselves
const SIMPLE =
  /^[\n\t\u0020-\u007e\u00a0-\u024f\u0964\u0965\u0985-\u09b9\u09bc\u09be-\u09cd\u09ce\u09d7\u09dc-\u09df\u09e6-\u09ef\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * A function that widens a span to the grapheme boundaries around it, so that what is drawn never cuts a syllable.
 * For plain Bengali and Latin text, whose tokens end there anyway, it returns spans unchanged.
 */
export function graphemeEdges(text: string): (span: Span) => Span {
  if (SIMPLE.test(text) && !/[^\p{L}\p{M}\p{N}][\p{M}]/u.test(text)) return (span) => span;
  segmenter ??= new Intl.Segmenter('bn', { granularity: 'grapheme' });
  const starts = new Uint8Array(text.length + 1);
  for (const { index } of segmenter.segment(text)) starts[index] = 1;
  starts[text.length] = 1;
  return ({ start, end }) => {
    while (!starts[start]) start--;
    while (!starts[end]) end++;
    return { start, end };
  };
}

import { Kind, kindAt } from './characters.js';
import type { Span } from './span.js';

let segmenter: Intl.Segmenter | undefined;

/**
 * A function that widens a span to the grapheme boundaries around it, so that what is drawn never cuts a syllable.
 * Tokens of plain text end there anyway; the segmenter is asked only where two code units could belong together.
 */
export function graphemeEdges(text: string): (span: Span) => Span {
  return (span) => {
    const { start, end } = span;
    const begins = isPlainEdge(text, start);
    const ends = isPlainEdge(text, end);
    if (begins && ends) return span;
    return {
      start: begins ? start : clusterAt(text, start).start,
      end: ends ? end : clusterAt(text, end - 1).end,
    };
  };
}

/** The grapheme that holds the code unit at `index`; segments no more of the text than from one sure edge to the next. */
function clusterAt(text: string, index: number): Span {
  segmenter ??= new Intl.Segmenter('bn', { granularity: 'grapheme' });
  let from = index;
  let to = index + 1;
  while (!isEdge(text, from, index - from)) from--;
  while (!isEdge(text, to, to - index)) to++;
  const within = segmenter.segment(text.slice(from, to)).containing(index - from);
  const start = from + (within?.index ?? 0);
  return { start, end: start + (within?.segment.length ?? to - from) };
}

const PIECE = 200; // code units: the engine's time for a text's graphemes grows with its square

/** The graphemes of a text, one after the other, in linear time. Of plain text they are known without the segmenter. */
export function* graphemesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    let known = true;
    while (to - from < PIECE ? !isPlainEdge(text, to) : !isEdge(text, to, to - from)) {
      known &&= isJoined(text, to);
      to++;
    }
    if (known) yield text.slice(from, to);
    else {
      segmenter ??= new Intl.Segmenter('bn', { granularity: 'grapheme' });
      for (const { segment } of segmenter.segment(text.slice(from, to))) yield segment;
    }
    from = to;
  }
}

/** Whether no grapheme begins at `index`, surely: before Bengali marks, and within a Bengali conjunct. */
function isJoined(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (!isBengali(before, true) || !isBengali(after, true)) return false;
  if (!isBengali(after)) return true;
  return before === 0x09cd && index >= 2 && isConsonant(text.charCodeAt(index - 2)) && isConsonant(after);
}

const isConsonant = (unit: number) =>
  (unit >= 0x0995 && unit <= 0x09a8) ||
  (unit >= 0x09aa && unit <= 0x09b0) ||
  unit === 0x09b2 ||
  (unit >= 0x09b6 && unit <= 0x09b9);

const FAR = 120;

/**
 * Where looking for a sure edge ends. In a text that has none (digits with emoji between them) every span would be looked
 * at with the whole text around it, so that far away any place will do behind which no mark clings.
 */
function isEdge(text: string, index: number, away: number): boolean {
  if (isPlainEdge(text, index)) return true;
  if (away < FAR) return false;
  const kind = kindAt(text, index);
  return kind !== Kind.Mark && kind !== Kind.Joiner && kind !== Kind.Surrogate;
}

/** Whether a grapheme surely begins at `index`. False where only the segmenter knows. */
function isPlainEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = text.charCodeAt(index - 1);
  if (before === 0x0a) return true;
  const after = text.charCodeAt(index);
  if (isSimple(after)) return !mayPrepend(before);
  if (after === 0x0a) return before !== 0x0d;
  if (after === 0x0d) return true;
  return isBengali(after) && (isSimple(before) || (isBengali(before, true) && !endsInVirama(text, index)));
}

/** Whether a virama stands before `index`; further marks typed behind it do not part it from what it joins. */
function endsInVirama(text: string, index: number): boolean {
  let at = index - 1;
  while (at > index - FAR && text.charCodeAt(at) !== 0x09cd && isBengaliMark(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === 0x09cd;
}

/** Blanks, Latin letters without combining accents, digits, signs and quotation marks; © and ® can become emoji. */
function isSimple(unit: number): boolean {
  if (unit < 0x250) return unit >= 0x20 && unit !== 0xa9 && unit !== 0xae && unit !== 0xad;
  return unit === 0x0964 || unit === 0x0965 || (unit >= 0x2010 && unit <= 0x2027);
}

const isBengali = (unit: number, marks = false): boolean =>
  unit >= 0x0980 && unit <= 0x09ff && (marks || !isBengaliMark(unit));

const isBengaliMark = (unit: number): boolean =>
  unit >= 0x0980 && unit <= 0x09ff && kindAt(String.fromCharCode(unit), 0) === Kind.Mark;

/** Arabic number signs and their like, which cling to what follows, and halves of astral characters. */
function mayPrepend(unit: number): boolean {
  return (
    (unit >= 0x0600 && unit <= 0x08ff) ||
    unit === 0x0d4e ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    unit === 0x0d
  );
}

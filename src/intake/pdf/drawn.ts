/** A stretch of text as a page draws it, in the page's own units. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
}

interface Glyph {
  unicode: string;
  width: number;
}
type Matrix = readonly [number, number, number, number, number, number];
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
/** Numbers of the operators that matter here, by name. */
export type Ops = Record<
  | 'save'
  | 'restore'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'beginMarkedContent'
  | 'beginMarkedContentProps'
  | 'endMarkedContent'
  | 'beginText'
  | 'setFont'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'nextLine'
  | 'showText'
  | 'showSpacedText',
  number
>;

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

/**
 * The text that operators draw, in the order of drawing. What the page says a piece of marked content means (`actual`,
 * in order) stands in place of its glyphs.
 */
export function drawnPieces(
  { fnArray, argsArray }: Operators,
  ops: Ops,
  actual: readonly (string | null)[],
): Piece[] {
  const names = new Map(Object.entries(ops).map(([name, number]) => [number, name as keyof Ops]));
  const marked = fnArray.filter((f) => f === ops.beginMarkedContent || f === ops.beginMarkedContentProps);
  // where the two do not agree, one of them has met something unknown: glyphs are safer then
  const says = marked.length === actual.length ? actual : [];
  const pieces: Piece[] = [];
  const open: { text: string | null; first: number }[] = [];
  let opened = 0;
  let matrix = UNIT;
  let state = { size: 1, spacing: 0, wordSpacing: 0, scale: 1, leading: 0 };
  const stack: { matrix: Matrix; state: typeof state }[] = [];
  let [line, text] = [UNIT, UNIT];
  const move = (x: number, y: number) => {
    line = text = times([1, 0, 0, 1, x, y], line);
  };

  function show(glyphs: readonly (Glyph | number | null)[]): void {
    let words = '';
    let advance = 0;
    let start = 0;
    let drawn = false;
    const put = () => {
      // glyphs without a letter leave their place: what is meant may be said elsewhere
      if (drawn) pieces.push(place(words, start, advance));
      words = '';
      drawn = false;
      start = advance;
    };
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        const shift = (-glyph / 1000) * state.size * state.scale;
        if (shift > 0.2 * state.size) put(); // a gap: the lines' maker decides whether it is a space
        advance += shift;
        if (!drawn) start = advance;
        continue;
      }
      const space = glyph.unicode === ' ' ? state.wordSpacing : 0;
      advance += ((glyph.width / 1000) * state.size + state.spacing + space) * state.scale;
      words += glyph.unicode.replaceAll('\u0000', '');
      drawn = true;
    }
    put();
    text = times([1, 0, 0, 1, advance, 0], text);
  }
  function place(words: string, from: number, to: number): Piece {
    const whole = times(text, matrix);
    const x = whole[4] + from * whole[0];
    return {
      text: words,
      x,
      y: whole[5] + from * whole[1],
      end: whole[4] + to * whole[0],
      size: state.size * Math.hypot(whole[2], whole[3]),
    };
  }

  for (const [i, fn] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as never[] & number[];
    switch (names.get(fn)) {
      case 'save':
        stack.push({ matrix, state: { ...state } });
        break;
      case 'restore':
      case 'paintFormXObjectEnd': {
        const before = stack.pop();
        if (before) ({ matrix, state } = before);
        break;
      }
      case 'transform':
        matrix = times(args as unknown as Matrix, matrix);
        break;
      case 'paintFormXObjectBegin':
        stack.push({ matrix, state: { ...state } });
        if (args[0]) matrix = times(args[0] as unknown as Matrix, matrix);
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        open.push({ text: says[opened++] ?? null, first: pieces.length });
        break;
      case 'endMarkedContent': {
        const { text: meant, first } = open.pop() ?? { text: null, first: 0 };
        if (meant === null || pieces.length === first) break;
        const glyphs = pieces.splice(first);
        const { x, y, size } = glyphs[0]!;
        pieces.push({ text: meant, x, y, size, end: Math.max(...glyphs.map((g) => g.end)) });
        break;
      }
      case 'beginText':
        line = text = UNIT;
        break;
      case 'setFont':
        state.size = Math.abs(args[1] ?? 1);
        break;
      case 'setCharSpacing':
        state.spacing = args[0] ?? 0;
        break;
      case 'setWordSpacing':
        state.wordSpacing = args[0] ?? 0;
        break;
      case 'setHScale':
        state.scale = (args[0] ?? 100) / 100;
        break;
      case 'setLeading':
        state.leading = args[0] ?? 0;
        break;
      case 'setTextMatrix': {
        // either six numbers or one array of them
        const given = (typeof args[0] === 'number' ? args : args[0]) as unknown as ArrayLike<number>;
        line = text = Array.from(given) as unknown as Matrix;
        break;
      }
      case 'moveText':
        move(args[0] ?? 0, args[1] ?? 0);
        break;
      case 'setLeadingMoveText':
        state.leading = -(args[1] ?? 0);
        move(args[0] ?? 0, args[1] ?? 0);
        break;
      case 'nextLine':
        move(0, -state.leading);
        break;
      case 'showText':
      case 'showSpacedText':
        show((args[0] ?? []) as unknown as Glyph[]);
        break;
    }
  }
  return pieces;
}

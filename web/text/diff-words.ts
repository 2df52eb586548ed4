export interface Piece {
  kind: 'same' | 'in' | 'out';
  words: string;
}

const MOST = 4000; // words of a changed stretch that are compared one by one

/** Line by line, what was taken out and put in, word by word; no syllable is cut, as words are kept whole. */
export function diffWords(before: string, after: string): Piece[][] {
  const [a, b] = [before.match(/\n|[^\S\n]+|\S+/g) ?? [], after.match(/\n|[^\S\n]+|\S+/g) ?? []];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = compare(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const pieces: Piece[] = [
    ...a.slice(0, head).map((words): Piece => ({ kind: 'same', words })),
    ...middle,
    ...a.slice(a.length - tail).map((words): Piece => ({ kind: 'same', words })),
  ];
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.words === '\n') {
      if (piece.kind !== 'out') lines.push([]);
      continue;
    }
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (last?.kind === piece.kind) last.words += piece.words;
    else line.push({ ...piece });
  }
  return lines.filter((line) => line.some((p) => p.words.trim()));
}

/** Longest common subsequence; a stretch that is too long for it is one change. */
function compare(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > MOST * MOST || a.length === 0 || b.length === 0)
    return [
      ...a.map((words): Piece => ({ kind: 'out', words })),
      ...b.map((words): Piece => ({ kind: 'in', words })),
    ];
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ kind: 'same', words: a[i++]! });
      j++;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!)
      pieces.push({ kind: 'out', words: a[i++]! });
    else pieces.push({ kind: 'in', words: b[j++]! });
  }
  while (i < a.length) pieces.push({ kind: 'out', words: a[i++]! });
  while (j < b.length) pieces.push({ kind: 'in', words: b[j++]! });
  return pieces;
}

/**
 * Lays cards beside the words they belong to: each as near to its words as the one above lets it. The held card keeps
 * its place exactly, and those above it make room. Returns the height that is needed.
 */
export function placeCards(
  cards: readonly { anchor: number; height: number }[],
  held: number | null,
  gap = 8,
): { tops: number[]; height: number } {
  const tops: number[] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const { anchor, height } of cards) {
    const top = Math.max(anchor, edge);
    tops.push(top);
    edge = top + height + gap;
  }
  if (held !== null && cards[held]) {
    tops[held] = cards[held].anchor;
    let ceiling = tops[held]! - gap;
    for (let i = held - 1; i >= 0; i--) {
      const bottom = tops[i]! + cards[i]!.height;
      if (bottom <= ceiling) break;
      tops[i] = ceiling - cards[i]!.height;
      ceiling = tops[i]! - gap;
    }
    // those above may not leave the top of the margin: then all move down together
    const first = tops[0] ?? 0;
    if (first < 0) for (let i = 0; i <= held; i++) tops[i]! -= first;
    let floor = tops[held]! + cards[held].height + gap;
    for (let i = held + 1; i < cards.length; i++) {
      tops[i] = Math.max(cards[i]!.anchor, floor);
      floor = tops[i]! + cards[i]!.height + gap;
    }
  }
  const last = cards.length - 1;
  return { tops, height: last < 0 ? 0 : tops[last]! + cards[last]!.height };
}

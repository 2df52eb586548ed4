export interface Node {
  id: number;
  step: number;
}
export interface Edge {
  from: number;
  to: number;
  count: number;
}

const ROUNDS = 220;

/** Numbers that look like chance and are always the same. */
function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Places of nodes around the one at the centre, in [-1, 1]: edges pull, nodes push. The same network has the same
 * picture every time.
 */
export function layOut(
  nodes: readonly Node[],
  edges: readonly Edge[],
  centre: number,
): Map<number, [x: number, y: number]> {
  const chance = seeded(centre * 2654435761);
  const place = nodes.map((node, i) => {
    const angle = (2 * Math.PI * i * 0.618) % (2 * Math.PI);
    const away = node.step === 0 ? 0 : node.step * 0.45 + 0.05 * chance();
    return { x: Math.cos(angle) * away, y: Math.sin(angle) * away, dx: 0, dy: 0 };
  });
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const wanted = Math.sqrt(1.6 / Math.max(1, nodes.length));
  for (let round = 0; round < ROUNDS; round++) {
    const most = 0.08 * (1 - round / ROUNDS);
    for (const p of place) p.dx = p.dy = 0;
    for (let i = 0; i < place.length; i++)
      for (let j = i + 1; j < place.length; j++) {
        const [a, b] = [place[i]!, place[j]!];
        const [x, y] = [a.x - b.x || 1e-3, a.y - b.y || 1e-3];
        const push = wanted ** 2 / Math.max(1e-4, x * x + y * y);
        a.dx += x * push;
        a.dy += y * push;
        b.dx -= x * push;
        b.dy -= y * push;
      }
    for (const edge of edges) {
      const [i, j] = [index.get(edge.from), index.get(edge.to)];
      if (i === undefined || j === undefined) continue;
      const [a, b] = [place[i]!, place[j]!];
      const [x, y] = [a.x - b.x, a.y - b.y];
      const pull = Math.hypot(x, y) / wanted;
      a.dx -= x * pull;
      a.dy -= y * pull;
      b.dx += x * pull;
      b.dy += y * pull;
    }
    place.forEach((p, i) => {
      if (nodes[i]!.step === 0) return;
      const far = Math.hypot(p.dx, p.dy) || 1;
      const step = Math.min(most, far);
      p.x += (p.dx / far) * step;
      p.y += (p.dy / far) * step;
    });
  }
  const spread = (axis: 'x' | 'y') => Math.max(1e-6, ...place.map((p) => Math.abs(p[axis])));
  const [sx, sy] = [spread('x'), spread('y')];
  return new Map(nodes.map((node, i) => [node.id, [place[i]!.x / sx, place[i]!.y / sy]]));
}

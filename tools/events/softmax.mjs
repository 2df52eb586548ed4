// Weights that make the right one of several options likeliest.
import { feature, featureName } from '../../dist/reader/features.js';

const STEPS = 150;
const RATE = 0.3;

/** In hundredths, without those that come to nothing. */
const packed = (weights) =>
  new Map([...weights].map(([one, w]) => [featureName(one), Math.round(w * 100)]).filter(([, w]) => w !== 0));

/** Full-batch AdaGrad on a softmax over the options; L2 towards the weights known before, which are hundredths too. */
export function softmax(examples, l2, known) {
  const prior = new Map([...known].map(([name, w]) => [feature(name), w / 100]));
  const weights = new Map(prior);
  const squares = new Map();
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map();
    for (const { options, right } of examples) {
      const scores = options.map((o) => o.features.reduce((s, f) => s + (weights.get(f) ?? 0), 0));
      const top = Math.max(...scores);
      const exps = scores.map((s) => Math.exp(s - top));
      const all = exps.reduce((a, b) => a + b, 0);
      options.forEach((o, i) => {
        const g = exps[i] / all - (i === right ? 1 : 0);
        for (const f of o.features) slope.set(f, (slope.get(f) ?? 0) + g);
      });
    }
    for (const [f, s] of slope) {
      const w = weights.get(f) ?? 0;
      const g = s + l2 * (w - (prior.get(f) ?? 0));
      const q = (squares.get(f) ?? 0) + g * g;
      squares.set(f, q);
      weights.set(f, w - (RATE * g) / Math.sqrt(q + 1e-9));
    }
  }
  return packed(weights);
}

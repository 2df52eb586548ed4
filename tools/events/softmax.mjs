// Weights that make the right one of several options likeliest.
import { feature, featureName } from '../../dist/reader/features.js';

const STEPS = 150;
const RATE = 0.3;

/** Full-batch AdaGrad on a softmax over the options; L2 towards the weights known before. All weights in hundredths. */
export function softmax(examples, l2, known) {
  const prior = new Map([...known].map(([name, w]) => [feature(name), w / 100]));
  const slots = new Map();
  const slotOf = (one) => {
    let slot = slots.get(one);
    if (slot === undefined) slots.set(one, (slot = slots.size));
    return slot;
  };
  const lessons = examples.map(({ options, right }) => ({
    right,
    options: options.map((o) => Int32Array.from(o.features, slotOf)),
  }));
  for (const one of prior.keys()) slotOf(one);
  const before = Float64Array.from([...slots.keys()], (one) => prior.get(one) ?? 0);
  const weights = before.slice();
  const squares = new Float64Array(weights.length).fill(1e-9);
  const slope = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    for (const { options, right } of lessons) {
      const scores = options.map((fs) => {
        let score = 0;
        for (const f of fs) score += weights[f];
        return score;
      });
      const top = Math.max(...scores);
      let all = 0;
      for (let i = 0; i < scores.length; i++) all += scores[i] = Math.exp(scores[i] - top);
      for (let i = 0; i < scores.length; i++) {
        const g = scores[i] / all - (i === right ? 1 : 0);
        for (const f of options[i]) slope[f] += g;
      }
    }
    for (let f = 0; f < weights.length; f++) {
      const g = slope[f] + l2 * (weights[f] - before[f]);
      squares[f] += g * g;
      weights[f] -= (RATE * g) / Math.sqrt(squares[f]);
    }
  }
  return new Map(
    [...slots.keys()]
      .map((one, i) => [featureName(one), Math.round(weights[i] * 100)])
      .filter(([, w]) => w !== 0),
  );
}

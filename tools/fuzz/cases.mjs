import { chanceOf } from './chance.mjs';
import { TARGETS } from './targets.mjs';

/** Case `number` of a seed: its target, its input, and the chance by which it is used. */
export function caseOf(seed, number, names) {
  const chance = chanceOf(seed, number);
  const target = targetOf(chance, names);
  return { target, bytes: TARGETS[target].make(chance), chance };
}

function targetOf(chance, names) {
  let at = chance.below(names.reduce((sum, name) => sum + TARGETS[name].weight, 0));
  return names.find((name) => (at -= TARGETS[name].weight) < 0);
}

import { spawnSync } from 'node:child_process';

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const seconds = (work) => {
  const begin = process.hrtime.bigint();
  const result = work();
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, result };
};

/** Keeps results alive, so that no engine can leave out work whose result nobody wants. */
let kept = 0;
export const consume = (number) => (kept = (kept + number) % 1_000_003);

/**
 * Runs subjects in turn, round after round (`warmUp` of them are not counted), so that a busy machine slows all alike.
 * A subject is { name, run }, whose `run` returns a number made from its results. Returns seconds by name, a list each.
 */
export function interleave(subjects, rounds, warmUp = 1) {
  const times = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of subjects) {
      const { seconds: taken, result } = seconds(run);
      consume(result);
      if (round >= 0) times.get(name).push(taken);
    }
  }
  return times;
}

/** The fastest of several runs, in seconds: what the work takes when nothing disturbs it. */
export function fastest(run, runs) {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const { seconds: taken, result } = seconds(run);
    consume(result);
    best = Math.min(best, taken);
  }
  return best;
}

/** Milliseconds of `runs` starts of a program; `null` where it fails. */
export function startUps(args, runs) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const begin = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (status !== 0) return null;
    times.push(Number(process.hrtime.bigint() - begin) / 1e6);
  }
  return times;
}

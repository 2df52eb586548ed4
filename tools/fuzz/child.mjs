// Tries one case after the other and tells its parent, who ends it when it does not come back.
//   node child.mjs SEED FIRST STEP LAST TARGET,…
import { strict as assert } from 'node:assert';
import { caseOf } from './cases.mjs';
import { TARGETS } from './targets.mjs';

const SLOW = 8_000_000; // microseconds of processor time for one input
const LARGE = 2_000_000; // KB that the process may have grown to

const [seed, first, step, last] = process.argv.slice(2, 6).map(Number);
const names = process.argv[6].split(',');
process.on('unhandledRejection', (error) => {
  throw error;
});
for (let number = first; number < last; number += step) {
  const { target, bytes, chance } = caseOf(seed, number, names);
  process.send({ number, target, size: bytes.length });
  await TARGETS[target].prepare?.(); // opening a database is not what is measured
  const before = process.cpuUsage();
  try {
    await TARGETS[target].run(bytes, chance);
    const { user, system } = process.cpuUsage(before);
    assert(user + system < SLOW, `took ${Math.round((user + system) / 1000)} ms`);
    assert(process.resourceUsage().maxRSS < LARGE, `grew to ${process.resourceUsage().maxRSS} KB`);
  } catch (error) {
    process.send({ number, target, fault: String(error?.stack ?? error).slice(0, 1500) });
    if (/^AssertionError.*grew to/.test(String(error))) process.exit(1); // the next would be blamed for it
  }
}
process.send({ done: true }, () => process.exit(0));

#!/usr/bin/env node
// Measures Readout beyond one core, on real servers on loopback.
//   npm run bench:scale                     everything, 20,000 reports through the queue; takes long
//   npm run bench:scale -- --only reading   reading, pipe, workers, survive or growth
//   --reports 2000     how many go through the queue (survive), and as many are read (reading)
//   --pipe 100000      lines through `readout read --json`
//   --grow 1000000     how far the ledger grows (default 100,000); --database postgres://… instead of a server of its own
//   --json             as one JSON object
// The servers write without fsync: killed processes are looked at, not failing power. The plot goes to docs/design/.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { growth } from './scale/growth.mjs';
import { pipe } from './scale/pipe.mjs';
import { plot } from './scale/plot.mjs';
import { survive, workers } from './scale/queue.mjs';
import { reading } from './scale/reading.mjs';

const { values: opt } = parseArgs({
  options: {
    only: { type: 'string' },
    reports: { type: 'string', default: '20000' },
    pipe: { type: 'string', default: '100000' },
    grow: { type: 'string', default: '100000' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const reports = Number(opt.reports);
const PARTS = {
  reading: () => reading({ count: Math.min(reports, 3000) }),
  pipe: () => pipe({ count: Number(opt.pipe) }),
  workers: () => workers({ reports: Math.min(reports, 3000) }),
  survive: () => survive({ reports }),
  async growth() {
    const marks = [300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000].filter(
      (n) => n <= Number(opt.grow),
    );
    const measured = await growth({ marks, database: opt.database });
    const line = (name, pick) => ({ name, values: measured.points.map((p) => [p.reports, pick(p)]) });
    writeFileSync(
      fileURLToPath(new URL('../docs/design/growth.svg', import.meta.url)),
      plot({
        title: 'Processor time of one more report, a search, memory, as a ledger grows',
        x: 'reports in the ledger',
        series: [
          line('ms, this process', (p) => p.cpuMillisecondsPerReport),
          line('ms, PostgreSQL', (p) => p.postgresMillisecondsPerReport),
          line('ms a search', (p) => p.searchLatency),
          line('MB of memory', (p) => p.megabytes),
        ],
      }),
    );
    return measured;
  },
};
const result = { machine: cpus()[0]?.model, cores: cpus().length, loadBefore: loadavg()[0] };
for (const [name, part] of Object.entries(PARTS)) {
  if (opt.only && opt.only !== name) continue;
  result[name] = await part();
  if (!opt.json) console.log(name, JSON.stringify(result[name], round, 2));
}
if (opt.json) console.log(JSON.stringify(result, round));

function round(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

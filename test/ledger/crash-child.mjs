// Adds reports whose readouts are in a file, batch by batch, and says which are kept as soon as they are.
//   node crash-child.mjs '{"directory": …}' FILE BATCH
import { readFileSync, writeSync } from 'node:fs';
import { openLedger } from '../../dist/ledger/ledger.js';

const [where, file, size] = process.argv.slice(2);
const items = JSON.parse(readFileSync(file, 'utf8'));
const ledger = await openLedger({ ...JSON.parse(where), stems: (norm) => [norm], readerVersion: 1 });
writeSync(1, 'open\n');
for (let at = 0; ; at += Number(size)) {
  const batch = Array.from({ length: Number(size) }, (_, i) => {
    const item = items[(at + i) % items.length];
    // round after round the texts are edited, so that versions are written too
    const round = Math.floor((at + i) / items.length);
    const report = { ...item.report, text: `${item.report.text}${'\n'.repeat(round)}` };
    return { ...item, report };
  });
  const added = await ledger.add(batch);
  writeSync(1, added.map((a) => `kept ${a.version} ${a.address}\n`).join(''));
}

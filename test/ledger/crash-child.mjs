// Does one task with a ledger, to be killed while it does.
//   node crash-child.mjs '{"directory": …}' FILE add BATCH    adds what is in the file, batch by batch, for ever
//   node crash-child.mjs '{"directory": …}' FILE reread       adds it once more, as a later reader has read it
//   node crash-child.mjs '{"directory": …}' FILE restore      fills the ledger from a backup
//   node crash-child.mjs '{"directory": …}' FILE backup       writes a backup where one stands, as the command does
// It says `open` when it begins, and what is kept as soon as it is.
import { createReadStream, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openLedger } from '../../dist/ledger/ledger.js';

const [where, file, task, size] = process.argv.slice(2);
if (task === 'backup') {
  writeSync(1, 'open\n');
  const { directory, ...server } = JSON.parse(where);
  const { backupCommand } = await import('../../dist/cli/ledger/backup.js'); // the other tasks do without the reader
  await backupCommand(
    [file],
    { ...server, ...(directory && { ledger: directory }), force: true },
    {},
    { notice() {} },
  );
  writeSync(1, 'done\n');
  process.exit(0);
}
const readerVersion = task === 'reread' ? 2 : 1;
const ledger = await openLedger({ ...JSON.parse(where), stems: (norm) => [norm], readerVersion });
writeSync(1, 'open\n');
/** Reads the file only once its lines are asked for: a reader that nobody listens to yet loses them. */
async function* linesOf(path) {
  yield* createInterface({ input: createReadStream(path) });
}
const keep = async (batch) => {
  const added = await ledger.add(batch);
  writeSync(1, added.map((a) => `kept ${a.version} ${a.address}\n`).join(''));
};
if (task === 'restore') await ledger.restore(linesOf(file), file);
else {
  const items = JSON.parse(readFileSync(file, 'utf8'));
  if (task === 'reread') for (const item of items) await keep([item]);
  for (let at = 0; task === 'add'; at += Number(size))
    await keep(
      Array.from({ length: Number(size) }, (_, i) => {
        const item = items[(at + i) % items.length];
        // round after round the texts are edited, so that versions are written too
        const round = Math.floor((at + i) / items.length);
        const report = { ...item.report, text: `${item.report.text}${'\n'.repeat(round)}` };
        return { ...item, report };
      }),
    );
}
writeSync(1, 'done\n');
await ledger.close();

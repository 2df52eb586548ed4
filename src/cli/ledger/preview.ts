import { addressIn } from '../../importing/import.js';
import type { Taken } from '../../intake/taken.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Report } from '../../readout/report.js';
import { shownInLine } from '../../text/shown.js';
import { Exit } from '../exit.js';
import type { Talk } from '../talk.js';

/** `readout add --dry-run`: which reports would be kept (+), which are there already (=). Returns the exit code. */
export async function previewAdding(
  taken: AsyncIterable<Taken>,
  given: Partial<Report>,
  ledger: Ledger,
  json: boolean,
  talk: Talk,
): Promise<Exit> {
  let [fresh, same, failed] = [0, 0, 0];
  for await (const one of taken) {
    if (one.error) {
      failed++;
      talk.error(one.error);
      continue;
    }
    const { input, report, key } = one;
    const item = { report: { ...report, ...given }, address: report.url ?? addressIn(input, report, key) };
    const known = (await ledger.known([item]))[0]!;
    if (known) same++;
    else fresh++;
    const line = json
      ? JSON.stringify({ address: item.address, known })
      : `${known ? '=' : '+'} ${shownInLine(item.address)}`;
    process.stdout.write(`${line}\n`);
  }
  talk.notice('add.would', { added: fresh, same, failed });
  if (failed === 0) return Exit.Done;
  return fresh + same > 0 ? Exit.SomeFailed : Exit.Unreadable;
}

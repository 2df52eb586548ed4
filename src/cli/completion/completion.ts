import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { Exit } from '../exit.js';
import { folderNamed, openNamed } from '../ledger/options.js';
import { known } from '../ledger/search.js';
import { bashScript } from './bash.js';
import { entriesOf, SHELLS, type Shell } from './entries.js';
import { fishScript } from './fish.js';
import { zshScript } from './zsh.js';

const SCRIPTS: Record<Shell, typeof bashScript> = { bash: bashScript, zsh: zshScript, fish: fishScript };
const NAMES = 'names'; // what the scripts themselves ask for
const OFFERED = 20;

/** `readout completion SHELL`: a script by which a shell completes what is typed. Returns the exit code. */
export async function completionCommand(
  [asked = '', ...typed]: readonly string[],
  program: Command,
): Promise<Exit> {
  if (asked === NAMES) return completeNames(typed.join(' '));
  known(asked, SHELLS, 'usage.shell');
  process.stdout.write(SCRIPTS[asked as Shell](entriesOf(program)));
  return Exit.Done;
}

/** Names that go on from what is typed, one a line; none, and no complaint, where there is no ledger to ask. */
async function completeNames(typed: string): Promise<Exit> {
  const folder = folderNamed({});
  if (folder !== null && !existsSync(folder)) return Exit.Done; // a key that is pressed makes no ledger
  try {
    const ledger = await openNamed({});
    try {
      const plain = typed.replace(/\\(.)/g, '$1').replace(/^['"]/, '');
      for (const { name } of await ledger.complete(plain, { limit: OFFERED }))
        if (name.toLowerCase().startsWith(plain.toLowerCase())) process.stdout.write(`${name}\n`);
    } finally {
      await ledger.close();
    }
  } catch {}
  return Exit.Done;
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../readout/error.js';

/** When a process began, where the system tells: ids of processes that died are given out again. */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(pid: number, began: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === null || beginningOf(pid) === began;
}

/**
 * Takes a ledger's folder for this process, as PGlite must have its files to itself. What a dead process left behind is
 * taken over. Returns the function that gives the folder back; throws `ledger.locked` with the holder's id.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${beginningOf(process.pid) ?? ''}\n`;
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid, began] = holderOf(file);
    if (tries > 5 || (pid !== null && isAlive(pid, began || null)))
      throw new ReadoutError('ledger.locked', { ledger: folder, pid: String(pid ?? '?') });
    rmSync(file, { force: true });
  }
}

function holderOf(file: string): [pid: number | null, began: string] {
  try {
    const [pid = '', began = ''] = readFileSync(file, 'utf8').trim().split(' ');
    return [/^\d+$/.test(pid) ? Number(pid) : null, began];
  } catch {
    return [null, ''];
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));

/** Starts the built program; `until(code)` waits for a line of its log, `ended` for its exit. */
export function run(args, { core, stdio = ['ignore', 'ignore', 'pipe'] } = {}) {
  const command = core === undefined ? [process.execPath] : ['taskset', '-c', String(core), process.execPath];
  const child = spawn(command[0], [...command.slice(1), main, ...args], { stdio });
  const waiting = new Map();
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (!line.startsWith('{')) continue;
      const { code } = JSON.parse(line);
      waiting.get(code)?.();
      waiting.delete(code);
    }
  });
  return {
    child,
    ended: once(child, 'close').then(([code, signal]) => code ?? signal),
    until: (code) => new Promise((done) => waiting.set(code, done)),
  };
}

/** Megabytes that a process has held at most; `null` where the system does not tell. */
export function peakMegabytes(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return null;
  }
}

/** Seconds of processor time that processes of a name (and all their threads) have had since they began, Linux only. */
export function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

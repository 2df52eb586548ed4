import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));

/** The built program, running: what it says on standard error, line by line, and how it ends. */
export interface Running {
  child: ChildProcess;
  said: Record<string, string | number>[];
  output(): string;
  /** Waits for a line with this code. */
  until(code: string): Promise<Record<string, string | number>>;
  ended: Promise<number | NodeJS.Signals>;
}

export function run(args: string[]): Running {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Running['said'] = [];
  let [output, rest] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (piece) => (output += piece));
  child.stderr!.setEncoding('utf8').on('data', (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) said.push(line.startsWith('{') ? JSON.parse(line) : { code: 'text', line });
    if (lines.length > 0) child.emit('said');
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    child,
    said,
    output: () => output,
    ended,
    async until(code) {
      for (;;) {
        const found = said.find((line) => line.code === code);
        if (found) return found;
        await Promise.race([
          once(child, 'said'),
          ended.then((end) => {
            throw new Error(`it ended (${end}) without saying ${code}: ${JSON.stringify(said.slice(-5))}`);
          }),
        ]);
      }
    },
  };
}

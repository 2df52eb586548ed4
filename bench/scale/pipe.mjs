// `readout read --json` as a line filter: many small reports in, as many lines out in their order, in bounded memory.
import { once } from 'node:events';
import { peakMegabytes, run } from './program.mjs';

export async function pipe({ count }) {
  const { child, ended } = run(['read', '-', '--json', '--no-text', '-q'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const began = performance.now();
  let [lines, peak, rest, inOrder] = [0, 0, '', true];
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    const whole = (rest + piece).split('\n');
    rest = whole.pop();
    for (const line of whole) {
      const at = line.startsWith('{"error"') ? lines : Number(/"id":"(\d+)"/.exec(line)?.[1]);
      if (at !== lines++) inOrder = false;
    }
    if (lines % 1000 < whole.length) peak = Math.max(peak, peakMegabytes(child.pid) ?? 0);
  });
  for (let i = 0; i < count; i++) {
    const text = `Minister ${i % 97} said on Friday that ${i} people had left the town. The mayor denied it.`;
    const line =
      i % 1000 === 999 ? '{"text":\n' : `${JSON.stringify({ id: `${i}`, published: '2025-06-19', text })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const code = await ended;
  const seconds = (performance.now() - began) / 1000;
  return {
    reports: count,
    lines,
    inOrder,
    code,
    seconds,
    linesPerSecond: lines / seconds,
    peakMegabytes: peak,
  };
}

import { expect, test } from 'vitest';
import { showProgress } from '../../src/cli/progress.js';

/** What is written when `count` reports of a tenth of a second each have been read. */
function run(isTTY: boolean, json: boolean, count: number, total: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = showProgress(
    { isTTY, write: (line) => lines.push(line) },
    { language: 'en' },
    json,
    () => time,
  );
  progress.total = total;
  for (let done = 1; done <= count; done++) {
    time += 100;
    progress.update(done, 3);
  }
  return lines;
}

test('a line every ten seconds where nobody looks', () => {
  expect(run(false, false, 250, 1000)).toEqual([
    '100 / 1,000 inputs · 10/s · 3 failed · 1 min 30 s left\n',
    '200 / 1,000 inputs · 10/s · 3 failed · 1 min 20 s left\n',
  ]);
  expect(run(false, false, 99, 1000)).toEqual([]);
});
test('without a known total', () =>
  expect(run(false, false, 100, 1)).toEqual(['100 reports · 10/s · 3 failed\n']));
test('for programs', () =>
  expect(JSON.parse(run(false, true, 100, 1000)[0]!)).toEqual({
    progress: { done: 100, failed: 3, total: 1000 },
  }));
test('redrawn on a terminal', () => {
  expect(run(true, true, 9, 30)).toEqual([]);
  expect(run(true, true, 20, 30).at(-1)).toBe('\r\x1b[K20 / 30 inputs · 10/s · 3 failed · 1 s left');
});

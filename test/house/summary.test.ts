import { expect, test } from 'vitest';
import { summaryOf } from './summary.js';

const ran = (file: string, tests: number, seconds: number) => ({ file, tests, seconds });
const on = (engine: string, file: string) => ({ engine, version: '1', file });

test('the summary counts a test once for each engine that its file has used, however often', () => {
  const modules = [ran('/a.test.ts', 10, 2), ran('/b.test.ts', 5, 31), ran('/c.test.ts', 1, 0)];
  const uses = [
    on('PGlite', '/a.test.ts'),
    on('PGlite', '/a.test.ts'),
    on('PGlite', '/b.test.ts'),
    on('NATS', '/b.test.ts'),
  ];
  const lines = summaryOf(modules, uses, 'v20').map((line) => line.trim().replace(/\s+/g, ' '));
  expect(lines.slice(0, 4)).toEqual([
    'Tests ran on',
    'Node v20 16 in 3 files',
    'PGlite 1 15 in 2 files',
    'NATS 1 5 in 1 file',
  ]);
  expect(lines[5]).toMatch(/^31 s .*b\.test\.ts$/);
});

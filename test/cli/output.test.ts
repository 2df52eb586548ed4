import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openOutput } from '../../src/cli/output.js';

const dir = mkdtempSync(join(tmpdir(), 'readout-output-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('waiting for a slow disk leaves nothing behind', async () => {
  const warnings: string[] = [];
  const hear = (warning: Error) => void warnings.push(warning.name);
  process.on('warning', hear);
  const file = join(dir, 'large.txt');
  const output = await openOutput(file);
  const piece = 'x'.repeat(100_000); // more than a stream takes at once
  for (let i = 0; i < 30; i++) expect(await output.write(piece)).toBe(true);
  await output.close();
  await new Promise((done) => setImmediate(done));
  process.off('warning', hear);
  expect(warnings).toEqual([]);
  expect(statSync(file).size).toBe(3_000_000);
});

import { expect, test } from 'vitest';
import { guardedReportFromPdf } from '../../dist/intake/pdf/guarded.js'; // as built: PDFs are read in a thread
import { BOMBS, SAID, sound } from './pdf-bombs.js';

// a fraction of what one may take outside of tests, so that what runs into a bound does so soon
const LIMITS = { milliseconds: 800, memory: 200_000_000 };
const GRACE = 2000; // ms for starting a thread, and for looking at it

const outcome = (bytes: Buffer) =>
  guardedReportFromPdf({ id: 'x', bytes, file: 'f' }, LIMITS).then(
    ({ text }) => text.trim().slice(0, 60),
    (error) => error.code as string,
  );

test('what the others are made of is read', async () => expect(await outcome(sound)).toBe(SAID));

test.each(BOMBS)('%s: read, or refused, within bounds', async (_, make, expected) => {
  const bytes = make();
  expect(bytes.length).toBeLessThan(2_500_000);
  const began = performance.now();
  const before = process.memoryUsage.rss();
  expect(await outcome(bytes)).toBe(expected);
  expect(performance.now() - began).toBeLessThan(LIMITS.milliseconds + GRACE);
  expect(process.memoryUsage.rss() - before).toBeLessThan(3 * LIMITS.memory);
});

test('after all of them the next one is read', async () => expect(await outcome(sound)).toBe(SAID));

import { expect, test } from 'vitest';
import { disputeOf, isDisputed, mostDisputed } from '../../src/accounts/disputes.js';
import type { Cell, Point } from '../../src/accounts/occurrence.js';

/** "says denies": a point with these verdicts; `stated` is a silence that a report states. */
const point = (verdicts: string, id = verdicts): Point => ({
  id,
  gist: id,
  gistAt: { report: 'r', span: { start: 0, end: 1 } },
  agree: 1,
  cells: verdicts.split(' ').map(
    (verdict, i): Cell => ({
      source: `s${i}`,
      verdict: verdict === 'stated' ? 'silent' : (verdict as Cell['verdict']),
      ...(verdict === 'stated' && { explicit: true }),
      evidence: [],
    }),
  ),
});

test.each([
  ['says', 0, false],
  ['says says', 0, false],
  ['says silent', 1, false], // nobody says that they leave it out
  ['says stated', 2, true],
  ['says differs', 3, true],
  ['says denies', 4, true],
  ['says denies silent', 5, true],
] as const)('%s', (verdicts, dispute, disputed) => {
  expect(disputeOf(point(verdicts))).toBe(dispute);
  expect(isDisputed(point(verdicts))).toBe(disputed);
});

test.each([
  ['says denies', ['says', 'says differs', 'says denies']],
  // of two alike the one that more speak of, else the first
  ['says says denies', ['says denies', 'says says denies']],
  ['says denies', ['says denies', 'denies says']],
  [null, ['says', 'says says']],
  [null, []],
] as const)('most disputed: %s', (id, points) => {
  expect(mostDisputed(points.map((p) => point(p)))?.id ?? null).toBe(id);
});

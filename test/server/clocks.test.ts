import { expect, test } from 'vitest';
import type { Accounts } from '../../src/accounts/accounts.js';
import { limiter } from '../../src/server/limits.js';
import { startLive } from '../../src/server/live.js';
import { remembered } from '../../src/server/remembered.js';
import { startSessions } from '../../src/server/sessions.js';

const HOUR = 3600_000;
const YEAR = 365 * 24 * HOUR;
/** A clock as it goes, is put right, or jumps: what it shows one moment after the other. */
const clock = (...times: number[]) => {
  let at = 0;
  return { now: () => times[at]!, next: () => void at++ };
};

test.each<[jump: number, lasts: boolean]>([
  [0, true],
  [11 * HOUR, true],
  [-11 * HOUR, true], // put right by hours: whoever works goes on
  [13 * HOUR, false],
  [-13 * HOUR, false],
  [-YEAR, false], // a session from the future must not last until then
  [YEAR, false],
])('a session, when the clock jumps by %d ms', (jump, lasts) => {
  const { now, next } = clock(10 * YEAR, 10 * YEAR + jump);
  const sessions = startSessions(now);
  const session = sessions.begin(7);
  expect(sessions.tokenOf(session)).toBe(7);
  next();
  expect(sessions.tokenOf(session)).toBe(lasts ? 7 : null);
});

test.each<[jump: number, asked: number]>([
  [1000, 1],
  [299_000, 1],
  [301_000, 2],
  [-1000, 2], // or an old answer would stand until the clock has caught up
  [-YEAR, 2],
])('an answer that is remembered, when the clock jumps by %d ms', async (jump, asked) => {
  const { now, next } = clock(10 * YEAR, 10 * YEAR + jump);
  let times = 0;
  const accounts = {
    occurrences: async () => ({ items: [], cursor: null, times: ++times }),
  } as unknown as Accounts;
  const { occurrences } = remembered(accounts, startLive(), now);
  await occurrences({});
  next();
  await occurrences({});
  expect(times).toBe(asked);
});

test.each<[jump: number, wait: number]>([
  [1000, 0],
  [-1000, 1],
  [-YEAR, 1], // a second, not a year
  [YEAR, 0],
])('whoever has asked too much, when the clock jumps by %d ms', (jump, wait) => {
  const { now, next } = clock(10 * YEAR, 10 * YEAR + jump);
  const limit = limiter({ burst: 1, perSecond: 1 }, now);
  expect([limit('a'), limit('a')]).toEqual([0, 1]);
  next();
  expect(limit('a')).toBe(wait);
});

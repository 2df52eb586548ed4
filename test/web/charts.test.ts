import { describe, expect, test } from 'vitest';
import { layOut } from '../../web/charts/layout.js';
import { extentOf, roundSteps, ticksOf } from '../../web/charts/when.js';
import { csvOf } from '../../web/parts/csv.js';

const days = (value: string | null) =>
  extentOf(value)?.map((at) => new Date(at).toISOString().slice(0, 10)) ?? null;
test.each([
  ['2025-08-12', ['2025-08-12', '2025-08-13']],
  ['2025-08-12TNI', ['2025-08-12', '2025-08-13']],
  ['2025-08', ['2025-08-01', '2025-09-01']],
  ['2024', ['2024-01-01', '2025-01-01']],
  ['2025-W33', ['2025-08-11', '2025-08-18']],
  // no places in time
  ['P3D', null],
  ['PRESENT_REF', null],
  [null, null],
])('%s lasts %j', (value, expected) => expect(days(value)).toEqual(expected));

test.each([
  ['2025-03-01', '2025-03-09', 10],
  ['2025-01-01', '2025-12-31', 7],
  ['1990-01-01', '2025-12-31', 4],
])('ticks from %s to %s are dates of %d letters', (from, to, length) => {
  const ticks = ticksOf(Date.parse(from), Date.parse(to));
  expect(ticks.length).toBeGreaterThan(2);
  expect(ticks.length).toBeLessThanOrEqual(10);
  for (const { value, at } of ticks) {
    expect(value).toHaveLength(length);
    expect(at).toBeGreaterThanOrEqual(Date.parse(from));
    expect(at).toBeLessThanOrEqual(Date.parse(to));
  }
});

test.each([
  [17, [0, 5, 10, 15, 20]],
  [0, [0, 1]],
  [1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
])('steps up to %d', (most, expected) => expect(roundSteps(most)).toEqual(expected));

describe('a network', () => {
  const nodes = [7, 3, 9, 4].map((id, i) => ({ id, step: i === 0 ? 0 : 1 }));
  const edges = [3, 9, 4].map((to) => ({ from: 7, to, count: 1 }));
  test('has the same picture every time', () =>
    expect(layOut(nodes, edges, 7)).toEqual(layOut(nodes, edges, 7)));
  test('stays in its frame, nodes apart', () => {
    const places = [...layOut(nodes, edges, 7).values()];
    for (const [x, y] of places) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(0.2);
  });
  test('of one alone is no trouble', () => expect(layOut([nodes[0]!], [], 7).get(7)).toEqual([0, 0]));
});

test('CSV: quotes are doubled, formulas stay text, numbers stay numbers', () => {
  expect(
    csvOf([
      ['a', 'b,c', 'say "no"', 12, null],
      ['=1+1', '@x', '-5', -5, ''],
    ]),
  ).toBe('\ufeffa,"b,c","say ""no""",12,\r\n\'=1+1,\'@x,\'-5,-5,\r\n');
});

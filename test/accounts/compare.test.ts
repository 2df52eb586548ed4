import { expect, test } from 'vitest';
import { call, cellsOf, compared, ferry, miners } from './reports.js';

test('a toll in two languages is one point, on which figures differ', () => {
  const [occurrence, ...others] = compared(ferry);
  expect(others).toEqual([]);
  const cells = cellsOf(occurrence!, '14 people');
  expect(cells['fire service']).toMatchObject({ verdict: 'says' });
  expect(cells.পুলিশ).toMatchObject({ verdict: 'differs', figure: { value: 21 } });
  expect(Object.values(cellsOf(occurrence!, 'overloaded'))).toMatchObject([{ verdict: 'denies' }]);
});

test('who declines to comment is silent on the point, in so many words', () => {
  const [occurrence] = compared(call);
  const army = cellsOf(occurrence!, 'agreed to reopen')['Chilean army'];
  expect(army).toMatchObject({ verdict: 'silent', explicit: true });
  const { span } = army!.evidence[0]!;
  expect(call[0]!.text.slice(span.start, span.end)).toBe('declined to comment on the port');
});

test('what an agency of one side passes on of its leader is the agency\u2019s account', () => {
  const [occurrence] = compared(miners);
  expect(cellsOf(occurrence!, 'Kim vowed to Putin')).toMatchObject({
    'Korean Central News Agency': { verdict: 'says' },
  });
});

test('nobody is silent of whom no account is known', () => {
  for (const occurrence of [...compared(ferry), ...compared(call)])
    for (const point of occurrence.points)
      for (const cell of point.cells)
        if (cell.verdict === 'silent' && !cell.explicit)
          expect(
            occurrence.points.filter((p) =>
              p.cells.some((c) => c.source === cell.source && c.verdict !== 'silent'),
            ).length,
          ).toBeGreaterThan(1);
});

test('the order of the reports makes no difference', () => {
  expect(compared([...ferry].reverse())).toEqual(compared(ferry));
});

test('reports that have nothing to do with one another are two occurrences', () => {
  expect(
    compared([...ferry, ...call])
      .map((o) => o.reports.length)
      .sort(),
  ).toEqual([1, 2]);
});

import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { afterAll, expect, test } from 'vitest';

// Twice the text takes twice the steps, everywhere in the reader, once it is longer than the reader looks back. Steps are counted, as times depend on the machine: the
// engine counts how often each part of a function has run, if it is asked to before it compiles any.

setFlagsFromString('--no-opt'); // what is optimised is not counted in full
afterAll(() => setFlagsFromString('--opt'));
const session = new Session();
session.connect();
interface Coverage {
  result: {
    url: string;
    functions: { functionName: string; ranges: { startOffset: number; count: number }[] }[];
  }[];
}
const post = <T = unknown>(method: string, params: object = {}): T => {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer as T;
};
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { read } = await import('../../src/reader/read.js');

/** How often the busiest part of each function runs while a text is read. */
function stepsOf(text: string, language: string): Map<string, number> {
  post('Profiler.takePreciseCoverage');
  read({ id: 'x', language, published: '2025-03-12', text });
  const { result } = post<Coverage>('Profiler.takePreciseCoverage');
  const steps = new Map<string, number>();
  for (const { url, functions } of result)
    if (url.includes('/src/'))
      for (const { functionName, ranges } of functions) {
        const name = `${url.replace(/.*\/src\//, '')} ${functionName}:${ranges[0]!.startOffset}`;
        steps.set(name, Math.max(steps.get(name) ?? 0, ...ranges.map(({ count }) => count)));
      }
  return steps;
}

const MOST = 2.6; // times for twice the text: some of the first half is shorter than what is looked back on
const FEW = 1000; // steps that say nothing of growth

/** What takes more than twice the steps for twice the text. */
function superlinear(text: string, language: string): string[] {
  const twice = `${text}\n\n${text}`;
  read({ id: 'x', language, text }); // what is worked out once a word form
  const one = stepsOf(text, language);
  const two = stepsOf(twice, language);
  return [...two]
    .filter(([name, count]) => count > FEW && count > MOST * (one.get(name) ?? 0))
    .map(([name, count]) => `${name} ${one.get(name) ?? 0} → ${count}`);
}

const rows: [name: string, language: string, text: string][] = [
  [
    'many who speak for others',
    'en',
    ' A spokesman said talks failed. A spokeswoman for Ama Boateng told her that she would sue.'.repeat(150),
  ],
  ['open quotations', 'bn', '“না ‘কথা '.repeat(120)],
  ['names and figures', 'en', 'Ama Boateng of Accra, 12 May, 5 million; '.repeat(60)],
];
test.each(rows)('%s, %s', (_, language, text) => {
  expect(superlinear(text, language)).toEqual([]);
});

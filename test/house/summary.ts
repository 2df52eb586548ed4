import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { type RanOn, RECORD } from './ran-on.js';

const SLOW_FILES = 8;

/** After a run: how many tests ran on which engine, and which files took longest. */
export class Summary implements Reporter {
  // one record a run, however often its projects have the configuration made
  readonly #record = (process.env[RECORD] ??=
    join(mkdtempSync(join(tmpdir(), 'readout-ran-on-')), 'ran-on.jsonl'));

  onTestRunEnd(modules: readonly TestModule[]): void {
    const uses = existsSync(this.#record)
      ? readFileSync(this.#record, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as RanOn)
      : [];
    rmSync(dirname(this.#record), { recursive: true, force: true });
    console.log(['', ...summaryOf(modules.map(ranOf), uses, process.version)].join('\n'));
  }
}

interface Ran {
  file: string;
  tests: number;
  seconds: number;
}

const ranOf = (module: TestModule): Ran => ({
  file: module.moduleId,
  tests: [...module.children.allTests()].filter((test) => test.result().state !== 'skipped').length,
  seconds: module.diagnostic().duration / 1000,
});

/** The lines of the summary: an engine a line, most tests first, then the slowest files. */
export function summaryOf(modules: readonly Ran[], uses: readonly RanOn[], node: string): string[] {
  const testsOf = new Map(modules.map((m) => [m.file, m.tests]));
  const filesOf = new Map<string, Set<string>>();
  for (const { engine, version, file } of uses) {
    const name = `${engine} ${version}`;
    filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file));
  }
  const rows = [...filesOf].map(([engine, files]) => ({
    engine,
    files: files.size,
    tests: [...files].reduce((n, file) => n + (testsOf.get(file) ?? 0), 0),
  }));
  const all = {
    engine: `Node ${node}`,
    files: modules.length,
    tests: modules.reduce((n, m) => n + m.tests, 0),
  };
  const lines = [all, ...rows.sort((a, b) => b.tests - a.tests)].map(
    ({ engine, tests, files }) =>
      `  ${engine.padEnd(26)} ${String(tests).padStart(5)} in ${files} ${files === 1 ? 'file' : 'files'}`,
  );
  const slowest = modules.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOW_FILES);
  return [
    'Tests ran on',
    ...lines,
    'Slowest',
    ...slowest.map((m) => `  ${m.seconds.toFixed(0).padStart(4)} s  ${relative(process.cwd(), m.file)}`),
  ];
}

import { appendFileSync } from 'node:fs';

/** Written to by tests, read by the summary: a line of JSON for every server, browser or ledger that a test file has used. */
export const RECORD = 'READOUT_RAN_ON';
/** The test file that is running, for programs that it starts in its own process. */
export const TEST_FILE = 'READOUT_TEST_FILE';

export interface RanOn {
  engine: string;
  version: string;
  file: string;
}

/** Notes what the running test file is run on; nothing where no tests run. */
export function ranOn(engine: string, version: string): void {
  const record = process.env[RECORD];
  if (!record) return;
  const line: RanOn = { engine, version, file: process.env[TEST_FILE] ?? '' };
  appendFileSync(record, `${JSON.stringify(line)}\n`);
}

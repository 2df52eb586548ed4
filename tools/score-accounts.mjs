#!/usr/bin/env node
// Scores compared accounts on the development sets beside the project (../shared/gold/accounts), read by our reader.
//   npm run score:accounts                 all sets
//   npm run score:accounts -- --errors     what was missed and what was wrong
//   npm run score:accounts -- --json
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const sets = `${shared}gold/accounts`;
if (!existsSync(sets)) {
  console.log('score:accounts: no development data beside the project; nothing to score against.');
  process.exit(0);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const scorer = `${shared}tools/score-accounts.mjs`;
const scratch = mkdtempSync(join(tmpdir(), 'readout-accounts-'));
const pairs = readdirSync(sets).map((name) => {
  const reports = join(scratch, `${name}.jsonl`);
  const compared = join(scratch, `${name}.compared.jsonl`);
  writeFileSync(reports, node(scorer, 'reports', join(sets, name)));
  writeFileSync(compared, node(`${root}dist/command/readout.js`, 'compare', '--reports', reports, '--json'));
  return `${join(sets, name)}=${compared}`;
});
process.stdout.write(node(scorer, 'score', ...pairs, ...process.argv.slice(2)));
rmSync(scratch, { recursive: true, force: true });

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { configured } from '../../src/cli/configuration.js';

const home = mkdtempSync(join(tmpdir(), 'readout-configuration-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(join(home, '.config', 'readout'), { recursive: true });
const project = join(home, 'desk');
mkdirSync(project);

const write = (mine: unknown, folder: unknown) => {
  writeFileSync(
    join(home, '.config', 'readout', 'config.json'),
    typeof mine === 'string' ? mine : JSON.stringify(mine),
  );
  writeFileSync(join(project, 'readout.json'), JSON.stringify(folder));
};
const rows: [what: string, env: object, mine: object, folder: object, known: object][] = [
  ['nothing', {}, {}, {}, {}],
  ['the person', {}, { ui: 'bn', author: 'মিতা' }, {}, { READOUT_UI: 'bn', READOUT_AUTHOR: 'মিতা' }],
  ['the folder before the person', {}, { ui: 'bn' }, { ui: 'en' }, { READOUT_UI: 'en' }],
  ['the environment before both', { READOUT_UI: 'bn' }, { ui: 'en' }, { ui: 'en' }, { READOUT_UI: 'bn' }],
  ['a path from where it stands', {}, {}, { ledger: 'news' }, { READOUT_LEDGER: join(project, 'news') }],
  [
    'a ledger or a database, not one of each',
    { READOUT_LEDGER: 'here' },
    { database: 'postgres://a/b' },
    { ledger: 'news' },
    { READOUT_LEDGER: 'here', READOUT_DATABASE: undefined },
  ],
  [
    'the folder’s ledger without the person’s database',
    {},
    { database: 'postgres://a/b' },
    { ledger: 'n' },
    { READOUT_DATABASE: undefined },
  ],
];
test.each(rows)('%s', (_, env, mine, folder, known) => {
  write(mine, folder);
  const told = configured({ HOME: home, ...env }, project);
  for (const [key, value] of Object.entries(known)) expect([key, told[key]]).toEqual([key, value]);
});

test.each([
  ['{broken', 'usage.configuration'],
  [[], 'usage.configuration'],
  [{ leger: 'x' }, 'usage.configuration-key'],
  [{ ledger: 7 }, 'usage.configuration-key'],
  [{ constructor: 'x' }, 'usage.configuration-key'],
])('%j is told', (mine, code) => {
  write(mine, {});
  expect(() => configured({ HOME: home }, project)).toThrow(expect.objectContaining({ code }));
});

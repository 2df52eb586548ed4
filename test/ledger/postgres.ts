import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from '../../tools/find-or-install.mjs';
import { ranOn } from '../house/ran-on.js';

/** A PostgreSQL server of the tests' own. */
export interface Server {
  /** Makes an empty database; returns its address. */
  fresh(name: string): Promise<string>;
  /** Ends the server as if it had been pulled out, and lets it begin again with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const HELP =
  'The ledger is tested on a real PostgreSQL (15 or later), and none was found: put initdb and postgres on the PATH, ' +
  'name their folder in PG_BIN, or install them (Debian: apt-get install postgresql; macOS: brew install postgresql).';

/** The folder of initdb and postgres: PG_BIN, Debian's and Homebrew's places, the PATH; installed where that can be. */
function findPrograms(): string {
  const complete = (folder: string) =>
    existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
  const under = (base: string) =>
    existsSync(base)
      ? readdirSync(base)
          .filter((v) => Number.parseInt(v.replace(/^postgresql@?/, ''), 10) >= 15)
          .map((v) => join(base, v, 'bin'))
      : [];
  const places = () => [
    ...(process.env.PG_BIN ? [process.env.PG_BIN] : []),
    ...under('/usr/lib/postgresql'),
    ...under('/opt/homebrew/opt'),
    ...under('/usr/local/opt'),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return findOrInstall(() => places().find(complete), 'postgresql', HELP);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

/** Starts PostgreSQL with an empty cluster on a free port of the loopback interface. It refuses to run as root. */
export async function startPostgres(): Promise<Server> {
  const bin = findPrograms();
  const asRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'readout-pg-'));
  const data = join(folder, 'data');
  const user = 'postgres';
  if (asRoot) execFileSync('chown', [user, folder]);
  const command = (program: string, args: string[]): [string, string[]] =>
    asRoot ? ['runuser', ['-u', user, '--', join(bin, program), ...args]] : [join(bin, program), args];
  const options: SpawnOptions = { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder };
  const [initdb, initdbArgs] = command('initdb', [
    '-D',
    data,
    '-U',
    user,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ]);
  execFileSync(initdb, initdbArgs, { stdio: 'pipe', cwd: folder });
  const port = await freePort();
  const { default: pg } = await import('pg');
  const address = (name: string) => `postgres://${user}@127.0.0.1:${port}/${name}`;
  const ask = async (query: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: address('postgres') });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client
      .query<[unknown]>({ text: query, rowMode: 'array' })
      .finally(() => client.end());
    return rows[0]?.[0];
  };
  const version = async () => `${await ask('show server_version')}`.split(' ')[0]!;

  const start = async () => {
    const [postgres, args] = command('postgres', [
      '-D',
      data,
      '-p',
      `${port}`,
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off', // killed processes are tested, not failing power
    ]);
    const child = spawn(postgres, args, options);
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (piece) => (said += piece));
    for (let tries = 0; ; tries++) {
      if (child.exitCode !== null || tries > 300) throw new Error(`PostgreSQL does not start:\n${said}`);
      if (
        await ask('select 1').then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const stop = (mode: 'immediate' | 'fast') => {
    const [ctl, args] = command('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
    execFileSync(ctl, args, { stdio: 'pipe', cwd: folder });
  };
  await start();
  ranOn('PostgreSQL', await version());
  return {
    async fresh(name) {
      await ask(`create database ${name}`);
      return address(name);
    },
    async restart() {
      stop('immediate');
      await start();
    },
    async stop() {
      stop('fast');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

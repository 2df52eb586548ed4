import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { findOrInstall } from '../../tools/find-or-install.mjs';
import { ranOn } from '../house/ran-on.js';

/** A NATS cluster of the tests' own, with JetStream. */
export interface Cluster {
  /** As `--queue` takes it. */
  address: string;
  /** Ends a server as if it had been pulled out. */
  kill(node: number): Promise<void>;
  /** Lets it begin again with the same data. */
  revive(node: number): void;
  stop(): Promise<void>;
}

const HELP =
  'The queue is tested on a real NATS cluster, and no nats-server was found: put it on the PATH, name it in NATS_SERVER, ' +
  'or install it (Debian: apt-get install nats-server; macOS: brew install nats-server).';

/** The program: NATS_SERVER, Debian's and Homebrew's places, the PATH; installed where that can be. */
function findProgram(): string {
  const places = () => [
    ...(process.env.NATS_SERVER ? [process.env.NATS_SERVER] : []),
    ...['/usr/sbin', '/usr/bin', '/opt/homebrew/bin', ...(process.env.PATH ?? '').split(':')].map((folder) =>
      join(folder, 'nats-server'),
    ),
  ];
  return findOrInstall(() => places().find((p) => existsSync(p)), 'nats-server', HELP);
}

async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(probes.map((probe) => once(probe, 'listening')));
  return probes.map((probe) => {
    const { port } = probe.address() as { port: number };
    probe.close();
    return port;
  });
}

/** Starts a cluster on free ports of the loopback interface; returns once it has chosen its leader. */
export async function startNats(size = 3): Promise<Cluster> {
  const program = findProgram();
  const folder = mkdtempSync(join(tmpdir(), 'readout-nats-'));
  const ports = await freePorts(size * 2);
  const routes = ports.slice(size).map((port) => `nats://127.0.0.1:${port}`);
  const children: ChildProcess[] = [];
  const start = (node: number) => {
    children[node] = spawn(
      program,
      [
        ...['--jetstream', '--store_dir', join(folder, `n${node}`), '--name', `n${node}`],
        ...['--addr', '127.0.0.1', '--port', String(ports[node])],
        ...['--cluster_name', 'readout', '--cluster', `nats://127.0.0.1:${ports[size + node]}`],
        ...['--routes', routes.filter((_, i) => i !== node).join(',')],
      ],
      { stdio: 'ignore' },
    );
  };
  for (let node = 0; node < size; node++) start(node);
  const hosts = ports.slice(0, size).map((port) => `127.0.0.1:${port}`);
  const kill = async (node: number) => {
    const child = children[node]!;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  for (let tries = 0; ; tries++) {
    try {
      const connection = await connect({ servers: hosts, reconnect: false });
      const { version } = connection.info!;
      const info = await (await jetstreamManager(connection))
        .getAccountInfo()
        .finally(() => connection.close());
      if (info) {
        ranOn('NATS', version);
        break;
      }
    } catch (error) {
      if (tries > 150) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  return {
    address: `nats://${hosts.join(',')}`,
    kill,
    revive: start,
    async stop() {
      await Promise.all(children.map((_, node) => kill(node)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

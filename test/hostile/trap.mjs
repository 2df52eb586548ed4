// Loaded before a program: writes down whoever wants to connect or to look up a name, and lets nobody.

import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const refuse =
  (what) =>
  (...args) => {
    appendFileSync(process.env.TRAP, `${what} ${JSON.stringify(args[0] ?? null)}\n`);
    throw new Error(`trapped: ${what}`);
  };
net.Socket.prototype.connect = refuse('connect');
dns.lookup = refuse('lookup');
dns.promises.lookup = refuse('lookup');
dgram.Socket.prototype.send = refuse('send');

import { ReadoutError } from '../readout/error.js';

/** How a NATS cluster is reached. */
export interface QueueAddress {
  servers: string[];
  user?: string;
  pass?: string;
  token?: string;
  tls: boolean;
  /** For messages: without passwords. */
  name: string;
}

const USUAL_PORT = '4222';

/**
 * Takes the address of a queue apart: one server, or several of one cluster.
 *
 * @example queueAddress('nats://reader:secret@a:4222,b:4222,c:4222').servers // ['a:4222', 'b:4222', 'c:4222']
 */
export function queueAddress(address: string): QueueAddress {
  const fail = () => new ReadoutError('queue.address', { address: address.replace(/\/\/[^/,]*@/g, '//…@') });
  const scheme = /^(nats|tls):\/\//.exec(address);
  if (!scheme) throw fail();
  const tls = scheme[1] === 'tls';
  const urls = address
    .slice(scheme[0].length)
    .split(',')
    .map((part) => {
      try {
        return new URL(`nats://${part.trim().replace(/^(?:nats|tls):\/\//, '')}`);
      } catch {
        throw fail();
      }
    });
  if (urls.some((u) => u.hostname === '')) throw fail();
  const named = urls.find((u) => u.username !== '');
  const servers = urls.map((u) => `${u.hostname}:${u.port || USUAL_PORT}`);
  const user = named && decodeURIComponent(named.username);
  return {
    servers,
    tls,
    name: `${scheme[0]}${servers.join(',')}`,
    ...(user && (named.password ? { user, pass: decodeURIComponent(named.password) } : { token: user })),
  };
}

import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ReadoutError } from '../readout/error.js';

const PRIVATE: readonly [address: string, bits: number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'], // carriers' own
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'], // link-local, and clouds' metadata
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'], // multicast, and what is reserved
  ['::', 96, 'ipv6'], // this machine, and IPv4 addresses as they were once written in IPv6
  ['2001::', 32, 'ipv6'], // Teredo and 6to4 carry any IPv4 address
  ['2002::', 16, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

let list: BlockList | null = null;

/** Whether an address lies in one of the nets above. */
function isListed(address: string, kind: 'ipv4' | 'ipv6'): boolean {
  if (!list) {
    list = new BlockList();
    for (const [net, bits, family] of PRIVATE) list.addSubnet(net, bits, family);
  }
  return list.check(address, kind);
}

/** Whether an IP address leads to this machine or its neighbours rather than to the world; `false` for names. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const kind = isIP(bare);
  if (kind === 0) return false;
  if (kind === 4) return isListed(bare, 'ipv4');
  // an IPv4 address inside: BlockList sees through ::ffff:0:0/96 itself
  const inner = /^64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})$/i.exec(bare);
  if (inner) {
    const [high, low] = [Number.parseInt(inner[1] ?? '0', 16), Number.parseInt(inner[2]!, 16)];
    return isListed([high >> 8, high & 255, low >> 8, low & 255].join('.'), 'ipv4');
  }
  return isListed(bare, 'ipv6');
}

/** Asks for all addresses of a name. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Resolves names for a connection and refuses those that lead to an address that is `refused`. As the connection is made
 * to what was looked at, a name that answers otherwise the second time (DNS rebinding) gains nothing.
 */
export const guardedLookup =
  (resolve: Resolve, refused: (address: string) => boolean): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      if (found.length === 0 || found.some(({ address }) => refused(address)))
        return done(new ReadoutError('url.private', { file: host }) as NodeJS.ErrnoException, '', 0);
      if (options.all) return done(null, found);
      done(null, found[0]!.address, found[0]!.family);
    });
  };

/** By the system's resolver, to the public network alone. */
export const publicLookup = guardedLookup((...asked) => lookup(...asked), isPrivate);

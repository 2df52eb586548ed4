import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SafeAgent, request as safeRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ReadoutError } from '../readout/error.js';
import { isPrivate, publicLookup } from './private-addresses.js';

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Readable;
}

const agents = new Map<string, PlainAgent>();

/** Keeps connections of one kind; made when the first is: most reports come from files. */
function agentFor(safe: boolean, guarded: boolean): PlainAgent {
  const kind = `${safe} ${guarded}`;
  let agent = agents.get(kind);
  if (!agent) {
    const options = guarded ? { keepAlive: true, lookup: publicLookup } : { keepAlive: true };
    agents.set(kind, (agent = safe ? new SafeAgent(options) : new PlainAgent(options)));
  }
  return agent;
}

/**
 * Asks a server once, without following redirects; the body comes unpacked. Throws `url.private` where the address, or
 * whatever its name resolves to, is not of the public network.
 */
export async function ask(
  url: URL,
  options: { headers: Record<string, string>; signal: AbortSignal; allowPrivate?: boolean | undefined },
): Promise<Answer> {
  const { headers, signal, allowPrivate = false } = options;
  if (!allowPrivate && isPrivate(url.hostname)) throw new ReadoutError('url.private', { file: url.href });
  const safe = url.protocol === 'https:';
  const agent = agentFor(safe, !allowPrivate);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    (safe ? safeRequest : plainRequest)(url, {
      agent,
      signal,
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
    })
      .once('response', resolve)
      .once('error', reject)
      .end();
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: unpacked(answer) };
}

function unpacked(answer: IncomingMessage): Readable {
  const coding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : null;
  if (!unpack) return answer;
  answer.once('error', (error) => unpack.destroy(error));
  unpack.once('close', () => answer.destroy());
  return answer.pipe(unpack);
}

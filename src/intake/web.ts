import { ReadoutError } from '../readout/error.js';
import { type Answer, ask } from './http.js';

export interface WebLimits {
  /** Of the page once unpacked. */
  bytes: number;
  milliseconds: number;
  redirects: number;
}
export const WEB_LIMITS: WebLimits = { bytes: 20_000_000, milliseconds: 20_000, redirects: 5 };

export interface Fetched {
  bytes: Uint8Array;
  /** Where the last redirect led. */
  address: string;
  /** Media type without parameters, lower case. */
  type: string;
  charset: string | null;
  /** By which the server knows this answer again. */
  etag: string | null;
  modified: string | null;
}

export interface FetchOptions {
  limits?: Partial<WebLimits> | undefined;
  signal?: AbortSignal | undefined;
  /** Whether this machine and its neighbours may be asked. */
  allowPrivate?: boolean | undefined;
  headers?: Record<string, string> | undefined;
}

/** By which servers, and their robots.txt, know us. */
export const AGENT = 'Readout';
const HEADERS = {
  'user-agent': `Mozilla/5.0 (compatible; ${AGENT}/0.1; reads news reports)`,
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/plain;q=0.9, */*;q=0.1',
  'accept-language': 'bn, en;q=0.8, *;q=0.5',
};

/** Whether an argument is meant as a web address rather than a file. */
export const looksLikeAddress = (input: string) => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(input);

/** Checks an address before it is asked for; `file` names the input that led to it. */
function checked(address: string, file: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new ReadoutError('url.invalid', { file });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ReadoutError('url.scheme', { file, scheme: url.protocol.replace(':', '') });
  url.username = url.password = '';
  return url;
}

/**
 * Fetches a page within limits of size, time (all hops together) and redirects, each of which must stay on http(s) and,
 * unless `allowPrivate`, on the public network. Throws a `ReadoutError` that names the address as it was given.
 */
export async function fetchPage(input: string, options: FetchOptions = {}): Promise<Fetched> {
  const page = await fetchChanged(input, options);
  if (page === null) throw new ReadoutError('url.status', { file: input, status: 304 });
  return page;
}

/** `fetchPage` where the server was told what is known already; `null` where that has not changed. */
export async function fetchChanged(input: string, options: FetchOptions = {}): Promise<Fetched | null> {
  const limits = { ...WEB_LIMITS, ...options.limits };
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const { allowPrivate } = options;
  const headers = { ...HEADERS, ...options.headers };
  let url = checked(input, input);
  try {
    for (let hop = 0; ; hop++) {
      const answer = await ask(url, { headers, signal, allowPrivate });
      const { status, headers: said } = answer;
      if (status === 304) {
        answer.body.destroy();
        return null;
      }
      if (status >= 300 && status < 400 && said.location) {
        answer.body.destroy();
        if (hop >= limits.redirects)
          throw new ReadoutError('url.redirects', { file: input, limit: limits.redirects });
        url = checked(said.location, input, url.href);
        continue;
      }
      if (status < 200 || status > 299) {
        answer.body.destroy();
        throw new ReadoutError('url.status', { file: input, status, ...waitOf(said['retry-after']) });
      }
      const [type = '', ...parameters] = (said['content-type'] ?? '').split(';');
      return {
        bytes: await bodyWithin(answer, limits.bytes, input),
        address: url.href,
        type: type.trim().toLowerCase(),
        charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(parameters.join(';'))?.[1] ?? null,
        etag: said.etag ?? null,
        modified: said['last-modified'] ?? null,
      };
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw new ReadoutError(error.code, { ...error.values, file: input });
    options.signal?.throwIfAborted();
    if (timeout.aborted)
      throw new ReadoutError('url.timeout', { file: input, seconds: limits.milliseconds / 1000 });
    throw new ReadoutError('url.unreachable', { file: input, reason: reasonOf(error) }, { cause: error });
  }
}

/** How long a server asks to be left alone: seconds, or until a date. */
function waitOf(header: string | undefined): { wait?: number } {
  if (header === undefined) return {};
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { wait: Math.max(0, Math.ceil(seconds)) } : {};
}

async function bodyWithin({ headers, body }: Answer, limit: number, file: string): Promise<Uint8Array> {
  const tooLarge = () => new ReadoutError('url.size', { file, limit: limit / 1_000_000 });
  const pieces: Uint8Array[] = [];
  let size = Number(headers['content-length'] ?? 0) > limit ? Number.POSITIVE_INFINITY : 0;
  try {
    if (size > limit) throw tooLarge();
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > limit) throw tooLarge();
      pieces.push(piece);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(pieces);
}

/** The system's word for a failed connection. */
function reasonOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] };
  if (errors?.length) return reasonOf(errors[0]);
  return code ?? message ?? String(error);
}
